/// What a JPEG file says of itself before its pixels (ITU-T T.81, annex B).
struct JPEGFile: Hashable, Sendable {
    /// As stored, before it is turned.
    let width: Int
    let height: Int
    /// 1 grey, 3 colours, 4 inks.
    let components: Int
    let orientation: PictureOrientation
    /// Whether the inks are stored inverted, as Adobe's programs do.
    let isAdobe: Bool
    /// The file without what tells of camera, place and person (application segments and comments).
    let stripped: [UInt8]

    /// Nil if it is no JPEG, or one that PDF readers need not know: not 8 bits, lossless or arithmetically coded.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var stripped = Array(bytes[..<2])
        var frame: (width: Int, height: Int, components: Int)?
        var orientation = PictureOrientation.upright
        var isAdobe = false
        var position = 2
        while let segment = Segment(bytes, after: position) {
            // What lies between segments is the compressed picture.
            stripped += bytes[position..<segment.range.lowerBound]
            position = segment.range.upperBound
            let data = bytes[segment.payload]
            switch segment.marker {
            case 0xC0, 0xC1, 0xC2: frame = Self.frame(Array(data))
            case 0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF: return nil
            case 0xE1: orientation = PictureOrientation(exif: Array(data)) ?? orientation
            case 0xEE: isAdobe = isAdobe || data.starts(with: Array("Adobe".utf8))
            default: break
            }
            if segment.isNeeded { stripped += bytes[segment.range] }
            // Phones append films and further pictures, with places and dates of their own.
            if segment.isEnd { break }
        }
        guard let frame, frame.width > 0, frame.height > 0 else { return nil }
        (width, height, components) = frame
        self.orientation = orientation
        self.isAdobe = isAdobe
        self.stripped = stripped
    }

    private static func frame(_ data: [UInt8]) -> (width: Int, height: Int, components: Int)? {
        guard data.count >= 6, data[0] == 8, [1, 3, 4].contains(data[5]) else { return nil }
        return (Int(data[3]) << 8 | Int(data[4]), Int(data[1]) << 8 | Int(data[2]), Int(data[5]))
    }
}

/// A marker with its segment; the end's has no payload.
private struct Segment {
    let marker: UInt8
    /// The marker and its length included.
    let range: Range<Int>
    let payload: Range<Int>

    var isEnd: Bool { marker == 0xD9 }

    /// The next segment, behind compressed data if there is some: in it 0xFF is followed by 0 or a restart's marker.
    init?(_ bytes: [UInt8], after position: Int) {
        var start = position
        while start + 1 < bytes.count {
            if bytes[start] == 0xFF, ![0x00, 0xFF].contains(bytes[start + 1]), !(0xD0...0xD7).contains(bytes[start + 1])
            {
                break
            }
            start += 1
        }
        guard start + 1 < bytes.count else { return nil }
        marker = bytes[start + 1]
        if marker == 0xD9 {
            range = start..<start + 2
            payload = range.upperBound..<range.upperBound
            return
        }
        guard start + 4 <= bytes.count else { return nil }
        let length = Int(bytes[start + 2]) << 8 | Int(bytes[start + 3])
        guard length >= 2, start + 2 + length <= bytes.count else { return nil }
        range = start..<start + 2 + length
        payload = start + 4..<range.upperBound
    }

    /// APP0 tells of JFIF, APP14 of Adobe's colours; the other application segments and comments paint nothing.
    var isNeeded: Bool {
        switch marker {
        case 0xE1...0xED, 0xEF, 0xFE: false
        default: true
        }
    }
}

/// How a stored picture is to be turned (Exif 2.3, tag 274); the raw value is Exif's.
enum PictureOrientation: Int, Sendable {
    case upright = 1
    case mirrored
    case upsideDown
    case flipped
    case transposed
    case turnedRight
    case transversed
    case turnedLeft

    /// From the payload of an APP1 segment; nil if it says nothing.
    init?(exif data: [UInt8]) {
        guard data.count >= 14, data.starts(with: Array("Exif\0\0".utf8)) else { return nil }
        let tiff = Array(data[6...])
        let isLittle = tiff[0] == UInt8(ascii: "I")
        func number(_ offset: Int, _ length: Int) -> Int? {
            guard offset >= 0, offset + length <= tiff.count else { return nil }
            let bytes = tiff[offset..<offset + length]
            return (isLittle ? Array(bytes.reversed()) : Array(bytes)).reduce(0) { $0 << 8 | Int($1) }
        }
        guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
        for entry in 0..<count {
            let offset = directory + 2 + 12 * entry
            guard let tag = number(offset, 2) else { return nil }
            if tag == 274 {
                guard let value = number(offset + 8, 2) else { return nil }
                self.init(rawValue: value)
                return
            }
        }
        return nil
    }

    /// Whether width and height change places.
    var isOnItsSide: Bool { rawValue >= 5 }
}
