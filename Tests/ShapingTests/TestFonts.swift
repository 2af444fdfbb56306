import Geometry
import Glibc
import Glyphs
import Languages
import Shaping

/// The faces the tests set in: Debian's files, a few of each kind.
enum TestFonts {
    static let lato = "/usr/share/fonts/truetype/lato/Lato-"
    static let libertine = "/usr/share/fonts/opentype/linux-libertine/LinLibertine_"
    static let noto = "/usr/share/fonts/truetype/noto/NotoSans"

    static let manifest = FontManifest(faces: [
        .init(path: lato + "Regular.ttf", family: "Lato"),
        .init(path: lato + "Italic.ttf", family: "Lato", isItalic: true),
        .init(path: lato + "Bold.ttf", family: "Lato", weight: 700),
        .init(path: libertine + "R.otf", family: "Linux Libertine O", genre: .serif),
        .init(path: libertine + "RZ.otf", family: "Linux Libertine O", weight: 600, genre: .serif),
        .init(path: noto + "Hebrew-Regular.ttf", family: "Noto Sans Hebrew", lends: true),
        .init(
            path: "/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf", family: "Noto Naskh Arabic",
            lends: true),
        .init(path: noto + "Devanagari-Regular.ttf", family: "Noto Sans Devanagari", lends: true),
        .init(
            path: "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", index: 0, family: "Noto Sans CJK JP",
            lends: true, languages: ["ja"]),
        .init(
            path: "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", index: 2, family: "Noto Sans CJK SC",
            lends: true, languages: ["zh"]),
        .init(path: "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", family: "DejaVu Sans", lends: true),
    ])

    static func shaper() -> PangoShaper { PangoShaper(library: FontLibrary(manifest)) }

    static func style(
        _ family: String = "Lato", weight: Int = 400, isItalic: Bool = false, size: Double = 10,
        features: [String: Int] = [:], tracking: Double = 0
    ) -> FontStyle {
        FontStyle(
            families: [family], weight: weight, isItalic: isItalic, size: .pt(size), features: features,
            tracking: tracking)
    }
}

extension StyledText {
    init(_ text: String, _ style: FontStyle, language: String = "en") {
        self.init(
            text: text,
            spans: [
                .init(
                    range: 0..<text.utf8.count, style: style, language: LanguageTag(language) ?? LanguageTag.english)
            ])
    }
}

extension ShapedText {
    /// The pieces between places where a line may end, spaces left out.
    var pieces: [String] {
        var pieces = [""]
        for atom in atoms {
            switch atom.kind {
            case .word: pieces[pieces.count - 1] += atom.runs.map(\.run.text).joined()
            case .space, .lineBreak: pieces.append("")
            }
            if atom.mayBreakAfter { pieces.append("") }
        }
        return pieces
    }
}

/// The bytes of a file.
func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
}
