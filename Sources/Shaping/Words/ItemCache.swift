import Glyphs

/// Keeps each item once it is shaped: in a CV, and far more in a hundred of them, the same words come again and again,
/// and they are shaped once for all sizes.
final class ItemCache {
    private(set) var shapedCount = 0
    let spaceKerns = SpaceKerns()
    private let library: FontLibrary
    private let shaper: ItemShaper
    private var items: [ItemKey: ShapedItem] = [:]
    private var standIns: [Int: StandIns] = [:]

    init(library: FontLibrary) {
        self.library = library
        shaper = ItemShaper(library: library)
    }

    func item(_ key: ItemKey, voice: Voice) -> ShapedItem {
        if let known = items[key] { return known }
        shapedCount += 1
        let item = shape(key, voice: voice)
        items[key] = item
        return item
    }

    /// In em. Not kept: who asks keeps what they make of it.
    func advance(of key: ItemKey, voice: Voice) -> Double {
        placed(key, voice: voice).reduce(0) { $0 + $1.glyph.advance }
    }

    private func shape(_ key: ItemKey, voice: Voice) -> ShapedItem {
        ShapedItem(
            placed(key, voice: voice), source: Array(Array(key.text.text.utf8)[key.range]),
            isRightToLeft: key.isRightToLeft,
            standIns: standIns(of: key.face))
    }

    private func placed(_ key: ItemKey, voice: Voice) -> [PlacedGlyph] {
        let units = library.tables(of: key.face)?.unitsPerEm ?? 1000
        let placed = shaper.shape(key, voice: voice, unitsPerEm: units) ?? []
        return placed.map { visible($0, face: key.face, unitsPerEm: units) }
    }

    /// A glyph for one the face turned out not to have, since PDF/A allows no `.notdef` (ISO 19005-2, 6.2.11.8). Faces
    /// are chosen by what they have, so this is for sequences a face has in parts only.
    private func visible(_ placed: PlacedGlyph, face: Int, unitsPerEm: Double) -> PlacedGlyph {
        guard placed.glyph.id == 0, let tables = library.tables(of: face),
            let scalar = [0x25a1, 0x3f].first(where: { tables.glyph(of: $0) != nil }),
            let glyph = tables.glyph(of: scalar), let advance = tables.advance(of: scalar)
        else { return placed }
        return PlacedGlyph(
            glyph: Glyph(id: glyph, advance: advance / unitsPerEm, dx: 0, dy: 0), textStart: placed.textStart)
    }

    private func standIns(of face: Int) -> StandIns {
        if let known = standIns[face] { return known }
        let tables = library.tables(of: face)
        let found = StandIns(space: tables?.glyph(of: 0x20), hyphen: tables?.glyph(of: 0x2d))
        standIns[face] = found
        return found
    }
}
