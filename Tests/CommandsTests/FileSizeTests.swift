import Drawing
import Testing

@testable import Commands

@Suite("Sizes of files", .enabled(if: Bench.isSetUp, "scripts/setup has not been run in this checkout"))
struct FileSizeTests {
    private func size(of sample: String, in theme: String) throws -> Int {
        let bench = try Bench()
        #expect(bench.run("build", sample, "-q", "-t", theme, "-o", bench.path("cv.pdf")) == .done)
        return try #require(bench.bytes(of: "cv.pdf")).count
    }

    @Test("A CV of two pages stays below 60 kB in every theme")
    func themes() throws {
        for theme in try Bench().themeNames() {
            #expect(try size(of: "\(Bench.checkout)/samples/headings.md", in: theme) < 60_000, "\(theme)")
        }
    }

    @Test("So does every sample without a picture in the theme of the largest fonts", arguments: Bench.samples)
    func samples(sample: String) throws {
        // Japanese shows 250 different characters, each as large as ten letters; a picture weighs what it weighs.
        let limit = ["shokumu": 110_000, "portrait": 90_000].first { sample.contains($0.key) }?.value ?? 60_000
        #expect(try size(of: sample, in: "banking") < limit)
    }
}
