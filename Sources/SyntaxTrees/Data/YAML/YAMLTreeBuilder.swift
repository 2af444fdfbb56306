import SourceText

/// Builds the tree from events: a stack of open lists and maps, anchors with their weight, merge keys.
struct YAMLTreeBuilder {
    /// How many nodes aliases may add: a bound on time and memory for whoever walks the tree.
    static let mostAliasedNodes = 100_000

    private struct Open {
        let isMap: Bool
        let isFlow: Bool
        let start: Int
        let anchor: String?
        var elements: [DataNode] = []
        var entries: [DataEntry] = []
        var key: (text: String, span: SourceSpan)?
        /// Keys that `<<` brought in and the map has not stated itself.
        var mergedKeys: Set<String> = []
        var weight = 1
        /// Where the last child ends in the file.
        var childEnd = 0
    }

    private let file: SourceFile
    private let mask: YAMLMask
    private var open: [Open] = []
    private var anchors: [String: (node: DataNode, weight: Int, isUsed: Bool)] = [:]
    private var aliasedNodes = 0
    private var values = 0
    /// The document's value, once it is complete.
    private(set) var root: DataNode?
    private(set) var findings: [Diagnostic] = []
    /// Set at a fault after which the rest must not be read.
    private(set) var isStopped = false

    init(file: SourceFile, mask: YAMLMask) {
        self.file = file
        self.mask = mask
    }

    mutating func add(_ event: YAMLEvent) {
        switch event.kind {
        case .mapStart, .listStart: begin(event)
        case .mapEnd, .listEnd: end(at: mask.offset(ofCharacter: event.end))
        case .scalar(let text, let isPlain): addScalar(text, isPlain: isPlain, event)
        case .alias(let name): addAlias(name, event)
        case .documentStart, .documentEnd, .streamEnd, .other: break
        }
    }

    /// Closes what is still open after a fault, so that what was read is not lost.
    mutating func endEarly() {
        while let last = open.last {
            if let key = last.key { add(DataNode(.null, span: key.span), weight: 1, end: key.span.range.upperBound) }
            end(at: last.childEnd)
        }
    }

    /// Anchors no alias refers to: often a `&` that was meant as text.
    var unusedAnchors: [(name: String, span: SourceSpan)] {
        anchors.filter { !$0.value.isUsed }.map { ($0.key, $0.value.node.span) }
            .sorted { $0.span.range.lowerBound < $1.span.range.lowerBound }
    }

    // MARK: Steps

    private mutating func begin(_ event: YAMLEvent) {
        let start = startAfterProperties(event)
        guard open.count < DataParser.deepestNesting else {
            findings.append(.nestingTooDeep(at: file.span(start..<min(start + 1, file.bytes.count))))
            isStopped = true
            return
        }
        var isMap = false
        if case .mapStart = event.kind { isMap = true }
        reportLocalTag(event)
        open.append(
            Open(isMap: isMap, isFlow: event.isFlow, start: start, anchor: event.anchor, childEnd: start))
    }

    private mutating func end(at position: Int) {
        guard let last = open.popLast() else { return }
        // A block list or map ends for libyaml where the next token starts; for a reader, with its last child.
        let end = last.isFlow ? max(last.start, position) : last.childEnd
        let kind: DataNode.Kind = last.isMap ? .map(last.entries) : .list(last.elements)
        let node = DataNode(kind, span: file.span(last.start..<end))
        if let anchor = last.anchor { anchors[anchor] = (node, last.weight, false) }
        add(node, weight: last.weight, end: end)
    }

    private mutating func addScalar(_ text: String, isPlain: Bool, _ event: YAMLEvent) {
        let start = startAfterProperties(event)
        var end = max(start, mask.offset(ofCharacter: event.end))
        // A block scalar ends for libyaml after its line end.
        while end > start, file.bytes[end - 1] == 0x0A || file.bytes[end - 1] == 0x0D { end -= 1 }
        let span = file.span(start..<end)
        let text = mask.unmasked(text)
        let kind: DataNode.Kind
        if isPlain { reportComment(after: end) }
        if isPlain, event.tag == nil {
            kind = YAMLScalars.kind(ofPlain: text)
        } else {
            let tag = reportLocalTag(event)
            kind = .string([tag, text].filter { !$0.isEmpty }.joined(separator: " "))
        }
        let node = DataNode(kind, span: span)
        if let anchor = event.anchor { anchors[anchor] = (node, 1, false) }
        add(node, weight: 1, end: end, keyText: text)
    }

    /// `rank #1 of ten` ends for YAML before the number: a comment without a space after its `#` was meant as text.
    private mutating func reportComment(after end: Int) {
        let bytes = file.bytes
        guard let start = bytes[end...].firstIndex(where: { $0 != 0x20 && $0 != 0x09 }), start > end,
            bytes[start] == UInt8(ascii: "#"), start + 1 < bytes.count,
            ![0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "#"), UInt8(ascii: "!")].contains(bytes[start + 1])
        else { return }
        let stop = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
        findings.append(
            Diagnostic(
                .warning, "yaml-comment", "What follows ' #' is a comment for YAML and is not read",
                at: file.span(start..<stop), notes: [.init("If it is text, put the whole value in quotes.")]))
    }

    /// `!important note` is text to an author and a tag to YAML: it is given back as text, with a warning.
    @discardableResult
    private mutating func reportLocalTag(_ event: YAMLEvent) -> String {
        guard let tag = event.tag, tag.hasPrefix("!") else { return "" }
        let place = mask.offset(ofCharacter: event.start)
        let name = mask.unmasked(tag)
        findings.append(
            Diagnostic(
                .warning, "yaml-tag", "'\(name)' is read as text, though YAML calls it a tag",
                at: file.span(place..<min(place + name.utf8.count, file.bytes.count)),
                notes: [.init("Put the value in quotes.")]))
        return name
    }

    private mutating func addAlias(_ name: String, _ event: YAMLEvent) {
        let start = mask.offset(ofCharacter: event.start)
        let span = file.span(start..<max(start, mask.offset(ofCharacter: event.end)))
        guard let anchor = anchors[name] else {
            findings.append(
                Diagnostic(
                    .error, "yaml-alias", "The alias '*\(name)' stands inside what it repeats", at: span,
                    notes: [.init("An alias can repeat only what is complete before it.")]))
            return add(DataNode(.null, span: span), weight: 1, end: span.range.upperBound)
        }
        aliasedNodes += anchor.weight
        guard aliasedNodes <= Self.mostAliasedNodes else {
            findings.append(
                Diagnostic(
                    .error, "yaml-alias-bomb", "Aliases repeat more than \(Self.mostAliasedNodes) values",
                    at: span, notes: [.init("What follows is not read.")]))
            isStopped = true
            return
        }
        anchors[name]?.isUsed = true
        add(anchor.node, weight: anchor.weight, end: span.range.upperBound, keyText: anchor.node.scalarText)
    }

    /// Puts a complete value where it belongs: the document, a list, a map's key, a map's value.
    private mutating func add(_ node: DataNode, weight: Int, end: Int, keyText: String? = nil) {
        guard !open.isEmpty else {
            root = root ?? node
            return
        }
        values += 1
        if values > DataParser.mostValues {
            if !isStopped { findings.append(.tooManyValues(at: node.span.part(0..<1))) }
            isStopped = true
            return
        }
        let top = open.count - 1
        open[top].weight += weight
        open[top].childEnd = max(open[top].childEnd, end)
        if !open[top].isMap {
            open[top].elements.append(node)
        } else if let key = open[top].key {
            open[top].key = nil
            addEntry(DataEntry(key: key.text, keySpan: key.span, value: node), to: top)
        } else {
            open[top].key = (keyText ?? complexKey(node), node.span)
        }
    }

    private mutating func complexKey(_ node: DataNode) -> String {
        if !isStopped {
            findings.append(
                Diagnostic(
                    .error, "yaml-syntax", "A key is \(node.kindName)", at: node.span,
                    notes: [.init("Put the key in quotes if it begins with '[' or '{'.")]))
        }
        return node.span.text
    }

    /// `<<: *base` brings in the entries of the base that the map itself does not state.
    private mutating func addEntry(_ entry: DataEntry, to top: Int) {
        let bases = entry.value.elements ?? [entry.value]
        guard entry.key == "<<", entry.keySpan.text == "<<", bases.allSatisfy({ $0.entries != nil }) else {
            // The map's own entry wins over a merged one, wherever it stands.
            if open[top].mergedKeys.remove(entry.key) != nil {
                open[top].entries.removeAll { $0.key == entry.key }
            }
            open[top].entries.append(entry)
            return
        }
        var known = Set(open[top].entries.map(\.key))
        for merged in bases.flatMap({ $0.entries ?? [] }) where known.insert(merged.key).inserted {
            open[top].mergedKeys.insert(merged.key)
            open[top].entries.append(merged)
        }
    }

    /// Where the value itself begins: after `&anchor` and `!tag`.
    private func startAfterProperties(_ event: YAMLEvent) -> Int {
        var start = mask.offset(ofCharacter: event.start)
        guard event.anchor != nil || event.tag != nil else { return start }
        let end = mask.offset(ofCharacter: event.end)
        func isSpace(_ position: Int) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(file.bytes[position]) }
        while start < end, [UInt8(ascii: "&"), UInt8(ascii: "!")].contains(file.bytes[start]) {
            while start < end, !isSpace(start) { start += 1 }
            while start < end, isSpace(start) { start += 1 }
        }
        return start
    }
}
