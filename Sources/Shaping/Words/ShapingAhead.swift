import Geometry
import Glyphs
import Processors

/// Texts that another processor shapes before they are asked for, in the order in which they will be.
///
/// It has a library and a shaper of its own, since two must not change what these keep.
final class ShapingAhead {
    struct Piece: Sendable {
        var key: TextMemory.Key
        var text: ShapedText
        /// The faces that had been looked into by then, in the order in which they were.
        var openedFaces: [Int]
    }

    private let places: [TextMemory.Key: Int]
    private let delivery: Delivery<Piece>
    private var takenCount = 0

    /// Fewer bytes of text are shaped sooner than another processor has opened the fonts.
    private static let leastBytes = 1_000

    /// Begins at once; nil if it is not worth it.
    init?(_ texts: [AnnouncedText], catalogue: FontCatalogue) {
        guard texts.reduce(0, { $0 + $1.text.text.utf8.count }) >= Self.leastBytes else { return nil }
        let keys = texts.map { TextMemory.Key($0.text, $0.direction) }
        places = Dictionary(zip(keys, keys.indices)) { first, _ in first }
        delivery = Delivery { deliver in
            let shaper = PangoShaper(library: FontLibrary { catalogue })
            for (key, text) in zip(keys, texts) {
                let shaped = shaper.shape(text.text, direction: text.direction)
                deliver(Piece(key: key, text: shaped, openedFaces: shaper.library.openedFaces))
            }
        }
    }

    /// What was shaped since the last time, up to the text with that key; nothing if it is none of these, was taken before,
    /// or nobody has found the time.
    func take(through key: TextMemory.Key) -> ArraySlice<Piece> {
        guard let place = places[key], place >= takenCount else { return [] }
        let pieces = delivery.pieces(atLeast: place + 1)
        guard pieces.count > place else { return [] }
        defer { takenCount = place + 1 }
        return pieces[takenCount...place]
    }
}
