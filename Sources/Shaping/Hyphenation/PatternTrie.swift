/// The patterns of one level as a tree of letters, breadth first: node 0 is the root, children stand side by side.
struct PatternTrie {
    struct Node {
        var letter: UInt16
        /// Of the pattern that ends here; empty if none does.
        var digits: [UInt8]
        var depth: Int
        /// The first child; the last is the one before the next node's first.
        var firstChild = 0
        /// The node of the longest proper suffix that is in the tree (Aho and Corasick 1975, "failure function").
        var suffix = 0
    }

    private(set) var nodes: [Node] = []

    init(_ patterns: [HyphenationPatterns.Pattern], numbers: [Unicode.Scalar: UInt16]) {
        let root = Builder()
        for pattern in patterns { root.add(pattern, numbers: numbers) }
        flatten(root)
        linkSuffixes()
    }

    /// Of the nodes at which a shorter pattern ends as well, the share that does not repeat what it says.
    ///
    /// The files of the Hyphen library are prepared: each beginning of a pattern repeats what shorter ones say, since
    /// that library looks only at the longest. In files that were prepared but for later additions the share is at most
    /// 0.40 (Brazilian; German 0.28), in patterns taken from TeX as they are at least 0.61 (Slovak).
    var openShare: Double {
        var unions: [[UInt8]] = []
        var hasShorter: [Bool] = []
        var (open, closed) = (0, 0)
        for node in nodes {
            var union = node.digits.isEmpty ? [UInt8](repeating: 0, count: node.depth + 1) : node.digits
            let shorter = node.depth > 1 ? unions[node.suffix] : []
            hasShorter.append(node.depth > 1 && (hasShorter[node.suffix] || !nodes[node.suffix].digits.isEmpty))
            if hasShorter[unions.count] {
                let own = union
                let shift = union.count - shorter.count
                for (index, digit) in shorter.enumerated() where digit & 0x7f > union[shift + index] & 0x7f {
                    union[shift + index] = digit
                }
                if union == own { closed += 1 } else { open += 1 }
            }
            unions.append(union)
        }
        return open > 0 ? Double(open) / Double(open + closed) : 0
    }

    private mutating func flatten(_ root: Builder) {
        var builders = [root]
        nodes = [Node(letter: 0, digits: [], depth: 0)]
        var next = 0
        while next < builders.count {
            nodes[next].firstChild = nodes.count
            for (letter, child) in builders[next].children.sorted(by: { $0.key < $1.key }) {
                builders.append(child)
                nodes.append(Node(letter: letter, digits: child.digits, depth: nodes[next].depth + 1))
            }
            next += 1
        }
    }

    private mutating func linkSuffixes() {
        for parent in nodes.indices {
            for child in children(of: parent) {
                guard parent > 0 else { continue }
                var candidate = nodes[parent].suffix
                while true {
                    if let found = self.child(of: candidate, letter: nodes[child].letter) {
                        nodes[child].suffix = found
                        break
                    }
                    if candidate == 0 { break }
                    candidate = nodes[candidate].suffix
                }
            }
        }
    }

    private func children(of node: Int) -> Range<Int> {
        nodes[node].firstChild..<(node + 1 < nodes.count ? nodes[node + 1].firstChild : nodes.count)
    }

    private func child(of node: Int, letter: UInt16) -> Int? {
        children(of: node).first { nodes[$0].letter == letter }
    }

    /// A class, since a tree that grows is made of references.
    private final class Builder {
        var children: [UInt16: Builder] = [:]
        var digits: [UInt8] = []

        func add(_ pattern: HyphenationPatterns.Pattern, numbers: [Unicode.Scalar: UInt16]) {
            var node = self
            for letter in pattern.letters {
                let number = numbers[letter] ?? 0
                let child = node.children[number] ?? Builder()
                node.children[number] = child
                node = child
            }
            node.digits = pattern.digits.map { digit in
                pattern.changesSpelling && digit % 2 == 1 ? digit | PatternCompiler.respelling : digit
            }
        }
    }
}
