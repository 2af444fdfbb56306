/// A word before a colon and what it says of the rest: `**Company**: X`, `Phone: …`, `姓名：…`.
struct Label {
    /// Without its colon.
    var label: RichText
    /// May be empty: then the label leads in what follows.
    var value: RichText
    /// The label is set apart by emphasis, so that no sentence is meant.
    var isStyled: Bool

    /// Nil if the line does not begin with a short label and a colon.
    init?(_ line: RichText) {
        let text = line.plainText
        guard let colon = Self.colon(in: text) else { return nil }
        let label = line.slice(0..<colon.lowerBound).trimmed()
        let value = line.slice(colon.upperBound..<text.utf8.count).trimmed()
        guard !label.isEmpty, label.plainText.contains(where: \.isLetter) else { return nil }
        // A line that is emphasised as a whole says nothing about the label.
        let style = label.commonStyle.intersection([.strong, .emphasis, .code, .underline])
        isStyled =
            !style.isEmpty && (value.isEmpty || !value.commonStyle.isSuperset(of: style))
            && !Self.goesOn(line, behind: colon.upperBound)
        guard label.wordCount <= (isStyled ? 7 : 5), label.plainText.count <= 60 else { return nil }
        guard isStyled || !label.hasLink else { return nil }
        self.label = label
        self.value = value
    }

    /// `**Tern: a bird counter** (2020)`: the emphasis that begins with the label holds more than the label.
    private static func goesOn(_ line: RichText, behind colon: Int) -> Bool {
        var start = 0
        for run in line.runs {
            let end = start + run.text.utf8.count
            if colon > start, colon < end {
                return !run.style.isEmpty && line.slice(colon..<end).plainText.contains(where: \.isLetter)
            }
            start = end
        }
        return false
    }

    /// The label as words to look up: no emphasis, lower case left to the tables.
    var name: String { label.plainText }

    /// The first colon that ends a label: one in a time, a URL or a ratio does not.
    private static func colon(in text: String) -> Range<Int>? {
        let bytes = Array(text.utf8)
        var index = 0
        var depth = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ":") where depth <= 0:
                let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: " ")
                let isOpen =
                    next == UInt8(ascii: " ") || next == UInt8(ascii: "\n") || next >= 0x80
                    || next == UInt8(ascii: "<") || next == UInt8(ascii: "+")
                if isOpen || !hasURL(bytes, at: index) && !isDigit(next) && next != UInt8(ascii: "/") {
                    return index..<index + 1
                }
                return nil
            case 0xEF where depth <= 0 && bytes[index...].starts(with: [0xEF, 0xBC, 0x9A]):
                return index..<index + 3
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
                // A sentence ended before any colon came; "Dr. X:" and "e.g.:" are no labels worth the risk.
                if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: " ") { return nil }
            default: break
            }
            index += 1
        }
        return nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func hasURL(_ bytes: [UInt8], at colon: Int) -> Bool {
        ["http", "https", "mailto", "tel", "ftp", "xmpp"].contains { scheme in
            bytes[..<colon].suffix(scheme.utf8.count).elementsEqual(scheme.utf8)
        }
    }
}
