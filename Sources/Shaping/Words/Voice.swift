import Glyphs
import Languages

/// All of a style that decides on glyphs, its size left out: the faces it may use, the features, the language.
///
/// A class, because it keeps which face has which character.
final class Voice {
    /// What makes two styles the same voice.
    struct Key: Equatable {
        var families: [String]
        var weight: Int
        var isItalic: Bool
        var features: [String: Int]
        var isTracked: Bool
        var language: LanguageTag

        init(_ style: FontStyle, language: LanguageTag) {
            families = style.families
            weight = style.weight
            isItalic = style.isItalic
            features = style.features
            isTracked = style.tracking != 0
            self.language = language
        }
    }

    let number: Int
    let key: Key
    /// In alphabetical order: `liga=0`, `onum=1`.
    let features: [String]
    private let library: FontLibrary
    /// The faces of the style's own families.
    private let own: [Int]
    /// Those that lend it what its own have not; most texts need none.
    private lazy var lent = library.lentFaces(for: style, language: language)
    private let style: FontStyle
    /// By place in the table of near scalars: −2 not asked yet, −1 nowhere.
    private var nearFaces = [Int](repeating: -2, count: Voice.nearCount)
    private var farFaces: [UInt32: Int] = [:]

    init(number: Int, key: Key, style: FontStyle, library: FontLibrary) {
        self.number = number
        self.library = library
        self.style = style
        self.key = key
        own = library.ownFaces(of: style)
        var features = key.features
        // Letters set apart must not be tied in pairs.
        if key.isTracked { for tag in ["liga", "clig", "dlig"] { features[tag] = 0 } }
        self.features = features.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    }

    var language: LanguageTag { key.language }

    /// The face for a user-perceived character, all of it from one face; nil if no face has it.
    func face(for character: ArraySlice<UInt32>) -> Int? {
        if character.count == 1, let only = character.first { return face(for: only) }
        let visible = character.filter { !Self.needsNoGlyph($0) }
        guard let base = visible.first else { return primary }
        if visible.count == 1 { return face(for: base) }
        return firstFace { face in
            library.mayHave(base, face: face) && library.tables(of: face).map { Self.covers(visible, $0) } ?? false
        }
    }

    /// The same for a character of one scalar.
    func face(for scalar: UInt32) -> Int? {
        let near = Self.nearPlace(of: scalar)
        let known = near.map { nearFaces[$0] } ?? farFaces[scalar] ?? -2
        if known != -2 { return known == -1 ? nil : known }
        let found = Self.needsNoGlyph(scalar) ? primary : firstFace(with: scalar)
        if let near { nearFaces[near] = found ?? -1 } else { farFaces[scalar] = found ?? -1 }
        return found
    }

    /// Latin letters and then general punctuation, of which most text is.
    private static func nearPlace(of scalar: UInt32) -> Int? {
        switch scalar {
        case 0..<0x250: Int(scalar)
        case 0x2000..<0x2070: Int(scalar) - 0x2000 + 0x250
        default: nil
        }
    }

    private static let nearCount = 0x250 + 0x70

    private var primary: Int? { firstFace { library.tables(of: $0) != nil } }

    /// The first of the style's own faces, then of those that lend.
    private func firstFace(where isSuitable: (Int) -> Bool) -> Int? {
        own.first(where: isSuitable) ?? lent.first(where: isSuitable)
    }

    private func firstFace(with scalar: UInt32) -> Int? {
        firstFace { face in
            library.mayHave(scalar, face: face) && library.tables(of: face).map { Self.covers(scalar, $0) } ?? false
        }
    }

    private static func covers(_ scalars: [UInt32], _ tables: FontTables) -> Bool {
        if scalars.allSatisfy({ covers($0, tables) }) { return true }
        // A base and its mark may be one character in the font.
        var whole = scalars[0]
        for mark in scalars.dropFirst() {
            guard let composed = FontTables.composed(whole, mark) else { return false }
            whole = composed
        }
        return tables.covers(whole)
    }

    private static func covers(_ scalar: UInt32, _ tables: FontTables) -> Bool {
        if tables.covers(scalar) { return true }
        // HarfBuzz makes these from the glyphs of the space and the hyphen.
        switch scalar {
        case 0x09, 0xa0, 0x2000...0x200a, 0x202f, 0x205f: return tables.glyph(of: 0x20) != nil
        case 0x2011: return tables.glyph(of: 0x2010) != nil
        default: return false
        }
    }

    /// Joiners and variation selectors shape their neighbours and need no glyph.
    private static func needsNoGlyph(_ scalar: UInt32) -> Bool {
        StandIns.isSilent(scalar) || (0x200c...0x200d).contains(scalar) || (0xfe00...0xfe0f).contains(scalar)
            || (0xe0100...0xe01ef).contains(scalar)
    }
}
