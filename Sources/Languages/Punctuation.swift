/// Turns what a keyboard has into what a printer sets: `"so"` into “so”, „so“ or « so », `it's` into it’s, `--` into –.
///
/// Only signs and spaces change, never a letter or a digit; what is not sure to be punctuation stays as it was written
/// (`27"`, `--help`, `5-3`), and so do addresses and code.
public struct Punctuation: Sendable {
    /// Which signs are set; the others stay as written.
    public struct Scope: OptionSet, Sendable {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }

        public static let quotes = Scope(rawValue: 1)
        public static let dashes = Scope(rawValue: 2)
        public static let spaces = Scope(rawValue: 4)
        public static let all: Scope = [.quotes, .dashes, .spaces]
    }

    /// A stretch of text in one look; `isFixed` is code.
    public struct Part: Sendable {
        public var text: String
        public var isFixed: Bool

        public init(_ text: String, isFixed: Bool = false) {
            self.text = text
            self.isFixed = isFixed
        }
    }

    public let rules: PunctuationRules
    public let scope: Scope

    public init(language: LanguageTag, scope: Scope = .all) {
        rules = PunctuationRules(language)
        self.scope = scope
    }

    public init(rules: PunctuationRules, scope: Scope) {
        self.rules = rules
        self.scope = scope
    }

    /// The parts of one text, in order; a quotation may begin in one and end in another.
    public func set(_ parts: [Part]) -> [String] {
        guard !scope.isEmpty, parts.contains(where: { mayChange($0.text) }) else { return parts.map(\.text) }
        var text = PunctuatedText(parts)
        if scope.contains(.quotes) { QuoteSetter(rules: rules).set(&text) }
        if scope.contains(.dashes) {
            DashSetter.set(&text, isSlavic: ["ru", "uk", "be"].contains(rules.language.language))
        }
        if scope.contains(.spaces) { SpaceSetter(rules: rules).set(&text) }
        return text.parts
    }

    public func set(_ text: String) -> String { set([Part(text)])[0] }

    /// Most texts have none of the signs this is about.
    private func mayChange(_ text: String) -> Bool {
        if scope.contains(.spaces), !rules.innerSpace.isEmpty { return true }
        var before: (UInt8, UInt8) = (0, 0)
        for byte in text.utf8 {
            // A hyphen in the middle of a word is one.
            if before.1 == UInt8(ascii: "-"), !(Self.isLetter(before.0) && Self.isLetter(byte)) { return true }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): return true
            case UInt8(ascii: "%"), UInt8(ascii: "$"): return true
            // The last bytes of ° and £, € and ‰.
            case 0xB0 where before.1 == 0xC2 || before == (0xE2, 0x80), 0xA3 where before.1 == 0xC2: return true
            case 0xAC where before == (0xE2, 0x82): return true
            case UInt8(ascii: ".") where before.1 == byte: return true
            // The last bytes of – and —.
            case 0x93 where before == (0xE2, 0x80), 0x94 where before == (0xE2, 0x80): return true
            default: before = (before.1, byte)
            }
        }
        return before.1 == UInt8(ascii: "-")
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte | 0x20) }

    /// A text as it would be in every way of punctuating it: to compare what was written with what is on a page.
    ///
    /// All quotes are straight and without spaces around them, all dashes hyphens, `…` three stops; no space is before a stop.
    public static func folded(_ text: String) -> String {
        var result = ""
        var skipsSpaces = false
        for character in text {
            if character.isWhitespace, skipsSpaces { continue }
            skipsSpaces = false
            switch character {
            case "’", "‘", "‚", "‹", "›", "׳", "`", "´": result.append("'")
            case "\"", "“", "”", "„", "«", "»", "״", "「", "」", "『", "』":
                result.removeTrailingSpaces()
                result.append("\"")
                skipsSpaces = true
            case "-", "–", "—", "‐", "‑", "−": if result.last != "-" { result.append("-") }
            case "…": result += "..."
            case ";", ":", "!", "?":
                result.removeTrailingSpaces()
                result.append(character)
            default: result.append(character)
            }
        }
        return result
    }
}

extension String {
    fileprivate mutating func removeTrailingSpaces() {
        while last?.isWhitespace == true { removeLast() }
    }
}
