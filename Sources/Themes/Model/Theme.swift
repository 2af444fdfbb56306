public import Geometry

/// A look: every value a layout asks for, resolved. Nothing is optional; JSON overlays `Theme.plain`.
///
/// Lengths are absolute here; `em` in the JSON is resolved against the body size (or the style's own size inside a
/// style). Start and end follow the document's direction.
public struct Theme: Hashable, Sendable {
    public var name: String
    public var summary: String
    public var page: PageTheme
    public var styles: TextStyles
    /// Styles inside a side column; equal to `styles` where the theme says nothing else.
    public var sideStyles: TextStyles
    public var paragraph: ParagraphTheme
    public var header: HeaderTheme
    public var sections: SectionThemes
    public var lists: ListTheme
    public var dates: DateTheme
    public var punctuation: PunctuationTheme
    public var letter: LetterTheme
    public var pageBreaks: PageBreakTheme
    public var contract: ContractTheme
}

/// The sheet, its margins and columns, and what repeats on every page.
public struct PageTheme: Hashable, Sendable {
    public var size: Size
    public var margins: Insets
    public var ground: Color
    public var columns: Columns
    public var grid: Grid
    public var side: SideTheme
    /// From page two on. Templates over {name}, {page}, {pages}, {date}, {title}; empty for none.
    public var runningHead: RunningTheme
    public var runningFoot: RunningTheme

    public enum Columns: String, Hashable, Sendable, CaseIterable {
        case single, sidebar
    }

    /// What baselines stand on: nothing in common, the lines of the body text, or those and the middles between.
    public enum Grid: String, Hashable, Sendable, CaseIterable {
        case none, line, half
    }
}

/// A second, narrower flow beside the main one on every page. Used if `page.columns` is `sidebar`.
public struct SideTheme: Hashable, Sendable {
    public enum Position: String, Hashable, Sendable, CaseIterable {
        case start, end
    }

    public var position: Position
    /// The measure of the side column's text.
    public var width: Length
    /// Between the side column's text (or its ground) and the main text.
    public var gap: Length
    /// A tinted ground that runs to the edges of the sheet; equal to the page's ground for none.
    public var ground: Color
    /// Between the ground's inner edge and the side text.
    public var padding: Length
    /// Kinds of sections that stand in the side column, in this order.
    public var sections: [String]
    /// Whether the contacts stand on top of the side column instead of in the header.
    public var holdsContacts: Bool
    /// Whether name and headline stand over the main column only, so that the side column starts at the top.
    public var isFullHeight: Bool
    /// Whether the ground is painted also on pages where the side column has no text left.
    public var groundOnEveryPage: Bool
    /// What stands on top of it on later pages where it has no text left; over the fields of running lines.
    public var continued: Template
}

/// A line that repeats in a margin.
public struct RunningTheme: Hashable, Sendable {
    public var start: Template
    public var center: Template
    public var end: Template
    /// From the text block to the line's baseline.
    public var distance: Length
    public var onFirstPage: Bool
    public var rule: Length
}
