import Geometry
import SourceText
import Themes

/// What is set, in order, styled and unmeasured. The space and the costs between blocks stand in the list too.
enum ContentBlock {
    case paragraph(ParagraphBlock)
    case row(RowBlock)
    /// Texts that run on with separators between, none of them torn, in lines of about equal length.
    case runningOn(RunningOnBlock)
    /// Short texts in columns of equal width.
    case grid(GridBlock)
    /// Two stacks side by side that no page break divides.
    case beside(BesideBlock)
    case rule(RuleBlock)
    case picture(PictureBlock)
    /// Blocks with a picture at one side of them; never divided.
    case besidePicture(PictureBlock, gap: Length, side: PictureBlock.Side, [ContentBlock])
    /// Vertical space; of several in a row the largest counts.
    /// With the key of the theme that asks for it.
    case space(Length, from: String? = nil)
    /// What it costs to end the page here; of several in a row the lowest counts.
    case breakCost(Int)
    /// The next so many lines stay on one page with what stands before.
    case keep(lines: Int)
    /// Ends what `keep` began, where an entry ends before it has so many lines.
    case endKeep
    /// The same, where a text in the margin column may reach further down.
    case endKeepBesideTitle
    /// A text in the margin column that begins on the next line's baseline.
    case margin(MarginBlock)
    case bookmark(String, level: Int)
    /// What stands again on a page where the following goes on, until `endContinuation`.
    case continuation(ContinuedHead)
    case endContinuation
    /// A line with a dot at its start runs beside what follows, until `endTimeline`.
    case timeline(TimelineMark)
    case endTimeline
}

/// The line beside entries: where it stands and what it looks like.
struct TimelineMark: Hashable {
    /// From the column's start edge.
    var start: Length
    var color: Color
}

/// A heading that is repeated, with "continued", on top of a page where its section or entry goes on.
///
/// An artifact: it has no place in the structure tree, since its words stand there already.
struct ContinuedHead {
    /// Paragraphs, rules and spaces.
    var blocks: [ContentBlock]
    /// Instead of blocks: a text in the margin column, beside the first line of the page.
    var margin: MarginBlock?
}

/// A paragraph, its lines broken at the optimum.
struct ParagraphBlock {
    var text: InlineText
    /// From the column's start edge to the text.
    var indent: Length
    var alignment: Alignment
    /// A mark that stands before the first line.
    var mark: Mark?
    /// Whether lines keep the ends the author gave them.
    var isVerbatim = false
    /// Whether lines are made about equally long: for titles, which should not end in a lonely word.
    var isBalanced = false
    /// Whether this is the head of an entry: several fields, that part best between two of them.
    var isHead = false
    /// A rule on the last line, from the end of its text to the end of the measure if it does not say otherwise.
    var ruleBeside: RuleBeside?

    struct RuleBeside {
        var thickness: Length
        var color: Color
        var gap: Length
        /// From the column's start edge; nil: a gap after the text.
        var start: Length?
        /// Nil: to the end of the measure.
        var length: Length?
    }

    enum Alignment {
        case body, start, center, end
    }

    struct Mark {
        var text: InlineText
        /// Between the mark's end and the text.
        var gap: Length
    }
}

/// Cells side by side, their first baselines on one line.
struct RowBlock {
    var cells: [Cell]
    var indent: Length

    struct Cell {
        var text: InlineText
        var width: Width
        var alignment: ParagraphBlock.Alignment
        /// Whether this is the head of an entry: several fields, that part best between two of them.
        var isHead = false

        /// Cells follow one another from the start; gaps belong to the cell before them.
        enum Width {
            case fixed(Length, gap: Length)
            /// As wide as the widest text of its column is when unbroken, at most that share of the row.
            case natural(atMost: Double, gap: Length)
            /// As wide as the widest text of its column where all columns fit; else the long ones share what is left.
            case fair(gap: Length)
            /// What the others leave.
            case rest
        }
    }

    /// What a page break between two lines of the row costs.
    var lineCost = 10_000
    /// The texts of each column, in the rows above and below too: so that rows share their edges.
    var columns: [[InlineText]] = []
}

struct RunningOnBlock {
    var texts: [InlineText]
    var separator: InlineText
    var indent: Length
    var alignment: ParagraphBlock.Alignment
    /// Whether lines are of about equal length; else each is as full as it can be.
    var isBalanced = true
    /// What a page break between two lines costs.
    var lineCost = 10_000
}

/// Texts that are read down one column after the other; as many columns as the widest text allows.
struct GridBlock {
    var texts: [InlineText]
    var indent: Length
    var columnGap: Length
    var rowGap: Length
    var mostColumns: Int
    /// What a page break between two rows costs.
    var rowCost: Int
}

/// Two stacks, their first baselines on one line. The one at the end is as wide as its widest paragraph, if the first line
/// at the start leaves so much.
struct BesideBlock {
    var start: [ContentBlock]
    var end: [ContentBlock]
    var gap: Length
}

/// A horizontal line, in the text's measure.
struct RuleBlock {
    var thickness: Length
    var color: Color
    var indent: Length
}

/// A picture that covers its room; what is too much of it is cut off.
struct PictureBlock {
    enum Side {
        case start, end
        /// At the end, the text keeping the middle of the measure.
        case endOfCentered
    }

    var content: PlacedPicture.Content
    var size: Size
    var cornerRadius: Length
    var leaf: StructureTree.NodeID
}

/// Stands in the room left of the content; its first baseline is that of the next line.
struct MarginBlock {
    var text: InlineText
    var width: Length
    var alignment: ParagraphBlock.Alignment
}

extension ParagraphBlock.Alignment {
    init(_ alignment: SectionTitleTheme.Alignment) {
        self =
            switch alignment {
            case .start: .start
            case .center: .center
            case .end: .end
            }
    }
}
