/// Finds the ends of links, link destinations, titles and labels (CommonMark 0.29, 4.7 and 6.6).
///
/// cmark has already decided what is a link; this retraces its steps to learn how far each one reaches.
struct LinkScanner {
    let bytes: [UInt8]

    /// The end of what follows the closing bracket of a link's text: `(…)`, `[label]`, `[]` or nothing.
    func endOfTail(at offset: Int) -> Int {
        guard offset < bytes.count else { return offset }
        if bytes[offset] == UInt8(ascii: "("), let end = endOfInlineTail(at: offset) { return end }
        if bytes[offset] == UInt8(ascii: "["), let end = endOfLabel(at: offset) { return end }
        return offset
    }

    /// `(destination "title")`
    func endOfInlineTail(at offset: Int) -> Int? {
        var index = skipWhiteSpace(offset + 1)
        guard let destination = endOfDestination(at: index) else { return nil }
        index = skipWhiteSpace(destination)
        if index > destination, let title = endOfTitle(at: index) { index = skipWhiteSpace(title) }
        return index < bytes.count && bytes[index] == UInt8(ascii: ")") ? index + 1 : nil
    }

    /// `<…>` without line ends, or a run without white space in which parentheses are balanced; may be empty.
    func endOfDestination(at offset: Int) -> Int? {
        guard offset < bytes.count else { return nil }
        return bytes[offset] == UInt8(ascii: "<")
            ? endOfPointyDestination(at: offset) : endOfBareDestination(at: offset)
    }

    private func endOfPointyDestination(at offset: Int) -> Int? {
        var index = offset + 1
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ">"): return index + 1
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "<"), 0x0A, 0x0D: return nil
            default: index += 1
            }
        }
        return nil
    }

    private func endOfBareDestination(at offset: Int) -> Int? {
        var index = offset
        var depth = 0
        scan: while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\\") where index + 1 < bytes.count && bytes[index + 1].isASCIIPunctuation: index += 2
            case UInt8(ascii: "("):
                depth += 1
                index += 1
                if depth > 32 { return nil }
            case UInt8(ascii: ")"):
                if depth == 0 { break scan }
                depth -= 1
                index += 1
            case _ where byte.isWhiteSpace: break scan
            default: index += 1
            }
        }
        return depth == 0 ? index : nil
    }

    func endOfTitle(at offset: Int) -> Int? {
        guard offset < bytes.count else { return nil }
        let close: UInt8
        switch bytes[offset] {
        case UInt8(ascii: "\""): close = UInt8(ascii: "\"")
        case UInt8(ascii: "'"): close = UInt8(ascii: "'")
        case UInt8(ascii: "("): close = UInt8(ascii: ")")
        default: return nil
        }
        var index = offset + 1
        while index < bytes.count {
            if bytes[index] == close { return index + 1 }
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }

    /// `[label]`, at most 1000 bytes, without brackets that are not escaped.
    func endOfLabel(at offset: Int) -> Int? {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "[") else { return nil }
        var index = offset + 1
        while index < bytes.count, index - offset <= 1001 {
            switch bytes[index] {
            case UInt8(ascii: "]"): return index + 1
            case UInt8(ascii: "["): return nil
            case UInt8(ascii: "\\") where index + 1 < bytes.count && bytes[index + 1].isASCIIPunctuation: index += 2
            default: index += 1
            }
        }
        return nil
    }

    func skipWhiteSpace(_ offset: Int) -> Int {
        var index = offset
        while index < bytes.count, bytes[index].isWhiteSpace { index += 1 }
        return index
    }

    func skipBlanks(_ offset: Int) -> Int {
        var index = offset
        while index < bytes.count, bytes[index].isBlank { index += 1 }
        return index
    }
}
