import Commands
import Drawing
import Geometry
import SourceText
import Themes
import Typesetting

/// All a page has to know to be up to date, as one JSON message.
struct StateReport {
    let rendition: Rendition
    let look: Look
    let order: WatchOrder
    let themes: [String]

    var text: String {
        JSONText.object([
            ("version", .integer(rendition.version)), ("source", .string(order.source)),
            ("output", .string(order.output)), ("isStale", .bool(rendition.isStale)),
            ("sheets", .array(rendition.sheets.map(sheet))), ("findings", .array(rendition.findings.map(finding))),
            ("milliseconds", .string(rendition.duration.inMilliseconds)), ("theme", .string(themeName)),
            ("themes", .array(themes.map { .string($0) })), ("papers", .array(Look.papers.map { .string($0) })),
            (
                "look",
                .object([
                    ("theme", optional(look.theme)), ("paper", optional(look.paper)), ("pages", optional(look.pages)),
                ])
            ),
        ]).text()
    }

    /// A file by its name, a built-in by what it calls itself.
    private var themeName: String {
        if look.theme == nil, let file = order.request.theme?.split(separator: "/").last, file.hasSuffix(".json") {
            return String(file)
        }
        return rendition.theme?.theme.name ?? look.theme ?? order.request.theme ?? "plain"
    }

    private func optional(_ text: String?) -> JSONText { text.map { .string($0) } ?? .null }

    private func sheet(_ sheet: Rendition.Sheet) -> JSONText {
        .object([
            ("id", .string(sheet.id)), ("width", .double(sheet.page.size.width.points)),
            ("height", .double(sheet.page.size.height.points)),
        ])
    }

    private func finding(_ diagnostic: Diagnostic) -> JSONText {
        .object([
            ("severity", .string(diagnostic.severity.rawValue)), ("rule", .string(diagnostic.rule)),
            ("message", .string(diagnostic.message)), ("place", SourcePlace(diagnostic.span).json),
            (
                "notes",
                .array(
                    diagnostic.notes.map {
                        .object([("message", .string($0.message)), ("place", SourcePlace($0.span).json)])
                    })
            ),
        ])
    }
}

/// A place in a source with the line it stands on.
struct SourcePlace {
    let span: SourceSpan?

    init(_ span: SourceSpan?) { self.span = span }

    /// `{file, line, column, text, from, to}`; the marked part counts in characters of the text. Null for no place.
    var json: JSONText {
        guard let span else { return .null }
        let start = span.start
        let line = span.file.range(ofLine: start.line)
        let text = span.file.text(in: line)
        let end = span.file.text(in: span.range.clamped(to: line)).count + start.column - 1
        return .object([
            ("file", .string(span.file.name)), ("line", .integer(start.line)), ("column", .integer(start.column)),
            ("text", .string(text)), ("from", .integer(start.column - 1)), ("to", .integer(max(end, start.column))),
        ])
    }
}
