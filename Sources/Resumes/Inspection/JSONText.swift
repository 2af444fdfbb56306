/// JSON as it will be written: maps keep their order, and what is absent is left out.
indirect enum JSONText {
    case null
    case string(String)
    case number(Int)
    case bool(Bool)
    case list([JSONText])
    case map([(key: String, value: JSONText?)])

    /// The text, indented by two spaces a level, without a line end after the last brace.
    func written() -> String {
        var text = ""
        write(depth: 0, into: &text)
        return text
    }

    private func write(depth: Int, into text: inout String) {
        switch self {
        case .null: text += "null"
        case .string(let value): text += Self.quoted(value)
        case .number(let value): text += String(value)
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
    static func quoted(_ value: String) -> String {
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
}
