import Geometry
import Glyphs
import Languages

/// Whole texts as they were shaped, for the document in hand and the one before it: one is measured before it is set, and
/// of a CV that is built again most texts are the same.
struct TextMemory {
    struct Key: Hashable, Sendable {
        private var text: ExactText
        private var spans: [StyledText.Span]
        private var isolates: [Range<Int>]
        private var direction: WritingDirection

        init(_ text: StyledText, _ direction: WritingDirection) {
            self.text = ExactText(text.text)
            spans = text.spans
            isolates = text.isolates
            self.direction = direction
        }

        /// By text and size: few texts stand in two styles.
        func hash(into hasher: inout Hasher) {
            hasher.combine(text)
            hasher.combine(spans.first?.style.size)
        }
    }

    private(set) var shapedCount = 0
    private var current: [Key: ShapedText] = [:]
    /// Texts shaped already that the document in hand has not had so far.
    private var known: [Key: ShapedText] = [:]

    /// Forgets what the document before this one did not use.
    mutating func beginDocument() {
        known = current
        current = [:]
    }

    /// The text as it was shaped before, if it was; `recall` is told of one that the document in hand has not had so far.
    mutating func shaped(_ key: Key, recall: () -> Void, shape: () -> ShapedText) -> ShapedText {
        if let shaped = current[key] { return shaped }
        if let shaped = known.removeValue(forKey: key) {
            recall()
            current[key] = shaped
            return shaped
        }
        shapedCount += 1
        let shaped = shape()
        current[key] = shaped
        return shaped
    }

    func has(_ key: Key) -> Bool { current[key] != nil || known[key] != nil }

    /// Adds a text that was shaped elsewhere.
    mutating func add(_ text: ShapedText, for key: Key) {
        guard !has(key) else { return }
        known[key] = text
        shapedCount += 1
    }
}
