import Geometry
import Glyphs
import Languages

/// Whole texts as they were shaped, for the document in hand and the one before it: one is measured before it is set, and
/// of a CV that is built again most texts are the same.
struct TextMemory {
    private struct Key: Hashable {
        var text: ExactText
        var spans: [StyledText.Span]
        var isolates: [Range<Int>]
        var direction: WritingDirection

        /// By text and size: few texts stand in two styles.
        func hash(into hasher: inout Hasher) {
            hasher.combine(text)
            hasher.combine(spans.first?.style.size)
        }
    }

    private(set) var shapedCount = 0
    private var current: [Key: ShapedText] = [:]
    private var previous: [Key: ShapedText] = [:]

    /// Forgets what the document before this one did not use.
    mutating func beginDocument() {
        previous = current
        current = [:]
    }

    /// The text as it was shaped before, if it was; `recall` is told of one that so far only the document before this one had.
    mutating func shaped(
        _ text: StyledText, _ direction: WritingDirection, recall: () -> Void, shape: () -> ShapedText
    ) -> ShapedText {
        let key = Key(
            text: ExactText(text.text), spans: text.spans, isolates: text.isolates, direction: direction)
        if let known = current[key] { return known }
        if let known = previous[key] {
            recall()
            current[key] = known
            return known
        }
        shapedCount += 1
        let shaped = shape()
        current[key] = shaped
        return shaped
    }
}
