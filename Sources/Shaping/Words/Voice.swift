import Glyphs
import Languages

/// All of a style that decides on glyphs, its size left out: the faces it may use, the features, the language.
///
/// A class, because it keeps which face has which character.
final class Voice {
    /// What makes two styles the same voice.
    struct Key: Hashable {
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
    let language: LanguageTag
    /// In Pango's notation, in alphabetical order: `liga=0, onum=1`.
    let features: String
    private let library: FontLibrary
    private let chain: [Int]
    private let primary: Int?
    /// By scalar below U+0250, where most text is: −2 not asked yet, −1 nowhere.
    private var nearFaces = [Int](repeating: -2, count: 0x250)
    private var farFaces: [UInt32: Int] = [:]

    init(number: Int, key: Key, style: FontStyle, library: FontLibrary) {
        self.number = number
        self.library = library
        language = key.language
        chain = library.chain(for: style, language: key.language)
        primary = chain.first { library.tables(of: $0) != nil }
        var features = key.features
        // Letters set apart must not be tied in pairs.
        if key.isTracked { for tag in ["liga", "clig", "dlig"] { features[tag] = 0 } }
        self.features = features.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ", ")
    }

    /// The face for a user-perceived character, all of it from one face; nil if no face has it.
    func face(for character: ArraySlice<UInt32>) -> Int? {
        if character.count == 1, let only = character.first { return face(for: only) }
        let visible = character.filter { !Self.needsNoGlyph($0) }
        guard let base = visible.first else { return primary }
        if visible.count == 1 { return face(for: base) }
        return chain.first { face in
            library.mayHave(base, face: face) && library.tables(of: face).map { Self.covers(visible, $0) } ?? false
        }
    }

    private func face(for scalar: UInt32) -> Int? {
        let isNear = Int(scalar) < nearFaces.count
        if isNear, nearFaces[Int(scalar)] != -2 { return nearFaces[Int(scalar)] == -1 ? nil : nearFaces[Int(scalar)] }
        if let known = farFaces[scalar] { return known == -1 ? nil : known }
        let found = Self.needsNoGlyph(scalar) ? primary : firstFace(with: scalar)
        if isNear { nearFaces[Int(scalar)] = found ?? -1 } else { farFaces[scalar] = found ?? -1 }
        return found
    }

    private func firstFace(with scalar: UInt32) -> Int? {
        chain.first { face in
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
