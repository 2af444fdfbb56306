public import Glyphs
import Languages

/// The faces of a manifest, found by family, weight and slope, and opened only when a character is looked for in them.
///
/// A class, because it keeps what it has opened and what it had to put in the place of something else.
public final class FontLibrary {
    /// What was asked for and could not be had, once each, in the order of asking.
    public private(set) var substitutions: [FontSubstitution] = []
    private let source: () -> FontCatalogue
    private(set) lazy var catalogue = source()
    /// By face; nil if it was not opened yet, and `.some(nil)` if it cannot be.
    private lazy var tables: [FontTables??] = Array(repeating: nil, count: entries.count)
    /// The faces that were looked into so far, in that order, whether they could be opened or not.
    private(set) var openedFaces: [Int] = []
    /// Of the few looks a document has.
    private var choices: [Choice] = []

    public convenience init(_ manifest: FontManifest) {
        self.init { FontCatalogue(manifest) }
    }

    /// The catalogue is asked for when the first font is.
    public init(of catalogue: @escaping () -> FontCatalogue) {
        source = catalogue
    }

    public var entries: [FontManifest.Entry] { catalogue.entries }
    /// The file of each entry.
    var files: [FontFace] { catalogue.files }
    /// The families themes can name, in the manifest's order.
    public var families: [String] { catalogue.families }

    /// The face a style is set in before any fallback; nil only if the library is empty or its files cannot be read.
    public func face(for style: FontStyle) -> FontFace? {
        primaryFace(of: style).map { files[$0] }
    }

    /// The tags of the OpenType substitutions a face offers, such as `smcp`; empty if it cannot be read.
    public func featureSupport(of face: FontFace) -> Set<String> {
        guard let number = files.firstIndex(of: face),
            let tables = tables(of: number)
        else { return [] }
        return tables.substitutionFeatures()
    }

    /// The files opened so far whose size is not the manifest's: other fonts than on other machines.
    public var sizeFaults: [FontFault] {
        var faults: [FontFault] = []
        for (entry, tables) in zip(entries, tables) where tables != nil {
            guard let size = entry.size, let found = MappedFile.size(of: entry.path), found != size else { continue }
            faults.join(.differ(paths: [entry.path], package: nil))
        }
        return faults
    }

    /// Those of the substitutions that were made for one of these styles; files that cannot be read concern all.
    func substitutions(for styles: [FontStyle]) -> [FontSubstitution] {
        let own = styles.flatMap { style in choices.first { $0.look == Look(style) }?.substitutions ?? [] }
        return substitutions.filter { substitution in
            if case .unreadable = substitution { return true }
            return own.contains(substitution)
        }
    }

    // MARK: - Faces by number, for the room

    func primaryFace(of style: FontStyle) -> Int? {
        ownFaces(of: style).first { tables(of: $0) != nil }
            ?? lentFaces(for: style, language: .english).first { tables(of: $0) != nil }
    }

    /// The faces of a style's families, best first.
    func ownFaces(of style: FontStyle) -> [Int] {
        let look = Look(style)
        if let known = choices.first(where: { $0.look == look }) { return known.faces }
        let choice = choice(for: style)
        choices.append(choice)
        for substitution in choice.substitutions { note(substitution) }
        return choice.faces
    }

    /// The faces a style takes characters from that its own have not: of the families that lend, those of the language
    /// before others, those of the same genre before others.
    func lentFaces(for style: FontStyle, language: LanguageTag) -> [Int] {
        let genre = ownFaces(of: style).first.map { entries[$0].genre } ?? .sans
        return catalogue.fallbacks(genre: genre, language: language, style: style)
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
        openedFaces.append(face)
        if opened == nil { note(.unreadable(path: entries[face].path)) }
        return opened
    }

    /// Looks into faces another library of the same manifest had to look into, so that both know the same of them.
    func open(_ faces: [Int]) {
        for face in faces { _ = tables(of: face) }
    }

    private func choice(for style: FontStyle) -> Choice {
        var choice = Choice(look: Look(style))
        let known = style.families.filter(catalogue.has)
        for family in style.families where !catalogue.has(family) {
            let instead = known.first ?? families.first
            choice.substitutions.append(.unknownFamily(asked: family, instead: instead, known: families))
        }
        for family in known.isEmpty ? Array(families.prefix(1)) : known {
            guard let face = catalogue.nearest(to: style, in: family) else { continue }
            if choice.faces.isEmpty { choice.substitutions += substitution(of: entries[face], for: style) }
            choice.faces.append(face)
        }
        return choice
    }

    /// What is to be said of a face that is not quite what was asked for.
    private func substitution(of entry: FontManifest.Entry, for style: FontStyle) -> [FontSubstitution] {
        guard entry.weight != style.weight || entry.isItalic != style.isItalic else { return [] }
        return [
            .otherFace(
                family: entry.family, askedWeight: style.weight, askedItalic: style.isItalic, weight: entry.weight,
                isItalic: entry.isItalic)
        ]
    }

    private func note(_ substitution: FontSubstitution) {
        if !substitutions.contains(substitution) { substitutions.append(substitution) }
    }

    /// What of a style decides on its faces.
    private struct Look: Equatable {
        var families: [String]
        var weight: Int
        var isItalic: Bool

        init(_ style: FontStyle) {
            families = style.families
            weight = style.weight
            isItalic = style.isItalic
        }
    }

    /// The faces of a look, and what had to be put in the place of something else for it.
    private struct Choice {
        let look: Look
        var faces: [Int] = []
        var substitutions: [FontSubstitution] = []
    }
}
