import Breaking
import Geometry
import Glyphs
import Languages
import Themes

extension ParagraphSetter {
    /// Sets the head of an entry. One that needs two lines is parted between two of its fields, if that makes two lines
    /// that fit; else its lines are balanced.
    func setHead(
        _ text: InlineText, measure: Length, alignment: ParagraphBlock.Alignment
    ) -> (paragraph: SetParagraph, measure: Length) {
        let separators = text.pieces.indices.dropLast().filter { text.pieces[$0].isSeparator }
        guard !separators.isEmpty, naturalWidth(of: text) > measure else {
            return setBalanced(text, measure: measure, alignment: alignment)
        }
        let parted = separators.map { text.parted(after: $0) }
        let widths = parted.map { lines in lines.map(naturalWidth).max() ?? measure }
        guard let best = widths.indices.min(by: { widths[$0] < widths[$1] }), widths[best] <= measure else {
            return setBalancedHead(text, separators, measure: measure, alignment: alignment)
        }
        return (set(Self.joined(parted[best]), measure: measure, alignment: alignment), measure)
    }

    /// Balanced lines; where one of them ends with a separator of the theme, its comma goes.
    private func setBalancedHead(
        _ text: InlineText, _ separators: [Int], measure: Length, alignment: ParagraphBlock.Alignment
    ) -> (paragraph: SetParagraph, measure: Length) {
        let balanced = setBalanced(text, measure: measure, alignment: alignment)
        let starts = Set(balanced.paragraph.lines.dropFirst().map(\.range.lowerBound))
        let ending = separators.filter { index in
            let end = text.pieces[...index].reduce(0) { $0 + $1.text.utf8.count }
            return starts.contains(end) && text.pieces[index].hasComma
        }
        guard !ending.isEmpty else { return balanced }
        var parts: [InlineText] = []
        var rest = text
        for index in ending.reversed() {
            let lines = rest.parted(after: index)
            parts.insert(lines[1], at: 0)
            rest = lines[0]
        }
        let trial = set(Self.joined([rest] + parts), measure: balanced.measure, alignment: alignment)
        // Lines that now end elsewhere would have to be looked at again.
        guard trial.lines.count == balanced.paragraph.lines.count else { return balanced }
        return (trial, balanced.measure)
    }

    /// One text, each line of it ended by force.
    private static func joined(_ lines: [InlineText]) -> InlineText {
        var joined = lines[0]
        for line in lines.dropFirst() {
            if let last = joined.pieces.indices.last { joined.pieces[last].text += "\n" }
            joined.append(line)
        }
        return joined
    }

    /// Sets a text in the fewest lines and makes these about equally long: the narrowest measure that needs no line more.
    ///
    /// Gives that measure too; the lines stand in it. Words with hyphens (`Smith-Jones`) stay whole unless that took a
    /// line more.
    func setBalanced(
        _ text: InlineText, measure: Length, alignment: ParagraphBlock.Alignment
    ) -> (paragraph: SetParagraph, measure: Length) {
        let widest = set(text, measure: measure, alignment: alignment)
        guard widest.lines.count > 1, text.plainText.contains(where: { "-\u{2010}".contains($0) }) else {
            return balanced(text, widest, measure: measure, alignment: alignment)
        }
        let setter = keepingCompounds
        let whole = setter.set(text, measure: measure, alignment: alignment)
        let fits = whole.lines.count == widest.lines.count && !whole.lines.contains { $0.fit.overrun > 0 }
        return fits
            ? setter.balanced(text, whole, measure: measure, alignment: alignment)
            : balanced(text, widest, measure: measure, alignment: alignment)
    }

    /// The same, but that no line ends after a hyphen of the author's. It remembers nothing: others set such lines.
    private var keepingCompounds: ParagraphSetter {
        var theme = theme
        theme.breaking.explicitHyphenPenalty = Penalty.infinite
        return ParagraphSetter(shaper: shaper, divider: divider, theme: theme, isExplaining: isExplaining)
    }

    /// The lines of the whole measure, drawn in for as long as they are no more.
    private func balanced(
        _ text: InlineText, _ widest: SetParagraph, measure: Length, alignment: ParagraphBlock.Alignment
    ) -> (paragraph: SetParagraph, measure: Length) {
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

extension InlineText {
    /// The two lines of a text that ends after one of its separators, that sign's comma and space left out.
    fileprivate func parted(after index: Int) -> [InlineText] {
        var first = InlineText(pieces: Array(pieces[...index]), style: style, language: language)
        let isComma = first.pieces[index].hasComma
        first.pieces[index].text = String(
            first.pieces[index].text.reversed().drop { $0 == " " || (isComma && ",،、，".contains($0)) }.reversed())
        return [first, InlineText(pieces: Array(pieces[(index + 1)...]), style: style, language: language)]
    }
}

extension InlinePiece {
    /// Whether this is a comma of the theme's between two fields, and no more than that; the author's have a place.
    fileprivate var hasComma: Bool {
        isSeparator && span == nil && text.contains { ",،、，".contains($0) }
            && text.allSatisfy { ",،、， ".contains($0) }
    }
}
