import Foundation
import SourceText
import Testing
import Themes
import Typesetting

@testable import Commands

@Suite("vitaset theme", .enabled(if: Bench.isSetUp, "scripts/setup has not been run in this checkout"))
struct ThemeTests {
    @Test("A new theme extends another, changes nothing yet, passes its check, and has its schema beside it")
    func new() throws {
        let bench = try Bench()
        for base in try bench.themeNames() {
            #expect(bench.run("theme", "new", bench.path("mine"), "--from", base, "--force", "-q") == .done)
            #expect(bench.run("theme", "check", bench.path("mine.json"), "-q") == .done, "\(base)")
            let difference = bench.run(
                "theme", "diff", base, bench.path("mine.json"), "--threshold", "0", "--ppi", "24", "-q")
            #expect(difference == .done, "\(base) looks different")
        }
        #expect(bench.bytes(of: "theme.schema.json") != nil)
    }

    @Test("A file that is there is not overwritten without --force; a name that is no theme's is a fault of usage")
    func keeps() throws {
        let bench = try Bench()
        let path = try bench.write("{}", to: "mine.json")
        #expect(bench.run("theme", "new", path) == .inputOutput)
        #expect(bench.bytes(of: "mine.json") == Array("{}".utf8))
        #expect(bench.run("theme", "new", path, "--force", "-q") == .done)
        #expect(bench.bytes(of: "mine.json") != Array("{}".utf8))
        #expect(bench.run("theme", "new", bench.path("other"), "--from", "clasic") == .theme)
        #expect(bench.bytes(of: "other.json") == nil)
        #expect(bench.run("theme", "new") == .usage)
    }

    @Test("A specimen of every theme is set without an error, the same bytes twice")
    func specimen() throws {
        let bench = try Bench()
        for name in try bench.themeNames() {
            let file = bench.path("\(name).pdf")
            #expect(bench.run("theme", "specimen", name, "-o", file, "-q") == .done, "\(name)")
            #expect(bench.bytes(of: "\(name).pdf")?.starts(with: Array("%PDF".utf8)) == true)
        }
        let first = bench.bytes(of: "plain.pdf")
        #expect(bench.run("theme", "specimen", "plain", "-o", bench.path("plain.pdf"), "-q") == .done)
        #expect(bench.bytes(of: "plain.pdf") == first)
        #expect(bench.run("theme", "specimen", "nothing", "-o", bench.path("x.pdf"), "-q") == .theme)
        #expect(bench.bytes(of: "x.pdf") == nil)
    }

    @Test("A gallery shows the CV in the themes named, or in all, as PDF or numbered PNGs")
    func gallery() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        let few = bench.run("theme", "gallery", source, "plain", "classic", "-q", "-o", bench.path("few.pdf"))
        #expect(few == .done && bench.bytes(of: "few.pdf") != nil)
        #expect(bench.run("theme", "gallery", source, "-q", "--ppi", "40", "-o", bench.path("all.png")) == .done)
        #expect(bench.bytes(of: "all-1.png") != nil && bench.bytes(of: "all-2.png") != nil)
        #expect(bench.run("theme", "gallery", source, "nothing", "-q", "-o", bench.path("x.pdf")) == .theme)
        #expect(bench.bytes(of: "x.pdf") == nil)
        #expect(bench.run("theme", "gallery", source, "-o", bench.path("x.svg")) == .usage)
    }

    @Test("A difference above the threshold fails, one below does not; without a threshold nothing fails")
    func difference() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        let theme = try bench.write(#"{ "header": { "spaceBelow": "20pt" } }"#, to: "near.json")
        func diff(_ words: String...) -> ExitCode {
            bench.run("theme", "diff", "plain", theme, "--source", source, "-q", "--ppi", "40", words: words)
        }
        #expect(diff("--threshold", "0") == .outputCheck)
        #expect(diff("--threshold", "50") == .done)
        #expect(diff("-o", bench.path("moved.png")) == .done)
        #expect(bench.bytes(of: "moved.png")?.starts(with: [0x89, 0x50, 0x4e, 0x47]) == true)
        #expect(bench.run("theme", "diff", "plain", "plain", "--threshold", "0", "--ppi", "24", "-q") == .done)
        #expect(diff("--threshold", "x") == .usage && diff("-o", "moved.pdf") == .usage)
    }

    @Test("A theme with faults exits with 4, one without does not; a missing one with 5")
    func check() throws {
        let bench = try Bench()
        let faulty = try bench.write(
            #"{ "text": { "body": { "family": "Latto", "features": ["smcp"] } } }"#, to: "a.json")
        #expect(bench.run("theme", "check", faulty, "-q") == .theme)
        #expect(bench.run("theme", "check", try bench.write("{}", to: "b.json"), "-q") == .done)
        #expect(bench.run("theme", "check", try bench.write("", to: "c.json"), "-q") == .theme)
        #expect(bench.run("theme", "check", bench.path("none.json")) == .inputOutput)
        #expect(bench.run("theme", "check", bench.folder) == .inputOutput)
        #expect(bench.run("theme", "chekc", faulty) == .usage)
    }

    @Test("PNG and SVG pages are white, or transparent if asked for", arguments: ["png", "svg"])
    func background(form: String) throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        for background in ["white", "transparent"] {
            let file = bench.path("\(background).\(form)")
            #expect(bench.run("build", source, "-q", "--background", background, "-o", file) == .done)
        }
        #expect(bench.run("build", source, "-q", "-o", bench.path("plain.\(form)")) == .done)
        #expect(bench.bytes(of: "plain-1.\(form)") == bench.bytes(of: "white-1.\(form)"))
        #expect(bench.bytes(of: "transparent-1.\(form)") != bench.bytes(of: "white-1.\(form)"))
    }

    @Test("The reference of keys is current, with a picture of each example")
    func reference() throws {
        let folder = "\(Bench.checkout)/themes"
        for example in KeyExample.all {
            #expect(FileSystem.exists("\(folder)/\(example.picture)"), "\(example.picture) is missing")
        }
        let text = ThemeReference.markdown()
        if (try? FileSystem.read("\(folder)/reference.md")) != Array(text.utf8) {
            try FileSystem.write(Array(text.utf8), to: "\(folder)/reference.md")
            Issue.record("A new reference was recorded; look at what changed and commit it")
        }
    }

    /// Icons are there only after set-up has taken them from their font.
    static let examples = KeyExample.all.filter {
        $0.path != "header.icons" || FileSystem.exists("\(Bench.checkout)/share/vitaset/icons.json")
    }

    @Test("Each example of a key shows something, and is set without a finding", arguments: examples)
    func example(example: KeyExample) throws {
        let workspace = try Workspace.standard(
            resources: "\(Bench.checkout)/share/vitaset", fontFolders: [], usesSystemFonts: false, today: nil)
        var diagnostics = Diagnostics()
        let typesetter = Typesetter(workspace: workspace)
        let picture = try typesetter.picture(of: example, diagnostics: &diagnostics)
        #expect(picture != nil && diagnostics.all.map(\.message) == [])
    }

    @Test("The JSON of the tutorial is read without a finding, block by block")
    func tutorial() throws {
        let bytes = try FileSystem.read("\(Bench.checkout)/themes/README.md")
        let text = String(decoding: bytes, as: UTF8.self)
        let blocks = text.components(separatedBy: "```json\n").dropFirst().map {
            $0.components(separatedBy: "```")[0]
        }.filter { !$0.contains("…") }
        #expect(blocks.count >= 6)
        for block in blocks {
            var json = block.trimmingCharacters(in: .whitespacesAndNewlines)
            if json.hasSuffix(",") { json.removeLast() }
            if !json.hasPrefix("{") { json = "{ \(json) }" }
            // A part of `sections` stands alone once.
            if json.hasPrefix("{ \"all\"") { json = "{ \"sections\": \(json) }" }
            var diagnostics = Diagnostics()
            let palette = ##""colors": { "tint": "#eef2f3" }, "##
            if !json.contains("\"colors\"") { json = "{ " + palette + json.dropFirst(1) }
            let file = SourceFile(name: "tutorial.json", text: json)
            _ = ThemeReader { _ in nil }.read(file, diagnostics: &diagnostics)
            #expect(diagnostics.all.map(\.message) == [], "\(block)")
        }
    }
}

extension Bench {
    func run(_ words: String..., words more: [String]) -> ExitCode {
        Program.run(words + more, environment: [:], executable: "\(Self.checkout)/.build/vitaset")
    }
}
