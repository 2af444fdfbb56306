import Glyphs

/// What cairo is told that each glyph says, so that extraction is right and ActualText spans are rare.
///
/// A font program's ToUnicode holds one text a glyph. The text a glyph has most often in the document gets that
/// place; a glyph that also stands for something else gets an ActualText span there.
struct GlyphTexts {
    private struct FaceGlyph: Hashable {
        var face: FontFace
        var glyph: UInt32
    }

    /// Of the glyphs that alone make a cluster: the document's usual text, and what cairo is told instead of it.
    private var usual: [FaceGlyph: (spoken: String, told: String)] = [:]
    private(set) var corrections = ToUnicodeCorrections()
    private let faces: FaceLibrary

    /// `runs` are all runs of the document, in order.
    init(runs: [GlyphRun], faces: FaceLibrary) throws(DrawingError) {
        self.faces = faces
        var uses: [FaceGlyph: [(text: String, count: Int)]] = [:]
        var order: [FaceGlyph] = []
        for run in runs {
            let face = try faces[run.face]
            let bytes = Array(run.text.utf8)
            for cluster in run.clusters where cluster.glyphs.count == 1 {
                let glyph = FaceGlyph(face: run.face, glyph: run.glyphs[cluster.glyphs.lowerBound].id)
                let text = face.spoken(bytes[cluster.text], by: glyph.glyph)
                if uses[glyph] == nil { order.append(glyph) }
                uses[glyph, default: []].count(text)
            }
        }
        for glyph in order {
            let face = try faces[glyph.face]
            guard let spoken = uses[glyph]?.mostFrequent else { continue }
            usual[glyph] = (spoken, told(for: spoken, by: glyph.glyph, of: face))
        }
    }

    /// The texts and glyph counts to hand to cairo for one cluster.
    func pieces(of cluster: GlyphCluster, in run: GlyphRun, bytes: [UInt8], face: OpenFace) -> [(String, Int)] {
        let glyphs = run.glyphs[cluster.glyphs]
        if glyphs.count == 1, let glyph = glyphs.first {
            let spoken = face.spoken(bytes[cluster.text], by: glyph.id)
            let known = usual[FaceGlyph(face: run.face, glyph: glyph.id)]
            return [(known?.spoken == spoken ? known?.told ?? spoken : spoken, 1)]
        }
        let text = String(decoding: bytes[cluster.text], as: UTF8.self)
        let ownTexts = glyphs.map { face.character(of: $0.id) }
        if !run.isRightToLeft, ownTexts.elementsEqual(text.unicodeScalars.map(Optional.some)) {
            return text.unicodeScalars.map { (String($0), 1) }
        }
        return [(text, glyphs.count)]
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
        properties.isDefaultIgnorableCodePoint && ![0xAD, 0x200C, 0x200D].contains(value)
    }
}
