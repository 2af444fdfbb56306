/// Keeps each item once it is shaped: in a CV, and far more in a hundred of them, the same words come again and again,
/// and they are shaped once for all sizes.
final class ItemCache {
    private(set) var shapedCount = 0
    let spaceKerns: SpaceKerns
    private let library: FontLibrary
    private let shaper: ItemShaper
    /// A CV has some hundreds of words.
    private var items = [ItemKey: ShapedItem](minimumCapacity: 600)

    init(library: FontLibrary) {
        self.library = library
        shaper = ItemShaper(library: library)
        spaceKerns = SpaceKerns(shaper: shaper)
    }

    func item(_ key: ItemKey, voice: Voice) -> ShapedItem {
        if let known = items[key] { return known }
        shapedCount += 1
        let item = ShapedItem(
            shaper.shape(key, voice: voice), source: key.source, isRightToLeft: key.setting.isRightToLeft,
            standIns: library.tables(of: key.setting.face)?.standIns ?? StandIns())
        items[key] = item
        return item
    }
}
