/// One thing the finisher puts right, with the clause that asks for it.
enum Fix: CaseIterable, Hashable, Sendable {
    /// ISO 19005-2, 6.2.4.3: device colours need an output intent.
    case outputIntent
    /// ISO 19005-2, 6.2.11.3.2; ISO 14289-1, 7.21.3.2.
    case cidToGIDMap
    /// ISO 19005-2, 6.3.2: annotations are printed and not hidden.
    case annotationFlags
    /// ISO 14289-1, 7.18.1 and 7.18.5: a link says what it is.
    case linkContents
    /// ISO 32000-1, 12.6.4.7: addresses are ASCII.
    case addresses
    /// ISO 32000-1, table 173: a link over several lines is one annotation with a quadrilateral a line.
    case linkLines
    /// ISO 19005-2, 6.2.8: images are not interpolated.
    case interpolation
    /// ISO 19005-2, 6.6.2.1; ISO 14289-1, 7.1.
    case metadata
    /// ISO 19005-2, 6.6.4.
    case archivalIdentification
    /// ISO 14289-1, 5.
    case accessibilityIdentification
    /// ISO 19005-2, 6.6.2.3.1.
    case extensionSchema
    /// ISO 14289-1, 7.1: the title is in the metadata.
    case title
    /// ISO 32000-1, 7.9.4: how Info writes a date, or its absence where none is given.
    case dates
    /// ISO 14289-1, 7.2.
    case language
    /// ISO 14289-1, 7.1: the window shows the title.
    case displayTitle
    /// ISO 14289-1, 7.18.3: the tabulator key follows the structure.
    case tabOrder
    /// ISO 14289-1, 7.1: all content is either tagged or an artifact.
    case artifacts
    /// ISO 32000-1, 14.7.1; ISO 19005-2, 6.7.2.2.
    case markInfo
    /// ISO 14289-1, 7.3: figures have an alternative.
    case alternatives
    /// ISO 32000-1, table 344: where a figure stands.
    case figureBounds
    /// ISO 14289-1, 7.6; ISO 32000-1, table 347.
    case listNumbering
    /// ISO 14289-1, 7.5; ISO 32000-1, table 349.
    case headerScope
    /// ISO 32000-1, table 325: an object reference says on which page.
    case referencePages
    /// ISO 32000-1, table 322.
    case parentTreeNextKey
    /// ISO 32000-1, table 152: the outline counts its open items.
    case outlineCount
    /// ISO 32000-1, 12.4.2.
    case pageLabels
    /// ISO 32000-1, 9.10.3; ISO 14289-1, 7.21.7: text is letters, not ligature or private characters.
    case toUnicode
    /// ISO 32000-1, 9.9: a font program holds what is shown of it, and no lists of what is not.
    case subroutines
    /// ISO 32000-1, 9.9: the tables that fit outlines to pixels are needed only if the outlines use them.
    case hinting
    /// ISO 32000-1, table 28: how the document opens.
    case initialView
}
