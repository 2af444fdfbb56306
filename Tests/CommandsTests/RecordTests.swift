import Shaping
import Testing
import Typesetting

@testable import Commands

@Suite("--manifest and --deps", .enabled(if: Bench.isSetUp, "scripts/setup has not been run in this checkout"))
struct RecordTests {
    @Test("The manifest names every file with its hash, the same each time")
    func manifest() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        let theme = try bench.write("{\"extends\": \"classic\"}", to: "mine.json")
        let words = ["build", source, "-q", "-t", theme, "--manifest", bench.path("cv.manifest")]
        #expect(bench.run(words) == .done)
        let first = try #require(bench.bytes(of: "cv.manifest"))
        let text = String(decoding: first, as: UTF8.self)
        for role in ["source", "theme", "font", "font list", "colour profile"] {
            #expect(text.contains("\"role\": \"\(role)\""), "\(role)")
        }
        #expect(text.contains("mine.json\"") && text.contains("/classic.json\""))
        #expect(text.contains("\"cairo\": \"1.") && text.contains("\"qpdf\": \""))
        let hash = SHA256.digest(try #require(bench.bytes(of: "cv.pdf")))
        #expect(text.contains("\"sha256\": \"\(hash)\""))
        #expect(bench.run(words) == .done)
        #expect(bench.bytes(of: "cv.manifest") == first)
    }

    @Test("A theme with icons depends on them, one without does not")
    func icons() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        for (theme, hasIcons) in [("sidebar", true), ("plain", false)] {
            #expect(bench.run("build", source, "-q", "-t", theme, "--deps", bench.path("cv.d")) == .done)
            let text = String(decoding: try #require(bench.bytes(of: "cv.d")), as: UTF8.self)
            #expect(text.contains("/icons.json") == hasIcons && text.contains("/fonts/manifest.json"))
        }
    }

    @Test("The dependencies are a rule for make and ninja, with spaces escaped")
    func dependencies() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "my cv.md")
        #expect(bench.run("build", source, "-q", "--deps", bench.path("cv.d")) == .done)
        let text = String(decoding: try #require(bench.bytes(of: "cv.d")), as: UTF8.self)
        #expect(text.hasPrefix("\(bench.path("my\\ cv.pdf")): \\\n  \(bench.path("my\\ cv.md")) \\\n"))
        #expect(text.contains(".ttf") || text.contains(".otf"))
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\\\n"))
    }

    @Test("Nothing is recorded of a build that failed")
    func failure() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV + "- TODO\n", to: "cv.md")
        #expect(bench.run("build", source, "-q", "--strict", "--deps", bench.path("cv.d")) == .input)
        #expect(bench.bytes(of: "cv.d") == nil)
    }

    @Test(
        "A record that cannot be written fails the build before an older PDF is replaced",
        arguments: ["manifest", "deps"])
    func unwritable(option: String) throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        _ = try bench.write("an older file", to: "cv.pdf")
        for path in [bench.path("none/record"), bench.folder] {
            #expect(bench.run("build", source, "-q", "--\(option)", path) == .inputOutput)
        }
        #expect(bench.bytes(of: "cv.pdf") == Array("an older file".utf8))
    }

    @Test("Escapes are those make and ninja share")
    func escapes() {
        #expect(BuildRecord.escaped("a b#c$d\\e\\ f") == "a\\ b\\#c$$d\\e\\\\\\ f")
    }

    @Test("Each value set is in the manifest; a letter depends on the CV its sender is from, icons are inputs")
    func inputs() throws {
        let bench = try Bench()
        _ = try bench.write(smallCV, to: "cv.md")
        let letter = try bench.write("---\nkind: letter\ncv: cv.md\n---\n\nDear Ms Mill,\n\nI bake.\n", to: "letter.md")
        let words = [
            "build", letter, "-q", "-t", "sidebar", "--set", "page.margins.top=20mm", "--set", "text.body.size=11pt",
            "--manifest", bench.path("m.json"), "--deps", bench.path("m.d"),
        ]
        #expect(bench.run(words) == .done)
        let text = String(decoding: try #require(bench.bytes(of: "m.json")), as: UTF8.self)
        #expect(text.contains("page.margins.top=20mm") && text.contains("text.body.size=11pt"))
        #expect(text.split(separator: "\"set\"").count == 2)
        for role in ["sender", "icons"] { #expect(text.contains("\"role\": \"\(role)\""), "\(role)") }
        let dependencies = String(decoding: try #require(bench.bytes(of: "m.d")), as: UTF8.self)
        #expect(dependencies.contains("/cv.md") && dependencies.contains("icons.json"))
    }

    @Test("Dependencies of standard output are refused before anything is written")
    func namelessOutput() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        #expect(bench.run("build", source, "-q", "-o", "-", "--deps", bench.path("cv.d")) == .usage)
        #expect(bench.bytes(of: "cv.d") == nil)
    }
}
