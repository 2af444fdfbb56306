import Geometry
import Languages

/// The whole CV as blocks, in the flows of the page, with the structure they belong to.
struct DocumentContent {
    /// Name, headline and contacts, over the full measure of their column.
    var header: [ContentBlock] = []
    var main: [ContentBlock] = []
    var side: [ContentBlock] = []
    /// What stands beside the flows on page one; empty but for letters.
    var standing: [StandingContent] = []
    /// Where the text begins on page one, from the sheet's top; nil: under the header.
    var firstTop: Length?
    /// Where a short stroke stands at the sheet's edge, from its top: folds and the middle.
    var edgeMarks: [Length] = []
    var structure: StructureTree
    /// A portrait that fills the end of the header's band, up to the edges of the sheet.
    var bleeding: PictureBlock?
}

/// Blocks with a place of their own on page one: a letter's address.
struct StandingContent {
    var blocks: [ContentBlock]
    /// From the edge where lines begin, and from the sheet's top.
    var start: Length
    var top: Length
    var width: Length
    /// What it may take; nil: any.
    var height: Length?
    /// Whether it ends at `top` instead of beginning there.
    var growsUpwards = false
    /// Whether it makes room for a header that reaches below `top`.
    var givesWay = false
}
