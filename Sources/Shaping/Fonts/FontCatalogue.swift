import Glyphs
import Languages

/// The faces of a manifest, found by family, weight and slope.
public struct FontCatalogue: Sendable {
    let entries: [FontManifest.Entry]
    /// The file of each entry.
    let files: [FontFace]
    /// The families themes can name, in the manifest's order.
    let families: [String]
    /// Those that lend characters, in the same order.
    private let lenders: [String]
    private let facesByFamily: [String: [Int]]

    public init(_ manifest: FontManifest) {
        entries = manifest.faces
        files = entries.map { FontFace(path: $0.path, index: $0.index) }
        facesByFamily = Dictionary(grouping: entries.indices) { manifest.faces[$0].family }
        families = Self.families(of: entries)
        lenders = Self.families(of: entries.filter(\.lends))
    }

    func has(_ family: String) -> Bool { facesByFamily[family] != nil }

    /// The faces of families that lend, best first: those of the language before others, those of the same genre before
    /// others.
    func fallbacks(genre: FontManifest.Genre, language: LanguageTag, style: FontStyle) -> [Int] {
        let ranked = lenders.enumerated().compactMap { place, family -> (rank: Int, place: Int, face: Int)? in
            guard let face = nearest(to: style, in: family) else { return nil }
            let entry = entries[face]
            // The longest tag that fits: `zh-Hant` before `zh`.
            let speaks =
                entry.languages.filter { language.tag == $0 || language.tag.hasPrefix($0 + "-") }
                .map(\.utf8.count).max() ?? 0
            let fits = entry.genre == genre || entry.genre == .symbol
            return (-2 * speaks + (fits ? 0 : 1), place, face)
        }
        return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.face)
    }

    /// The face of a family with the nearest weight among those of the right slope; the slope gives way before the
    /// family does. Nothing is ever slanted or emboldened: a real face stands in.
    func nearest(to style: FontStyle, in family: String) -> Int? {
        guard let faces = facesByFamily[family] else { return nil }
        let hasSlope = faces.contains { entries[$0].isItalic == style.isItalic }
        return faces.filter { !hasSlope || entries[$0].isItalic == style.isItalic }.min { left, right in
            distance(from: style.weight, to: entries[left].weight)
                < distance(from: style.weight, to: entries[right].weight)
        }
    }

    /// Of two equally near weights the one away from regular wins: who asks for a bold wants a difference.
    private func distance(from asked: Int, to weight: Int) -> Int {
        2 * abs(asked - weight) + ((asked > 400) == (weight > asked) ? 0 : 1)
    }

    /// Each once.
    private static func families(of entries: [FontManifest.Entry]) -> [String] {
        var seen: Set<String> = []
        return entries.filter { seen.insert($0.family).inserted }.map(\.family)
    }
}
