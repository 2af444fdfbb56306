/// JSON to be written, its keys in the order they are given.
indirect enum JSONText {
    case text(String)
    case number(Double)
    case flag(Bool)
    case null
    case list([JSONText])
    case map([(String, JSONText)])

    private static let width = 118

    /// Indented by two spaces; what fits on a line stands on one.
    func written(indent: Int = 0, used: Int = 0) -> String {
        let line = inline
        if indent + used + line.count <= Self.width { return line }
        let inner = String(repeating: " ", count: indent + 2)
        let outer = String(repeating: " ", count: indent)
        switch self {
        case .list(let items):
            let lines = items.map { inner + $0.written(indent: indent + 2) }
            return "[\n\(lines.joined(separator: ",\n"))\n\(outer)]"
        case .map(let entries):
            let lines = entries.map { key, value in
                let label = "\(Self.quoted(key)): "
                return inner + label + value.written(indent: indent + 2, used: label.count + 1)
            }
            return "{\n\(lines.joined(separator: ",\n"))\n\(outer)}"
        default: return line
        }
    }

    private var inline: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .number(let value): ValueForm.short(value)
        case .flag(let value): String(value)
        case .null: "null"
        case .list(let items): "[\(items.map(\.inline).joined(separator: ", "))]"
        case .map(let entries):
            entries.isEmpty
                ? "{}" : "{ \(entries.map { "\(Self.quoted($0)): \($1.inline)" }.joined(separator: ", ")) }"
        }
    }

    /// RFC 8259 §7.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case "\u{0}"..<"\u{20}":
                let code = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - code.count) + code
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

extension JSONText: ExpressibleByStringLiteral {
    init(stringLiteral value: String) { self = .text(value) }
}

extension JSONText {
    static func texts(_ texts: some Sequence<String>) -> JSONText { .list(texts.map { .text($0) }) }
}
