import Geometry
import Glyphs
import Languages

/// Paragraphs that were set, for layouts of the same CV that differ in gaps and leading only.
///
/// A class, because it is shared by the layouts of one search.
final class ParagraphMemory {
    /// Everything lines depend on. Colours and links are those of the leaf.
    struct Key: Hashable {
        struct Piece: Hashable {
            var text: String
            var font: FontStyle
            var leaf: StructureTree.NodeID?
            /// Painted in the place of the text.
            var icon: InlineIcon?
        }

        var pieces: [Piece]
        var measure: Length
        var alignment: ParagraphBlock.Alignment
        /// What a line more or less may cost.
        var lineWinning: Double

        init(_ text: InlineText, measure: Length, alignment: ParagraphBlock.Alignment, lineWinning: Double) {
            pieces = text.pieces.map {
                Piece(text: $0.text, font: $0.font, leaf: $0.leaf, icon: $0.icon)
            }
            self.measure = measure
            self.alignment = alignment
            self.lineWinning = lineWinning
        }
    }

    private var paragraphs: [Key: SetParagraph] = [:]
    private var widths: [[Key.Piece]: Length] = [:]
    private var wordWidths: [[Key.Piece]: Length] = [:]

    func paragraph(_ key: Key, set: () -> SetParagraph) -> SetParagraph {
        if let known = paragraphs[key] { return known }
        let paragraph = set()
        paragraphs[key] = paragraph
        return paragraph
    }

    func width(of text: InlineText, measure: () -> Length) -> Length {
        Self.known(text, in: &widths, measure)
    }

    /// Of the widest word.
    func wordWidth(of text: InlineText, measure: () -> Length) -> Length {
        Self.known(text, in: &wordWidths, measure)
    }

    private static func known(
        _ text: InlineText, in widths: inout [[Key.Piece]: Length], _ measure: () -> Length
    ) -> Length {
        let key = text.pieces.map {
            Key.Piece(text: $0.text, font: $0.font, leaf: nil, icon: $0.icon)
        }
        if let known = widths[key] { return known }
        let width = measure()
        widths[key] = width
        return width
    }
}
