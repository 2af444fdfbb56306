public import SourceText

/// Reads JSON, YAML and TOML into the one `DataNode` tree, with a place for every key and value.
///
/// Each function reads the bytes of `range` and reports what it finds by rules that begin with the format's name
/// (`json-syntax`, `yaml-tab`, …). A fault is an error with its place; reading then goes on as far as the rest is
/// plausible. Nil comes back only where nothing usable was there, and then an error says so.
public enum DataParser {
    /// How deep lists and maps may stand in each other: far more than a CV or a pandoc tree needs, and little
    /// enough for every recursion over the tree. Deeper is the error `nesting-too-deep`.
    public static let deepestNesting = 256

    /// How many values, lists and maps a file may have: enough for pandoc's tree of a book of 150 pages. What follows
    /// is not read, and the error `too-many-values` says so.
    public static let mostValues = 400_000

    public static func parseJSON(
        _ file: SourceFile, range: Range<Int>, diagnostics: inout Diagnostics
    ) -> DataNode? {
        var parser = JSONParser(file: file, range: afterByteOrderMark(file, range))
        let tree = parser.parseDocument()
        diagnostics.append(contentsOf: parser.findings)
        return tree
    }

    public static func parseYAML(
        _ file: SourceFile, range: Range<Int>, diagnostics: inout Diagnostics
    ) -> DataNode? {
        YAMLParser(file: file, range: afterByteOrderMark(file, range)).parseDocument(&diagnostics)
    }

    public static func parseTOML(
        _ file: SourceFile, range: Range<Int>, diagnostics: inout Diagnostics
    ) -> DataNode? {
        TOMLParser(file: file, range: afterByteOrderMark(file, range)).parseDocument(&diagnostics)
    }

    /// The range cut to the file, without a byte order mark at its start.
    private static func afterByteOrderMark(_ file: SourceFile, _ range: Range<Int>) -> Range<Int> {
        let range = range.clamped(to: 0..<file.bytes.count)
        let hasMark = file.bytes[range].starts(with: [0xEF, 0xBB, 0xBF])
        return range.lowerBound + (hasMark ? 3 : 0)..<range.upperBound
    }
}

extension Diagnostic {
    static func nestingTooDeep(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .error, "nesting-too-deep", "More than \(DataParser.deepestNesting) lists and maps inside each other",
            at: span, notes: [.init("No CV needs this; what stands deeper is not read.")])
    }

    static func tooManyValues(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .error, "too-many-values", "More than \(DataParser.mostValues) values in one file", at: span,
            notes: [.init("No CV has so many; what follows is not read.")])
    }
}
