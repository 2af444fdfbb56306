import Geometry
import Glyphs

/// Signs of a full em, half of it empty, lose that half where they meet: `」（` takes an em and a half, not two.
///
/// (JLREQ 3.1.4 and 3.1.6, the same for Chinese; at the ends of lines the empty half hangs, which is Layout's affair.)
enum WidePunctuation {
    /// Moves a run's glyphs together. Leaves those alone that are no full em wide: proportional forms.
    static func closeUp(_ run: inout GlyphRun, at scalars: Range<Int>, in paragraph: Paragraph) {
        guard scalars.contains(where: { isWide(paragraph.analysis.scalars[$0]) }) else { return }
        let em = run.size.points
        var scalar = scalars.lowerBound
        for cluster in run.clusters {
            defer { scalar += run.text.utf8Slice(cluster.text).unicodeScalars.count }
            guard cluster.glyphs.count == 1, scalar < scalars.upperBound,
                abs(run.glyphs[cluster.glyphs.lowerBound].advance - em) < em * 0.01
            else { continue }
            if isClosing(at: scalar, paragraph),
                isClosing(at: scalar + 1, paragraph) || isOpening(at: scalar + 1, paragraph)
            {
                run.glyphs[cluster.glyphs.lowerBound].advance -= em / 2
            }
            if isOpening(at: scalar, paragraph), isOpening(at: scalar - 1, paragraph) {
                run.glyphs[cluster.glyphs.lowerBound].advance -= em / 2
                run.glyphs[cluster.glyphs.lowerBound].dx -= em / 2
            }
        }
    }

    private static func isClosing(at scalar: Int, _ paragraph: Paragraph) -> Bool {
        paragraph.analysis.scalars.indices.contains(scalar) && isClosing(paragraph.analysis.scalars[scalar])
    }

    private static func isOpening(at scalar: Int, _ paragraph: Paragraph) -> Bool {
        paragraph.analysis.scalars.indices.contains(scalar) && isOpening(paragraph.analysis.scalars[scalar])
    }

    private static func isWide(_ scalar: UInt32) -> Bool { isClosing(scalar) || isOpening(scalar) }

    private static func isClosing(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3001, 0x3002, 0x3009, 0x300b, 0x300d, 0x300f, 0x3011, 0x3015, 0x3017, 0x3019, 0xff09, 0xff0c, 0xff0e,
            0xff3d, 0xff5d:
            true
        default: false
        }
    }

    private static func isOpening(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3008, 0x300a, 0x300c, 0x300e, 0x3010, 0x3014, 0x3016, 0x3018, 0xff08, 0xff3b, 0xff5b: true
        default: false
        }
    }
}

extension String {
    fileprivate func utf8Slice(_ range: Range<Int>) -> Substring {
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        return self[start..<utf8.index(start, offsetBy: range.count)]
    }
}
