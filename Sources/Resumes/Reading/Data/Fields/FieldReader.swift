public import SourceText
public import SyntaxTrees

/// Typed access to one map of any format; remembers what was asked for, so that what nobody asked for can be told.
///
/// Null, empty text, empty lists and empty maps count as absent: authors leave them in templates. A key matches
/// whatever its case, underscores and hyphens (`startDate`, `start_date`), the exact spelling first. Of a key that
/// stands twice the last value counts and the earlier ones stay in `rest`.
public struct FieldReader: Sendable {
    public let span: SourceSpan
    /// The entries that hold anything, in the order of the file.
    public let entries: [DataEntry]
    private var untaken: [Bool]
    private var known: [String] = []
    private let keys: Set<String>

    /// A node that is no map has no entries. Reports keys that stand twice (`duplicate-key`).
    public init(_ node: DataNode, diagnostics: inout Diagnostics) {
        span = node.span
        let all = node.entries ?? []
        entries = all.filter { !$0.value.isBlank }
        Self.reportDuplicates(entries, &diagnostics)
        keys = Set(entries.map(\.key))
        untaken = entries.map { _ in true }
    }

    /// The entry of the first of these names that holds anything; it counts as read from then on.
    public mutating func take(_ names: String...) -> DataEntry? {
        take(anyOf: names)
    }

    public mutating func take(anyOf names: [String]) -> DataEntry? {
        // Short aliases (`link`, `start`) are near to too many words to be what was meant.
        known += names.prefix(1) + names.dropFirst().filter { $0.count > 5 }
        for name in names {
            guard let index = index(of: name) else { continue }
            untaken[index] = false
            return entries[index]
        }
        return nil
    }

    /// Names that may be asked for, so that slips of them are recognised.
    public mutating func expect(_ names: String...) {
        known += names
    }

    /// Whether a name holds anything that was not taken yet; does not take it.
    public func has(_ names: String...) -> Bool {
        names.contains { index(of: $0) != nil }
    }

    /// What nobody took, in the order of the file.
    public var rest: [DataEntry] {
        zip(entries, untaken).filter(\.1).map(\.0)
    }

    /// The known name that a key nobody took was probably meant to be.
    public func suggestion(for key: String) -> String? {
        Suggestion.nearest(to: key, among: known.filter { !keys.contains($0) })
    }

    /// One finding for each key nobody took: a warning with a suggestion if it is a slip, else a note.
    ///
    /// - Parameter whole: What the map is, with its article: `a work entry`.
    /// - Parameter outcome: What becomes of the value: `it is shown with its key`.
    public func reportRest(in whole: String, outcome: String, diagnostics: inout Diagnostics) {
        for entry in rest { report(entry, in: whole, outcome: outcome, &diagnostics) }
    }

    func report(_ entry: DataEntry, in whole: String, outcome: String, _ diagnostics: inout Diagnostics) {
        if let name = suggestion(for: entry.key) {
            diagnostics.warn(
                "unused-key", "Unknown key '\(entry.key)' in \(whole); did you mean '\(name)'?", at: entry.keySpan,
                help: "As it is, \(outcome).")
        } else {
            diagnostics.note(
                "unused-key", "Key '\(entry.key)' is no part of \(whole); \(outcome)", at: entry.keySpan)
        }
    }

    private func index(of name: String) -> Int? {
        if let exact = entries.indices.last(where: { untaken[$0] && entries[$0].key == name }) { return exact }
        return entries.indices.last { untaken[$0] && entries[$0].key.isSameKey(as: name) }
    }

    /// One finding for each key, at its last place, which is the one that counts.
    private static func reportDuplicates(_ entries: [DataEntry], _ diagnostics: inout Diagnostics) {
        var places: [String: [SourceSpan]] = [:]
        for entry in entries { places[entry.key, default: []].append(entry.keySpan) }
        guard places.count < entries.count else { return }
        for entry in entries {
            guard let spans = places.removeValue(forKey: entry.key), spans.count > 1 else { continue }
            let times = spans.count == 2 ? "twice" : "\(spans.count) times"
            diagnostics.append(
                Diagnostic(
                    .warning, "duplicate-key", "Key '\(entry.key)' stands \(times) in one map; the last value counts",
                    at: spans[spans.count - 1], notes: [.init("It stands here first.", at: spans[0])]))
        }
    }
}

extension String {
    /// Whether two keys differ only in the case of Latin letters, underscores, hyphens and spaces.
    func isSameKey(as other: String) -> Bool {
        var left = utf8.makeIterator()
        var right = other.utf8.makeIterator()
        func next(_ bytes: inout String.UTF8View.Iterator) -> UInt8? {
            while let byte = bytes.next() {
                switch byte {
                case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: " "): continue
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte | 0x20
                default: return byte
                }
            }
            return nil
        }
        while true {
            let (first, second) = (next(&left), next(&right))
            if first != second { return false }
            if first == nil { return true }
        }
    }
}

extension [String] {
    /// Whether a key is one of these, spelling aside.
    func hasKey(_ key: String) -> Bool { contains { $0.isSameKey(as: key) } }
}

extension DataNode {
    /// Null, white space, or a list or map of nothing else.
    var isBlank: Bool {
        switch kind {
        case .null: true
        case .string(let text): text.allSatisfy(\.isWhitespace)
        case .list(let elements): elements.allSatisfy(\.isBlank)
        case .map(let entries): entries.allSatisfy(\.value.isBlank)
        case .bool, .integer, .number: false
        }
    }

    /// The elements of a list that hold anything; the node itself if it is no list; nothing if it is blank.
    var items: [DataNode] {
        if isBlank { return [] }
        return elements.map { $0.filter { !$0.isBlank } } ?? [self]
    }
}
