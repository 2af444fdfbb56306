import CPango

/// The libraries of this room, as they are installed on the machine the program runs on.
public enum ShapingLibraries {
    public static var versions: [(name: String, version: String)] {
        let fontconfig = Int(FcGetVersion())
        return [
            ("pango", pango_version_string().map { String(cString: $0) } ?? "unknown"),
            ("harfbuzz", hb_version_string().map { String(cString: $0) } ?? "unknown"),
            ("fontconfig", "\(fontconfig / 10_000).\(fontconfig / 100 % 100).\(fontconfig % 100)"),
        ]
    }
}
