import Geometry
import Glyphs
import Languages
import SourceText
import Themes

/// Text with everything said about how it looks, and nothing yet about where its lines end.
struct InlineText {
    var pieces: [InlinePiece]
    /// The style of the block: gives leading and baseline, whatever single pieces look like.
    var style: TextTheme
    var language: LanguageTag

    var isEmpty: Bool { pieces.allSatisfy(\.text.isEmpty) }
    var plainText: String { pieces.map(\.text).joined() }

    /// From the first piece's place in the source to the last one's.
    var span: SourceSpan? {
        pieces.compactMap(\.span).reduce(nil) { $0?.union($1) ?? $1 }
    }

    mutating func append(_ other: InlineText) {
        pieces += other.pieces
    }

    /// The same text as one thing that keeps its own order among text of the other direction: a contact, a field.
    func isolated() -> InlineText {
        guard !pieces.isEmpty else { return self }
        var copy = self
        copy.pieces[0].opensIsolate = true
        copy.pieces[copy.pieces.count - 1].closesIsolate = true
        return copy
    }

    /// The same text without the breaks a space allows: for dates, telephone numbers, short labels.
    func unbreakable() -> InlineText {
        var copy = self
        for index in copy.pieces.indices {
            copy.pieces[index].isUnbreakable = true
            // Spaces at a line's end or in a row go, those of separators stay as wide as they were asked for.
            if copy.pieces[index].text.holds("  ") {
                copy.pieces[index].text = copy.pieces[index].text.replacing("  ", with: "\u{a0}\u{a0}")
            }
            copy.pieces[index].allowsHyphens = false
            copy.pieces[index].isName = true
        }
        return copy
    }
}

/// An icon in a line: silent decoration as wide as its cell.
struct InlineIcon: Hashable {
    var outline: Contour
    /// The length of the outline's em.
    var em: Length
    /// The room it takes, the gap to the text included.
    var advance: Length
    /// From the start of the room to the outline.
    var offset: Length
}

/// A run of text in one style.
struct InlinePiece {
    var text: String
    var font: FontStyle
    var color: Color
    var language: LanguageTag
    /// An absolute URI.
    var link: String?
    var isUnderlined = false
    var isStruckThrough = false
    /// How far the baseline is raised.
    var rise = Length.zero
    var allowsHyphens = true
    /// A name, a title or code: parted at a hyphen of its own only where no space does as well.
    var isName = false
    /// Whether this stands between two fields of a head, where a line ends best.
    var isSeparator = false
    /// Whether no line ends inside, not even at a space.
    var isUnbreakable = false
    /// Whether an isolate begins before this piece or ends after it (UAX #9); one that is open ends the next one does.
    var opensIsolate = false
    var closesIsolate = false
    /// Whether `language` differs from the document's, so that readers aloud have to be told.
    var isForeign = false
    /// The style's role, and whether it is one of the side column's.
    var role = TextRole.body
    var inSide = false
    /// Where the text was read.
    var span: SourceSpan?
    /// The leaf of the structure tree this is content of; nil for decoration.
    var leaf: StructureTree.NodeID?
    /// Painted instead of the text, which is a space then.
    var icon: InlineIcon?
}
