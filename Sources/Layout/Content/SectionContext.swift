import Geometry
import Themes

/// Where content stands: in which section's look, column, depth and style.
struct SectionContext {
    var section: SectionTheme
    /// Where the section's look stands in the theme: `sections.work`, `sections.side.skills`.
    var path = "sections.all"
    var inSide: Bool
    /// From the column's edge to the text.
    var indent = Length.zero
    var role = TextRole.body
    /// How many lists are around this.
    var listDepth = 0
    /// Whether heads of one cell are read as sentences, as bibliographies are, and set like other text.
    var areHeadsProse = false
    /// Whether something follows among the same blocks, that the last of some labels can be about.
    var isFollowed = false
    /// Whether this is the text of an entry.
    var isInEntry = false
    /// The heading level for what is titled inside.
    var level = 3

    /// The full path of one of the look's keys.
    func key(_ name: String) -> String { "\(path).\(name)" }

    func with(role: TextRole) -> SectionContext {
        var copy = self
        copy.role = role
        return copy
    }

    func indented(by length: Length) -> SectionContext {
        var copy = self
        copy.indent += length
        return copy
    }
}
