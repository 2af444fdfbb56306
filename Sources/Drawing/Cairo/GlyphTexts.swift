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

    /// Of the glyphs that alone make a cluster.
    private var usual: [OpenFace.GlyphKey: Usual] = [:]
    private(set) var corrections = ToUnicodeCorrections()

    /// `runs` are all runs of the document, in order.
    init(runs: [GlyphRun], faces: FaceLibrary) throws(DrawingError) {
        var uses: [OpenFace.GlyphKey: [(text: String, count: Int)]] = [:]
        var order: [(OpenFace, UInt32)] = []
        for run in runs {
            let face = try faces[run.face]
            let bytes = Array(run.text.utf8)
            for cluster in run.clusters where cluster.glyphs.count == 1 {
                let glyph = run.glyphs[cluster.glyphs.lowerBound].id
                let key = face.key(glyph)
                if uses[key] == nil { order.append((face, glyph)) }
                uses[key, default: []].count(face.spoken(bytes[cluster.text], by: glyph))
            }
        }
        for (face, glyph) in order {
            guard let spoken = uses[face.key(glyph)]?.mostFrequent else { continue }
            usual[face.key(glyph)] = Usual(spoken: spoken, told: told(for: spoken, by: glyph, of: face))
        }
    }

    /// A text for so many glyphs.
    typealias Piece = (text: String, glyphCount: Int)

    /// Adds the pieces to hand to cairo for one cluster.
    func tell(_ cluster: GlyphCluster, of run: GlyphRun, bytes: [UInt8], face: OpenFace, to pieces: inout [Piece]) {
        let glyphs = run.glyphs[cluster.glyphs]
        if glyphs.count == 1, let glyph = glyphs.first {
            let spoken = face.spoken(bytes[cluster.text], by: glyph.id)
            let known = usual[face.key(glyph.id)]
            pieces.append((known?.spoken == spoken ? known?.told ?? spoken : spoken, 1))
            return
        }
        let text = String(decoding: bytes[cluster.text], as: UTF8.self)
        let ownTexts = glyphs.map { face.character(of: $0.id) }
        if !run.isRightToLeft, ownTexts.elementsEqual(text.unicodeScalars.map(Optional.some)) {
            pieces += text.unicodeScalars.map { (String($0), 1) }
        } else {
            pieces.append((text, glyphs.count))
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

extension OpenFace {
    /// The text of a cluster of one glyph: spaces that look like U+0020 are U+0020, ligature characters are letters.
    fileprivate func spoken(_ bytes: ArraySlice<UInt8>, by glyph: UInt32) -> String {
        if bytes.count == 1, let letter = bytes.first, letter > 0x20 { return String(Unicode.Scalar(letter)) }
        let text = String(decoding: bytes, as: UTF8.self)
        if glyph == spaceGlyph, text.unicodeScalars.allSatisfy(\.properties.isWhitespace) { return " " }
        return text.unligated.withoutMarksOfLayout
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

extension GlyphCluster {
    /// Whether the cluster only steers the layout and has no text to be read.
    func isIgnorable(in bytes: [UInt8]) -> Bool {
        if text.count == 1 { return false }
        let text = String(decoding: bytes[self.text], as: UTF8.self)
        return text.unicodeScalars.allSatisfy(\.isMarkOfLayout)
    }
}

extension String {
    fileprivate var withoutMarksOfLayout: String {
        guard unicodeScalars.contains(where: \.isMarkOfLayout) else { return self }
        return String(UnicodeScalarView(unicodeScalars.filter { !$0.isMarkOfLayout }))
    }
}

extension Unicode.Scalar {
    /// Marks of direction, of breaking and of variants: nothing a reader would miss. Joiners belong to the spelling,
    /// and a soft hyphen that has a glyph is a hyphen.
    fileprivate var isMarkOfLayout: Bool {
        value > 0xAD && properties.isDefaultIgnorableCodePoint && ![0x200C, 0x200D].contains(value)
    }
}
