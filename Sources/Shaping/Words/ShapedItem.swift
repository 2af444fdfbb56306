import Geometry
import Glyphs

/// An item as glyphs at a size of one point, from which every size follows by multiplication: outlines and kerning of
/// unhinted fonts are linear.
struct ShapedItem {
    /// In visual order.
    var glyphs: [Glyph]
    /// In visual order; they cover all glyphs.
    var clusters: [Cluster]
    /// What shall be extracted for all clusters, in logical order.
    var text: String

    struct Cluster {
        /// UTF-8 bytes of the item's text.
        var source: Range<Int>
        /// UTF-8 bytes of `text`; shorter than the source where characters show nothing.
        var text: Range<Int>
        var glyphs: Range<Int>
    }

    /// Gathers glyphs into clusters and says what text each stands for. `source` is the item's text alone;
    /// `textStart` of the glyphs counts in it. `standIns` are the glyphs that several characters share.
    init(_ placed: [PlacedGlyph], source: [UInt8], isRightToLeft: Bool, standIns: StandIns) {
        glyphs = placed.map(\.glyph)
        var found: [(start: Int, glyphs: Range<Int>)] = []
        for (index, glyph) in placed.enumerated() {
            if let last = found.indices.last, found[last].start == glyph.textStart {
                found[last].glyphs = found[last].glyphs.lowerBound..<(index + 1)
            } else {
                found.append((glyph.textStart, index..<(index + 1)))
            }
        }
        if isRightToLeft { found.reverse() }
        var extracted: [UInt8] = []
        clusters = []
        for (place, cluster) in found.enumerated() {
            // What shows nothing belongs to the cluster before it, or to the first if it leads.
            let start = place == 0 ? 0 : cluster.start
            let end = place + 1 < found.count ? found[place + 1].start : source.count
            let from = extracted.count
            let glyph = glyphs[cluster.glyphs.lowerBound].id
            extracted += standIns.text(for: source[start..<max(start, end)], glyph: glyph)
            clusters.append(
                Cluster(source: start..<max(start, end), text: from..<extracted.count, glyphs: cluster.glyphs))
        }
        if isRightToLeft { clusters.reverse() }
        text = String(decoding: extracted, as: UTF8.self)
    }

    /// Whether the item can be cut before this byte of its text without tearing a cluster.
    func hasBoundary(at offset: Int) -> Bool {
        clusters.contains { $0.source.lowerBound == offset || $0.source.upperBound == offset }
    }

    /// The clusters of a part of the text, as a run of a size. Nil if nothing of the part shows.
    ///
    /// - Parameter tracking: extra room after each cluster, in em.
    func run(_ part: Range<Int>, face: FontFace, size: Length, tracking: Double, isRightToLeft: Bool) -> GlyphRun? {
        let chosen = clusters.filter {
            part.lowerBound <= $0.source.lowerBound && $0.source.upperBound <= part.upperBound
        }
        guard let first = chosen.first, let last = chosen.last else { return nil }
        let glyphStart = first.glyphs.lowerBound
        let textStart = min(first.text.lowerBound, last.text.lowerBound)
        let textEnd = max(first.text.upperBound, last.text.upperBound)
        var sized = glyphs[glyphStart..<last.glyphs.upperBound].map { glyph in
            Glyph(
                id: glyph.id, advance: glyph.advance * size.points, dx: glyph.dx * size.points,
                dy: glyph.dy * size.points)
        }
        if tracking != 0 {
            for end in characterEnds(of: chosen) { sized[end - 1 - glyphStart].advance += tracking * size.points }
        }
        let runText = chosen.count == clusters.count ? text : Self.slice(text, textStart..<textEnd)
        return GlyphRun(
            face: face, size: size, text: runText, glyphs: sized,
            clusters: chosen.map { cluster in
                GlyphCluster(
                    text: (cluster.text.lowerBound - textStart)..<(cluster.text.upperBound - textStart),
                    glyphs: (cluster.glyphs.lowerBound - glyphStart)..<(cluster.glyphs.upperBound - glyphStart))
            },
            isRightToLeft: isRightToLeft)
    }

    /// Where the glyphs of each user-perceived character end, in visual order: a mark must not be pulled off its letter.
    private func characterEnds(of clusters: [Cluster]) -> [Int] {
        var starts: Set<Int> = []
        var offset = 0
        for character in text {
            starts.insert(offset)
            offset += character.utf8.count
        }
        guard let last = clusters.last else { return [] }
        let isBackward = clusters.count > 1 && clusters[0].text.lowerBound > clusters[1].text.lowerBound
        let inner = zip(clusters, clusters.dropFirst()).compactMap { left, right in
            starts.contains(isBackward ? left.text.lowerBound : right.text.lowerBound) ? left.glyphs.upperBound : nil
        }
        return inner + [last.glyphs.upperBound]
    }

    /// The same glyphs in the place of a character of `length` bytes that no face has.
    func standing(for length: Int) -> ShapedItem {
        var copy = self
        for index in copy.clusters.indices { copy.clusters[index].source = 0..<length }
        return copy
    }

    private static func slice(_ text: String, _ range: Range<Int>) -> String {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return String(decoding: utf8[start..<utf8.index(start, offsetBy: range.count)], as: UTF8.self)
    }
}
