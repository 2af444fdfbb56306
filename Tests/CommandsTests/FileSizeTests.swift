import Drawing
import Testing

@testable import Commands

@Suite("Sizes of files", .enabled(if: Bench.isSetUp, "scripts/setup has not been run in this checkout"))
struct FileSizeTests {
    @Test("A CV of at most two pages without picture stays below 60 kB, whatever the theme", arguments: Bench.samples)
    func small(sample: String) throws {
        let bench = try Bench()
        for theme in try bench.themeNames() {
            #expect(bench.run("build", sample, "-q", "-t", theme, "-o", bench.path("cv.pdf")) == .done)
            let bytes = try #require(bench.bytes(of: "cv.pdf"))
            let hasPicture = sample.contains("portrait")
            guard try PDFInspection(reading: bytes).pages.count <= 2, !hasPicture else { continue }
            // Japanese shows 250 different characters, each as large as ten letters.
            let limit = sample.contains("shokumu") ? 110_000 : 60_000
            #expect(bytes.count < limit, "\(theme): \(bytes.count) bytes")
        }
    }
}
