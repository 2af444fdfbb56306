/// JSON as it will be written: maps keep their order, and what is absent is left out.
package indirect enum JSONText: Sendable {
    package typealias Members = [(key: String, value: JSONText?)]

    case null
    case string(String)
    case number(Int)
    /// Written with four digits at most behind the point.
    case decimal(Double)
    case bool(Bool)
    case list([JSONText])
    case map(Members)

    package static func strings(_ texts: some Sequence<String>) -> JSONText { .list(texts.map { .string($0) }) }

    /// The text, indented by two spaces a level, without a line end after the last brace.
    package func written() -> String {
        var text = ""
        write(depth: 0, into: &text)
        return text
    }

    private func write(depth: Int, into text: inout String) {
        switch self {
        case .null: text += "null"
        case .string(let value): text += Self.quoted(value)
        case .number(let value): text += String(value)
        case .decimal(let value): text += Self.short(value)
        case .bool(let value): text += value ? "true" : "false"
        case .list(let elements):
            Self.write("[", elements.map { ("", $0) }, "]", depth: depth, into: &text)
        case .map(let entries):
            let present = entries.compactMap { entry in entry.value.map { (Self.quoted(entry.key) + ": ", $0) } }
            Self.write("{", present, "}", depth: depth, into: &text)
        }
    }

    private static func write(
        _ open: String, _ parts: [(label: String, value: JSONText)], _ close: String, depth: Int,
        into text: inout String
    ) {
        text += open
        for (index, part) in parts.enumerated() {
            text += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: depth + 1) + part.label
            part.value.write(depth: depth + 1, into: &text)
        }
        if !parts.isEmpty { text += "\n" + String(repeating: "  ", count: depth) }
        text += close
    }

    /// A JSON string: quotes, backslashes and control characters escaped, all else as it is (RFC 8259 §7).
    package static func quoted(_ value: String) -> String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\r": text += "\\r"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }

    private static func short(_ value: Double) -> String {
        let rounded = (value * 10_000).rounded() / 10_000
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
    }
}

extension JSONText {
    /// The same for people to read: what fits on a line of so many characters stands on one.
    package func written(width: Int, indent: Int = 0, used: Int = 0) -> String {
        let line = inline
        if indent + used + line.count <= width { return line }
        let inner = String(repeating: " ", count: indent + 2)
        let outer = String(repeating: " ", count: indent)
        switch self {
        case .list(let items):
            let lines = items.map { inner + $0.written(width: width, indent: indent + 2) }
            return "[\n\(lines.joined(separator: ",\n"))\n\(outer)]"
        case .map(let entries):
            let lines = entries.compactMap { key, value -> String? in
                let label = "\(Self.quoted(key)): "
                return value.map {
                    inner + label + $0.written(width: width, indent: indent + 2, used: label.count + 1)
                }
            }
            return "{\n\(lines.joined(separator: ",\n"))\n\(outer)}"
        default: return line
        }
    }

    private var inline: String {
        switch self {
        case .list(let items): return "[\(items.map(\.inline).joined(separator: ", "))]"
        case .map(let entries):
            let parts = entries.compactMap { key, value in value.map { "\(Self.quoted(key)): \($0.inline)" } }
            return parts.isEmpty ? "{}" : "{ \(parts.joined(separator: ", ")) }"
        default: return written()
        }
    }
}

extension JSONText: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
}
