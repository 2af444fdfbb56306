public import SourceText
public import SyntaxTrees

/// One value set from outside a theme file, by its path: `page.margins.start=22mm`.
public struct ThemeOverride: Sendable {
    public let path: String
    public let pathSpan: SourceSpan
    public let value: DataNode

    public init(path: String, pathSpan: SourceSpan, value: DataNode) {
        self.path = path
        self.pathSpan = pathSpan
        self.value = value
    }

    /// A value as words, as a command line or front matter has it: numbers, true, false, null, JSON lists and maps,
    /// else text.
    public init(path: String, value: String, span: SourceSpan) {
        self.init(path: path, pathSpan: span, value: Self.node(value, span))
    }

    /// `path=value`, as it stands after `--set`; nil if there is no `=`.
    public init?(argument: String) {
        guard let equals = argument.utf8.firstIndex(of: UInt8(ascii: "=")) else { return nil }
        let file = SourceFile(name: "--set", text: argument)
        let split = argument.utf8.distance(from: argument.utf8.startIndex, to: equals)
        self.init(
            path: String(argument[..<equals]), pathSpan: file.span(0..<split),
            value: Self.node(
                String(argument[argument.index(after: equals)...]), file.span(split + 1..<file.bytes.count)))
    }

    private static func node(_ text: String, _ span: SourceSpan) -> DataNode {
        switch text {
        case "true": return DataNode(.bool(true), span: span)
        case "false": return DataNode(.bool(false), span: span)
        case "null": return DataNode(.null, span: span)
        default: break
        }
        if let number = Int(text) { return DataNode(.integer(number), span: span) }
        if case .measure(_, "") = MeasureScanner.scan(text) { return DataNode(.number(text), span: span) }
        if let first = text.first, "[{\"".contains(first) {
            // The value as a text of its own: escapes of a shell or of YAML are undone in it already.
            let file = span.text == text ? span.file : SourceFile(name: span.file.name, text: text)
            let range = span.text == text ? span.range : 0..<file.bytes.count
            var ignored = Diagnostics()
            let node = DataParser.parseJSON(file, range: range, diagnostics: &ignored)
            if let node, !ignored.hasErrors { return node }
        }
        return DataNode(.string(text), span: span)
    }
}

/// Overrides as layers above all files.
enum OverrideReading {
    static func layers(_ overrides: [ThemeOverride], _ diagnostics: inout Diagnostics) -> [SettingTree] {
        overrides.map { override in
            if override.path == "extends" {
                diagnostics.warn(
                    "theme-value", "What a theme extends cannot be set from outside", at: override.pathSpan,
                    help: "Choose another theme with --theme.")
            }
            if let fault = brokenJSON(override) { diagnostics.append(fault) }
            var reader = LayerReader()
            let layer = reader.read(nested(override))
            diagnostics.append(contentsOf: reader.findings)
            return layer
        }
    }

    /// `["a"`: it begins as a list of texts, and is none; templates begin with brackets too, but not with quotes in them.
    private static func brokenJSON(_ override: ThemeOverride) -> Diagnostic? {
        guard case .string(let text) = override.value.kind, ["[\"", "{\""].contains(where: text.hasPrefix) else {
            return nil
        }
        return Diagnostic(
            .warning, "theme-value", "'\(text.shortened)' begins as JSON, but is not; it is taken as text",
            at: override.value.span, notes: [.init("A list is written as --set 'lists.marks=[\"•\", \"–\"]'.")])
    }

    /// `page.margins.start=22mm` as `{ page: { margins: { start: 22mm } } }`; every key has its place in the path.
    private static func nested(_ override: ThemeOverride) -> DataNode {
        let names = override.path.split(separator: ".", omittingEmptySubsequences: false).prefix(16).map(String.init)
        var end = override.path.utf8.count
        var node = override.value
        for name in names.reversed() {
            let start = max(0, end - name.utf8.count)
            let isExact = override.pathSpan.text == override.path
            let span = isExact ? override.pathSpan.part(start..<end) : override.pathSpan
            node = DataNode(.map([DataEntry(key: name, keySpan: span, value: node)]), span: override.value.span)
            end = start - 1
        }
        return node
    }
}
