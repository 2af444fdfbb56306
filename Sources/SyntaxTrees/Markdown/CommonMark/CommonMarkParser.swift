internal import CMarkdown
internal import Synchronization

/// cmark-gfm with tables, strikethrough, bare links, task lists, footnotes and our own block rules.
///
/// The only door to cmark. Values are copied out before the lock is given back.
enum CommonMarkParser {
    private static let library = Mutex(HouseSyntax())

    static var version: String { cmark_version_string().map { String(cString: $0) } ?? "unknown" }

    /// The walk through the tree of a text. NUL must have been replaced before: it would change lengths.
    static func events(of text: [UInt8], notes: BlockNotes) -> [CommonMarkEvent] {
        library.withLock { syntax in
            let session = HouseSession(kinds: syntax.kinds, notes: notes)
            return withExtendedLifetime(session) {
                let pointer = Unmanaged.passUnretained(session).toOpaque()
                cmark_syntax_extension_set_private(syntax.rules, pointer, nil)
                cmark_syntax_extension_set_private(syntax.lastLook, pointer, nil)
                return CommonMarkTree(text, syntax: syntax).events()
            }
        }
    }

    /// What an entity such as `&eacute;` stands for; nil if it is none. cmark knows all those of HTML 5.
    static func text(ofEntity entity: [UInt8]) -> String? {
        library.withLock { _ in
            let document = entity.withUnsafeBytes { buffer in
                cmark_parse_document(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, 0)
            }
            defer { cmark_node_free(document) }
            let leaf = cmark_node_first_child(cmark_node_first_child(document))
            guard cmark_node_get_type(leaf) == CMARK_NODE_TEXT, let literal = cmark_node_get_literal(leaf) else {
                return nil
            }
            let decoded = String(cString: literal)
            return decoded.utf8.elementsEqual(entity) || decoded == "&" && entity.count == 1 ? nil : decoded
        }
    }

    /// The order matters: our rules come first; the last look comes after task lists, which step over `[x]`, but
    /// before tables, which claim every line of a paragraph.
    static func attachExtensions(of syntax: HouseSyntax, to parser: OpaquePointer?) {
        cmark_parser_attach_syntax_extension(parser, syntax.rules)
        for name in ["strikethrough", "autolink", "tasklist"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        cmark_parser_attach_syntax_extension(parser, syntax.lastLook)
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"))
    }
}
