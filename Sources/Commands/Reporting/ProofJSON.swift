import Drawing
import SourceText
import SyntaxTrees
import Typesetting

/// What a parser sees in a PDF, for machines. Keys are only ever added; pages count from 1.
enum ProofJSON {
    /// `{version, file, pdf, pages: [{number, text}], tagged, claims, information, language, fonts, links, bookmarks,
    /// attachments, structure, tagFaults, unreadable, comparison}`; `comparison` is null without a source, else
    /// `{words, lost, respaced, doubled, moved, added, divided}`.
    static func text(_ proof: PDFProof, of name: String) -> String {
        let inspection = proof.inspection
        return JSONText.map([
            ("version", .number(1)), ("file", .string(name)), ("pdf", .string(inspection.version)),
            ("tagged", .bool(proof.isTagged)), ("claims", strings(inspection.claims)),
            (
                "information",
                .map(inspection.information.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
            ),
            ("language", optional(inspection.language)), ("fonts", .list(inspection.fonts.map(font))),
            ("links", .list(inspection.links.map(link))), ("bookmarks", .list(inspection.bookmarks.map(bookmark))),
            ("attachments", strings(inspection.attachments)),
            ("structure", .list(inspection.structure.map(element))),
            ("pages", .list(inspection.pages.enumerated().map(page))), ("tagFaults", strings(proof.tagFaults)),
            ("unreadable", .list(proof.unreadable.map(unreadable))),
            ("comparison", proof.comparison.map(comparison) ?? .null),
        ]).written() + "\n"
    }

    private static func font(_ font: InspectedFont) -> JSONText {
        .map([
            ("name", .string(font.name)), ("type", .string(font.type)), ("embedded", .bool(font.isEmbedded)),
            ("subset", .bool(font.isSubset)), ("unicode", .bool(font.hasUnicode)),
        ])
    }

    private static func link(_ link: InspectedLink) -> JSONText {
        .map([
            ("page", .number(link.page + 1)), ("uri", .string(link.uri)), ("description", optional(link.description)),
        ])
    }

    private static func bookmark(_ bookmark: InspectedBookmark) -> JSONText {
        .map([("title", .string(bookmark.title)), ("level", .number(bookmark.level))])
    }

    private static func page(_ index: Int, _ text: String) -> JSONText {
        .map([("number", .number(index + 1)), ("text", .string(text))])
    }

    private static func element(_ element: TaggedElement) -> JSONText {
        let kids = element.kids.map { kid -> JSONText in
            switch kid {
            case .element(let inner): self.element(inner)
            case .text(let text, let page): .map([("text", .string(text)), ("page", .number(page + 1))])
            case .annotation(let uri, let page): .map([("link", optional(uri)), ("page", .number(page + 1))])
            }
        }
        var entries: JSONText.Members = [("type", .string(element.type))]
        if let language = element.language { entries.append(("language", .string(language))) }
        if let alternative = element.alternative { entries.append(("alternative", .string(alternative))) }
        for (key, value) in element.attributes.sorted(by: { $0.key < $1.key }) { entries.append((key, .string(value))) }
        return .map(entries + [("content", .list(kids))])
    }

    private static func unreadable(_ word: PDFProof.UnreadableWord) -> JSONText {
        .map([
            ("page", .number(word.page + 1)), ("text", .string(word.text)), ("characters", strings(word.characters)),
        ])
    }

    private static func comparison(_ proof: Proof) -> JSONText {
        .map([
            ("words", .number(proof.wordCount)), ("lost", .list(proof.lost.map(stretch))),
            ("respaced", .list(proof.respaced.map(stretch))), ("doubled", .list(proof.doubled.map(stretch))),
            ("moved", .list(proof.moved.map(stretch))), ("added", strings(proof.added)),
            ("divided", strings(proof.divided)),
        ])
    }

    private static func stretch(_ stretch: Proof.Stretch) -> JSONText {
        var entries: JSONText.Members = [("text", .string(stretch.text))]
        if let span = stretch.span {
            entries += [
                ("file", .string(span.file.name)), ("line", .number(span.start.line)),
                ("column", .number(span.start.column)),
            ]
        }
        if let shown = stretch.shown { entries.append(("shown", .string(shown))) }
        if let page = stretch.page { entries.append(("page", .number(page + 1))) }
        return .map(entries)
    }

    private static func strings(_ texts: [String]) -> JSONText { .list(texts.map { .string($0) }) }
    private static func optional(_ text: String?) -> JSONText { text.map { .string($0) } ?? .null }
}
