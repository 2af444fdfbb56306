internal import CMarkdown
internal import CYAML

/// The libraries of this room, as they are installed on the machine the program runs on.
public enum SyntaxLibraries {
    public static var versions: [(name: String, version: String)] {
        [
            ("cmark-gfm", cmark_version_string().map { String(cString: $0) } ?? "unknown"),
            ("libyaml", yaml_get_version_string().map { String(cString: $0) } ?? "unknown"),
        ]
    }
}
