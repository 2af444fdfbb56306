/// A file a document was made from.
public struct InputFile: Hashable, Sendable {
    public enum Role: String, Hashable, Sendable, CaseIterable {
        case source, settings, theme, font, hyphenation, picture, icons
        /// The CV whose sender a letter has.
        case sender
        case colorProfile = "colour profile"
        /// Which font files there are, under which names.
        case fontList = "font list"
    }

    public var role: Role
    public var path: String

    public init(_ role: Role, _ path: String) {
        self.role = role
        self.path = path
    }
}

/// Files noted as they are read, each once, in that order.
final class ReadingList {
    private(set) var files: [InputFile] = []

    func note(_ role: InputFile.Role, _ path: String) {
        let file = InputFile(role, path)
        if !files.contains(file) { files.append(file) }
    }
}
