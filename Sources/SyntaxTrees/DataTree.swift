public import SourceText

/// A value of JSON, YAML or TOML with the place it was read from. All three formats give this one tree.
public struct DataNode: Sendable {
    public enum Kind: Sendable {
        case null
        case bool(Bool)
        /// A number that is a whole one and fits. YAML's `2020` is this; `"2020"` is a string.
        case integer(Int)
        /// Any other number, as written.
        case number(String)
        /// Text with escapes undone. Dates and times of YAML and TOML are strings too, as written.
        case string(String)
        case list([DataNode])
        /// In the order of the file. A key that stands twice stands twice here; reading reports it.
        case map([DataEntry])
    }

    public let kind: Kind
    /// The value's bytes in the file, with its quotes.
    public let span: SourceSpan

    public init(_ kind: Kind, span: SourceSpan) {
        self.kind = kind
        self.span = span
    }
}

/// A key and its value, each with its place.
public struct DataEntry: Sendable {
    public let key: String
    public let keySpan: SourceSpan
    public let value: DataNode

    public init(key: String, keySpan: SourceSpan, value: DataNode) {
        self.key = key
        self.keySpan = keySpan
        self.value = value
    }
}

extension DataNode {
    /// The entries of a map; nil if this is none.
    public var entries: [DataEntry]? {
        if case .map(let entries) = kind { return entries }
        return nil
    }

    public var elements: [DataNode]? {
        if case .list(let elements) = kind { return elements }
        return nil
    }

    /// The text of a scalar as a person would read it aloud; nil for null, lists and maps.
    public var scalarText: String? {
        switch kind {
        case .string(let text), .number(let text): return text
        case .integer(let value): return String(value)
        case .bool(let value): return value ? "true" : "false"
        case .null, .list, .map: return nil
        }
    }

    public var isNull: Bool {
        if case .null = kind { return true }
        return false
    }

    /// The value of the last entry with this key (the one most parsers would keep).
    public subscript(key: String) -> DataNode? {
        entries?.last { $0.key == key }?.value
    }

    /// What kind of value this is, for messages: `a list`.
    public var kindName: String {
        switch kind {
        case .null: "nothing"
        case .bool: "true or false"
        case .integer, .number: "a number"
        case .string: "text"
        case .list: "a list"
        case .map: "a map"
        }
    }

    /// A readable dump, one node a line, indented by two spaces, with places: `name: "Ada" @2:9`.
    public func dump() -> String {
        var lines: [String] = []
        dump(label: "", depth: 0, into: &lines)
        return lines.joined(separator: "\n")
    }

    private func dump(label: String, depth: Int, into lines: inout [String]) {
        let head = String(repeating: "  ", count: depth) + label
        switch kind {
        case .map(let entries):
            lines.append("\(head){} @\(span.start)")
            for entry in entries { entry.value.dump(label: "\(entry.key): ", depth: depth + 1, into: &lines) }
        case .list(let elements):
            lines.append("\(head)[] @\(span.start)")
            for element in elements { element.dump(label: "- ", depth: depth + 1, into: &lines) }
        case .string(let text): lines.append("\(head)\(text.debugDescription) @\(span.start)")
        case .null, .bool, .integer, .number: lines.append("\(head)\(scalarText ?? "null") @\(span.start)")
        }
    }
}
