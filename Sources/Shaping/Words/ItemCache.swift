import Glyphs

/// Keeps each item once it is shaped: in a CV, and far more in a hundred of them, the same words come again and again,
/// and they are shaped once for all sizes.
final class ItemCache {
    private(set) var shapedCount = 0
    private let library: FontLibrary
    private let shaper: ItemShaper?
    private var items: [ItemKey: ShapedItem] = [:]
    private var standIns: [Int: StandIns] = [:]

    init(library: FontLibrary) {
        self.library = library
        shaper = PangoFonts(faces: library.entries.lazy.map { ($0.path, $0.index) }).map(ItemShaper.init)
    }

    func item(_ key: ItemKey, voice: Voice) -> ShapedItem {
        if let known = items[key] { return known }
        let item = shape(key, voice: voice)
        items[key] = item
        return item
    }

    private func shape(_ key: ItemKey, voice: Voice) -> ShapedItem {
        shapedCount += 1
        let units = library.tables(of: key.face)?.unitsPerEm ?? 1000
        let placed = shaper?.shape(key, voice: voice, unitsPerEm: units) ?? []
        return ShapedItem(
            placed, source: Array(key.text.text.utf8)[key.range].map { $0 }, isRightToLeft: key.isRightToLeft,
            standIns: standIns(of: key.face))
    }

    private func standIns(of face: Int) -> StandIns {
        if let known = standIns[face] { return known }
        let tables = library.tables(of: face)
        let found = StandIns(space: tables?.glyph(of: 0x20), hyphen: tables?.glyph(of: 0x2d))
        standIns[face] = found
        return found
    }
}
