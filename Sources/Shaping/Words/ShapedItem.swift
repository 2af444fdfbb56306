import Geometry
import Glyphs

/// An item as glyphs at a size of one point, from which every size follows by multiplication: outlines and kerning of
/// unhinted fonts are linear.
struct ShapedItem {
    /// In visual order.
    let glyphs: [Glyph]
    /// In visual order; they cover all glyphs, and all of `text`.
    private(set) var clusters: [GlyphCluster] = []
    /// UTF-8 bytes of the item's text, for each cluster; more than what it has of `text` where characters show nothing.
    private var sources: [Range<Int>] = []
    /// What shall be extracted for all clusters, in logical order.
    private(set) var text = ""

    /// Gathers glyphs into clusters and says what text each stands for. `source` is the item's text alone;
    /// `textStart` of the glyphs counts in it. `standIns` are the glyphs that several characters share.
    init(_ placed: [PlacedGlyph], source: [UInt8], isRightToLeft: Bool, standIns: StandIns) {
        glyphs = placed.map(\.glyph)
        clusters.reserveCapacity(placed.count)
        sources.reserveCapacity(placed.count)
        for (index, glyph) in placed.enumerated() {
            if let last = sources.indices.last, sources[last].lowerBound == glyph.textStart {
                clusters[last].glyphs = clusters[last].glyphs.lowerBound..<(index + 1)
            } else {
                sources.append(glyph.textStart..<glyph.textStart)
                clusters.append(GlyphCluster(text: 0..<0, glyphs: index..<(index + 1)))
            }
        }
        if isRightToLeft { reverse() }
        partSource(count: source.count)
        // ASCII stands for itself.
        let isPlain = source.allSatisfy { $0 < 0x80 }
        var extracted: [UInt8] = []
        for (index, own) in sources.enumerated() {
            if isPlain {
                clusters[index].text = own
            } else {
                let start = extracted.count
                extracted += standIns.text(for: source[own], glyph: glyphs[clusters[index].glyphs.lowerBound].id)
                clusters[index].text = start..<extracted.count
            }
        }
        text = String(decoding: isPlain && !sources.isEmpty ? source : extracted, as: UTF8.self)
        if isRightToLeft { reverse() }
    }

    /// Each cluster's text ends where that of the next begins: what shows nothing belongs to the cluster before it, or to
    /// the first if it leads.
    private mutating func partSource(count: Int) {
        var start = 0
        for index in sources.indices {
            let end = index + 1 < sources.count ? sources[index + 1].lowerBound : count
            sources[index] = start..<max(start, end)
            start = end
        }
    }

    private mutating func reverse() {
        sources.reverse()
        clusters.reverse()
    }

    /// Whether the item can be cut before this byte of its text without tearing a cluster.
    func hasBoundary(at offset: Int) -> Bool {
        sources.contains { $0.lowerBound == offset || $0.upperBound == offset }
    }

    /// The clusters of a part of the text, as a run of a size. Nil if nothing of the part shows.
    ///
    /// - Parameter tracking: extra room after each cluster, in em.
    func run(_ part: Range<Int>, face: FontFace, size: Length, tracking: Double, isRightToLeft: Bool) -> GlyphRun? {
        func isInside(_ source: Range<Int>) -> Bool {
            part.lowerBound <= source.lowerBound && source.upperBound <= part.upperBound
        }
        guard let first = sources.firstIndex(where: isInside), let last = sources.lastIndex(where: isInside) else {
            return nil
        }
        let drawn = clusters[first].glyphs.lowerBound..<clusters[last].glyphs.upperBound
        var sized = glyphs[drawn].map { glyph in
            Glyph(
                id: glyph.id, advance: glyph.advance * size.points, dx: glyph.dx * size.points,
                dy: glyph.dy * size.points)
        }
        if tracking != 0 {
            for end in characterEnds(of: clusters[first...last]) {
                sized[end - 1 - drawn.lowerBound].advance += tracking * size.points
            }
        }
        let isWhole = last - first + 1 == clusters.count
        let (runText, runClusters) = isWhole ? (text, clusters) : cut(first...last)
        return GlyphRun(
            face: face, size: size, text: runText, glyphs: sized, clusters: runClusters, isRightToLeft: isRightToLeft)
    }

    /// Some clusters with their text, by themselves.
    private func cut(_ part: ClosedRange<Int>) -> (text: String, clusters: [GlyphCluster]) {
        let (first, last) = (clusters[part.lowerBound], clusters[part.upperBound])
        let start = min(first.text.lowerBound, last.text.lowerBound)
        let end = max(first.text.upperBound, last.text.upperBound)
        let glyphStart = first.glyphs.lowerBound
        let moved = clusters[part].map { cluster in
            GlyphCluster(
                text: (cluster.text.lowerBound - start)..<(cluster.text.upperBound - start),
                glyphs: (cluster.glyphs.lowerBound - glyphStart)..<(cluster.glyphs.upperBound - glyphStart))
        }
        return (Self.slice(text, start..<end), moved)
    }

    /// Where the glyphs of each user-perceived character end, in visual order: a mark must not be pulled off its letter.
    private func characterEnds(of clusters: ArraySlice<GlyphCluster>) -> [Int] {
        var starts: Set<Int> = []
        var offset = 0
        for character in text {
            starts.insert(offset)
            offset += character.utf8.count
        }
        guard let last = clusters.last else { return [] }
        let isBackward = last.text.lowerBound < clusters[clusters.startIndex].text.lowerBound
        let inner = zip(clusters, clusters.dropFirst()).compactMap { left, right in
            starts.contains(isBackward ? left.text.lowerBound : right.text.lowerBound) ? left.glyphs.upperBound : nil
        }
        return inner + [last.glyphs.upperBound]
    }

    /// The same glyphs in the place of a character of `length` bytes that no face has.
    func standing(for length: Int) -> ShapedItem {
        var copy = self
        for index in copy.sources.indices { copy.sources[index] = 0..<length }
        return copy
    }

    private static func slice(_ text: String, _ range: Range<Int>) -> String {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return String(decoding: utf8[start..<utf8.index(start, offsetBy: range.count)], as: UTF8.self)
    }
}
