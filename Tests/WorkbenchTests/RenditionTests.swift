import Commands
import Drawing
import Geometry
import Languages
import Layout
import SourceText
import SyntaxTrees
import Testing
import Typesetting

@testable import Workbench

private func outcome(width: Length? = nil, finding: String? = nil) -> Outcome {
    var outcome = Outcome()
    if let width {
        let page = DrawnPage(
            size: Size(width: .pt(100), height: .pt(100)),
            content: [.artifact([.fill(Rectangle(x: .zero, y: .zero, width: width, height: .pt(1)), .black)])])
        outcome.document = DrawnDocument(
            pages: [page], structure: StructureTree(language: .english),
            metadata: DocumentMetadata(title: "", language: .english, creator: ""))
    }
    if let finding { outcome.diagnostics.error("broken", finding) }
    return outcome
}

@Suite("What a look came to")
struct RenditionTests {
    @Test("A broken source leaves the last good pages, with what is wrong now")
    func stale() {
        var rendition = Rendition()
        rendition.follow(outcome(width: .pt(10)), exit: .done, took: .zero)
        let good = rendition.sheets.map(\.id)
        rendition.follow(outcome(finding: "no JSON"), exit: .theme, took: .zero)
        #expect(rendition.isStale)
        #expect(rendition.sheets.map(\.id) == good)
        #expect(rendition.findings.map(\.message) == ["no JSON"])
        rendition.follow(outcome(width: .pt(10)), exit: .done, took: .zero)
        #expect(!rendition.isStale && rendition.findings.isEmpty && rendition.version == 3)
    }

    @Test("A page keeps its name as long as nothing on it changes")
    func names() {
        func name(_ width: Length) -> [String] {
            var rendition = Rendition()
            rendition.follow(outcome(width: width), exit: .done, took: .zero)
            return rendition.sheets.map(\.id)
        }
        #expect(name(.pt(10)) == name(.pt(10)))
        #expect(name(.pt(10)) != name(.pt(10.001)))
    }
}

@Suite("What is watched")
struct WatchedPathTests {
    @Test("Paths are told from the root on, without dots")
    func tidy() {
        #expect(Compositor.absolute("/nowhere/./a/../cv.md") == ["/nowhere/cv.md"])
        #expect(Compositor.absolute("/nowhere/../../cv-that-is-not-there.md") == ["/cv-that-is-not-there.md"])
    }
}

@Suite("Where a finding stands")
struct SourcePlaceTests {
    @Test("A place has its line and the marked part of it, counted in characters")
    func marked() {
        let file = SourceFile(name: "cv.md", text: "# Zoë\n## Würk here\n")
        let start = "# Zoë\n## ".utf8.count
        let json = SourcePlace(file.span(start..<start + "Würk".utf8.count)).json.written()
        #expect(
            json == """
                {
                  "file": "cv.md",
                  "line": 2,
                  "column": 4,
                  "text": "## Würk here",
                  "from": 3,
                  "to": 7
                }
                """)
    }

    @Test("What stands nowhere has no place")
    func nowhere() {
        #expect(SourcePlace(nil).json.written() == "null")
    }
}
