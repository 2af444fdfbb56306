import SourceText

extension MarkdownTree {
    /// A readable dump, one node a line, indented by two spaces, with places: `heading 1 @3:1-3:11`.
    public func dump() -> String {
        var dump = TreeDump()
        if let frontMatter {
            dump.line("frontmatter \(frontMatter.format.rawValue)", frontMatter.span)
            dump.nested { $0.text(frontMatter.data.dump()) }
        }
        for block in blocks { dump.block(block) }
        for footnote in footnotes {
            dump.line("footnote \(footnote.label.debugDescription)", footnote.span)
            dump.nested { $0.blocks(footnote.blocks) }
        }
        for definition in linkDefinitions {
            dump.line("definition [\(definition.label)] \(definition.target)", definition.span)
        }
        return dump.lines.joined(separator: "\n")
    }
}

extension [MarkdownBlock] {
    public func dump() -> String {
        var dump = TreeDump()
        for block in self { dump.block(block) }
        return dump.lines.joined(separator: "\n")
    }
}

extension [MarkdownInline] {
    public func dump() -> String {
        var dump = TreeDump()
        for inline in self { dump.inline(inline) }
        return dump.lines.joined(separator: "\n")
    }
}

/// The lines of a dump as they grow.
private struct TreeDump {
    var lines: [String] = []
    private var depth = 0

    mutating func line(_ text: String, _ span: SourceSpan) {
        lines.append("\(String(repeating: "  ", count: depth))\(text) @\(span.start)-\(span.end)")
    }

    mutating func text(_ text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            lines.append(String(repeating: "  ", count: depth) + line)
        }
    }

    mutating func nested(_ body: (inout TreeDump) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    mutating func blocks(_ blocks: [MarkdownBlock]) {
        for block in blocks { self.block(block) }
    }

    mutating func block(_ block: MarkdownBlock) {
        let attributes = block.attributes.isEmpty ? "" : " \(block.attributes.dump)"
        switch block.kind {
        case .heading(let level, let inlines):
            line("heading \(level)\(attributes)", block.span)
            nested { $0.inlines(inlines) }
        case .paragraph(let inlines):
            line("paragraph\(attributes)", block.span)
            nested { $0.inlines(inlines) }
        case .list(let list): self.list(list, attributes, block.span)
        case .blockQuote(let blocks):
            line("quote\(attributes)", block.span)
            nested { $0.blocks(blocks) }
        case .code(let info, let text): line("code \(info.debugDescription) \(text.debugDescription)", block.span)
        case .definitionList(let definitions):
            line("definitions\(attributes)", block.span)
            nested { inner in
                for definition in definitions { inner.definition(definition) }
            }
        case .table(let table): self.table(table, attributes, block.span)
        case .html(let html): line("html \(html.debugDescription)", block.span)
        case .thematicBreak: line("break", block.span)
        }
    }

    private mutating func list(_ list: MarkdownList, _ attributes: String, _ span: SourceSpan) {
        let kind = list.start.map { "ordered \($0)" } ?? "bullets"
        line("\(kind) \(list.isTight ? "tight" : "loose")\(attributes)", span)
        nested { inner in
            for item in list.items {
                let attributes = item.attributes.isEmpty ? "" : " \(item.attributes.dump)"
                let name = item.isChecked.map { $0 ? "item [x]" : "item [ ]" } ?? "item"
                inner.line(name + attributes, item.span)
                inner.nested { $0.blocks(item.blocks) }
            }
        }
    }

    private mutating func definition(_ definition: MarkdownDefinition) {
        line("term", definition.termSpan)
        nested { $0.inlines(definition.term) }
        for blocks in definition.definitions {
            text("definition")
            nested { $0.blocks(blocks) }
        }
    }

    private mutating func table(_ table: MarkdownTable, _ attributes: String, _ span: SourceSpan) {
        line("table\(attributes)", span)
        nested { inner in
            inner.row("head", table.header)
            for row in table.rows { inner.row("row", row) }
        }
    }

    private mutating func row(_ name: String, _ cells: [[MarkdownInline]]) {
        text(name)
        nested { inner in
            for cell in cells {
                inner.text("cell")
                inner.nested { $0.inlines(cell) }
            }
        }
    }

    private mutating func inlines(_ inlines: [MarkdownInline]) {
        for inline in inlines { self.inline(inline) }
    }

    mutating func inline(_ inline: MarkdownInline) {
        let (name, inner) = inline.dumpParts
        line(name + (inline.attributes.isEmpty ? "" : " \(inline.attributes.dump)"), inline.span)
        nested { $0.inlines(inner) }
    }
}

extension MarkdownAttributes {
    fileprivate var dump: String {
        let names = (id.map { ["#\($0)"] } ?? []) + classes.map { ".\($0)" }
        let values = pairs.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.debugDescription)" }
        return "{\((names + values).joined(separator: " "))}"
    }
}

extension MarkdownInline {
    fileprivate var dumpParts: (name: String, inner: [MarkdownInline]) {
        switch kind {
        case .text(let text): return ("text \(text.debugDescription)", [])
        case .softBreak: return ("softbreak", [])
        case .hardBreak: return ("hardbreak", [])
        case .code(let text): return ("code \(text.debugDescription)", [])
        case .emphasis(let inner): return ("emphasis", inner)
        case .strong(let inner): return ("strong", inner)
        case .strikethrough(let inner): return ("strikethrough", inner)
        case .superscript(let inner): return ("superscript", inner)
        case .subscripted(let inner): return ("subscript", inner)
        case .link(let target, let title, let isAutolink, let inner):
            let titled = title.isEmpty ? "" : " \(title.debugDescription)"
            return ("\(isAutolink ? "autolink" : "link") <\(target)>\(titled)", inner)
        case .image(let source, let title, let inner):
            return ("image <\(source)>\(title.isEmpty ? "" : " \(title.debugDescription)")", inner)
        case .span(let inner): return ("span", inner)
        case .html(let html): return ("html \(html.debugDescription)", [])
        case .footnoteReference(let label): return ("footnote [\(label)]", [])
        }
    }
}
