import Drawing
import Testing

@testable import Commands

@Suite("--audience public", .enabled(if: Bench.isSetUp, "scripts/setup has not been run in this checkout"))
struct AudienceBuildTests {
    private static let source = """
        # Ada Crumb

        - E-Mail: ada@crumb.example
        - Phone: +43 (0)1 234 5678
        - Address: Mill Lane 7, 1010 Vienna
        - Born: 14 March 1986

        ## Work

        ### Baker, Crumb & Sons

        2019 – 2021

        - Baked bread every morning for the whole street.

        """

    private static let secrets = ["+43 (0)1 234 5678", "2345678", "Mill Lane 7", "1010 Vienna", "14 March 1986"]

    @Test("No private string is anywhere in the PDF, and without the option each is found")
    func everywhere() throws {
        let bench = try Bench()
        let source = try bench.write(Self.source, to: "cv.md")
        #expect(bench.run("build", source, "-q", "--audience", "public", "--verify") == .done)
        #expect(try PDFSearch.places(of: Self.secrets, in: try #require(bench.bytes(of: "cv.pdf"))) == [:])
        #expect(bench.run("build", source, "-q") == .done)
        let places = try PDFSearch.places(of: Self.secrets, in: try #require(bench.bytes(of: "cv.pdf")))
        #expect(Set(places.keys) == Set(Self.secrets))
    }

    @Test("Pictures for the public are those of a CV without the private lines")
    func pictures() throws {
        let bench = try Bench()
        let source = try bench.write(Self.source, to: "cv.md")
        let bare = try bench.write(
            Self.source.split(separator: "\n", omittingEmptySubsequences: false)
                .filter { line in !["- Phone", "- Address", "- Born"].contains { line.hasPrefix($0) } }
                .joined(separator: "\n"), to: "bare.md")
        for form in ["png", "svg"] {
            #expect(bench.run("build", source, "-q", "-f", form, "--audience", "public") == .done)
            #expect(bench.run("build", bare, "-q", "-f", form) == .done)
            #expect(bench.bytes(of: "cv-1.\(form)") != nil)
            #expect(bench.bytes(of: "cv-1.\(form)") == bench.bytes(of: "bare-1.\(form)"))
        }
    }

    @Test("An audience nobody has declared is refused, and nothing is written")
    func unknown() throws {
        let bench = try Bench()
        let source = try bench.write(Self.source, to: "cv.md")
        #expect(bench.run("build", source, "-q", "--audience", "pubic") == .input)
        #expect(bench.bytes(of: "cv.pdf") == nil)
        #expect(bench.run("inspect", source, "-q", "--audience", "public") == .done)
    }
}
