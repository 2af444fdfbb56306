import CCairo

/// The libraries of this room, as they are installed on the machine the program runs on.
public enum DrawingLibraries {
    public static var versions: [(name: String, version: String)] {
        [("cairo", cairo_version_string().map { String(cString: $0) } ?? "unknown"), ("qpdf", QPDFFile.version)]
    }
}
