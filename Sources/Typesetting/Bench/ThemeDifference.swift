import Drawing
public import Geometry

/// What moved between two renderings of one CV, in numbers and as pictures.
public struct ThemeDifference: Sendable {
    public let pageCounts: (first: Int, second: Int)
    /// A word that stands in both.
    public struct Move: Hashable, Sendable {
        public let word: String
        /// From 1.
        public let pages: [Int]
        /// Along a straight line; of a word on another page, as if the pages lay over each other.
        public let distance: Length
    }

    /// How many words stand in both renderings, and those that moved, farthest first.
    public let commonWords: Int
    public let moves: [Move]
    /// How many of the common words have another size.
    public let resized: Int
    public let onlyFirst: [String]
    public let onlySecond: [String]
    /// For each page: the share of pixels that differ, and the overlay as a PNG.
    public let pages: [(share: Double, overlay: [UInt8])]

    /// The share of all pages' pixels that differ.
    public var share: Double { pages.isEmpty ? 0 : pages.map(\.share).reduce(0, +) / Double(pages.count) }

    /// Less than a tenth of a millimetre is no move.
    private static let visible = Length.mm(0.1)

    init(_ first: DrawnDocument, _ second: DrawnDocument, pixelsPerInch: Double) throws(DrawingError) {
        pageCounts = (first.pages.count, second.pages.count)
        let (before, after) = (WordPlaces(first).byText, WordPlaces(second).byText)
        var (moves, common, resized): ([Move], Int, Int) = ([], 0, 0)
        for (text, places) in before {
            for (old, new) in zip(places, after[text] ?? []) {
                common += 1
                if abs((old.size - new.size).points) > 0.01 { resized += 1 }
                let (x, y) = ((new.origin.x - old.origin.x).points, (new.origin.y - old.origin.y).points)
                let distance = Length.pt((x * x + y * y).squareRoot())
                guard distance >= Self.visible || old.page != new.page else { continue }
                let pages = old.page == new.page ? [old.page + 1] : [old.page + 1, new.page + 1]
                moves.append(Move(word: old.text, pages: pages, distance: distance))
            }
        }
        (commonWords, self.resized) = (common, resized)
        self.moves = moves.sorted { ($1.distance, $0.word, $0.pages[0]) < ($0.distance, $1.word, $1.pages[0]) }
        onlyFirst = Self.words(before, without: after)
        onlySecond = Self.words(after, without: before)
        var pages: [(Double, [UInt8])] = []
        for index in 0..<max(first.pages.count, second.pages.count) {
            let comparison = try PageComparison.compare(
                index < first.pages.count ? first.pages[index] : nil,
                index < second.pages.count ? second.pages[index] : nil, pixelsPerInch: pixelsPerInch)
            pages.append((Double(comparison.differing) / Double(max(comparison.total, 1)), comparison.overlay))
        }
        self.pages = pages
    }

    private static func words(
        _ these: [String: [WordPlaces.Word]], without others: [String: [WordPlaces.Word]]
    ) -> [String] {
        these.flatMap { text, places in places.dropFirst(others[text]?.count ?? 0).map(\.text) }.sorted()
    }
}
