internal import CMarkdown

/// One question of cmark's: does this line, in this container, open a block of ours?
struct BlockOpener {
    let session: HouseSession
    let rules: OpaquePointer?
    let parser: OpaquePointer?
    let container: OpaquePointer?
    let input: UnsafeMutableBufferPointer<UInt8>

    /// The new block, or nil if the line is nothing to us.
    func open() -> OpaquePointer? {
        if let fragment = session.notes.fragment { return openFragment(fragment) }
        if let text = openTextInPlaceOfRow() { return text }
        let indent = Int(cmark_parser_get_first_nonspace(parser))
        var end = input.count
        while end > indent, input[end - 1].isWhiteSpace { end -= 1 }
        guard indent < end, canOpenHere else { return nil }
        let hasTrailingBlank = end < input.count && input[end].isBlank
        let line = BlockLine(text: Array(input[indent..<end])[...], hasTrailingBlank: hasTrailingBlank)
        switch line.start {
        case .definition: return openDefinition()
        case .divisionFence: return openLine(session.kinds.divisionFence, end: end)
        case .attributeLine: return openLine(session.kinds.attributeLine, end: end)
        case .headingWithoutSpace(let level): return openHeading(level: level)
        case nil: return nil
        }
    }

    private var containerKind: cmark_node_type { cmark_node_get_type(container) }

    /// Not inside a table, and not twice for one fence. A rule is what cmark holds open in the lines after it.
    private var canOpenHere: Bool {
        let kinds = session.kinds
        let places = [
            CMARK_NODE_DOCUMENT, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_ITEM, CMARK_NODE_PARAGRAPH,
            CMARK_NODE_FOOTNOTE_DEFINITION, CMARK_NODE_THEMATIC_BREAK, kinds.definitionList, kinds.definition,
        ]
        return places.contains(containerKind) || containerKind == CMARK_NODE_LIST
    }

    private func addChild(of parent: OpaquePointer?, _ kind: cmark_node_type) -> OpaquePointer? {
        let node = cmark_parser_add_child(parser, parent, kind, cmark_parser_get_first_nonspace(parser) + 1)
        cmark_node_set_syntax_extension(node, rules)
        return node
    }

    private func advance(to index: Int) {
        let bytes = UnsafeMutableRawPointer(input.baseAddress)?.assumingMemoryBound(to: CChar.self)
        cmark_parser_advance_offset(parser, bytes, CInt(index) - cmark_parser_get_offset(parser), 0)
    }
}

// MARK: - Definitions

extension BlockOpener {
    /// A further definition of an open list, or the first one of the paragraph before, which becomes the term.
    private func openDefinition() -> OpaquePointer? {
        if containerKind == session.kinds.definitionList { return addDefinition(to: container) }
        let isOpenParagraph = containerKind == CMARK_NODE_PARAGRAPH
        guard let term = isOpenParagraph ? container : cmark_node_last_child(container),
            cmark_node_get_type(term) == CMARK_NODE_PARAGRAPH
        else { return nil }
        // For an open paragraph this closes it first, which takes link definitions off its start.
        let list = addChild(of: container, session.kinds.definitionList)
        guard cmark_node_previous(list) == term else { return giveBackText(list) }
        cmark_node_set_type(term, session.kinds.term)
        cmark_node_set_syntax_extension(term, rules)
        cmark_node_prepend_child(list, term)
        return addDefinition(to: list)
    }

    /// The paragraph was nothing but link definitions and is gone: there is no term, and the line is text.
    private func giveBackText(_ list: OpaquePointer?) -> OpaquePointer? {
        cmark_node_set_syntax_extension(list, nil)
        cmark_node_set_type(list, CMARK_NODE_PARAGRAPH)
        let line = Int(cmark_parser_get_line_number(parser))
        session.notes.noteText(line: line, start: Int(cmark_parser_get_first_nonspace(parser)))
        return list
    }

    /// Steps over the marker and all white space behind it: authors pad definitions to align them, and nobody
    /// starts an indented code block on the line of the marker (CommonMark would read one there in a list).
    private func addDefinition(to list: OpaquePointer?) -> OpaquePointer? {
        let definition = addChild(of: list, session.kinds.definition)
        let before = cmark_parser_get_column(parser)
        var index = Int(cmark_parser_get_first_nonspace(parser)) + 1
        while index < input.count, input[index].isBlank { index += 1 }
        advance(to: index)
        let isBlank = index >= input.count || input[index].isLineEnd
        let indent = isBlank ? 2 : min(4, Int(cmark_parser_get_column(parser) - before))
        cmark_node_set_user_data(definition, UnsafeMutableRawPointer(bitPattern: indent))
        return definition
    }
}

// MARK: - Single lines

extension BlockOpener {
    /// A block of one line that holds nothing: the line vanishes from the text.
    private func openLine(_ kind: cmark_node_type, end: Int) -> OpaquePointer? {
        let node = addChild(of: container, kind)
        advance(to: end)
        return node
    }

    /// One hash does not interrupt a paragraph: `#Title` may be a wrapped hashtag there.
    private func openHeading(level: Int) -> OpaquePointer? {
        guard level > 1 || containerKind != CMARK_NODE_PARAGRAPH else { return nil }
        let indent = cmark_parser_get_first_nonspace(parser)
        let heading = cmark_parser_add_child(parser, container, CMARK_NODE_HEADING, indent + 1)
        cmark_node_set_heading_level(heading, CInt(level))
        advance(to: Int(indent) + level)
        session.notes.noteHeadingWithoutSpace(line: Int(cmark_parser_get_line_number(parser)))
        return heading
    }

    /// Ends a table that has grown too large: cmark fills each row up to the width of the head, so that a small file
    /// could ask for any amount of memory.
    private func openTextInPlaceOfRow() -> OpaquePointer? {
        let columns = Int(cmark_gfm_extensions_get_table_columns(container))
        guard columns > 0, session.allowsRow(ofColumns: columns) == false else { return nil }
        session.notes.noteText(
            line: Int(cmark_parser_get_line_number(parser)), start: Int(cmark_parser_get_first_nonspace(parser)))
        return cmark_parser_add_child(
            parser, container, CMARK_NODE_PARAGRAPH, cmark_parser_get_first_nonspace(parser) + 1)
    }

    private func openFragment(_ text: [UInt8]) -> OpaquePointer? {
        guard containerKind == CMARK_NODE_DOCUMENT else { return nil }
        let node = addChild(of: container, session.kinds.fragment)
        (text + [0]).withUnsafeBufferPointer { buffer in
            _ = cmark_node_set_string_content(
                node, UnsafeRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self))
        }
        advance(to: input.count)
        return node
    }
}
