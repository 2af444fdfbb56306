import SourceText
import SyntaxTrees
import Testing

/// What a parser of data made of a text: the tree and what it said.
struct ParsedData {
    let tree: DataNode?
    let diagnostics: [Diagnostic]

    /// Each finding as `severity rule line:column message`.
    var findings: [String] {
        diagnostics.map { "\($0.severity) \($0.rule) \($0.span.map { "\($0.start)" } ?? "nowhere") \($0.message)" }
    }

    var rules: [String] { diagnostics.map(\.rule) }
    var dump: String { tree?.dump() ?? "nothing" }

    typealias Parse = (SourceFile, Range<Int>, inout Diagnostics) -> DataNode?

    init(_ text: String, name: String, parse: Parse) {
        self.init(SourceFile(name: name, text: text), parse: parse)
    }

    init(_ file: SourceFile, parse: Parse) {
        var diagnostics = Diagnostics()
        tree = parse(file, 0..<file.bytes.count, &diagnostics)
        self.diagnostics = diagnostics.all
    }

    static func json(_ text: String) -> ParsedData {
        ParsedData(text, name: "cv.json") { DataParser.parseJSON($0, range: $1, diagnostics: &$2) }
    }

    static func yaml(_ text: String) -> ParsedData {
        ParsedData(text, name: "cv.yaml") { DataParser.parseYAML($0, range: $1, diagnostics: &$2) }
    }

    static func toml(_ text: String) -> ParsedData {
        ParsedData(text, name: "cv.toml") { DataParser.parseTOML($0, range: $1, diagnostics: &$2) }
    }

    /// The bytes of every key and value in order, as the spans say: `name=Ada`.
    var spannedTexts: [String] {
        var texts: [String] = []
        func visit(_ node: DataNode) {
            switch node.kind {
            case .list(let elements): elements.forEach(visit)
            case .map(let entries):
                for entry in entries {
                    if entry.value.entries == nil, entry.value.elements == nil {
                        texts.append("\(entry.keySpan.text)=\(entry.value.span.text)")
                    } else {
                        texts.append(entry.keySpan.text)
                        visit(entry.value)
                    }
                }
            default: texts.append(node.span.text)
            }
        }
        if let tree { visit(tree) }
        return texts
    }
}
