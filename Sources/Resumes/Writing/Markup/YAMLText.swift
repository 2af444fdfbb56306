import SyntaxTrees

/// Writes the tree of `JSONText` as YAML 1.2, block style throughout, quotes only where they are needed.
///
/// A text whose further lines all begin with ` - ` is written as one folded scalar with each on a line of its own:
/// the way RenderCV's sub-bullets are written, which its parser folds to `text - sub - sub`.
enum YAMLText {
    static func written(_ tree: JSONText) -> String {
        var lines: [String] = []
        add(tree, depth: 0, to: &lines)
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: Collections

    private static func add(_ node: JSONText, depth: Int, to lines: inout [String]) {
        switch node {
        case .map(let entries):
            for entry in entries {
                if let value = entry.value { add(value, after: "\(key(entry.key)):", depth: depth, to: &lines) }
            }
        case .list(let elements): for element in elements { addItem(element, depth: depth, to: &lines) }
        default: add(node, after: "", depth: depth, to: &lines)
        }
    }

    private static func add(_ value: JSONText, after head: String, depth: Int, to lines: inout [String]) {
        let indent = String(repeating: "  ", count: depth)
        let lead = head.isEmpty ? indent : indent + head + " "
        switch value {
        case .map(let entries) where entries.contains { $0.value != nil }:
            lines.append(indent + head)
            add(value, depth: depth + 1, to: &lines)
        case .map: lines.append(lead + "{}")
        case .list(let elements) where !elements.isEmpty:
            lines.append(indent + head)
            add(value, depth: depth + 1, to: &lines)
        case .list: lines.append(lead + "[]")
        case .string(let text):
            let scalar = scalar(text, depth: depth + 1)
            lines.append(lead + scalar[0])
            lines += scalar.dropFirst()
        // YAML writes these as JSON does.
        case .number, .decimal, .bool, .null: lines.append(lead + value.written())
        }
    }

    /// `- ` and the first line of what follows on one line.
    private static func addItem(_ element: JSONText, depth: Int, to lines: inout [String]) {
        let indent = String(repeating: "  ", count: depth)
        var inner: [String] = []
        add(element, depth: depth + 1, to: &inner)
        guard let first = inner.first else { return lines.append(indent + "- {}") }
        lines.append(indent + "- " + first.dropFirst(indent.count + 2))
        lines += inner.dropFirst()
    }

    // MARK: Scalars

    private static func key(_ text: String) -> String {
        isPlain(text) ? text : JSONText.quoted(text)
    }

    /// The lines of a text: the first goes behind its key or hyphen, the others stand by themselves.
    private static func scalar(_ text: String, depth: Int) -> [String] {
        let indent = String(repeating: "  ", count: depth)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.count == 1 { return [isPlain(text) ? text : JSONText.quoted(text)] }
        if lines.dropFirst().allSatisfy({ $0.hasPrefix(" - ") }) { return folded(lines, String(indent.dropFirst(2))) }
        let isBlock = lines.allSatisfy { $0.last != " " && !hasControls($0) } && lines[0].first != " "
        guard isBlock, lines.last?.isEmpty == false, lines.first?.isEmpty == false else {
            return [JSONText.quoted(text)]
        }
        return ["|-"] + lines.map { $0.isEmpty ? "" : indent + $0 }
    }

    private static func folded(_ lines: [String], _ indent: String) -> [String] {
        let isPlain = isPlain(lines[0]) && lines.dropFirst().allSatisfy { isPlainInside(String($0.dropFirst(3))) }
        if isPlain { return [lines[0]] + lines.dropFirst().map { "\(indent)  \($0.dropFirst())" } }
        var quoted = lines.map { String(JSONText.quoted($0).dropFirst().dropLast()) }
        quoted[0] = "\"" + quoted[0]
        quoted[quoted.count - 1] += "\""
        return [quoted[0]] + quoted.dropFirst().map { "\(indent)  \($0.dropFirst())" }
    }

    private static func hasControls(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.value < 0x20 || (0x7f...0x9f).contains($0.value) || $0.value == 0xfeff }
    }

    /// Whether a text without quotes is a text to any reader of YAML: no indicator, number, date, truth or nothing.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.first, isPlainInside(text), !"-?:,[]{}#&*!|>'\"%@`".contains(first) else { return false }
        if words.contains(text.lowercased()) { return false }
        // What may be a number or a date to some reader is quoted.
        let isNumeric = first.isASCII && first.isNumber || first == "+" || first == "." || first == "~" || first == "="
        return
            !(isNumeric
            && text.allSatisfy { $0.isASCII && ($0.isNumber || "+-.:_xXoOTZ abcdefABCDEFinIN".contains($0)) })
    }

    private static func isPlainInside(_ text: String) -> Bool {
        !text.isEmpty && !text.contains(": ") && !text.contains(" #") && text.last != ":" && text.last != " "
            && text.first != " " && !hasControls(text)
    }

    private static let words: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "~"]
}
