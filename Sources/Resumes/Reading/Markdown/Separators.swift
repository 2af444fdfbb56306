internal import Languages

/// What authors put between the data of one line, and where a line may be cut at it.
enum Separators {
    /// A piece of a line with the separator that stood before it, as written.
    struct Part {
        var text: RichText
        var separator: RichText
    }

    /// Cut at bars, bullets, dashes, semicolons and gaps; never inside brackets.
    static func parts(of text: RichText, at marks: Marks) -> [Part] {
        let plain = text.plainText
        // No line of data is as long as that.
        guard plain.utf8.count < 4000, plain.utf8.contains(where: { marks.mayBegin($0) }) else {
            let hasWord = text.runs.contains(where: \.holdsWord)
            return hasWord ? [Part(text: text.trimmed(), separator: RichText())] : []
        }
        let characters = Array(plain)
        var parts: [Part] = []
        var start = 0
        var separator = RichText()
        var offset = 0
        var depth = 0
        var index = 0
        while index < characters.count {
            let character = characters[index]
            switch character.sign {
            case "(", "[", "（", "【", "{": depth += 1
            case ")", "]", "）", "】", "}": depth = max(0, depth - 1)
            default: break
            }
            if depth == 0, let length = marks.length(in: characters, at: index) {
                let end = offset + characters[index..<index + length].reduce(0) { $0 + $1.utf8.count }
                parts.append(Part(text: text.slice(start..<offset).trimmed(), separator: separator))
                separator = text.slice(offset..<end)
                start = end
                offset = end
                index += length
            } else {
                offset += character.utf8.count
                index += 1
            }
        }
        parts.append(Part(text: text.slice(start..<offset).trimmed(), separator: separator))
        return parts.filter { !$0.text.isEmpty && !$0.text.plainText.allSatisfy(isPunctuation) }
    }

    /// The same, but what one link holds together stays whole: the slash of `[0451 / 123 45](tel:045112345)`.
    static func partsKeepingLinks(of text: RichText, at marks: Marks) -> [RichText] {
        var kept: [Part] = []
        for part in parts(of: text, at: marks) {
            if let last = kept.last, let link = part.separator.runs.first?.link, last.text.runs.last?.link == link,
                part.text.runs.first?.link == link
            {
                kept[kept.count - 1].text = join([last, part])
            } else {
                kept.append(part)
            }
        }
        return kept.map(\.text)
    }

    /// Which separators count.
    struct Marks: OptionSet {
        let rawValue: Int

        /// `|` `•` `·` `｜` `‖` and wide gaps, spaces around them or not.
        static let bars = Marks(rawValue: 1)
        /// `–` `—` `--` ` - ` with spaces around them.
        static let dashes = Marks(rawValue: 2)
        /// `; ` and the fullwidth comma.
        static let semicolons = Marks(rawValue: 4)
        /// ` / ` with spaces around it.
        static let slashes = Marks(rawValue: 8)
        static let commas = Marks(rawValue: 16)
        /// ` : ` with a space before it.
        static let colons = Marks(rawValue: 32)
        /// A forced line break.
        static let lines = Marks(rawValue: 64)
        /// A space as wide as an ideograph, which parts the data of a line in Chinese and Japanese.
        static let wideSpaces = Marks(rawValue: 128)
        /// The Japanese middle dot, which also stands inside names: `東京都・me@x.jp`, `ジェーン・ドウ`.
        static let middleDots = Marks(rawValue: 256)

        static let contacts: Marks = [.bars, .lines]
        static let heads: Marks = [.bars, .dashes, .semicolons, .slashes, .colons, .lines, .wideSpaces]

        /// Whether a separator may begin with a byte; nearly all running text has none such.
        fileprivate func mayBegin(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: ","): contains(.commas)
            case UInt8(ascii: "-"): contains(.bars) || contains(.dashes)
            case UInt8(ascii: "|"): contains(.bars)
            case UInt8(ascii: ";"): contains(.semicolons)
            case UInt8(ascii: "/"): contains(.slashes)
            case UInt8(ascii: ":"): contains(.colons)
            case UInt8(ascii: "\n"): contains(.lines)
            // No letter of Latin, Greek or Cyrillic.
            default: byte == 0xc2 || byte >= 0xd8
            }
        }

        /// How many characters the separator at an index takes; nil if none stands there.
        fileprivate func length(in text: [Character], at index: Int) -> Int? {
            let character = text[index]
            // Most characters are letters, and looking them up among the signs below is what takes long.
            guard let sign = character.sign, !Self.isLetterOrSpace(sign) else { return nil }
            if contains(.bars), sign == "-" || sign == "—" || sign == "–" {
                // Leaders, as in a table of contents.
                let run = text[index...].prefix { $0 == character }.count
                if run >= 4 { return run }
            }
            func isSpace(_ position: Int) -> Bool {
                position < 0 || position >= text.count || text[position].isBlank
            }
            if contains(.bars), Separators.bars.contains(sign) {
                return sign == "·" && Separators.joinsWords(text, at: index) ? nil : 1
            }
            if contains(.middleDots), sign == "・" || sign == "･" { return 1 }
            if contains(.lines), sign == "\n" { return 1 }
            if contains(.wideSpaces), sign == "\u{3000}" { return 1 }
            if contains(.dashes), Separators.dashes.contains(sign), isSpace(index - 1) {
                var length = 1
                while length < 3, index + length < text.count, text[index + length] == character { length += 1 }
                return isSpace(index + length) ? length : nil
            }
            if contains(.semicolons), sign == "；" || sign == "，" { return 1 }
            if contains(.semicolons), sign == ";", isSpace(index + 1) { return 1 }
            if contains(.slashes), sign == "/" || sign == "／", isSpace(index - 1), isSpace(index + 1) {
                // "ETF- / Single Stocks Desk": a word is shared, nothing parted.
                return index > 1 && text[index - 2] == "-" ? nil : 1
            }
            if contains(.commas), sign == "," || sign == "،", isSpace(index + 1) { return 1 }
            if contains(.commas), sign == "、" || sign == "，" { return 1 }
            if contains(.colons), sign == ":" || sign == "：", isSpace(index - 1), isSpace(index + 1) { return 1 }
            return nil
        }

        /// Of ASCII.
        private static func isLetterOrSpace(_ sign: Unicode.Scalar) -> Bool {
            switch sign {
            case " ", "0"..."9", "A"..."Z", "a"..."z": true
            default: false
            }
        }
    }

    /// `머신러닝·빅데이터`: between two letters of a script without small words the dot is an "and".
    private static func joinsWords(_ text: [Character], at index: Int) -> Bool {
        guard index > 0, index + 1 < text.count else { return false }
        return [text[index - 1], text[index + 1]].allSatisfy { $0.isLetter && TitleKey.hasIdeographs(String($0)) }
    }

    private static let bars: SignSet = "|｜•·∙‖¦⋅●◆⋄▪\u{2003}"
    private static let dashes: SignSet = "-–—―"
    private static let punctuation: SignSet =
        ",،؛;:.!?'\"()[]{}<>/\\-–—―*_~+=|｜•·∙‖¦⋅●◆⋄▪、。，；：！？（）【】「」『』〈〉《》… \t\n\r\u{a0}\u{2003}"

    /// Stands between words and is none.
    static func isPunctuation(_ character: Character) -> Bool {
        punctuation.contains(character) || character.isBlank
    }

    /// A sign that parts data where a space stands before it, which is the caller's to see.
    static func isSeparatorSign(_ character: Character) -> Bool {
        character.sign.map { bars.contains($0) || dashes.contains($0) || $0 == "/" } ?? false
    }

    /// Puts parts of one line together again as they were written.
    static func join(_ parts: [Part]) -> RichText {
        var text = RichText()
        for part in parts {
            if text.isEmpty {
                text = part.text
            } else {
                text = text + spaced(part.separator) + part.text
            }
        }
        return text
    }

    /// A separator with the spaces it needs; trimming the parts had taken them off.
    private static func spaced(_ separator: RichText) -> RichText {
        let mark = separator.plainText
        if mark.allSatisfy(\.isWhitespace) { return RichText(mark == "\n" ? "\n" : " ") }
        if "，；、".contains(mark) { return separator }
        if ",;،؛".contains(mark) { return separator + RichText(" ") }
        return RichText(" ") + separator + RichText(" ")
    }
}

extension RichText {
    /// Without the sign that parted it from what followed: `me@x.org /`.
    var withoutTrailingSeparator: RichText {
        let text = plainText
        guard let last = text.last, Separators.isSeparatorSign(last), text.dropLast().last?.isWhitespace == true else {
            return self
        }
        return slice(0..<text.utf8.count - last.utf8.count).trimmed()
    }
}
