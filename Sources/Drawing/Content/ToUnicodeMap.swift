/// A font's ToUnicode CMap: which text each character code stands for (ISO 32000-1, 9.10.3).
struct ToUnicodeMap: Hashable, Sendable {
    /// Bytes of a code: 1 in simple fonts, 2 in composite ones.
    private(set) var codeLength = 1
    var texts: [Int: String] = [:]

    /// Reads `bfchar` and `bfrange`; what it does not understand it passes over.
    init(_ bytes: [UInt8]) {
        var lexer = ContentLexer(bytes)
        var strings: [[UInt8]] = []
        var list: [[UInt8]]?
        var section = ""
        while let token = lexer.nextToken() {
            switch token.kind {
            case .keyword:
                section = String(decoding: bytes[token.range], as: UTF8.self)
                strings = []
            case .openArray: list = []
            case .closeArray:
                addRange(strings, list: list)
                (strings, list) = ([], nil)
            case .hexString:
                guard let string = lexer.string(token) else { continue }
                if list != nil { list?.append(string) } else { strings.append(string) }
                if take(strings, list: list, in: section) { strings = [] }
            default: break
            }
        }
    }

    /// Whether the strings made a whole line of the section.
    private mutating func take(_ strings: [[UInt8]], list: [[UInt8]]?, in section: String) -> Bool {
        guard list == nil else { return false }
        switch (section, strings.count) {
        case ("begincodespacerange", 2):
            codeLength = max(codeLength, strings[1].count)
        case ("beginbfchar", 2):
            texts[strings[0].bigEndian] = strings[1].utf16Text
        case ("beginbfrange", 3):
            addRange(strings, list: nil)
        default: return false
        }
        return true
    }

    private mutating func addRange(_ strings: [[UInt8]], list: [[UInt8]]?) {
        guard strings.count >= 2 else { return }
        let (first, last) = (strings[0].bigEndian, strings[1].bigEndian)
        guard first <= last, last - first < 65_536 else { return }
        for code in first...last {
            let offset = code - first
            if let list {
                if offset < list.count { texts[code] = list[offset].utf16Text }
            } else if strings.count > 2 {
                texts[code] = strings[2].utf16Text.advancingLastScalar(by: offset)
            }
        }
    }

    /// A CMap that says the same, codes ascending, in blocks of at most a hundred.
    var bytes: [UInt8] {
        let codes = texts.keys.sorted()
        var lines = [
            "/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def", "/CMapType 2 def", "1 begincodespacerange",
            "<\(hex(0))> <\(hex(codeLength == 1 ? 0xFF : 0xFFFF))>", "endcodespacerange",
        ]
        for start in stride(from: 0, to: codes.count, by: 100) {
            let block = codes[start..<min(start + 100, codes.count)]
            lines.append("\(block.count) beginbfchar")
            lines += block.map { "<\(hex($0))> <\((texts[$0] ?? "").utf16Hex)>" }
            lines.append("endbfchar")
        }
        lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end", ""]
        return Array(lines.joined(separator: "\n").utf8)
    }

    private func hex(_ code: Int) -> String { code.hexadecimal(digits: codeLength * 2) }
}

extension [UInt8] {
    fileprivate var bigEndian: Int { reduce(0) { $0 << 8 | Int($1) } }

    /// As UTF-16, big end first; a byte-order mark is dropped.
    var utf16Text: String {
        guard count > 1 else { return first.map { String(Unicode.Scalar($0)) } ?? "" }
        var units = stride(from: 0, to: count - 1, by: 2).map { UInt16(self[$0]) << 8 | UInt16(self[$0 + 1]) }
        if units.first == 0xFEFF { units.removeFirst() }
        return String(decoding: units, as: UTF16.self)
    }
}

extension Int {
    func hexadecimal(digits: Int) -> String {
        let text = String(self, radix: 16, uppercase: true)
        return String(repeating: "0", count: Swift.max(0, digits - text.count)) + text
    }
}

extension String {
    fileprivate var utf16Hex: String { utf16.map { Int($0).hexadecimal(digits: 4) }.joined() }

    fileprivate func advancingLastScalar(by offset: Int) -> String {
        guard offset > 0, let last = unicodeScalars.last, let next = Unicode.Scalar(last.value + UInt32(offset)) else {
            return self
        }
        var text = self
        text.unicodeScalars.removeLast()
        text.unicodeScalars.append(next)
        return text
    }
}
