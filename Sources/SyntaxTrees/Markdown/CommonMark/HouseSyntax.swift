internal import CMarkdown

/// The block rules we add to cmark through its extension interface: definition lists, `:::` fences, attribute
/// lines, headings without a space, and a parse of running text alone.
///
/// There is one for the process: cmark numbers the kinds of nodes in a global table, and keeps the characters that
/// extensions look for in another, so two parses at once would disturb each other. Hence the lock around it
/// (`CommonMarkParser`), which is also what makes it `Sendable`.
struct HouseSyntax: @unchecked Sendable {
    let kinds: HouseKinds
    /// Looks at a line before the extensions of GitHub do.
    let rules: OpaquePointer?
    /// Looks at it after most of them, when only text or a table is left; notes where the text starts.
    let lastLook: OpaquePointer?

    init() {
        cmark_gfm_core_extensions_ensure_registered()
        kinds = HouseKinds()
        rules = cmark_syntax_extension_new("vitaset")
        lastLook = cmark_syntax_extension_new("vitaset-last-look")
        cmark_syntax_extension_set_open_block_func(rules, openBlock)
        cmark_syntax_extension_set_match_block_func(rules, continueBlock)
        cmark_syntax_extension_set_can_contain_func(rules, canContain)
        cmark_syntax_extension_set_contains_inlines_func(rules, containsInlines)
        cmark_syntax_extension_set_open_block_func(lastLook, noteText)
    }
}

/// The kinds of nodes that are ours; cmark hands out the numbers.
struct HouseKinds {
    let definitionList = cmark_syntax_extension_add_node(0)
    let term = cmark_syntax_extension_add_node(0)
    let definition = cmark_syntax_extension_add_node(0)
    let divisionFence = cmark_syntax_extension_add_node(0)
    let attributeLine = cmark_syntax_extension_add_node(0)
    let fragment = cmark_syntax_extension_add_node(0)
}

/// What the rules reach through the extension's private pointer during one parse.
final class HouseSession {
    let kinds: HouseKinds
    let notes: BlockNotes

    init(kinds: HouseKinds, notes: BlockNotes) {
        self.kinds = kinds
        self.notes = notes
    }

    /// All cells of all tables together; a page holds some hundreds.
    private static let mostCells = 200_000
    private var cells = 0

    func allowsRow(ofColumns columns: Int) -> Bool {
        cells += columns
        return cells <= Self.mostCells
    }

    static func current(of rules: OpaquePointer?) -> HouseSession? {
        guard let pointer = cmark_syntax_extension_get_private(rules) else { return nil }
        return Unmanaged<HouseSession>.fromOpaque(pointer).takeUnretainedValue()
    }
}

private func openBlock(
    rules: OpaquePointer?, isIndented: CInt, parser: OpaquePointer?, container: OpaquePointer?,
    input: UnsafeMutablePointer<UInt8>?, length: CInt
) -> OpaquePointer? {
    guard let session = HouseSession.current(of: rules), let input else { return nil }
    let opener = BlockOpener(
        session: session, rules: rules, parser: parser, container: container,
        input: UnsafeMutableBufferPointer(start: input, count: Int(length)))
    return isIndented == 0 ? opener.open() : nil
}

/// Whether an open block of ours goes on in this line.
private func continueBlock(
    rules: OpaquePointer?, parser: OpaquePointer?, input: UnsafeMutablePointer<UInt8>?, length: CInt,
    container: OpaquePointer?
) -> CInt {
    guard let session = HouseSession.current(of: rules), let input else { return 0 }
    switch cmark_node_get_type(container) {
    case session.kinds.definitionList: return 1
    case session.kinds.definition:
        let line = UnsafeMutableBufferPointer(start: input, count: Int(length))
        return continueDefinition(container, parser: parser, input: line) ? 1 : 0
    default: return 0
    }
}

/// A definition goes on in blank lines, in lines indented by a tab or four columns (as in pandoc), and, if its own
/// text starts nearer to the margin, in lines indented as that: so `: - one` can be followed by `  - two`.
private func continueDefinition(
    _ definition: OpaquePointer?, parser: OpaquePointer?, input: UnsafeMutableBufferPointer<UInt8>
) -> Bool {
    if cmark_parser_is_blank(parser) != 0 { return true }
    let indent = Int(cmark_parser_get_indent(parser))
    let wanted = Int(bitPattern: cmark_node_get_user_data(definition))
    let bytes = UnsafeMutableRawPointer(input.baseAddress)?.assumingMemoryBound(to: CChar.self)
    if indent >= 4 {
        cmark_parser_advance_offset(parser, bytes, 4, 1)
        return true
    }
    guard indent >= wanted, !isDefinitionMarker(input, at: Int(cmark_parser_get_first_nonspace(parser))) else {
        return false
    }
    cmark_parser_advance_offset(parser, bytes, CInt(wanted), 1)
    return true
}

private func isDefinitionMarker(_ input: UnsafeMutableBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 1 < input.count else { return false }
    return (input[index] == UInt8(ascii: ":") || input[index] == UInt8(ascii: "~")) && input[index + 1].isBlank
}

private func canContain(rules: OpaquePointer?, node: OpaquePointer?, child: cmark_node_type) -> CInt {
    guard let kinds = HouseSession.current(of: rules)?.kinds else { return 0 }
    let isBlock = child.rawValue & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_BLOCK)
    switch cmark_node_get_type(node) {
    case kinds.definitionList: return child == kinds.term || child == kinds.definition ? 1 : 0
    case kinds.term, kinds.fragment: return isBlock ? 0 : 1
    // A term for the moment in which a paragraph has become one and is not yet in its list.
    case kinds.definition: return isBlock && child != CMARK_NODE_ITEM && child != kinds.definition ? 1 : 0
    default: return 0
    }
}

private func containsInlines(rules: OpaquePointer?, node: OpaquePointer?) -> CInt {
    guard let kinds = HouseSession.current(of: rules)?.kinds else { return 0 }
    let kind = cmark_node_get_type(node)
    return kind == kinds.term || kind == kinds.fragment ? 1 : 0
}

/// Opens nothing. Called when no rule wanted the line, so that it is text: the last call of a line tells where.
private func noteText(
    rules: OpaquePointer?, isIndented: CInt, parser: OpaquePointer?, container: OpaquePointer?,
    input: UnsafeMutablePointer<UInt8>?, length: CInt
) -> OpaquePointer? {
    guard let session = HouseSession.current(of: rules), let input, !isTableRow(container) else { return nil }
    var start = Int(cmark_parser_get_offset(parser))
    while start < Int(length), input[start].isBlank { start += 1 }
    session.notes.noteText(line: Int(cmark_parser_get_line_number(parser)), start: start)
    return nil
}

/// A row has taken its line already.
private func isTableRow(_ node: OpaquePointer?) -> Bool {
    cmark_node_get_type_string(node).map { String(cString: $0).hasPrefix("table_") } ?? false
}
