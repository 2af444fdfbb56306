import Drawing
import SourceText
import Testing
import Typesetting

@testable import Commands

@Suite("Whether a document may be written", .enabled(if: Bench.isSetUp, "scripts/setup has not been run here"))
struct VerdictTests {
    @Test("Too many pages are an error that names the cheapest lines to win")
    func tooMany() throws {
        let workspace = try Workspace.standard(
            resources: "\(Bench.checkout)/share/vitaset", fontFolders: [], usesSystemFonts: false, today: nil)
        let items = (12...50).map { "- " + Array(repeating: "bread", count: $0).joined(separator: " ") }
        let source = SourceFile(
            name: "cv.md", text: (["# Ada Crumb", "ada@example.org", "## Work"] + items).joined(separator: "\n\n"))
        var outcome = Typesetter(workspace: workspace).typeset(source, TypesettingRequest())
        let count = try #require(outcome.document?.pages.count)
        #expect(Verdict(maxPages: count, isStrict: false).judge(&outcome) == .done)
        #expect(Verdict(maxPages: count - 1, isStrict: false).judge(&outcome) == .pageContract)
        let notes = try #require(outcome.diagnostics.all.last).notes.map(\.message)
        #expect(notes[0].hasPrefix("Shorten it, or let --pages "))
        #expect(notes[1].hasSuffix(" too many."))
        #expect(notes[2].hasPrefix("Cut ") && notes[2].contains("characters here to win a line: \"bread"))
    }
}
