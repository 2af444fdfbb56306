/// Two numbers with a hyphen between that are a range of pages or years: `1511-1528`, `98-102`, and no part of a telephone
/// number, a date, a standard's name or an ISSN.
struct NumberRange {
    private let first: [Character]
    private let second: [Character]
    private let before: (Character?, Character?)
    private let after: (Character?, Character?)
    /// The letters before it, if it has any.
    private let word: String

    /// - Parameter index: of the hyphen.
    init(around index: Int, in text: PunctuatedText) {
        var start = index
        while Self.isDigit(text.character(start - 1)) { start -= 1 }
        var end = index + 1
        while Self.isDigit(text.character(end)) { end += 1 }
        first = (start..<index).compactMap(text.character)
        second = ((index + 1)..<end).compactMap(text.character)
        before = (text.character(start - 2), text.character(start - 1))
        after = (text.character(end), text.character(end + 1))
        var letters: [Character] = []
        var place = start - 1
        while let sign = text.character(place), sign.isLetter || (letters.isEmpty && " :.\u{a0}".contains(sign)) {
            if sign.isLetter { letters.append(sign) }
            place -= 1
        }
        word = String(letters.reversed()).lowercased()
    }

    var isRange: Bool {
        guard (1...6).contains(first.count), (1...6).contains(second.count), first.first != "0", second.first != "0",
            let low = Int(String(first)), let high = Int(String(second)), low < high
        else { return false }
        return isFree && !Self.numbered.contains(word) && isNear(low, high)
    }

    /// Of one length the numbers of four digits and more are close to each other, as a subscriber's are not; one longer,
    /// the second is at most twice the first (`555-1234`).
    private func isNear(_ low: Int, _ high: Int) -> Bool {
        switch second.count - first.count {
        case 0: first.count < 4 || high - low < 1_000
        case 1: first.count == 1 || high <= low * 2
        default: false
        }
    }

    /// Nothing stands around it that makes it a part of something longer.
    private var isFree: Bool {
        if let sign = before.1 {
            if sign.isLetter || "-–/+_#".contains(sign) { return false }
            if ".,".contains(sign), before.0.isDigit { return false }
            // `030 12-34`, `(030) 12-34`
            if sign.isWhitespace, before.0.isDigit || before.0 == ")" { return false }
        }
        if let sign = after.0 {
            if sign.isLetter || "-–/_".contains(sign) { return false }
            if ".,:".contains(sign) || sign.isWhitespace, after.1.isDigit { return false }
        }
        return true
    }

    /// What has numbers with hyphens in them.
    private static let numbered: Set<String> = [
        "issn", "isbn", "orcid", "doi", "tel", "phone", "fax", "mobile", "mobil", "telefon", "call", "iso", "iec",
        "din", "en",
        "astm", "no", "nr", "id",
    ]

    private static func isDigit(_ character: Character?) -> Bool {
        character.map { $0.isASCII && $0.isNumber } ?? false
    }
}
