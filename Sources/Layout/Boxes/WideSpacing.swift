import Breaking
import Geometry
import Glyphs

/// The room between ideographs or kana and their neighbours, at each place where a line may end.
///
/// Between an ideograph and a Latin letter or a digit stands a sliver of space; between two ideographs nothing, but what
/// a justified line needs is spread over these places. (JLREQ 3.2.3 asks for a quarter em; nobody misses it at a tenth,
/// and readers of the page's text take more than a tenth of an em for a space.)
enum WideSpacing {
    private static let sliver = 0.08
    private static let stretch = 0.04

    /// By the atom that stands before the seam; the glue is in points.
    static func seams(of shaped: ShapedText, in styled: StyledText) -> [Int: Glue] {
        // Only three bytes and more make an ideograph.
        guard styled.text.utf8.contains(where: { $0 >= 0xe2 }) else { return [:] }
        let bytes = Array(styled.text.utf8)
        var seams: [Int: Glue] = [:]
        for index in shaped.atoms.indices.dropLast() where shaped.atoms[index].mayBreakAfter {
            let place = shaped.atoms[index].range.upperBound
            guard let left = scalar(before: place, in: bytes), let right = scalar(at: place, in: bytes) else {
                continue
            }
            let em = styled.spans.last { $0.range.lowerBound < place }?.style.size.points ?? 10
            seams[index] = glue(between: left, right, em: em)
        }
        return seams
    }

    /// Nil where neither side is an ideograph.
    private static func glue(between left: UInt32, _ right: UInt32, em: Double) -> Glue? {
        switch (isWide(left), isWide(right)) {
        case (true, true): Glue(width: 0, stretch: em * stretch)
        case (true, false):
            isNarrow(right) && !hasOwnRoom(left) ? Glue(width: em * sliver, stretch: em * stretch / 2) : nil
        case (false, true):
            isNarrow(left) && !hasOwnRoom(right) ? Glue(width: em * sliver, stretch: em * stretch / 2) : nil
        case (false, false): nil
        }
    }

    private static func isNarrow(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x25, 0xc0...0x24f: true
        default: false
        }
    }

    /// Without Hangul: Korean has spaces between words.
    private static func isWide(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2e80...0x9fff, 0xf900...0xfaff, 0xff01...0xff60, 0x20000...0x3ffff: true
        default: false
        }
    }

    /// Punctuation of a full em, half of it empty.
    static func hasOwnRoom(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3000...0x3003, 0x3008...0x301b, 0x30fb, 0xff01, 0xff08...0xff09, 0xff0c, 0xff0e, 0xff1a, 0xff1b, 0xff1f,
            0xff3b, 0xff3d, 0xff5b, 0xff5d, 0xff5e, 0x301c:
            true
        default: false
        }
    }

    private static func scalar(at place: Int, in bytes: [UInt8]) -> UInt32? {
        guard place < bytes.count else { return nil }
        let end = bytes[(place + 1)...].firstIndex { $0 & 0xc0 != 0x80 } ?? bytes.count
        return String(decoding: bytes[place..<end], as: UTF8.self).unicodeScalars.first?.value
    }

    private static func scalar(before place: Int, in bytes: [UInt8]) -> UInt32? {
        bytes[..<place].lastIndex { $0 & 0xc0 != 0x80 }.flatMap { scalar(at: $0, in: bytes) }
    }
}
