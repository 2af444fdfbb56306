/// Writes patterns as a trie that can be used as it lies in the file.
///
/// All numbers are little-endian. The header: `HYB1`; four bytes of minima (word before and after, compound before and
/// after); the counts of letters, solid characters and levels, 32 bits each; then the letters and the solid characters as
/// scalars of 32 bits, in ascending order. Each level: 1 if every pattern counts, 0 if only the longest that ends at a
/// letter does (32 bits); the counts of nodes and of digit bytes (32 bits each); for each
/// node, breadth first so that a node's children stand side by side, its first child (32 bits, one entry more than
/// nodes) and the place of its digits (32 bits, 0 for none); for each node its letter as an index into the letters (16 bits),
/// filled up to a multiple of four; the digits, each group led by its length, filled up as well.
struct PatternCompiler {
    static let magic: [UInt8] = Array("HYB1".utf8)
    /// Marks a digit whose division would change the spelling.
    static let respelling: UInt8 = 0x80

    /// Between prepared files and raw ones; see `PatternTrie.openShare`.
    private static let greatestPreparedShare = 0.5

    private var bytes: [UInt8] = []

    static func compile(_ patterns: HyphenationPatterns) -> [UInt8] {
        var compiler = PatternCompiler()
        let letters = Set(patterns.levels.joined().flatMap(\.letters)).sorted()
        compiler.writeHeader(patterns, letters: letters)
        for level in patterns.levels { compiler.write(level, letters: letters) }
        return compiler.bytes
    }

    private mutating func writeHeader(_ patterns: HyphenationPatterns, letters: [Unicode.Scalar]) {
        bytes += Self.magic
        for minimum in [
            patterns.minima.before, patterns.minima.after, patterns.compoundMinima.before,
            patterns.compoundMinima.after,
        ] { bytes.append(UInt8(clamping: minimum)) }
        for count in [letters.count, patterns.solid.count, patterns.levels.count] { write(UInt32(count)) }
        for scalar in letters { write(scalar.value) }
        for scalar in patterns.solid.sorted() { write(scalar.value) }
    }

    private mutating func write(_ patterns: [HyphenationPatterns.Pattern], letters: [Unicode.Scalar]) {
        let numbers = Dictionary(uniqueKeysWithValues: zip(letters, UInt16(0)...))
        let trie = PatternTrie(patterns, numbers: numbers)
        let (places, digits) = Self.shared(trie.nodes.map(\.digits))
        write(trie.openShare < Self.greatestPreparedShare ? UInt32(0) : 1)
        write(UInt32(trie.nodes.count))
        write(UInt32(digits.count))
        for node in trie.nodes { write(UInt32(node.firstChild)) }
        write(UInt32(trie.nodes.count))
        for place in places { write(place) }
        for node in trie.nodes { write(node.letter) }
        align()
        bytes += digits
        align()
    }

    /// Equal groups of digits are kept once; the first byte is unused, so that place 0 can mean none.
    private static func shared(_ groups: [[UInt8]]) -> (places: [UInt32], digits: [UInt8]) {
        var known: [[UInt8]: UInt32] = [[]: 0]
        var digits: [UInt8] = [0]
        let places = groups.map { group in
            if let place = known[group] { return place }
            let place = UInt32(digits.count)
            digits += [UInt8(clamping: group.count)] + group
            known[group] = place
            return place
        }
        return (places, digits)
    }

    private mutating func write(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.littleEndian) { bytes += Array($0) }
    }

    private mutating func align() {
        while bytes.count % 4 != 0 { bytes.append(0) }
    }
}

extension HyphenationPatterns {
    /// The patterns as the program reads them, to be written to a file `<language>.hyb`.
    public func compiled() -> [UInt8] { PatternCompiler.compile(self) }
}
