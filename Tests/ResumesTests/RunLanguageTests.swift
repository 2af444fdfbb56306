import Languages
import Resumes
import Testing

@Suite("Words in another language")
struct RunLanguageTests {
    @Test(
        "They are marked by attributes in braces and by HTML",
        arguments: ["[Maîtrise de lettres]{lang=fr}", "<span lang=\"fr\">Maîtrise de lettres</span>"])
    func marked(words: String) {
        let reading = MarkdownReading("# Ada Crumb\n\n## Education\n\n- \(words) and more\n", language: .english)
        let runs = reading.resume.sections.flatMap(\.content).flatMap(runs)
        #expect(runs.filter { $0.language?.tag == "fr" }.map(\.text).joined() == "Maîtrise de lettres")
        #expect(runs.filter { $0.language == nil }.map(\.text).joined().contains("and more"))
    }

    private func runs(in block: Block) -> [TextRun] {
        switch block {
        case .paragraph(let text): text.runs
        case .list(let list): list.items.flatMap { $0.flatMap(runs) }
        case .entry(let entry): entry.fields.values.flatMap(\.runs) + entry.body.flatMap(runs)
        default: []
        }
    }

    @Test("A paragraph that is nothing else keeps it too")
    func whole() {
        let reading = MarkdownReading("# Ada Crumb\n\n## Profile\n\n[Je cuis du pain.]{lang=fr}\n", language: .english)
        let blocks = reading.resume.sections.flatMap(\.content) + reading.resume.person.summary
        #expect(blocks.flatMap(runs).map(\.language?.tag) == ["fr"])
    }
}
