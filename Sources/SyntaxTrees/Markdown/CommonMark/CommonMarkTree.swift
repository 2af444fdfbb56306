internal import CMarkdown

/// Owns cmark's tree of one text.
final class CommonMarkTree {
    private let root: OpaquePointer?
    private let kinds: HouseKinds

    init(_ text: [UInt8], syntax: borrowing HouseSyntax) {
        kinds = syntax.kinds
        let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE | CMARK_OPT_FULL_INFO_STRING)
        defer { cmark_parser_free(parser) }
        CommonMarkParser.attachExtensions(of: copy syntax, to: parser)
        text.withUnsafeBytes { buffer in
            cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        root = cmark_parser_finish(parser)
    }

    deinit {
        cmark_node_free(root)
    }

    /// The whole tree in order. cmark's iterator does not recurse.
    func events() -> [CommonMarkEvent] {
        var events: [CommonMarkEvent] = []
        var open: [CommonMarkNode] = []
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        while true {
            let step = cmark_iter_next(iterator)
            if step == CMARK_EVENT_DONE { return events }
            if step == CMARK_EVENT_EXIT {
                if let node = open.popLast() { events.append(.close(node)) }
                continue
            }
            let pointer = cmark_iter_get_node(iterator)
            let node = value(of: pointer)
            events.append(.open(node))
            if Self.isLeaf(cmark_node_get_type(pointer)) {
                events.append(.close(node))
            } else {
                open.append(node)
            }
        }
    }

    /// The kinds for which the iterator gives no exit (cmark-gfm.h, "Iterator").
    private static func isLeaf(_ type: cmark_node_type) -> Bool {
        switch type {
        case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_TEXT,
            CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
            return true
        default: return false
        }
    }

    private func value(of pointer: OpaquePointer?) -> CommonMarkNode {
        let type = cmark_node_get_type(pointer)
        let isBlock = type.rawValue & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_BLOCK)
        guard isBlock else { return CommonMarkNode(kind: inlineKind(of: pointer, type)) }
        var node = CommonMarkNode(kind: blockKind(of: pointer, type))
        node.startLine = Int(cmark_node_get_start_line(pointer))
        node.startColumn = Int(cmark_node_get_start_column(pointer))
        node.endLine = Int(cmark_node_get_end_line(pointer))
        if node.startLine == 0 {
            // The text before a table that started as one paragraph with it; cmark forgets its place.
            node.startLine = Int(cmark_node_get_start_line(cmark_node_next(pointer)))
            node.startColumn = Int(cmark_node_get_start_column(cmark_node_next(pointer)))
        }
        node.content = content(of: pointer)
        return node
    }

    /// cmark's buffer holds no defined bytes until text is put into it; only where there are inlines there was text.
    private func content(of node: OpaquePointer?) -> [UInt8] {
        guard cmark_node_first_child(node) != nil, hasText(cmark_node_get_type(node)),
            let content = cmark_node_get_string_content(node)
        else { return [] }
        return Array(UnsafeRawBufferPointer(start: content, count: strlen(content)))
    }

    private func hasText(_ type: cmark_node_type) -> Bool {
        switch type {
        case CMARK_NODE_DOCUMENT, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM,
            CMARK_NODE_FOOTNOTE_DEFINITION, kinds.definitionList, kinds.definition:
            return false
        default: return true
        }
    }

    private func blockKind(of node: OpaquePointer?, _ type: cmark_node_type) -> CommonMarkNode.Kind {
        switch type {
        case CMARK_NODE_DOCUMENT: return .document
        case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
        case CMARK_NODE_LIST:
            let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            let start = isOrdered ? Int(cmark_node_get_list_start(node)) : nil
            return .list(start: start, isTight: cmark_node_get_list_tight(node) != 0)
        case CMARK_NODE_ITEM: return .item(isChecked: taskState(of: node))
        case CMARK_NODE_PARAGRAPH: return .paragraph
        case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_CODE_BLOCK:
            return .code(info: string(cmark_node_get_fence_info(node)), text: string(cmark_node_get_literal(node)))
        case CMARK_NODE_HTML_BLOCK: return .html(string(cmark_node_get_literal(node)))
        case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
        case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnote
        case kinds.definitionList: return .definitionList
        case kinds.term: return .term
        case kinds.definition: return .definition
        case kinds.divisionFence: return .divisionFence
        case kinds.attributeLine: return .attributeLine
        case kinds.fragment: return .fragment
        default: return tableKind(of: node)
        }
    }

    private func tableKind(of node: OpaquePointer?) -> CommonMarkNode.Kind {
        switch string(cmark_node_get_type_string(node)) {
        case "table": return .table(alignments(of: node))
        case "table_header": return .row(isHeader: true)
        case "table_row": return .row(isHeader: false)
        case "table_cell": return .cell
        default: return .other
        }
    }

    private func alignments(of table: OpaquePointer?) -> [MarkdownTable.Alignment?] {
        guard let letters = cmark_gfm_extensions_get_table_alignments(table) else { return [] }
        return (0..<Int(cmark_gfm_extensions_get_table_columns(table))).map { column in
            switch letters[column] {
            case UInt8(ascii: "l"): .start
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .end
            default: nil
            }
        }
    }

    private func taskState(of node: OpaquePointer?) -> Bool? {
        guard string(cmark_node_get_type_string(node)) == "tasklist" else { return nil }
        return cmark_gfm_extensions_get_tasklist_item_checked(node)
    }

    private func inlineKind(of node: OpaquePointer?, _ type: cmark_node_type) -> CommonMarkNode.Kind {
        switch type {
        case CMARK_NODE_TEXT: return .text(string(cmark_node_get_literal(node)))
        case CMARK_NODE_SOFTBREAK: return .softBreak
        case CMARK_NODE_LINEBREAK: return .hardBreak
        case CMARK_NODE_CODE: return .codeSpan(string(cmark_node_get_literal(node)))
        case CMARK_NODE_HTML_INLINE: return .inlineHTML(string(cmark_node_get_literal(node)))
        case CMARK_NODE_EMPH: return .emphasis
        case CMARK_NODE_STRONG: return .strong
        case CMARK_NODE_LINK:
            return .link(target: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
        case CMARK_NODE_IMAGE:
            return .image(source: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
        case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference
        default: return string(cmark_node_get_type_string(node)) == "strikethrough" ? .strikethrough : .other
        }
    }

    private func string(_ pointer: UnsafePointer<CChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }
}
