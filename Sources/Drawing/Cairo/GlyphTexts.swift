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

    private var numbering = GlyphNumbering()
    /// By the glyph's number.
    private var usual: [Usual] = []
    private(set) var corrections = ToUnicodeCorrections()

    /// `runs` are all runs of the document, in order.
    init(runs: [GlyphRun], faces: FaceLibrary) throws(DrawingError) {
        /// By the glyph's number.
        var uses: [(face: OpenFace, glyph: UInt32, texts: [(text: String, count: Int)])] = []
        for run in runs {
            let reading = ClusterReading(run, face: try faces[run.face])
            for cluster in run.clusters {
                reading.forEachPiece(of: cluster) { text, glyphs in
                    guard glyphs.count == 1 else { return }
                    let glyph = run.glyphs[glyphs.lowerBound].id
                    guard let number = numbering.number(of: glyph, in: reading.face) else { return }
                    if number == uses.count { uses.append((reading.face, glyph, [])) }
                    uses[number].texts.count(text)
                }
            }
        }
        for (face, glyph, texts) in uses {
            let spoken = texts.mostFrequent
            usual.append(Usual(spoken: spoken, told: told(for: spoken, by: glyph, of: face)))
        }
    }

    /// A text for so many glyphs.
    typealias Piece = (text: String, glyphCount: Int)

    /// Adds the pieces to hand to cairo for one cluster, in visual order.
    func tell(_ cluster: GlyphCluster, of reading: ClusterReading, to pieces: inout [Piece]) {
        reading.forEachPiece(of: cluster) { text, glyphs in
            guard glyphs.count == 1,
                let number = numbering.known(reading.glyphs[glyphs.lowerBound].id, in: reading.face),
                usual[number].spoken == text
            else {
                pieces.append((text, glyphs.count))
                return
            }
            pieces.append((usual[number].told, 1))
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
    fileprivate var mostFrequent: String {
        reduce(("", 0)) { best, next in best.1 >= next.count ? best : next }.0
    }
}

/// Numbers from 0 for the glyphs of a document, of whatever face, in the order they are asked for.
struct GlyphNumbering {
    /// By the face's number, then by glyph; −1 for none.
    private var numbers: [[Int32]] = []
    private var count: Int32 = 0

    /// Nil for what is no glyph of the face.
    mutating func number(of glyph: UInt32, in face: OpenFace) -> Int? {
        guard glyph < face.glyphCount else { return nil }
        while numbers.count <= face.number { numbers.append([]) }
        if numbers[face.number].isEmpty { numbers[face.number] = Array(repeating: -1, count: face.glyphCount) }
        if numbers[face.number][Int(glyph)] < 0 {
            numbers[face.number][Int(glyph)] = count
            count += 1
        }
        return Int(numbers[face.number][Int(glyph)])
    }

    /// Nil if it has no number.
    func known(_ glyph: UInt32, in face: OpenFace) -> Int? {
        guard face.number < numbers.count, glyph < numbers[face.number].count else { return nil }
        let number = numbers[face.number][Int(glyph)]
        return number < 0 ? nil : Int(number)
    }
}
