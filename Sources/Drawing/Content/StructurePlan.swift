import Geometry
import Languages
import Layout

/// One structure element as it will stand in the PDF.
struct StructureElement: Hashable, Sendable {
    enum Kid: Hashable, Sendable {
        /// Index into the plan's elements.
        case element(Int)
        /// A marked-content sequence: the page from 0, and its number there.
        case content(page: Int, number: Int)
        /// Index into the document's link annotations.
        case annotation(Int)
    }

    /// A standard structure type (ISO 32000-1, 14.8.4).
    var type: String
    var node: StructureTree.NodeID
    /// Index of the parent; nil for the document.
    var parent: Int?
    var kids: [Kid] = []
}

/// The structure tree of a PDF, made from ours and from what was painted of it.
///
/// Text leaves are content of their parent, unless they have a language of their own. Nodes of which nothing was painted are left out, but for the document.
/// A leaf painted in several pieces has them all, in the order of painting.
struct StructurePlan: Hashable, Sendable {
    /// Parents before their children, in reading order; the first is the document.
    private(set) var elements: [StructureElement] = []

    /// What was painted of a node: marked content and links.
    typealias Painted = [StructureTree.NodeID: [StructureElement.Kid]]

    init(_ tree: StructureTree, painted: Painted) {
        let shown = tree.nodesShown(painted)
        _ = add(StructureTree.root, of: tree, parent: nil, painted, shown)
    }

    /// Returns the index of the new element.
    private mutating func add(
        _ id: StructureTree.NodeID, of tree: StructureTree, parent: Int?, _ painted: Painted,
        _ shown: Set<StructureTree.NodeID>
    ) -> Int {
        let index = elements.count
        elements.append(StructureElement(type: tree.nodes[id].role.type, node: id, parent: parent))
        var kids = painted[id] ?? []
        for child in tree.nodes[id].children where shown.contains(child) {
            if tree.nodes[child].isPlainText {
                kids += painted[child] ?? []
            } else {
                kids.append(.element(add(child, of: tree, parent: index, painted, shown)))
            }
        }
        elements[index].kids = kids
        return index
    }
}

extension StructureTree {
    /// The nodes that have painted content themselves or below them.
    fileprivate func nodesShown(_ painted: StructurePlan.Painted) -> Set<NodeID> {
        var shown: Set<NodeID> = []
        for leaf in painted.keys {
            var node: NodeID? = leaf
            while let id = node, shown.insert(id).inserted { node = nodes[id].parent }
        }
        return shown
    }

    /// The type of the element that will hold the content of a node: text belongs to what it is the text of.
    func typeOfElement(holding id: NodeID) -> String {
        let node = nodes[id]
        guard node.isPlainText, let parent = node.parent else { return node.role.type }
        return typeOfElement(holding: parent)
    }
}

extension StructureTree.Node {
    /// Whether what is painted of it belongs to the parent's element.
    fileprivate var isPlainText: Bool { role == .text && language == nil }
}

extension StructureTree.Role {
    /// The standard structure type alone.
    var type: String {
        switch self {
        case .figure: "Figure"
        case .link: "Link"
        case .text: "Span"
        default: name
        }
    }
}
