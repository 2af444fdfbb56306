import SourceText
import Themes

/// Which style of the theme a stretch of text was given, and where the text was read.
struct TextOrigin: Hashable {
    var role: TextRole
    var inSide = false
    var span: SourceSpan?

    /// `text.entryTitle`, `side.text.body`
    var path: String { "\(inSide ? "side." : "")text.\(role.rawValue)" }
}
