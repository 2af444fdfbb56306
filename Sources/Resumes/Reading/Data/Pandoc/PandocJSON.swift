public import SourceText
public import SyntaxTrees

/// Makes a Markdown tree of pandoc's own (`pandoc -t json`), so that the reader of Markdown CVs can take it.
///
/// A node of pandoc is a map of its type `t` and its contents `c` (pandoc-types 1.22 and later; tables also as
/// before). Places are those of the JSON. A type nobody knows leaves its text, with the note `pandoc-type`.
public enum PandocJSON {
    public static func markdownTree(from tree: DataNode, diagnostics: inout Diagnostics) -> MarkdownTree {
        if let fault = DataBounds.fault(in: tree, isTreeOfWords: true) {
            diagnostics.append(fault)
            return MarkdownTree(blocks: [])
        }
        var blocks = PandocBlocks()
        let content = blocks.blocks(tree["blocks"])
        let frontMatter = tree["meta"].flatMap { blocks.frontMatter($0) }
        diagnostics.append(contentsOf: blocks.diagnostics.all)
        if let formula = tree["blocks"].flatMap(firstFormula) {
            diagnostics.warn(
                "raw-markup", "Formulas are not set; their TeX is shown", at: formula.span,
                help: "Write it in plain characters: O(n²).")
        }
        return MarkdownTree(frontMatter: frontMatter, blocks: content)
    }

    private static func firstFormula(in node: DataNode) -> DataNode? {
        if node["t"]?.scalarText == "Math" { return node }
        let inner = node.elements ?? node.entries?.map(\.value) ?? []
        for value in inner {
            if let found = firstFormula(in: value) { return found }
        }
        return nil
    }

    /// An omission in the words that were left out, not in pandoc's JSON.
    public static func readable(_ omission: Omission) -> Omission {
        guard let span = omission.span, omission.text.contains("\"t\":") else { return omission }
        // An entry's place may end with its first word: the value is read anew, to its own end.
        let (key, start) = keyAndValue(of: span)
        var said = Diagnostics()
        let file = span.file
        guard let node = DataParser.parseJSON(file, range: start..<file.bytes.count, diagnostics: &said) else {
            return omission
        }
        let words = node.allTexts.compactMap(\.scalarText).filter { !$0.isEmpty }.joined(separator: " ")
        let type = node["t"]?.scalarText ?? ""
        return Omission(key + (words.isEmpty ? type : words), omission.reason, span: span)
    }

    /// The key that a place begins with, as it is shown, and where the value begins in the file.
    private static func keyAndValue(of span: SourceSpan) -> (key: String, start: Int) {
        let text = span.text
        guard text.hasPrefix("\""), let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
            return ("", span.range.lowerBound)
        }
        let key = text[..<colon].trimmedText.dropFirst().dropLast()
        return ("\(key): ", span.range.lowerBound + text.utf8.distance(from: text.startIndex, to: colon) + 1)
    }
}

/// A node of pandoc's tree: type and contents.
struct PandocNode {
    let type: String
    let content: DataNode?
    let span: SourceSpan

    init?(_ node: DataNode) {
        guard let type = node["t"]?.scalarText else { return nil }
        self.type = type
        content = node["c"]
        span = node.span
    }

    /// The parts of contents that are a list.
    var parts: [DataNode] { content?.elements ?? [] }

    func part(_ index: Int) -> DataNode? {
        parts.indices.contains(index) ? parts[index] : nil
    }
}

extension DataNode {
    /// `[id, [class], [[key, value]]]`, as pandoc writes attributes.
    var pandocAttributes: MarkdownAttributes {
        guard let parts = elements, parts.count == 3 else { return MarkdownAttributes() }
        var pairs: [String: String] = [:]
        for pair in parts[2].elements ?? [] {
            guard let pair = pair.elements, pair.count == 2 else { continue }
            pairs[pair[0].scalarText ?? ""] = pair[1].scalarText ?? ""
        }
        let id = parts[0].scalarText ?? ""
        return MarkdownAttributes(
            id: id.isEmpty ? nil : id, classes: (parts[1].elements ?? []).compactMap(\.scalarText), pairs: pairs)
    }

    /// All texts inside, in order: what is left of a node nobody knows.
    var allTexts: [DataNode] {
        switch kind {
        case .string: [self]
        case .list(let elements): elements.flatMap(\.allTexts)
        case .map(let entries): entries.filter { $0.key != "t" }.flatMap(\.value.allTexts)
        case .null, .bool, .integer, .number: []
        }
    }
}
