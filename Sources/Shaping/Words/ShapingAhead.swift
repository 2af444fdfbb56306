import Geometry
import Glyphs
import Processors

/// Texts that another processor shapes before they are asked for.
///
/// It has a library and a shaper of its own, since two must not change what these keep.
final class ShapingAhead {
    /// What came of it.
    struct Outcome: Sendable {
        var texts: [(TextMemory.Key, ShapedText)]
        /// The faces that were looked into.
        var openedFaces: [Int]
    }

    private let keys: Set<TextMemory.Key>
    private let errand: Errand<Outcome>

    /// Fewer bytes of text are shaped sooner than another processor has opened the fonts.
    private static let leastBytes = 1_000

    /// Begins at once; nil if it is not worth it.
    init?(_ texts: [AnnouncedText], catalogue: FontCatalogue) {
        guard texts.reduce(0, { $0 + $1.text.text.utf8.count }) >= Self.leastBytes else { return nil }
        let keys = texts.map { TextMemory.Key($0.text, $0.direction) }
        self.keys = Set(keys)
        errand = Errand {
            let shaper = PangoShaper(library: FontLibrary { catalogue })
            let shaped = texts.map { shaper.shape($0.text, direction: $0.direction) }
            return Outcome(texts: Array(zip(keys, shaped)), openedFaces: shaper.library.openedFaces)
        }
    }

    func has(_ key: TextMemory.Key) -> Bool { keys.contains(key) }

    /// Waits until all are shaped.
    var outcome: Outcome { errand.outcome }
}
