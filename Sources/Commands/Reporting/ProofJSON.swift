import Drawing
import SourceText
import Typesetting

/// What a parser sees in a PDF, for machines. Keys are only ever added; pages count from 1.
enum ProofJSON {
    /// `{version, file, pdf, pages: [{number, text}], tagged, claims, information, language, fonts, links, bookmarks,
    /// attachments, structure, tagFaults, unreadable, comparison}`; `comparison` is null without a source, else
    /// `{words, lost, respaced, doubled, moved, added, divided}`.
    static func text(_ proof: PDFProof, of name: String) -> String {
        let inspection = proof.inspection
        return JSONText.object([
            ("version", .integer(1)), ("file", .string(name)), ("pdf", .string(inspection.version)),
            ("tagged", .bool(proof.isTagged)), ("claims", strings(inspection.claims)),
            (
                "information",
                .object(inspection.information.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
            ),
            ("language", optional(inspection.language)), ("fonts", .array(inspection.fonts.map(font))),
            ("links", .array(inspection.links.map(link))), ("bookmarks", .array(inspection.bookmarks.map(bookmark))),
            ("attachments", strings(inspection.attachments)),
            ("structure", .array(inspection.structure.map(element))),
            ("pages", .array(inspection.pages.enumerated().map(page))), ("tagFaults", strings(proof.tagFaults)),
            ("unreadable", .array(proof.unreadable.map(unreadable))),
            ("comparison", proof.comparison.map(comparison) ?? .null),
        ]).text() + "\n"
    }

    private static func font(_ font: InspectedFont) -> JSONText {
        .object([
            ("name", .string(font.name)), ("type", .string(font.type)), ("embedded", .bool(font.isEmbedded)),
            ("subset", .bool(font.isSubset)), ("unicode", .bool(font.hasUnicode)),
        ])
    }

    private static func link(_ link: InspectedLink) -> JSONText {
        .object([
            ("page", .integer(link.page + 1)), ("uri", .string(link.uri)), ("description", optional(link.description)),
        ])
    }

    private static func bookmark(_ bookmark: InspectedBookmark) -> JSONText {
        .object([("title", .string(bookmark.title)), ("level", .integer(bookmark.level))])
    }

    private static func page(_ index: Int, _ text: String) -> JSONText {
        .object([("number", .integer(index + 1)), ("text", .string(text))])
    }

    private static func element(_ element: TaggedElement) -> JSONText {
        let kids = element.kids.map { kid -> JSONText in
            switch kid {
            case .element(let inner): self.element(inner)
            case .text(let text, let page): .object([("text", .string(text)), ("page", .integer(page + 1))])
            case .annotation(let uri, let page): .object([("link", optional(uri)), ("page", .integer(page + 1))])
            }
        }
        var entries: [(String, JSONText)] = [("type", .string(element.type))]
        if let language = element.language { entries.append(("language", .string(language))) }
        if let alternative = element.alternative { entries.append(("alternative", .string(alternative))) }
        for (key, value) in element.attributes.sorted(by: { $0.key < $1.key }) { entries.append((key, .string(value))) }
        return .object(entries + [("content", .array(kids))])
    }

    private static func unreadable(_ word: PDFProof.UnreadableWord) -> JSONText {
        .object([
            ("page", .integer(word.page + 1)), ("text", .string(word.text)), ("characters", strings(word.characters)),
        ])
    }

    private static func comparison(_ proof: Proof) -> JSONText {
        .object([
            ("words", .integer(proof.wordCount)), ("lost", .array(proof.lost.map(stretch))),
            ("respaced", .array(proof.respaced.map(stretch))), ("doubled", .array(proof.doubled.map(stretch))),
            ("moved", .array(proof.moved.map(stretch))), ("added", strings(proof.added)),
            ("divided", strings(proof.divided)),
        ])
    }

    private static func stretch(_ stretch: Proof.Stretch) -> JSONText {
        var entries: [(String, JSONText)] = [("text", .string(stretch.text))]
        if let span = stretch.span {
            entries += [
                ("file", .string(span.file.name)), ("line", .integer(span.start.line)),
                ("column", .integer(span.start.column)),
            ]
        }
        if let shown = stretch.shown { entries.append(("shown", .string(shown))) }
        if let page = stretch.page { entries.append(("page", .integer(page + 1))) }
        return .object(entries)
    }

    private static func strings(_ texts: [String]) -> JSONText { .array(texts.map { .string($0) }) }
    private static func optional(_ text: String?) -> JSONText { text.map { .string($0) } ?? .null }
}
