import CQRCode

/// Why there is no code for a text.
public enum CodeError: Error, Hashable, Sendable {
    /// libqrencode is not installed.
    case libraryMissing
    /// More than fits into the largest symbol.
    case tooLong
}

extension CodeSymbol {
    /// libqrencode's version, for the record of a build.
    static var libraryVersion: String {
        guard cqrcode_load() != 0, let version = QRcode_APIVersionString() else { return "missing" }
        return String(cString: version)
    }

    /// The smallest symbol that holds the text with a quarter of it readable again after damage (level Q of
    /// ISO/IEC 18004: print is folded and smudged), or with less where the text is long.
    public init(_ text: String) throws(CodeError) {
        guard cqrcode_load() != 0 else { throw .libraryMissing }
        let bytes = Array(text.utf8)
        for level in [QR_ECLEVEL_Q, QR_ECLEVEL_M, QR_ECLEVEL_L] {
            // A symbol of more than 57 squares a side is too fine for a header; rather repair less.
            guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, level) else { continue }
            defer { QRcode_free(code) }
            let side = Int(code.pointee.width)
            guard side > 0, let data = code.pointee.data, side <= 57 || level == QR_ECLEVEL_L else { continue }
            // The lowest bit of each square says whether it is dark.
            self.init(side: side, dark: (0..<side * side).map { data[$0] & 1 == 1 })
            return
        }
        throw .tooLong
    }
}
