/// Recognises entities (`&amp;`, `&#8211;`, `&#x20;`) and remembers those it met.
struct EntityTable {
    private var known: [[UInt8]: String?] = [:]

    /// The entity at an offset: how many bytes it takes and what it stands for. Nil for a plain `&`.
    mutating func entity(in bytes: [UInt8], at offset: Int) -> (length: Int, text: String)? {
        guard let end = Self.end(in: bytes, at: offset) else { return nil }
        let entity = Array(bytes[offset..<end])
        if let found = known[entity] { return found.map { (entity.count, $0) } }
        let text = CommonMarkParser.text(ofEntity: entity)
        known[entity] = .some(text)
        return text.map { (entity.count, $0) }
    }

    /// The form only (CommonMark 0.29, 6.2): up to seven digits, six hexadecimal digits, or a name.
    static func end(in bytes: [UInt8], at offset: Int) -> Int? {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "&") else { return nil }
        var index = offset + 1
        let isNumber = index < bytes.count && bytes[index] == UInt8(ascii: "#")
        if isNumber { index += 1 }
        let isHexadecimal = isNumber && index < bytes.count && bytes[index] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { index += 1 }
        let start = index
        let longest = isHexadecimal ? 6 : isNumber ? 7 : 32
        while index < bytes.count, index - start <= longest {
            let byte = bytes[index]
            let belongs =
                isHexadecimal
                ? byte.isASCIIHexDigit : isNumber ? byte.isASCIIDigit : byte.isASCIIDigit || byte.isASCIILetter
            guard belongs else { break }
            index += 1
        }
        let isWhole = index > start && index - start <= longest
        guard isWhole, index < bytes.count, bytes[index] == UInt8(ascii: ";") else { return nil }
        return index + 1
    }
}
