import Drawing
import Testing

@testable import Commands

@Suite("--attach-data", .enabled(if: Bench.isSetUp, "scripts/setup has not been run in this checkout"))
struct AttachmentTests {
    @Test("The CV as data goes into a PDF/A-3a, without what is private")
    func data() throws {
        let bench = try Bench()
        let source = try bench.write(
            smallCV.replacing("ada@crumb.example", with: "ada@crumb.example · +43 1 234 5678"), to: "cv.md")
        #expect(bench.run("build", source, "-q", "--verify", "--attach-data", "--audience", "public") == .done)
        let bytes = try #require(bench.bytes(of: "cv.pdf"))
        let inspection = try PDFInspection(reading: bytes)
        #expect(inspection.attachments == ["resume.json"])
        #expect(inspection.claims == ["PDF/A-3A", "PDF/UA-1"])
        let places = try PDFSearch.places(of: ["\"name\": \"Ada Crumb\"", "2345678"], in: bytes)
        #expect(places["\"name\": \"Ada Crumb\""]?.contains { $0.hasPrefix("stream") } == true)
        #expect(places["2345678"] == nil)
    }

    @Test("PDF/A-2 allows no data, and says which standard does")
    func standard() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        #expect(bench.run("build", source, "--attach-data", "--pdf-standard", "a-2a") == .usage)
        #expect(bench.run("build", source, "-q", "--attach-data", "--pdf-standard", "a-3a") == .done)
    }
}
