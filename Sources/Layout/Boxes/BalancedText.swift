import Breaking
import Geometry
import Glyphs
import Languages

extension ParagraphSetter {
    /// Sets a text in the fewest lines and makes these about equally long: the narrowest measure that needs no line more.
    ///
    /// Gives that measure too; the lines stand in it.
    func setBalanced(
        _ text: InlineText, measure: Length, alignment: ParagraphBlock.Alignment
    ) -> (paragraph: SetParagraph, measure: Length) {
        let widest = set(text, measure: measure, alignment: alignment)
        let count = widest.lines.count
        guard count > 1, !widest.lines.contains(where: { $0.fit.overrun > 0 }) else { return (widest, measure) }
        var best = (widest, measure)
        // No word is to be divided for the sake of balance.
        let word = shaper.shape(Self.styled(text), direction: text.language.direction).atoms.map(\.width).max() ?? .zero
        var (low, high) = (max(measure / Double(count), word), measure)
        // A point more or less cannot be seen.
        while high - low > .pt(1) {
            let middle = (low + high) / 2
            let trial = set(text, measure: middle, alignment: alignment)
            if trial.lines.count == count, !trial.lines.contains(where: { $0.fit.overrun > 0 }) {
                best = (trial, middle)
                high = middle
            } else {
                low = middle
            }
        }
        return best
    }
}
