public import Languages

/// The logical structure of the document, in reading order, whatever the layout (ISO 32000-1, 14.7).
///
/// Node 0 is the document. Painted content belongs to leaves only; a leaf may be painted in several pieces, on several
/// lines and pages. The tree is built by Layout and written into the PDF by the finisher, so that reading order does
/// not depend on the order of painting and no element is torn by a page break.
public struct StructureTree: Hashable, Sendable {
    public typealias NodeID = Int

    public enum Role: Hashable, Sendable {
        case document, section, paragraph, blockQuote
        case heading(level: Int)
        /// `isOrdered` gives the list its ListNumbering attribute.
        case list(isOrdered: Bool)
        case listItem, label, listBody
        case table, tableRow, tableHeaderCell, tableCell
        case figure(alternative: String)
        /// Leaf: plain text of its parent.
        case text
        /// Leaf: text with a meaning of its own, such as another language.
        case span
        /// Leaf: linked text. `description` is what a screen reader says of the link.
        case link(uri: String, description: String)
    }

    public struct Node: Hashable, Sendable {
        public var role: Role
        public var children: [NodeID]
        public var parent: NodeID?
        /// Only where it differs from the parent's.
        public var language: LanguageTag?

        public init(role: Role, parent: NodeID?, language: LanguageTag? = nil) {
            self.role = role
            children = []
            self.parent = parent
            self.language = language
        }
    }

    public private(set) var nodes: [Node]
    /// The document's language.
    public let language: LanguageTag

    public init(language: LanguageTag) {
        nodes = [Node(role: .document, parent: nil)]
        self.language = language
    }

    public static let root: NodeID = 0

    /// Adds a node as the last child of `parent`.
    public mutating func add(_ role: Role, to parent: NodeID, language: LanguageTag? = nil) -> NodeID {
        nodes.append(Node(role: role, parent: parent, language: language))
        nodes[parent].children.append(nodes.count - 1)
        return nodes.count - 1
    }

    /// One node a line, children indented by two spaces: `H2`, `  Link https://…`.
    public func dump() -> String {
        var lines: [String] = []
        func visit(_ id: NodeID, depth: Int) {
            let node = nodes[id]
            let language = node.language.map { " lang=\($0)" } ?? ""
            lines.append(String(repeating: "  ", count: depth) + node.role.name + language)
            for child in node.children { visit(child, depth: depth + 1) }
        }
        visit(Self.root, depth: 0)
        return lines.joined(separator: "\n")
    }
}

extension StructureTree.Role {
    /// The standard structure type (ISO 32000-1, 14.8.4), with what distinguishes it.
    public var name: String {
        switch self {
        case .document: "Document"
        case .section: "Sect"
        case .paragraph: "P"
        case .blockQuote: "BlockQuote"
        case .heading(let level): "H\(min(max(level, 1), 6))"
        case .list: "L"
        case .listItem: "LI"
        case .label: "Lbl"
        case .listBody: "LBody"
        case .table: "Table"
        case .tableRow: "TR"
        case .tableHeaderCell: "TH"
        case .tableCell: "TD"
        case .figure(let alternative): "Figure \(alternative.debugDescription)"
        case .text: "text"
        case .span: "Span"
        case .link(let uri, _): "Link \(uri)"
        }
    }
}
