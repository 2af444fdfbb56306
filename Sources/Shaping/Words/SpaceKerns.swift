import Glyphs

/// How much closer a space stands to a letter than the font's space says. Few faces kern with the space; words are shaped
/// without the spaces around them, so this is asked for apart, once for each letter.
final class SpaceKerns {
    private struct Letter: Hashable {
        var setting: ItemKey.Setting
        var scalar: Unicode.Scalar
    }

    /// In em.
    private struct Kerns {
        /// What a letter advances more with a space after it.
        var letter: Double
        /// What a space advances more with the letter after it.
        var space: Double
    }

    private let shaper: ItemShaper
    private var known: [Letter: Kerns] = [:]
    private var spaces: [ItemKey.Setting: Double] = [:]
    /// Whether there is any kerning with the space; none where nobody asked yet. Of a face one voice may have it and another
    /// not, so that what is kept of the face would depend on which was asked first.
    private var kerning: [ItemKey.Setting: Bool] = [:]

    init(shaper: ItemShaper) {
        self.shaper = shaper
    }

    /// Latin, with its punctuation; quotes, dashes and the ellipsis stand apart.
    static func mayKern(_ scalar: UInt32) -> Bool {
        (0x21..<0x250).contains(scalar) || (0x2010..<0x2040).contains(scalar)
    }

    /// In em, between a letter and the space after it (`isBefore`) or before it.
    func kern(of letter: Unicode.Scalar, isBefore: Bool, _ setting: ItemKey.Setting, _ voice: Voice) -> Double {
        guard isKerned(setting, voice) else { return 0 }
        let own = kerns(of: letter, setting, voice)
        return isBefore ? own.letter : own.space
    }

    private func kerns(of letter: Unicode.Scalar, _ setting: ItemKey.Setting, _ voice: Voice) -> Kerns {
        let key = Letter(setting: setting, scalar: letter)
        if let found = known[key] { return found }
        let found = measured(letter, setting, voice)
        known[key] = found
        return found
    }

    /// Shapes the letter, a space and the letter again: the first stands before the space, the second before nothing.
    private func measured(_ letter: Unicode.Scalar, _ setting: ItemKey.Setting, _ voice: Voice) -> Kerns {
        let text = "\(letter) \(letter)"
        let key = ItemKey(setting: setting, text: ExactText(text), range: 0..<text.utf8.count)
        let middle = text.utf8.count / 2
        var (first, space, second) = (0.0, 0.0, 0.0)
        for placed in shaper.shape(key, voice: voice) {
            if placed.textStart < middle {
                first += placed.glyph.advance
            } else if placed.textStart == middle {
                space += placed.glyph.advance
            } else {
                second += placed.glyph.advance
            }
        }
        let alone = spaceAlone(setting, voice)
        // What both advance together, less what each does alone.
        func kern(_ together: Double) -> Double {
            let kern = together - second - alone
            return abs(kern) < 1e-6 ? 0 : kern
        }
        return Kerns(letter: kern(first + alone), space: kern(space + second))
    }

    /// What the space advances where nothing stands beside it: a voice's features may have a space of their own.
    private func spaceAlone(_ setting: ItemKey.Setting, _ voice: Voice) -> Double {
        if let known = spaces[setting] { return known }
        let key = ItemKey(setting: setting, text: ExactText(" "), range: 0..<1)
        let advance = shaper.shape(key, voice: voice).reduce(0) { $0 + $1.glyph.advance }
        spaces[setting] = advance
        return advance
    }

    /// Letters a designer would kern with the space before any others.
    private static let probes: [Unicode.Scalar] = ["A", "T", "V", "y"]

    private func isKerned(_ setting: ItemKey.Setting, _ voice: Voice) -> Bool {
        if let known = kerning[setting] { return known }
        let isKerned = Self.probes.contains {
            let probed = kerns(of: $0, setting, voice)
            return probed.letter != 0 || probed.space != 0
        }
        kerning[setting] = isKerned
        return isKerned
    }
}
