import Glibc

extension HyphenationPatterns {
    /// Reads a dictionary file of the Hyphen library, in whatever encoding its first line names.
    ///
    /// Nil if the file cannot be read or its encoding is unknown.
    public init?(file path: String) {
        guard let file = MappedFile(path: path) else { return nil }
        let lineEnd = file.bytes.firstIndex(of: 0x0a) ?? file.bytes.endIndex
        let name = String(decoding: file.bytes[..<lineEnd], as: UTF8.self).filter { !$0.isWhitespace }
        guard let text = Self.text(file.bytes, encoding: name) else { return nil }
        self.init(lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }

    /// The text of bytes in an encoding by the C library's name or the Hyphen library's (`ISO8859-1`, `KOI8-R`).
    private static func text(_ bytes: UnsafeRawBufferPointer, encoding: String) -> String? {
        let name = encoding.hasPrefix("microsoft-cp") ? "CP" + encoding.dropFirst(12) : encoding
        guard name != "UTF-8" else { return String(decoding: bytes, as: UTF8.self) }
        guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        // No character of the 8-bit encodings takes more than three bytes in UTF-8.
        var output = [CChar](repeating: 0, count: 3 * bytes.count)
        let written: Int? = output.withUnsafeMutableBufferPointer { buffer in
            var source = UnsafeMutablePointer(mutating: bytes.bindMemory(to: CChar.self).baseAddress)
            var sourceLeft = bytes.count
            var target = buffer.baseAddress
            var targetLeft = buffer.count
            guard iconv(converter, &source, &sourceLeft, &target, &targetLeft) != -1 else { return nil }
            return buffer.count - targetLeft
        }
        return written.map { count in String(decoding: output[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self) }
    }
}
