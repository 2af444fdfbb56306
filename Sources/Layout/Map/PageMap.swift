public import Geometry
public import SourceText

/// What stands where on the pages, and which keys of the theme put it there: for inspectors and overlays.
///
/// Everything in points from the top left corner of its sheet, mirrored already where text runs from right to left.
public struct PageMap: Sendable {
    public var sheets: [Sheet]

    public struct Sheet: Sendable {
        public var size: Size
        /// The sheet without its margins.
        public var textArea: Rectangle
        /// From the top of the text block to its foot; the side column second, if there is one.
        public var columns: [Rectangle]
        /// From the top down, column by column.
        public var lines: [Line]
        public var gaps: [Gap]
        public var breaks: [Break]
    }

    /// A line of text in the room it has.
    public struct Line: Sendable {
        /// Lines of one paragraph have the same number, on whatever page they stand.
        public var paragraph: Int
        /// The measure it was set to, in the full height of its band.
        public var area: Rectangle
        public var baseline: Length
        /// From the first glyph to the last.
        public var left: Length
        public var right: Length
        public var text: String
        public var parts: [Part]
        /// Where the text of the line was read.
        public var span: SourceSpan?
        public var fit: Fit
    }

    /// A stretch of a line in one style.
    public struct Part: Sendable {
        public var left: Length
        public var width: Length
        /// The path of its style in the theme: `text.entryTitle`, `side.text.body`.
        public var style: String
        public var span: SourceSpan?
    }

    /// How a line fills its measure.
    public struct Fit: Sendable {
        /// How far the spaces stretch (up to all they may at 1, or beyond) or shrink (down to all they may at −1).
        public var ratio: Double
        /// Whether the line ends its paragraph, or is ragged: then what is left is not spread over its spaces.
        public var isOpen: Bool
        /// `tight`, `decent`, `loose`, `very loose`
        public var fitness: String
        public var badness: Int
        public var demerits: Int
        /// Font expansion: 0.01 is one per cent wider.
        public var expansion: Double
        /// How much too long it is.
        public var overrun: Length
        public var endsWithHyphen: Bool
    }

    /// White space of the theme's.
    public struct Gap: Sendable {
        public var area: Rectangle
        /// The key that asked for it; nil where no single key did.
        public var key: String?
    }

    /// A place where the page could end.
    public struct Break: Sendable {
        /// Its height is zero.
        public var place: Rectangle
        /// On TeX's scale: 0 free, 10 000 never.
        public var cost: Int
        /// Whether the page ends here.
        public var isTaken: Bool
        /// How much dearer the document would be if it ended here; known for the best alternatives only.
        public var surcharge: Int?
    }
}
