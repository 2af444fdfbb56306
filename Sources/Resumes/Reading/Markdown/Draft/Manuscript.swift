import Languages
import SourceText
import SyntaxTrees

/// The document as draft blocks, brought into the usual build; its link definitions in the ledger.
enum Manuscript {
    static func blocks(of tree: MarkdownTree, ledger: inout Ledger) -> [DraftBlock] {
        let opened = FencedDocument.opened(tree, file: ledger.file)
        ledger.linesAreHard = opened != nil
        let tree = opened ?? tree
        for definition in tree.linkDefinitions {
            let isComment = definition.label.hasPrefix("//") || definition.target == "#"
            let span = ledger.file.span(definition.span.range)
            ledger.omit(span.text, isComment ? .comment : .linkDefinition, at: span)
        }
        return Unwrapping.unwrap(DraftReader.blocks(of: tree.blocks, ledger: &ledger), ledger: &ledger)
    }

    /// The notes at the foot of the document, each after its mark, in a section without a title.
    static func footnotes(of tree: MarkdownTree, ledger: inout Ledger) -> [Section] {
        guard let first = tree.footnotes.first else { return [] }
        let reader = BodyReader(kind: .other, language: ledger.language)
        var content: [Block] = []
        for note in tree.footnotes {
            let span = ledger.file.span(note.span.range)
            var blocks = reader.blocks(of: DraftReader.blocks(of: note.blocks, ledger: &ledger), ledger: &ledger)
            let mark = RichText([
                TextRun(note.label, style: .superscript, span: span.part(2..<2 + note.label.utf8.count))
            ])
            if case .paragraph(let text)? = blocks.first {
                blocks[0] = .paragraph(mark + RichText(" ") + text)
            } else {
                blocks.insert(.paragraph(mark), at: 0)
            }
            content += blocks
        }
        return [Section(kind: .other, title: RichText(), content: content, span: ledger.file.span(first.span.range))]
    }

    /// The language the text seems to be in.
    static func language(of draft: [DraftBlock]) -> LanguageTag {
        let titles = draft.compactMap(\.heading?.title.plainText)
        let prose = draft.filter { $0.heading == nil }.map(\.plainText).joined(separator: "\n")
        let guess = LanguageGuess.guess(sectionTitles: titles, dateWords: words(beforeYearsIn: prose), prose: prose)
        // A word or two prove nothing: `I` is also Catalan.
        return guess.confidence < 0.2 ? .english : guess.language
    }

    /// `Mai` of "Mai 2010": names of months stand before years.
    private static func words(beforeYearsIn prose: String) -> [String] {
        let words = prose.utf8.split { $0 <= 0x20 }
        let pairs = zip(words, words.dropFirst()).filter { _, year in
            let digits = year.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            return digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
        }
        return pairs.prefix(40).compactMap { word, _ in String(word) }
    }
}
