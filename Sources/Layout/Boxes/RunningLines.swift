import Geometry

/// Texts with separators between, in as few lines as they need and, if balanced, of widths as equal as can be.
///
/// No text is torn, unless it is wider than the measure by itself. Separators vanish at line ends.
struct RunningLines {
    let lines: [InlineText]

    init(_ block: RunningOnBlock, measure: Length, setter: ParagraphSetter) {
        let widths = block.texts.map { setter.naturalWidth(of: $0.unbreakable()).points }
        let separator = setter.naturalWidth(of: block.separator.unbreakable()).points
        let breaks =
            block.isBalanced
            ? Self.balancedBreaks(widths, separator: separator, measure: measure.points)
            : Self.fullBreaks(widths, separator: separator, measure: measure.points)
        var lines: [InlineText] = []
        for range in breaks {
            var line = InlineText(pieces: [], style: block.separator.style, language: block.separator.language)
            for index in range {
                if index > range.lowerBound { line.append(block.separator.unbreakable()) }
                let fits = widths[index] <= measure.points
                let text = fits ? block.texts[index].unbreakable() : block.texts[index]
                // An icon stands before its text as lines run, not as the text does, which is isolated already.
                line.append(text.pieces.contains { $0.icon != nil } ? text : text.isolated())
            }
            line.style = block.texts[range.lowerBound].style
            lines.append(line)
        }
        self.lines = lines
    }

    /// The least number of lines, and among those the division whose widest line is narrowest.
    static func balancedBreaks(_ widths: [Double], separator: Double, measure: Double) -> [Range<Int>] {
        guard !widths.isEmpty else { return [] }
        let greedy = fullBreaks(widths, separator: separator, measure: measure)
        var low = widths.max() ?? 0
        var best = greedy
        var high = measure
        // Halving the limit finds the narrowest one that still gives as few lines.
        for _ in 0..<20 where high > low {
            let middle = (low + high) / 2
            let candidate = fullBreaks(widths, separator: separator, measure: middle)
            if candidate.count <= greedy.count {
                best = candidate
                high = middle
            } else {
                low = middle
            }
        }
        return best
    }

    /// Each line as full as it can be.
    static func fullBreaks(_ widths: [Double], separator: Double, measure: Double) -> [Range<Int>] {
        guard !widths.isEmpty else { return [] }
        var ranges: [Range<Int>] = []
        var start = 0
        var width = widths[0]
        for index in widths.indices.dropFirst() {
            if width + separator + widths[index] > measure {
                ranges.append(start..<index)
                start = index
                width = widths[index]
            } else {
                width += separator + widths[index]
            }
        }
        return ranges + [start..<widths.count]
    }
}
