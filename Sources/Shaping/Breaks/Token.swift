/// What kind of thing stands between two spaces, as far as it matters for line ends.
enum Token: Equatable {
    case email
    case phone
    case url
    case word

    init(_ text: ArraySlice<UInt32>) {
        let core = Self.withoutFrame(text)
        if Self.isEmail(core) {
            self = .email
        } else if Self.isURL(core) {
            self = .url
        } else if Self.isPhone(core) {
            self = .phone
        } else {
            self = .word
        }
    }

    /// Without brackets, quotes and closing punctuation around it.
    static func withoutFrame(_ text: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
        let opening: [UInt32] = [0x28, 0x3c, 0x5b, 0x22, 0x27, 0x201c, 0x201e, 0xab]
        let closing: [UInt32] = [
            0x29, 0x3e, 0x5d, 0x22, 0x27, 0x201d, 0x201c, 0xbb, 0x2e, 0x2c, 0x3b, 0x3a, 0x21, 0x3f,
        ]
        var core = text.drop { opening.contains($0) }
        while let last = core.last, closing.contains(last) { core.removeLast() }
        return core
    }

    /// Something, one `@`, and a dot in what follows.
    private static func isEmail(_ text: ArraySlice<UInt32>) -> Bool {
        guard let at = text.firstIndex(of: 0x40), at > text.startIndex else { return false }
        let domain = text[(at + 1)...]
        return domain.contains(Ascii.dot) && domain.first != Ascii.dot && !domain.contains(Ascii.slash)
            && domain.allSatisfy { Ascii.isLetter($0) || Ascii.isDigit($0) || $0 == 0x2d || $0 == 0x2e || $0 > 0x7f }
    }

    /// A scheme and `://`, or `www.`, or a host name before a slash: `example.org/cv`. Bare host names too.
    private static func isURL(_ text: ArraySlice<UInt32>) -> Bool {
        // Most words have none of the signs this is about.
        guard text.contains(Ascii.dot) || text.contains(Ascii.colon) else { return false }
        let head = Array(text.prefix(12))
        if let colon = head.firstIndex(of: Ascii.colon), colon > 1,
            head.dropFirst(colon + 1).starts(with: [Ascii.slash, Ascii.slash]),
            head.prefix(colon).allSatisfy(Ascii.isLetter)
        {
            return true
        }
        if head.map({ $0 | 0x20 }).starts(with: [0x77, 0x77, 0x77, 0x2e]) { return true }
        return isHost(text.prefix { $0 != Ascii.slash && $0 != 0x3f && $0 != 0x23 })
    }

    /// Labels of lower-case letters, digits and hyphens, the last of letters only: `github.com`, not `Node.js` nor `3.5`.
    private static func isHost(_ text: ArraySlice<UInt32>) -> Bool {
        let labels = text.split(separator: Ascii.dot, omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last, last.count >= 2, last.allSatisfy(Ascii.isLower) else {
            return false
        }
        return labels.allSatisfy { label in
            !label.isEmpty && label.allSatisfy { Ascii.isLower($0) || Ascii.isDigit($0) || $0 == Ascii.hyphen }
        }
    }

    /// At least seven digits, with nothing but their usual separators; a date (2024-03-01) is no number of this kind, but
    /// it must not be torn either.
    private static func isPhone(_ text: ArraySlice<UInt32>) -> Bool {
        let separators: [UInt32] = [0x2b, 0x28, 0x29, 0x2d, 0x2e, 0x2f, 0x2010, 0x2011]  // + ( ) - . / and hyphens
        return text.count(where: Ascii.isDigit) >= 7
            && text.allSatisfy { Ascii.isDigit($0) || separators.contains($0) }
    }
}

/// The few characters the rules name.
enum Ascii {
    static let dot: UInt32 = 0x2e
    static let slash: UInt32 = 0x2f
    static let hyphen: UInt32 = 0x2d
    static let colon: UInt32 = 0x3a

    static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }
    static func isLower(_ scalar: UInt32) -> Bool { (0x61...0x7a).contains(scalar) }
    static func isUpper(_ scalar: UInt32) -> Bool { (0x41...0x5a).contains(scalar) }
    static func isLetter(_ scalar: UInt32) -> Bool { isLower(scalar | 0x20) }
}
