import Glyphs
import Languages

/// Reads the clusters of a run: which glyphs say which part of the text.
struct ClusterReading {
    let face: OpenFace
    let glyphs: [Glyph]
    private let isRightToLeft: Bool
    private let bytes: [UInt8]

    init(_ run: GlyphRun, face: OpenFace) {
        self.face = face
        glyphs = run.glyphs
        isRightToLeft = run.isRightToLeft
        bytes = Array(run.text.utf8)
    }

    /// Whether there is something to show: a cluster may only steer the layout and have no text to be read.
    func isShown(_ cluster: GlyphCluster) -> Bool {
        guard !cluster.glyphs.isEmpty else { return false }
        return cluster.text.count == 1 || !text(of: cluster).unicodeScalars.allSatisfy(\.isMarkOfLayout)
    }

    /// Calls with texts and the glyphs that say them, in visual order. A cluster of several glyphs is taken apart
    /// if its glyphs, read in order, say its text; else it is one piece, which cairo wraps into ActualText.
    func forEachPiece(of cluster: GlyphCluster, _ body: (_ text: String, _ glyphs: Range<Int>) -> Void) {
        if cluster.glyphs.count == 1 {
            body(spokenByOne(cluster), cluster.glyphs)
            return
        }
        let text = text(of: cluster).unligated.withoutMarksOfLayout
        guard let parts = parts(of: text, cluster.glyphs) else {
            body(text, cluster.glyphs)
            return
        }
        for (index, part) in zip(cluster.glyphs, isRightToLeft ? parts.reversed() : parts) {
            body(part, index..<index + 1)
        }
    }

    /// The signs of ASCII that are seen, and each as a text.
    private static let printed: Range<UInt8> = 0x21..<0x7f
    private static let signs = printed.map { String(Unicode.Scalar($0)) }

    private func text(of cluster: GlyphCluster) -> String {
        String(decoding: bytes[cluster.text], as: UTF8.self)
    }

    /// Spaces that look like U+0020 are U+0020, ligature characters are letters.
    private func spokenByOne(_ cluster: GlyphCluster) -> String {
        if cluster.text.count == 1, case let byte = bytes[cluster.text.lowerBound], Self.printed.contains(byte) {
            return Self.signs[Int(byte - Self.printed.lowerBound)]
        }
        let text = text(of: cluster)
        if glyphs[cluster.glyphs.lowerBound].id == face.spaceGlyph,
            text.unicodeScalars.allSatisfy(\.isBlank)
        {
            return " "
        }
        return text.unligated.withoutMarksOfLayout
    }

    /// In logical order, what each glyph says: its own character; the one glyph that has none says what is left.
    /// Nil if that does not give the text, as where a vowel sign stands before the letter it follows.
    private func parts(of text: String, _ places: Range<Int>) -> [String]? {
        var rest = Array(text.unicodeScalars)
        let logical = isRightToLeft ? Array(places.reversed()) : Array(places)
        var parts = logical.map { index -> String? in
            guard let own = face.character(of: glyphs[index].id), let place = rest.firstIndex(of: own) else {
                return nil
            }
            rest.remove(at: place)
            return String(own)
        }
        if !rest.isEmpty, let open = parts.firstIndex(of: nil) {
            parts[open] = String(String.UnicodeScalarView(rest))
        }
        let said = parts.compactMap(\.self)
        return said.count == parts.count && said.joined().unicodeScalars.elementsEqual(text.unicodeScalars) ? said : nil
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
