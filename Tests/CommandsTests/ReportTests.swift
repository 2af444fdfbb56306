import SourceText
import SyntaxTrees
import Testing
import Typesetting

@testable import Commands

@Suite("Findings as they are printed")
struct ReportTests {
    private let file = SourceFile(name: "cv.md", text: "# Ada\n\n\t2021 – 2019 wörk\n")

    private var finding: Diagnostic {
        let start = Array("# Ada\n\n\t".utf8).count
        let span = file.span(start..<(start + "2021 – 2019".utf8.count))
        return Diagnostic(.warning, "date-reversed", "End before start", at: span, notes: [.init("Swap them")])
    }

    @Test("For people: place, what, the line with a mark under the place, what to do")
    func console() {
        let expected = """
            cv.md:3:2: warning: End before start [date-reversed]
              3 |  2021 – 2019 wörk
                |  ^^^^^^^^^^^
              = Swap them

            """
        #expect(ConsoleWriter(usesColor: false, showsNotes: true).text([finding]) == expected)
    }

    @Test("A finding in a line of megabytes shows what stands near it, whole characters only")
    func longLine() {
        let file = SourceFile(
            name: "cv.json", text: String(repeating: "ä", count: 5000) + "HERE" + String(repeating: "ö", count: 5000))
        let found = Diagnostic(.warning, "x", "y", at: file.span(10_000..<10_004))
        let lines = ConsoleWriter(usesColor: false, showsNotes: true).text([found]).split(separator: "\n")
        let before = "…" + String(repeating: "ä", count: 58)
        #expect(lines[1] == "  1 | \(before)HERE\(String(repeating: "ö", count: 37))…")
        #expect(lines[2] == "    | " + String(repeating: " ", count: 59) + "^^^^")
    }

    @Test("Notes are kept back unless asked for")
    func notes() {
        let note = Diagnostic(.note, "x", "y")
        #expect(ConsoleWriter(usesColor: false, showsNotes: false).text([note]).isEmpty)
    }

    @Test("What gave for a number of pages is told all the same, unless nothing shall be")
    func answers() {
        let note = Diagnostic(.note, "pages-fitted", "Fitted to 1 page from 2: leading 1.36 → 1.29")
        #expect(
            ConsoleWriter(usesColor: false, showsNotes: false).text([note])
                == "note: Fitted to 1 page from 2: leading 1.36 → 1.29 [pages-fitted]\n")
        #expect(ConsoleWriter(usesColor: false, showsNotes: false, isQuiet: true).text([note]).isEmpty)
    }

    @Test("For machines: one JSON object with places")
    func json() {
        let text = JSONReport.text([finding], files: ["cv.pdf"], exit: .done)
        for part in ["\"rule\": \"date-reversed\"", "\"line\": 3", "\"column\": 2", "\"endColumn\": 13", "\"cv.pdf\""] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test("For code hosts: SARIF with rule, level and region")
    func sarif() {
        let text = SARIFReport.text([finding], version: "1")
        for part in [
            "\"version\": \"2.1.0\"", "\"ruleId\": \"date-reversed\"", "\"level\": \"warning\"", "\"startLine\": 3",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test("Control characters and quotes are escaped in JSON")
    func escapes() {
        #expect(JSONText.quoted("a\"\\\n\u{1}é") == "\"a\\\"\\\\\\n\\u0001é\"")
    }
}

@Suite("The command line")
struct ArgumentsTests {
    private func parse(_ words: String...) throws -> Arguments {
        guard case .run(let arguments) = try Arguments.parse(words) else {
            Issue.record("no run")
            throw Arguments.Fault(message: "")
        }
        return arguments
    }

    @Test("Options stand anywhere, with = or without, short or long")
    func options() throws {
        let arguments = try parse("build", "-t", "classic", "cv.md", "--pages=2", "-oout.pdf", "--", "-odd.md")
        #expect(arguments.value("theme") == "classic")
        #expect(arguments.value("pages") == "2")
        #expect(arguments.value("output") == "out.pdf")
        #expect(arguments.operands == ["cv.md", "-odd.md"])
    }

    @Test("Other tools' verbs are understood")
    func aliases() throws {
        #expect(try parse("render", "cv.md").verb == .build)
        #expect(try parse("compile", "cv.md").verb == .build)
    }

    @Test("Every option of the table is in the help of its verbs and in the completions")
    func tables() {
        for verb in Verb.allCases {
            for option in OptionTable.options(for: verb) {
                #expect(Help.text(for: verb).contains("--\(option.name)"))
                #expect(Completions.bash.contains("--\(option.name)"))
            }
        }
    }

    @Test("A day that is none is no day; seconds become the day in UTC")
    func days() {
        #expect(CalendarDay("2024-02-29")?.text == "2024-02-29")
        #expect(CalendarDay("2023-02-29") == nil)
        #expect(CalendarDay(secondsSinceEpoch: 0).text == "1970-01-01")
        #expect(CalendarDay(secondsSinceEpoch: 1_769_817_600).text == "2026-01-31")
    }
}
