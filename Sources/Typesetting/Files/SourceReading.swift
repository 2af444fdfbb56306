public import SourceText

/// Turns bytes from the world into a source: text in UTF-8, not too long.
public enum SourceReading {
    /// More text than any CV has; beyond it something else was meant.
    public static let largestSource = 8 << 20

    /// Nil if it is no text; an error then says why and where. Throws what the world refuses.
    public static func source(
        at path: String, diagnostics: inout Diagnostics
    ) throws(WorldFault) -> SourceFile? {
        source(at: path, bytes: try FileSystem.read(path, limit: largestSource), diagnostics: &diagnostics)
    }

    /// The same for a file whose bytes were read before.
    public static func source(at path: String, bytes: [UInt8], diagnostics: inout Diagnostics) -> SourceFile? {
        source(named: path == "-" ? "<stdin>" : path, bytes: bytes, diagnostics: &diagnostics)
    }

    static func source(named name: String, bytes: [UInt8], diagnostics: inout Diagnostics) -> SourceFile? {
        if bytes.count > largestSource {
            diagnostics.error(
                "source-too-large", "\(name) is larger than 8 MB, more text than any CV has",
                help: "Give the file with the CV's text; pictures and attachments stay outside of it.")
            return nil
        }
        if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) {
            diagnostics.error(
                "not-utf8", "\(name) is in UTF-16, not in UTF-8",
                help: "Save it as UTF-8 in your editor, or convert it with `iconv -f UTF-16 -t UTF-8`.")
            return nil
        }
        if let kind = Self.kind(of: bytes) {
            diagnostics.error("not-text", "\(name) is \(kind), not text", help: "Give the CV's source, such as cv.md.")
            return nil
        }
        if bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0d).contains($0) }) {
            diagnostics.error("source-empty", "\(name) is empty", help: "`vitaset new` writes a CV to start from.")
            return nil
        }
        let file = SourceFile(name: name, bytes: bytes)
        guard let offset = firstInvalidByte(in: bytes) else { return file }
        let place = SourceFile(name: name, bytes: Array(String(decoding: bytes, as: UTF8.self).utf8))
        let span = bytes[..<offset].isEmpty ? place.span(0..<0) : file.span(offset..<offset)
        let byte = String(bytes[offset], radix: 16, uppercase: true)
        diagnostics.error(
            "not-utf8", "Byte 0x\(byte) is not UTF-8 here", at: span,
            help: "Save the file as UTF-8; `iconv -f WINDOWS-1252 -t UTF-8` converts older ones.")
        return nil
    }

    /// What a file is that is no text, told by its first bytes.
    private static func kind(of bytes: [UInt8]) -> String? {
        let signatures: [([UInt8], String)] = [
            (Array("%PDF-".utf8), "a PDF"), ([0x89, 0x50, 0x4e, 0x47], "a PNG picture"),
            ([0xff, 0xd8, 0xff], "a JPEG picture"), (Array("GIF8".utf8), "a GIF picture"),
            ([0x50, 0x4b, 0x03, 0x04], "a ZIP archive (perhaps DOCX or ODT; pandoc turns those into text)"),
            ([0x1f, 0x8b], "a gzip archive"),
            ([0x7f, 0x45, 0x4c, 0x46], "a program"), ([0xd0, 0xcf, 0x11, 0xe0], "an old Office document"),
        ]
        return signatures.first { bytes.starts(with: $0.0) }?.1
    }

    /// The offset of the first byte that begins no well-formed sequence (Unicode 15, table 3-7).
    static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                continue
            }
            let (length, lower, upper): (Int, UInt8, UInt8) =
                switch byte {
                case 0xc2...0xdf: (2, 0x80, 0xbf)
                case 0xe0: (3, 0xa0, 0xbf)
                case 0xed: (3, 0x80, 0x9f)
                case 0xe1...0xef: (3, 0x80, 0xbf)
                case 0xf0: (4, 0x90, 0xbf)
                case 0xf1...0xf3: (4, 0x80, 0xbf)
                case 0xf4: (4, 0x80, 0x8f)
                default: (0, 0, 0)
                }
            guard length > 0, index + length <= bytes.count, (lower...upper).contains(bytes[index + 1]),
                bytes[(index + 1)..<(index + length)].allSatisfy({ $0 & 0xc0 == 0x80 })
            else { return index }
            index += length
        }
        return nil
    }
}
