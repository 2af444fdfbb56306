public import Glyphs
import Languages

/// The faces of a manifest, found by family, weight and slope, and opened only when a character is looked for in them.
///
/// A class, because it keeps what it has opened and what it had to put in the place of something else.
public final class FontLibrary {
    public let entries: [FontManifest.Entry]
    /// What was asked for and could not be had, once each, in the order of asking.
    public private(set) var substitutions: [FontSubstitution] = []
    private let facesByFamily: [String: [Int]]
    /// The families that lend characters, in the manifest's order.
    private let lenders: [String]
    private var tables: [Int: FontTables?] = [:]
    private var chains: [ChainKey: [Int]] = [:]
    /// What was put in the place of something else for each chain, and for the one that is being made.
    private var substitutionsByChain: [ChainKey: [FontSubstitution]] = [:]
    private var noted: [FontSubstitution] = []

    public init(_ manifest: FontManifest) {
        entries = manifest.faces
        facesByFamily = Dictionary(grouping: entries.indices) { manifest.faces[$0].family }
        var seen: Set<String> = []
        lenders = entries.filter { $0.lends && seen.insert($0.family).inserted }.map(\.family)
    }

    /// The families themes can name, in the manifest's order.
    public var families: [String] {
        var seen: Set<String> = []
        return entries.filter { seen.insert($0.family).inserted }.map(\.family)
    }

    /// The face a style is set in before any fallback; nil only if the library is empty or its files cannot be read.
    public func face(for style: FontStyle) -> FontFace? {
        primaryFace(of: style).map { FontFace(path: entries[$0].path, index: entries[$0].index) }
    }

    /// The tags of the OpenType substitutions a face offers, such as `smcp`; empty if it cannot be read.
    public func featureSupport(of face: FontFace) -> Set<String> {
        guard let number = entries.firstIndex(where: { $0.path == face.path && $0.index == face.index }),
            let tables = tables(of: number)
        else { return [] }
        return tables.substitutionFeatures()
    }

    /// The files opened so far whose size is not the manifest's: other fonts than on other machines.
    public var sizeFaults: [FontFault] {
        var faults: [FontFault] = []
        for face in tables.keys.sorted() {
            let entry = entries[face]
            guard let size = entry.size, let found = MappedFile.size(of: entry.path), found != size else { continue }
            faults.join(.differ(paths: [entry.path], package: nil))
        }
        return faults
    }

    /// Those of the substitutions that were made for one of these styles; files that cannot be read concern all.
    func substitutions(for styles: [(style: FontStyle, language: LanguageTag)]) -> [FontSubstitution] {
        let own = styles.flatMap { asked in
            [asked.language, .english].flatMap { substitutionsByChain[ChainKey(asked.style, $0)] ?? [] }
        }
        return substitutions.filter { substitution in
            if case .unreadable = substitution { return true }
            return own.contains(substitution)
        }
    }

    // MARK: - Faces by number, for the room

    func primaryFace(of style: FontStyle) -> Int? {
        chain(for: style, language: .english).first { tables(of: $0) != nil }
    }

    /// The faces a style may take its characters from, best first: its families, then the manifest's that lend, those
    /// of the language before others, those of the same genre before others.
    func chain(for style: FontStyle, language: LanguageTag) -> [Int] {
        let key = ChainKey(style, language)
        if let chain = chains[key] { return chain }
        noted = []
        var chain = named(by: style)
        let genre = chain.first.map { entries[$0].genre } ?? .sans
        for face in fallbacks(genre: genre, language: language, style: style) where !chain.contains(face) {
            chain.append(face)
        }
        chains[key] = chain
        substitutionsByChain[key] = noted
        return chain
    }

    /// Whether a face can be expected to have a character; does not open it.
    func mayHave(_ scalar: UInt32, face: Int) -> Bool {
        let pages = entries[face].pages
        return pages.isEmpty || pages.contains { $0.contains(scalar >> 8) }
    }

    /// Nil if the file cannot be read; that is remembered too.
    func tables(of face: Int) -> FontTables? {
        if let known = tables[face] { return known }
        let opened = FontTables(path: entries[face].path, index: entries[face].index)
        tables[face] = .some(opened)
        if opened == nil { note(.unreadable(path: entries[face].path)) }
        return opened
    }

    private func named(by style: FontStyle) -> [Int] {
        let known = style.families.filter { facesByFamily[$0] != nil }
        for family in style.families where facesByFamily[family] == nil {
            let instead = known.first ?? families.first
            note(.unknownFamily(asked: family, instead: instead, known: families))
        }
        let usable = known.isEmpty ? families.prefix(1).map { $0 } : known
        return usable.enumerated().compactMap { place, family in
            nearest(to: style, in: family, isReported: place == 0)
        }
    }

    private func fallbacks(genre: FontManifest.Genre, language: LanguageTag, style: FontStyle) -> [Int] {
        let ranked = lenders.enumerated().compactMap { place, family -> (rank: Int, place: Int, face: Int)? in
            guard let face = nearest(to: style, in: family, isReported: false) else { return nil }
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
    /// family does. Nothing is ever slanted or emboldened: a real face stands in, and that is reported.
    private func nearest(to style: FontStyle, in family: String, isReported: Bool) -> Int? {
        let faces = facesByFamily[family] ?? []
        let sloped = faces.filter { entries[$0].isItalic == style.isItalic }
        let best = (sloped.isEmpty ? faces : sloped).min { left, right in
            distance(from: style.weight, to: entries[left].weight)
                < distance(from: style.weight, to: entries[right].weight)
        }
        guard let best, isReported else { return best }
        let entry = entries[best]
        if entry.weight != style.weight || entry.isItalic != style.isItalic {
            note(
                .otherFace(
                    family: family, askedWeight: style.weight, askedItalic: style.isItalic,
                    weight: entry.weight, isItalic: entry.isItalic))
        }
        return best
    }

    /// Of two equally near weights the one away from regular wins: who asks for a bold wants a difference.
    private func distance(from asked: Int, to weight: Int) -> Int {
        2 * abs(asked - weight) + ((asked > 400) == (weight > asked) ? 0 : 1)
    }

    private func note(_ substitution: FontSubstitution) {
        noted.append(substitution)
        if !substitutions.contains(substitution) { substitutions.append(substitution) }
    }

    private struct ChainKey: Hashable {
        var families: [String]
        var weight: Int
        var isItalic: Bool
        var language: LanguageTag

        init(_ style: FontStyle, _ language: LanguageTag) {
            families = style.families
            weight = style.weight
            isItalic = style.isItalic
            self.language = language
        }
    }
}
