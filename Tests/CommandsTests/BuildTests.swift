import SourceText
import Testing
import Typesetting

@testable import Commands

@Suite("vitaset build", .enabled(if: Bench.isSetUp, "scripts/setup has not been run in this checkout"))
struct BuildTests {
    @Test("The PDF stands beside its source, and two runs give the same bytes")
    func build() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        #expect(bench.run("build", source, "-q") == .done)
        let first = try #require(bench.bytes(of: "cv.pdf"))
        #expect(first.starts(with: Array("%PDF-".utf8)))
        #expect(bench.run("build", source, "-q") == .done)
        #expect(bench.bytes(of: "cv.pdf") == first)
    }

    @Test("A date given goes into the file, and SOURCE_DATE_EPOCH does the same")
    func dates() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        #expect(bench.run("build", source, "-q", "--date", "2026-01-31", "-o", bench.path("a.pdf")) == .done)
        #expect(
            bench.run(
                "build", source, "-q", "-o", bench.path("b.pdf"), environment: ["SOURCE_DATE_EPOCH": "1769817600"])
                == .done)
        #expect(bench.run("build", source, "-q", "-o", bench.path("c.pdf")) == .done)
        #expect(bench.bytes(of: "a.pdf") == bench.bytes(of: "b.pdf"))
        #expect(bench.bytes(of: "a.pdf") != bench.bytes(of: "c.pdf"))
        #expect(bench.run("build", source, "--date", "2026-02-30") == .usage)
    }

    @Test("A feature the theme asks for and its font lacks is a note, once, with the place in the theme")
    func missingFeature() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        let theme = try bench.write(
            #"{ "text": { "body": { "features": ["qqqq"] }, "headline": { "features": ["qqqq"] } } }"#, to: "t.json")
        let words = ["check", source, "-t", theme, "--strict"]
        guard case .run(let arguments) = try Arguments.parse(words) else { return }
        let run = Run(
            arguments: arguments, environment: [:], executable: "\(Bench.checkout)/.build/vitaset",
            console: Console(environment: [:]))
        var report = FindingReport(run: run)
        let result = try Session(run: run).typeset(source, Array(smallCV.utf8), &report)
        let found = result.outcome.diagnostics.all.filter { $0.rule == "theme-feature" }
        #expect(found.map(\.message) == ["'Lato' has no feature 'qqqq'"])
        #expect(found.first?.severity == .note && found.first?.span?.text == #"["qqqq"]"#)
        #expect(result.exit == .done)
    }

    @Test("Pictures are numbered by page")
    func pictures() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        #expect(bench.run("build", source, "-q", "-o", bench.path("cv.png")) == .done)
        #expect(bench.bytes(of: "cv-1.png")?.starts(with: [0x89, 0x50, 0x4e, 0x47]) == true)
        #expect(bench.run("build", source, "-q", "-f", "svg") == .done)
        #expect(bench.bytes(of: "cv-1.svg") != nil)
    }

    @Test("Of a picture its own page is told, of a PDF how many there are")
    func pagesTold() {
        #expect(BuildAction.pages(file: 1, of: 3, .png) == "page 2 of 3")
        #expect(BuildAction.pages(file: 0, of: 1, .svg) == "1 page")
        #expect(BuildAction.pages(file: 0, of: 3, .pdf) == "3 pages")
    }

    @Test("Every theme sets the CV without a finding, strictly")
    func themes() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        for name in try bench.themeNames() {
            #expect(
                bench.run("build", source, "-q", "--strict", "-t", name, "-o", bench.path("\(name).pdf")) == .done,
                "\(name)")
        }
    }

    @Test("The samples of every shape build without a warning", arguments: Bench.samples)
    func samples(sample: String) throws {
        let bench = try Bench()
        #expect(bench.run("build", sample, "-q", "--strict", "-o", bench.path("cv.pdf")) == .done)
    }

    @Test("What new writes builds without a warning, and is not overwritten")
    func new() throws {
        let bench = try Bench()
        #expect(bench.run("new", "Ada Crumb", "-q", "-o", bench.path("cv.md")) == .done)
        #expect(bench.run("build", bench.path("cv.md"), "-q", "--strict") == .done)
        #expect(bench.run("new", "Ada Crumb", "-q", "-o", bench.path("cv.md")) == .inputOutput)
    }
}

@Suite("What goes wrong", .enabled(if: Bench.isSetUp, "scripts/setup has not been run in this checkout"))
struct FailureTests {
    @Test(
        "What is no text is refused with 1",
        arguments: [
            [], Array("  \n\n".utf8), [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], Array("# A\n\nb".utf8) + [0xff],
            Array("%PDF-1.7".utf8),
        ] as [[UInt8]])
    func notText(bytes: [UInt8]) throws {
        let bench = try Bench()
        _ = try bench.write(String(decoding: bytes, as: UTF8.self), to: "unused")
        try bench.write(bytes, to: "cv.md")
        #expect(bench.run("build", bench.path("cv.md"), "-q") == .input)
        #expect(bench.bytes(of: "cv.pdf") == nil)
    }

    @Test("More than 8 MB of text is refused with 1")
    func tooLarge() throws {
        let bench = try Bench()
        try bench.write(Array(repeating: UInt8(ascii: "a"), count: 9 << 20), to: "cv.md")
        #expect(bench.run("build", bench.path("cv.md"), "-q") == .input)
    }

    @Test("What the world refuses is 5: no file, a folder, an output that cannot be written")
    func world() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        #expect(bench.run("build", bench.path("none.md")) == .inputOutput)
        #expect(bench.run("build", bench.folder) == .inputOutput)
        #expect(bench.run("build", source, "-o", "/nonexistent/cv.pdf") == .inputOutput)
    }

    @Test("A theme that is not there is 4")
    func theme() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        #expect(bench.run("build", source, "-t", "clasic") == .theme)
    }

    @Test(
        "A wrong command line is 64", arguments: [["biuld"], ["build"], ["build", "x.md", "--pages", "0"], ["schema"]])
    func usage(words: [String]) {
        #expect(Program.run(words, environment: [:], executable: "\(Bench.checkout)/.build/vitaset") == .usage)
    }

    @Test("Too many pages are 2, and an older PDF stays as it was")
    func pageContract() throws {
        let bench = try Bench()
        let long = smallCV + String(repeating: "- Baked another loaf and sold it before noon.\n", count: 200)
        let source = try bench.write(long, to: "cv.md")
        _ = try bench.write("an older file", to: "cv.pdf")
        #expect(bench.run("build", source, "-q", "--max-pages", "1") == .pageContract)
        #expect(bench.run("build", source, "-q", "--pages", "1") == .pageContract)
        #expect(bench.bytes(of: "cv.pdf") == Array("an older file".utf8))
    }

    @Test("Warnings fail a strict run, and nothing is written")
    func strict() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV + "- TODO\n", to: "cv.md")
        #expect(bench.run("build", source, "-q", "--strict") == .input)
        #expect(bench.bytes(of: "cv.pdf") == nil)
        #expect(bench.run("build", source, "-q") == .done)
    }

    @Test("A paper that is none, and a file where new wants a name, are faults of the command line")
    func words() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        #expect(bench.run("build", source, "-q", "--paper", "A44") == .usage)
        #expect(bench.bytes(of: "cv.pdf") == nil)
        #expect(bench.run("build", source, "-q", "--paper", "148mmx210mm") == .done)
        #expect(bench.run("new", "cv2.md", "-q") == .usage)
        #expect(bench.run("new", "Ada Crumb", "-q", "--from", "jsonresume", "-o", bench.folder) == .done)
        #expect(bench.bytes(of: "resume.json") != nil)
    }
}
