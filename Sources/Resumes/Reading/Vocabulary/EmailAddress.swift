internal import Languages

/// E-mail addresses in text, plain and hidden from robots.
struct EmailAddress {
    /// `name@host`, as mail programs want it.
    var address: String
    /// UTF-8 offsets in the text.
    var range: Range<Int>
    /// Whether the text says nothing else.
    var isWhole: Bool

    /// The first address; `mailto:` before it counts as part of it.
    static func find(in text: String) -> EmailAddress? {
        plain(in: text) ?? hidden(in: text)
    }

    private static func plain(in text: String) -> EmailAddress? {
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "@") {
            var start = index
            while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
            var end = index + 1
            while end < bytes.count, isDomain(bytes[end]) { end += 1 }
            while end > index + 1, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-") {
                end -= 1
            }
            while start < index, bytes[start] == UInt8(ascii: ".") { start += 1 }
            let domain = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
            guard start < index, isPlausible(domain: domain) else { continue }
            return found(text, String(decoding: bytes[start..<end], as: UTF8.self), start..<end)
        }
        return nil
    }

    /// `name<at>host.org`, `name [at] host [dot] org`, `name (a) host`, `name AT host DOT org`.
    private static func hidden(in text: String) -> EmailAddress? {
        // Nobody hides an address in a paragraph, and looking for all these signs takes its time.
        guard text.utf8.count <= 80 else { return nil }
        let signs = [
            "<at>", "[at]", "(at)", "{at}", " at ", " AT ", "[@]", "(@)", " [at] ", " (at) ", "_at_", "-at-", "[æt]",
            "(a)",
            "＠", "⟨at⟩", " @ ", "（at）", " ät ", "#at#", "*at*",
        ]
        for sign in signs {
            guard let found = text.byteRange(of: sign) else { continue }
            let lower = text.utf8.index(text.startIndex, offsetBy: found.lowerBound)
            let upper = text.utf8.index(text.startIndex, offsetBy: found.upperBound)
            let before = text[..<lower].reversed().prefix { $0.isASCII && isLocal($0.asciiValue ?? 0) }.reversed()
            let isSpaced = text[..<lower].last == " "
            let local = isSpaced ? lastWord(text[..<lower]) : String(before)
            let tail = domain(at: text[upper...])
            guard !local.isEmpty, let tail, isPlausible(domain: tail.name) else { continue }
            // " at " joins roles and employers as well: only a host with a dot, and nothing else around.
            if sign.hasPrefix(" "), sign.lowercased().contains("at"), !tail.wasHidden { continue }
            let start =
                text.utf8.distance(from: text.startIndex, to: lower) - local.utf8.count
                - (isSpaced ? trailingSpaces(text[..<lower]) : 0)
            let end = text.utf8.distance(from: text.startIndex, to: tail.end)
            return Self.found(text, local + "@" + tail.name, start..<end)
        }
        return nil
    }

    private static func trailingSpaces(_ text: Substring) -> Int {
        text.utf8.reversed().prefix { $0 == 0x20 }.count
    }

    private static func lastWord(_ text: Substring) -> String {
        let trimmed = text.reversed().drop { $0 == " " }
        return String(trimmed.prefix { $0.isASCII && isLocal($0.asciiValue ?? 0) }.reversed())
    }

    /// A host that may have its dots spelled out.
    private static func domain(at text: Substring) -> (name: String, end: String.Index, wasHidden: Bool)? {
        var name = ""
        var wasHidden = false
        var index = text.startIndex
        while index < text.endIndex {
            let rest = text[index...]
            if let dot = dots.first(where: { rest.lowercased().hasPrefix($0) }) {
                name += "."
                wasHidden = true
                index = text.index(index, offsetBy: dot.count, limitedBy: text.endIndex) ?? text.endIndex
            } else if let byte = text[index].asciiValue, isDomain(byte) {
                name.append(text[index])
                index = text.index(after: index)
            } else if text[index] == " ", name.isEmpty {
                index = text.index(after: index)
            } else {
                break
            }
        }
        while name.hasSuffix(".") || name.hasSuffix("-") {
            name.removeLast()
            index = text.index(before: index)
        }
        return name.isEmpty ? nil : (name, index, wasHidden)
    }

    private static let dots = [
        " [dot] ", " (dot) ", " <dot> ", " dot ", "[dot]", "(dot)", "<dot>", "{dot}", " [punkt] ", "(punkt)", "[.]",
        "(.)",
    ]

    private static func found(_ text: String, _ address: String, _ range: Range<Int>) -> EmailAddress {
        let bytes = Array(text.utf8)
        var lower = range.lowerBound
        let before = String(decoding: bytes[..<lower], as: UTF8.self)
        if before.lowercased().hasSuffix("mailto:") { lower -= 7 }
        let rest = bytes[..<lower] + bytes[range.upperBound...]
        let isWhole = String(decoding: rest, as: UTF8.self).allSatisfy { $0.isPadding || "<>()[].,;（）".contains($0) }
        return EmailAddress(address: address, range: lower..<range.upperBound, isWhole: isWhole)
    }

    /// RFC 5322's atext without the rare ones, and the dot.
    private static func isLocal(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
        default: byte >= 0x80 ? false : "._%+-!#$&'*=?^{}~".utf8.contains(byte)
        }
    }

    private static func isDomain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e: true
        default: byte >= 0x80
        }
    }

    private static func isPlausible(domain: String) -> Bool {
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last else { return false }
        return last.count >= 2 && last.allSatisfy(\.isLetter)
    }
}
