/// How much closer a space stands to a letter than the font's space says. Few faces kern with the space; words are shaped
/// without the spaces around them, so this is asked for apart, once for each letter.
final class SpaceKerns {
    private struct Side: Hashable {
        var voice: Int
        var face: Int
        var letter: UInt32
        var isBefore: Bool
    }

    /// Latin, with its punctuation.
    static let letters: Range<UInt32> = 0x21..<0x250

    private var kerns: [Side: Double] = [:]
    private var faces: [Int: Bool] = [:]

    /// In em; what `advance` gives for letter and space together, less what it gives for both alone.
    func kern(
        of letter: UInt32, isBefore: Bool, voice: Int, face: Int, advance: ([UInt32]) -> Double
    ) -> Double {
        func measured(_ letter: UInt32, _ isBefore: Bool) -> Double {
            let pair = isBefore ? [letter, 0x20] : [0x20, letter]
            let kern = advance(pair) - advance([letter]) - advance([0x20])
            return abs(kern) < 1e-6 ? 0 : kern
        }
        if faces[face] == nil {
            faces[face] = Self.probes.contains { measured($0, true) != 0 || measured($0, false) != 0 }
        }
        guard faces[face] == true else { return 0 }
        let side = Side(voice: voice, face: face, letter: letter, isBefore: isBefore)
        if let known = kerns[side] { return known }
        let kern = measured(letter, isBefore)
        kerns[side] = kern
        return kern
    }

    /// Letters a designer would kern with the space before any others: A, T, V, y.
    private static let probes: [UInt32] = [0x41, 0x54, 0x56, 0x79]
}
