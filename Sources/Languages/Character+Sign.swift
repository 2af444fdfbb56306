extension Character {
    /// Its scalar; nil for characters of several, such as a letter with a mark. To tell many signs apart by: scalars are
    /// numbers, while characters are compared as texts that may be written in several ways.
    package var sign: Unicode.Scalar? {
        // One byte is one of ASCII.
        if utf8.count == 1, let byte = utf8.first { return Unicode.Scalar(byte) }
        let scalars = unicodeScalars
        guard let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex else {
            return nil
        }
        return first
    }

    /// `isWhitespace`, without a look into Unicode's tables for ASCII.
    package var isBlank: Bool {
        sign?.isBlank ?? isWhitespace
    }
}

extension Unicode.Scalar {
    /// `properties.isWhitespace`, without a look into Unicode's tables for ASCII.
    package var isBlank: Bool {
        isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }
}
