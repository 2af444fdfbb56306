public import SourceText

/// Something a theme asked of the fonts and could not have, and what stands in its place.
public enum FontSubstitution: Hashable, Sendable {
    case unknownFamily(asked: String, instead: String?, known: [String])
    case otherFace(family: String, askedWeight: Int, askedItalic: Bool, weight: Int, isItalic: Bool)
    case unreadable(path: String)

    /// A warning for another family or a broken file, a note for the nearest face of the right one.
    public var diagnostic: Diagnostic {
        switch self {
        case .unknownFamily(let asked, let instead, let known):
            let guess = Suggestion.nearest(to: asked, among: known).map { "; did you mean '\($0)'?" } ?? ""
            let notes = instead.map { [Diagnostic.Note("Set in '\($0)' instead.")] } ?? []
            return Diagnostic(
                .warning, "font-substituted", "Unknown font family '\(asked)'\(guess)", at: nil, notes: notes)
        case .otherFace(let family, let askedWeight, let askedItalic, let weight, let isItalic):
            return Diagnostic(
                .note, "face-substituted",
                "'\(family)' has no \(name(askedWeight, askedItalic)); set in \(name(weight, isItalic))", at: nil)
        case .unreadable(let path):
            return Diagnostic(.warning, "font-unreadable", "Font file '\(path)' cannot be read", at: nil)
        }
    }

    private func name(_ weight: Int, _ isItalic: Bool) -> String {
        isItalic ? "weight \(weight) italic" : "weight \(weight)"
    }
}
