import Glyphs

/// What cairo is told that each glyph says, so that extraction is right and ActualText spans are rare.
///
/// A font program's ToUnicode holds one text a glyph. The text a glyph has most often in the document gets that
/// place; a glyph that also stands for something else gets an ActualText span there.
struct GlyphTexts {
    private struct Usual {
        /// The document's usual text of the glyph.
        var spoken: String
        /// What cairo is told instead of it.
        var told: String
    }

    private var usual: [OpenFace.GlyphKey: Usual] = [:]
    private(set) var corrections = ToUnicodeCorrections()

    /// `runs` are all runs of the document, in order.
    init(runs: [GlyphRun], faces: FaceLibrary) throws(DrawingError) {
        var uses: [OpenFace.GlyphKey: [(text: String, count: Int)]] = [:]
        var order: [(OpenFace, UInt32)] = []
        for run in runs {
            let reading = ClusterReading(run, face: try faces[run.face])
            for cluster in run.clusters {
                reading.forEachPiece(of: cluster) { text, glyphs in
                    guard glyphs.count == 1 else { return }
                    let glyph = run.glyphs[glyphs.lowerBound].id
                    let key = reading.face.key(glyph)
                    if uses[key] == nil { order.append((reading.face, glyph)) }
                    uses[key, default: []].count(text)
                }
            }
        }
        for (face, glyph) in order {
            guard let spoken = uses[face.key(glyph)]?.mostFrequent else { continue }
            usual[face.key(glyph)] = Usual(spoken: spoken, told: told(for: spoken, by: glyph, of: face))
        }
    }

    /// A text for so many glyphs.
    typealias Piece = (text: String, glyphCount: Int)

    /// Adds the pieces to hand to cairo for one cluster, in visual order.
    func tell(_ cluster: GlyphCluster, of reading: ClusterReading, to pieces: inout [Piece]) {
        reading.forEachPiece(of: cluster) { text, glyphs in
            guard glyphs.count == 1, let known = usual[reading.face.key(reading.run.glyphs[glyphs.lowerBound].id)],
                known.spoken == text
            else {
                pieces.append((text, glyphs.count))
                return
            }
            pieces.append((known.told, 1))
        }
    }

    /// Cairo's own idea of the glyph if it has one and the finisher can put it right; else the text itself.
    private mutating func told(for spoken: String, by glyph: UInt32, of face: OpenFace) -> String {
        guard let own = face.character(of: glyph).map({ String($0) }), own != spoken,
            let font = face.postScriptName
        else { return spoken }
        return corrections.add(spoken, for: own, font: font) ? own : spoken
    }
}

extension [(text: String, count: Int)] {
    fileprivate mutating func count(_ text: String) {
        if let index = firstIndex(where: { $0.text == text }) {
            self[index].count += 1
        } else {
            append((text, 1))
        }
    }

    /// The first of the most frequent.
    fileprivate var mostFrequent: String? {
        reduce(nil as Element?) { best, next in (best?.count ?? 0) >= next.count ? best : next }?.text
    }
}
