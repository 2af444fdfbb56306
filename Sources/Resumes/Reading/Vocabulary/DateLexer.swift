internal import Languages

/// Cuts a text into the tokens dates are made of. Nothing is dropped but white space.
struct DateLexer {
    private let scalars: [Unicode.Scalar]
    /// The UTF-8 offset of each scalar, and of the end.
    private let offsets: [Int]
    private var index = 0
    private var tokens: [DateToken] = []
    private var afterSpace = true

    static func tokens(of text: RichText) -> [DateToken] {
        var lexer = DateLexer(text.plainText)
        lexer.run()
        lexer.markRuns(of: text)
        return lexer.tokens
    }

    static func tokens(of text: String) -> [DateToken] {
        tokens(of: RichText(text))
    }

    private init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        var offsets = [0]
        offsets.reserveCapacity(scalars.count + 1)
        for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
        self.offsets = offsets
    }

    private mutating func run() {
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar.isBlank, scalar != "\n" {
                afterSpace = true
                index += 1
            } else if Folding.digit(scalar) != nil {
                number()
            } else if isIdeographic(scalar) {
                ideographs()
            } else if isLetter(scalar) {
                word()
            } else {
                mark(scalar)
            }
        }
    }

    private mutating func add(_ kind: DateToken.Kind, _ count: Int, isCapitalized: Bool = false) {
        let range = offsets[index]..<offsets[index + count]
        tokens.append(
            DateToken(kind: kind, range: range, followsSpace: afterSpace, isCapitalized: isCapitalized))
        index += count
        afterSpace = kind == .mark(.newline)
    }

    private mutating func number() {
        var end = index
        var value = 0
        while end < scalars.count, let digit = Folding.digit(scalars[end]) {
            value = min(value * 10 + digit, 1_000_000_000)
            end += 1
        }
        add(.number(value, digits: end - index), end - index)
    }

    private mutating func word() {
        var end = index
        var folded: [UInt8] = []
        while end < scalars.count, isLetter(scalars[end]) || isWordMark(scalars[end]), !isIdeographic(scalars[end]) {
            Folding.append(scalars[end], to: &folded)
            end += 1
        }
        add(
            .word(String(decoding: folded, as: UTF8.self)), end - index,
            isCapitalized: scalars[index].properties.isUppercase)
    }

    /// Han, kana and Hangul have no spaces: the longest known word counts, else the character alone.
    private mutating func ideographs() {
        for count in stride(from: min(DateWords.longestIdeographs, scalars.count - index), to: 0, by: -1) {
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[index..<(index + count)])
            if let kind = DateWords.ideographs[String(text)] { return add(kind, count) }
        }
        add(.other, 1)
    }

    private mutating func mark(_ scalar: Unicode.Scalar) {
        var count = 1
        while scalar == "-", index + count < scalars.count, scalars[index + count] == "-" { count += 1 }
        if scalar == "-", index + count < scalars.count, scalars[index + count] == ">" {
            return add(.mark(.arrow), count + 1)
        }
        if count > 1 { return add(.mark(.dash), count) }
        guard let mark = Self.mark(scalar) else {
            // Joiners and variation selectors are no character of their own.
            if !Self.isIgnorable(scalar) { return add(.other, 1) }
            index += 1
            return
        }
        add(.mark(mark), 1)
    }

    private static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x2064, 0xfe00...0xfe0f, 0xfeff: true
        default: false
        }
    }

    private static func mark(_ scalar: Unicode.Scalar) -> DateToken.Mark? {
        switch scalar {
        case "-", "\u{2010}", "\u{2011}", "\u{ff0d}", "\u{ad}": .hyphen
        case "–", "—", "−", "―", "‒", "⸺", "⸻", "─", "━", "ー", "﹣", "\u{fe58}": .dash
        case "~", "∼", "˜": .tilde
        case "～", "〜": .wideTilde
        case "→", "⇒", "➔", "➜", "➝", "⟶", "►", "▶", "»", "›", "↦": .arrow
        case "/", "／", "⁄": .slash
        case ".", "．", "。": .dot
        case ",", "，", "、", "،": .comma
        case "'", "’", "‘", "´", "`", "ʼ", "′", "＇": .apostrophe
        case ":", "：": .colon
        case ";", "；": .semicolon
        case "+", "＋": .plus
        case "&", "＆": .ampersand
        case "?", "？": .question
        case "(", "[", "{", "（", "【", "［", "〔", "<", "〈", "《", "＜", "「", "『": .open
        case ")", "]", "}", "）", "】", "］", "〕", ">", "〉", "》", "＞", "」", "』": .close
        case "|", "•", "·", "｜", "∙", "⋅", "‧", "・", "●", "▪", "◦", "¦", "∣", "│", "⸱", "*": .separator
        case "\n": .newline
        default: nil
        }
    }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (0x61...0x7a).contains(scalar.value | 0x20) }
        return scalar.properties.isAlphabetic
    }

    /// Accents written apart, and the signs inside Indic and Thai words.
    private func isWordMark(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .format: return true
        default: return scalar == "׳" || scalar == "״"
        }
    }

    private func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3005, 0x3007, 0x3041...0x30fb, 0x30fd...0x30ff, 0x3400...0x9fff, 0xac00...0xd7a3, 0xf900...0xfaff:
            scalar != "・"
        default: scalar.value >= 0x20000 && scalar.value < 0x32000
        }
    }

    /// Notes at which tokens a run of other markup starts.
    private mutating func markRuns(of text: RichText) {
        var starts: Set<Int> = []
        var position = 0
        for (index, run) in text.runs.enumerated() {
            let isNew = index == 0 || run.style != text.runs[index - 1].style || run.link != text.runs[index - 1].link
            if isNew { starts.insert(position) }
            position += run.text.utf8.count
        }
        var previousEnd = -1
        for index in tokens.indices {
            let start = tokens[index].range.lowerBound
            tokens[index].startsRun = starts.contains { $0 > previousEnd - 1 && $0 <= start }
            previousEnd = tokens[index].range.upperBound
        }
    }
}
