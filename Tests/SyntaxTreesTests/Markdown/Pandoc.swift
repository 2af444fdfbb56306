import Glibc
import SourceText
import SyntaxTrees

/// pandoc as the reference for definition lists: runs it and turns its tree into the outline of `MarkdownOutline`.
enum Pandoc {
    /// pandoc's Markdown with what CommonMark and GitHub add, and without what they have not, so that what is left to
    /// differ are the rules we mean to compare.
    private static let dialect = [
        "markdown",
        // CommonMark lets a list, quote or heading follow a paragraph without a blank line.
        "+lists_without_preceding_blankline", "-blank_before_header", "-blank_before_blockquote",
        // Not CommonMark: typographic quotes, identifiers, citations, mathematics, TeX, `(@)` and `a.` lists, x^2^.
        "-smart", "-auto_identifiers", "-citations", "-tex_math_dollars", "-raw_tex", "-example_lists", "-fancy_lists",
        "-superscript", "-subscript", "-implicit_figures",
    ].joined()

    static let isInstalled = output(of: "command -v pandoc")?.isEmpty == false

    /// The outline of a Markdown text; nil if pandoc fails.
    static func outline(of source: String) -> [String]? {
        guard let path = temporaryFile(source) else { return nil }
        defer { unlink(path) }
        guard let json = output(of: "pandoc -f '\(dialect)' -t json '\(path)'"), !json.isEmpty else { return nil }
        let file = SourceFile(name: "pandoc.json", bytes: json)
        var diagnostics = Diagnostics()
        let tree = DataParser.parseJSON(file, range: 0..<json.count, diagnostics: &diagnostics)
        guard let blocks = tree?["blocks"]?.elements else { return nil }
        var outline = PandocOutline()
        outline.blocks(blocks, depth: 0)
        return outline.lines
    }

    private static func temporaryFile(_ text: String) -> String? {
        var template = Array("/tmp/vitaset-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count else { return nil }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func output(of command: String) -> [UInt8]? {
        guard let pipe = popen(command, "r") else { return nil }
        defer { pclose(pipe) }
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { output += buffer[..<count] }
        return output
    }
}

/// The outline of pandoc's JSON (pandoc-types 1.22).
private struct PandocOutline {
    var lines: [String] = []

    mutating func blocks(_ blocks: [DataNode], depth: Int) {
        for block in blocks { self.block(block, depth: depth) }
    }

    private mutating func add(_ text: String, _ depth: Int) {
        lines.append(String(repeating: "  ", count: depth) + text)
    }

    private mutating func block(_ block: DataNode, depth: Int) {
        let content = block["c"]
        let parts = content?.elements ?? []
        switch block["t"]?.scalarText {
        case "Para", "Plain": add("paragraph \(text(content))", depth)
        case "Header": add("heading \(parts[0].scalarText ?? "") \(text(parts[2]))", depth)
        case "BlockQuote":
            add("quote", depth)
            blocks(parts, depth: depth + 1)
        case "BulletList": items(parts, "bullets", depth)
        case "OrderedList": items(parts[1].elements ?? [], "ordered", depth)
        case "DefinitionList": definitions(parts, depth)
        // Fenced divisions vanish in our tree.
        case "Div": blocks(parts[1].elements ?? [], depth: depth)
        case "CodeBlock": add("code \(parts[1].scalarText ?? "")", depth)
        case "HorizontalRule": add("break", depth)
        case "RawBlock": add("html", depth)
        case let other: add("\(other ?? "?")", depth)
        }
    }

    private mutating func items(_ items: [DataNode], _ name: String, _ depth: Int) {
        add(name, depth)
        for item in items {
            add("item", depth + 1)
            blocks(item.elements ?? [], depth: depth + 2)
        }
    }

    private mutating func definitions(_ pairs: [DataNode], _ depth: Int) {
        add("definitions", depth)
        for pair in pairs {
            guard let parts = pair.elements, parts.count == 2 else { continue }
            add("term \(text(parts[0]))", depth + 1)
            for definition in parts[1].elements ?? [] {
                add("definition", depth + 1)
                blocks(definition.elements ?? [], depth: depth + 2)
            }
        }
    }

    private func text(_ inlines: DataNode?) -> String {
        MarkdownOutline.folded(plainText(inlines))
    }

    private func plainText(_ inlines: DataNode?) -> String {
        (inlines?.elements ?? []).map { inline in
            let content = inline["c"]
            switch inline["t"]?.scalarText {
            case "Str": return content?.scalarText ?? ""
            case "Space", "SoftBreak", "LineBreak": return " "
            case "Code": return content?.elements?.last?.scalarText ?? ""
            case "Emph", "Strong", "Strikeout": return plainText(content)
            case "Link", "Image", "Span": return plainText(content?.elements?[1])
            default: return ""
            }
        }.joined()
    }
}

/// The structure of our tree without places: one block a line, with its text.
struct MarkdownOutline {
    private(set) var lines: [String] = []

    init(_ blocks: [MarkdownBlock]) {
        add(blocks, 0)
    }

    /// White space folded to single spaces, none at the ends.
    static func folded(_ text: String) -> String {
        text.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
    }

    private mutating func add(_ text: String, _ depth: Int) {
        lines.append(String(repeating: "  ", count: depth) + text)
    }

    private mutating func add(_ blocks: [MarkdownBlock], _ depth: Int) {
        for block in blocks { add(block, depth) }
    }

    private mutating func add(_ block: MarkdownBlock, _ depth: Int) {
        switch block.kind {
        case .heading(let level, let inlines): add("heading \(level) \(Self.folded(inlines.plainText))", depth)
        case .paragraph(let inlines): add("paragraph \(Self.folded(inlines.plainText))", depth)
        case .list(let list):
            add(list.start == nil ? "bullets" : "ordered", depth)
            for item in list.items {
                add("item", depth + 1)
                add(item.blocks, depth + 2)
            }
        case .blockQuote(let blocks):
            add("quote", depth)
            add(blocks, depth + 1)
        case .definitionList(let definitions):
            add("definitions", depth)
            for definition in definitions {
                add("term \(Self.folded(definition.term.plainText))", depth + 1)
                for blocks in definition.definitions {
                    add("definition", depth + 1)
                    add(blocks, depth + 2)
                }
            }
        case .code(_, let text): add("code \(text.last == "\n" ? String(text.dropLast()) : text)", depth)
        case .table: add("Table", depth)
        case .html: add("html", depth)
        case .thematicBreak: add("break", depth)
        }
    }
}
