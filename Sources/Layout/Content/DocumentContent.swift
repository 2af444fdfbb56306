import Languages

/// The whole CV as blocks, in the flows of the page, with the structure they belong to.
struct DocumentContent {
    /// Name, headline and contacts, over the full measure of their column.
    var header: [ContentBlock] = []
    var main: [ContentBlock] = []
    var side: [ContentBlock] = []
    var structure: StructureTree
    /// A portrait that fills the end of the header's band, up to the edges of the sheet.
    var bleeding: PictureBlock?
}
