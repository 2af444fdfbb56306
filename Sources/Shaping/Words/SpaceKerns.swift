/// How much closer a space stands to a letter than the font's space says. Few faces kern with the space; words are shaped
/// without the spaces around them, so this is asked for apart, once for each letter.
final class SpaceKerns {
    private struct Letter: Hashable {
        var voice: Int
        var face: Int
        var scalar: UInt32
    }

    private struct Side: Hashable {
        var letter: Letter
        var isBefore: Bool
    }

    /// Latin, with its punctuation; quotes, dashes and the ellipsis stand apart.
    static func mayKern(_ scalar: UInt32) -> Bool {
        (0x21..<0x250).contains(scalar) || (0x2010..<0x2040).contains(scalar)
    }

    private var kerns: [Side: Double] = [:]
    /// What letters, and the space, advance by themselves.
    private var advances: [Letter: Double] = [:]
    private var faces: [Int: Bool] = [:]

    /// In em; what `advance` gives for letter and space together, less what it gives for both alone.
    func kern(
        of letter: UInt32, isBefore: Bool, voice: Int, face: Int, advance: ([UInt32]) -> Double
    ) -> Double {
        func alone(_ scalar: UInt32) -> Double {
            let letter = Letter(voice: voice, face: face, scalar: scalar)
            if let known = advances[letter] { return known }
            let width = advance([scalar])
            advances[letter] = width
            return width
        }
        func measured(_ letter: UInt32, _ isBefore: Bool) -> Double {
            let kern = advance(isBefore ? [letter, 0x20] : [0x20, letter]) - alone(letter) - alone(0x20)
            return abs(kern) < 1e-6 ? 0 : kern
        }
        if faces[face] == nil {
            faces[face] = Self.probes.contains { measured($0, true) != 0 || measured($0, false) != 0 }
        }
        guard faces[face] == true else { return 0 }
        let side = Side(letter: Letter(voice: voice, face: face, scalar: letter), isBefore: isBefore)
        if let known = kerns[side] { return known }
        let kern = measured(letter, isBefore)
        kerns[side] = kern
        return kern
    }

    /// Letters a designer would kern with the space before any others: A, T, V, y.
    private static let probes: [UInt32] = [0x41, 0x54, 0x56, 0x79]
}
