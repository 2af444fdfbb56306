import Drawing
import Testing

@testable import Commands

@Suite("--profile print", .enabled(if: Bench.isSetUp, "scripts/setup has not been run in this checkout"))
struct PrintProfileTests {
    @Test("Addresses behind links are printed, unless the theme says no")
    func addresses() throws {
        let bench = try Bench()
        let source = try bench.write(
            smallCV.replacing("Baked bread", with: "Baked [bread](https://rye.example/)"), to: "cv.md")
        func text(_ words: String...) throws -> String {
            #expect(bench.run(["build", source, "-q", "--verify"] + words) == .done)
            return try PDFInspection(reading: try #require(bench.bytes(of: "cv.pdf"))).pages.joined()
        }
        #expect(try text("--profile", "print").contains("Baked bread (rye.example) every"))
        #expect(try text("--profile", "print", "--set", "text.link.printed=false").contains("Baked bread every"))
        #expect(try text().contains("Baked bread every"))
        #expect(bench.run("build", source, "-q", "--profile", "print", "-f", "png") == .usage)
    }

    @Test("Addresses that are printed are no doubled words, whichever they resemble")
    func verified() throws {
        let bench = try Bench()
        let source = try bench.write(
            smallCV.replacing("Oslo, Norway", with: "[site](https://crumb.example/baker-of-bread)"), to: "cv.md")
        #expect(bench.run("build", source, "-q", "--profile", "print", "--verify") == .done)
        let text = try PDFInspection(reading: try #require(bench.bytes(of: "cv.pdf"))).pages.joined()
        #expect(text.contains("site (crumb.example/baker-of-bread)"))
    }

    @Test("The samples of every shape read back as printed what their source says", arguments: Bench.samples)
    func samples(sample: String) throws {
        let bench = try Bench()
        let words = ["build", sample, "-q", "--profile", "print", "--verify", "-o", bench.path("cv.pdf")]
        #expect(bench.run(words) == .done)
    }
}
