import SourceText

/// A YAML text in which characters that libyaml would refuse, though their meaning is plain, are masked, and the
/// place of every character in the author's file.
///
/// Masked are stars that begin no alias (`- *text*`, as RenderCV reads them), control characters and the line
/// separators of Unicode. Each becomes one unused character of plane 16, so that libyaml's marks, which count
/// characters, still lead to the right byte; `unmasked` puts the author's characters back into a value.
struct YAMLMask {
    private(set) var bytes: [UInt8]
    /// The byte offset in the file of every character, and of the end.
    private let offsets: [Int]
    private let originals: [Unicode.Scalar: Unicode.Scalar]

    /// - Parameter faulty: Byte offsets of characters already reported as errors, to be masked as well.
    init(_ file: SourceFile, range: Range<Int>, faulty: Set<Int>) {
        let text = file.bytes[range]
        let anchors = YAMLAliases.anchorNames(in: text)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var offsets: [Int] = []
        offsets.reserveCapacity(text.count + 1)
        var standIns = StandIns(for: text)
        var position = range.lowerBound
        while position < range.upperBound {
            let (scalar, width) = Self.scalar(at: position, in: text)
            offsets.append(position)
            let isStar = scalar == "*" && !YAMLAliases.isAlias(at: position, in: text, anchors: anchors)
            if isStar || Self.isRefused(scalar) || faulty.contains(position) {
                bytes.append(contentsOf: standIns.standIn(for: scalar))
            } else if width == 1 {
                bytes.append(text[position])
            } else {
                bytes.append(contentsOf: String(Character(scalar)).utf8)
            }
            position += width
        }
        offsets.append(range.upperBound)
        self.bytes = bytes
        self.offsets = offsets
        originals = standIns.originals
    }

    /// The byte offset in the file of a character counted by libyaml.
    func offset(ofCharacter index: Int) -> Int {
        offsets[min(max(index, 0), offsets.count - 1)]
    }

    /// The author's text of a value that libyaml read from the masked bytes.
    func unmasked(_ text: String) -> String {
        guard !originals.isEmpty, text.utf8.contains(where: { $0 >= 0xF4 }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(originals[scalar] ?? scalar) }
        return String(result)
    }

    /// Outside what libyaml's reader takes, or a line end of YAML 1.1 that no editor shows as one.
    private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0x2027, 0x202A...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
            return false
        default: return true
        }
    }

    /// The character at a byte and its width; a byte that begins none counts as U+FFFD.
    private static func scalar(at position: Int, in text: ArraySlice<UInt8>) -> (Unicode.Scalar, Int) {
        let first = text[position]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        let character = text[position..<min(position + width, text.endIndex)]
        guard let text = String(validating: character, as: UTF8.self), let scalar = text.unicodeScalars.first else {
            return ("\u{FFFD}", 1)
        }
        return (scalar, width)
    }
}

/// Hands out characters of plane 16 that the text itself does not contain.
private struct StandIns {
    private(set) var originals: [Unicode.Scalar: Unicode.Scalar] = [:]
    private var given: [Unicode.Scalar: [UInt8]] = [:]
    private let used: Set<Unicode.Scalar>
    private var next: UInt32 = 0x100000

    init(for text: ArraySlice<UInt8>) {
        // Only a text with bytes of plane 16 can collide.
        used = text.contains { $0 >= 0xF4 } ? Set(String(decoding: text, as: UTF8.self).unicodeScalars) : []
    }

    mutating func standIn(for scalar: Unicode.Scalar) -> [UInt8] {
        if let bytes = given[scalar] { return bytes }
        while let candidate = Unicode.Scalar(next) {
            next += 1
            if used.contains(candidate) { continue }
            let bytes = Array(String(Character(candidate)).utf8)
            originals[candidate] = scalar
            given[scalar] = bytes
            return bytes
        }
        return [UInt8(ascii: "?")]
    }
}
