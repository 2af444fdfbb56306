import Commands
import Drawing
import Geometry
import SourceText
import SyntaxTrees
import Themes
import Typesetting

/// All a page has to know to be up to date, as one JSON message.
struct StateReport {
    let rendition: Rendition
    let look: Look
    let order: WatchOrder
    let themes: [String]

    var text: String {
        JSONText.map([
            ("version", .number(rendition.version)), ("source", .string(order.source)),
            ("output", .string(order.output)), ("isStale", .bool(rendition.isStale)),
            ("sheets", .list(rendition.sheets.map(sheet))), ("findings", .list(rendition.findings.map(finding))),
            ("milliseconds", .string(rendition.duration.inMilliseconds)), ("theme", .string(themeName)),
            ("themes", .list(themes.map { .string($0) })), ("papers", .list(Look.papers.map { .string($0) })),
            (
                "look",
                .map([
                    ("theme", optional(look.theme)), ("paper", optional(look.paper)), ("pages", optional(look.pages)),
                ])
            ),
        ]).written()
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
        .map([
            ("id", .string(sheet.id)), ("width", .decimal(sheet.page.size.width.points)),
            ("height", .decimal(sheet.page.size.height.points)),
        ])
    }

    private func finding(_ diagnostic: Diagnostic) -> JSONText {
        .map([
            ("severity", .string(diagnostic.severity.rawValue)), ("rule", .string(diagnostic.rule)),
            ("message", .string(diagnostic.message)), ("place", SourcePlace(diagnostic.span).json),
            (
                "notes",
                .list(
                    diagnostic.notes.map {
                        .map([("message", .string($0.message)), ("place", SourcePlace($0.span).json)])
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
        return .map([
            ("file", .string(span.file.name)), ("line", .number(start.line)), ("column", .number(start.column)),
            ("text", .string(text)), ("from", .number(start.column - 1)), ("to", .number(max(end, start.column))),
        ])
    }
}
