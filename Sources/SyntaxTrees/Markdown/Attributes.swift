/// Reading `#id .class key=value`, the inside of `{…}` (pandoc and kramdown).
extension MarkdownAttributes {
    /// Nil if the bytes are anything else, so that braces in running text stay text.
    init?(_ bytes: ArraySlice<UInt8>) {
        self.init()
        var rest = bytes.drop { $0.isWhiteSpace }
        guard !rest.isEmpty else { return nil }
        while let first = rest.first {
            guard let next = first == UInt8(ascii: "#") || first == UInt8(ascii: ".") ? takeName(rest) : takePair(rest)
            else { return nil }
            let following = next.drop { $0.isWhiteSpace }
            // `.a.b` and `#a.b` need no space between; anything else does.
            let isSeparate = following.startIndex > next.startIndex || following.first.map(Self.startsName) ?? true
            guard isSeparate else { return nil }
            rest = following
        }
    }

    private static func startsName(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "#") || byte == UInt8(ascii: ".")
    }

    private static func belongsToName(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 || "-_:@/%".utf8.contains(byte)
    }

    /// `#id` or `.class`
    private mutating func takeName(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let name = bytes.dropFirst().prefix(while: Self.belongsToName)
        guard !name.isEmpty else { return nil }
        let text = String(decoding: name, as: UTF8.self)
        if bytes.first == UInt8(ascii: "#") { id = text } else { classes.append(text) }
        return bytes.dropFirst(1 + name.count)
    }

    /// `key=value`, `key="some value"`; pandoc's `-` means "without a number".
    private mutating func takePair(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        if bytes.first == UInt8(ascii: "-"), bytes.dropFirst().first?.isWhiteSpace != false {
            classes.append("unnumbered")
            return bytes.dropFirst()
        }
        let key = bytes.prefix(while: Self.belongsToName)
        let afterKey = bytes.dropFirst(key.count)
        guard !key.isEmpty, afterKey.first == UInt8(ascii: "=") else { return nil }
        let value = afterKey.dropFirst()
        let name = String(decoding: key, as: UTF8.self)
        guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let plain = value.prefix { !$0.isWhiteSpace }
            pairs[name] = String(decoding: plain, as: UTF8.self)
            return plain.isEmpty ? nil : value.dropFirst(plain.count)
        }
        let quoted = value.dropFirst().prefix { $0 != quote }
        pairs[name] = String(decoding: quoted, as: UTF8.self)
        return value.count > quoted.count + 1 ? value.dropFirst(quoted.count + 2) : nil
    }

    /// These attributes and others; where both have a value these win.
    func merging(_ other: MarkdownAttributes) -> MarkdownAttributes {
        MarkdownAttributes(
            id: id ?? other.id, classes: classes + other.classes.filter { !classes.contains($0) },
            pairs: pairs.merging(other.pairs) { mine, _ in mine })
    }
}
