import Geometry
import Glyphs
import SourceText
import SyntaxTrees

/// Reads the icons that set-up took from an icon font.
enum IconReading {
    /// `{"icons": [{"name": "email", "width": 1, "path": "M0 0L…"}]}`; what cannot be read is no icon, and words stand
    /// instead.
    static func icons(at path: String, list: ReadingList) -> IconSet {
        guard let bytes = try? FileSystem.read(path) else { return .none }
        list.note(.icons, path)
        var ignored = Diagnostics()
        let file = SourceFile(name: path, bytes: bytes)
        let root = DataParser.parseJSON(file, range: 0..<bytes.count, diagnostics: &ignored)
        var icons: [String: Icon] = [:]
        for node in root?["icons"]?.elements ?? [] {
            guard let name = node["name"]?.scalarText, let text = node["width"]?.scalarText, let width = Double(text),
                let outline = node["path"]?.scalarText.flatMap(Contour.init(path:))
            else { continue }
            icons[name] = Icon(width: width, outline: outline)
        }
        return IconSet(icons)
    }
}
