/// The libraries of this room, as they are installed on the machine the program runs on.
public enum SyntaxLibraries {
    public static var versions: [(name: String, version: String)] {
        [
            ("cmark-gfm", CommonMarkParser.version),
            ("libyaml", YAMLEvents.version),
        ]
    }
}
