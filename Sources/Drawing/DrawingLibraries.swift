/// The libraries of this room, as they are installed on the machine the program runs on.
public enum DrawingLibraries {
    public static var versions: [(name: String, version: String)] {
        [("cairo", CairoSurface.version), ("qpdf", QPDFFile.version), ("qrencode", CodeSymbol.libraryVersion)]
    }
}
