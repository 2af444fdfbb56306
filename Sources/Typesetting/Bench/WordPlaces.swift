import Drawing
import Geometry
import Glyphs

/// Where each word of a rendering stands.
struct WordPlaces {
    struct Word: Hashable {
        var text: String
        /// From 0.
        var page: Int
        /// Its first glyph, on the baseline.
        var origin: Point
        var size: Length
    }

    /// In the order of painting, which is that of reading.
    private(set) var words: [Word] = []

    init(_ document: DrawnDocument) {
        for (number, page) in document.pages.enumerated() {
            for piece in page.content {
                guard case .marked(_, _, let operations) = piece else { continue }
                for case .glyphs(let run, let origin, _, let stretch) in operations {
                    add(run, at: origin, stretch: stretch, page: number)
                }
            }
        }
    }

    private mutating func add(_ run: GlyphRun, at origin: Point, stretch: Double, page: Int) {
        var places: [Int: Double] = [:]
        var pen = 0.0
        for cluster in run.clusters {
            places[cluster.text.lowerBound] = pen
            pen += run.glyphs[cluster.glyphs].reduce(0) { $0 + $1.advance } * stretch
        }
        for part in run.text.split(whereSeparator: \.isWhitespace) {
            let offset = run.text.utf8.distance(from: run.text.startIndex, to: part.startIndex)
            let x = origin.x + .pt(places[offset] ?? 0)
            words.append(
                Word(text: String(part), page: page, origin: Point(x: x, y: origin.y), size: run.size))
        }
    }

    /// By text, in small letters, so that capitals of one theme meet letters of the other; each in order.
    var byText: [String: [Word]] { Dictionary(grouping: words) { $0.text.lowercased() } }
}
