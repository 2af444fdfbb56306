/// Straight quotes and apostrophes as the language prints them. A quote without its partner stays as it was.
struct QuoteSetter {
    let rules: PunctuationRules

    func set(_ text: inout PunctuatedText) {
        setHebrewMarks(&text)
        setPairs(of: "\"", open: rules.quotes.open, close: rules.quotes.close, &text)
        // Letters between make an apostrophe, which is no quote's end.
        setPairs(of: "'", open: rules.quotes.innerOpen, close: rules.quotes.innerClose, &text)
        setApostrophes(&text)
        setEllipses(&text)
    }

    /// Japanese texts keep straight quotes: those stand around words of other languages, and 「」 are typed as such.
    private var keepsDoubleQuotes: Bool { rules.language.language == "ja" }

    private func setPairs(of mark: Character, open: String, close: String, _ text: inout PunctuatedText) {
        if keepsDoubleQuotes { return }
        var opening: Int?
        for index in 0..<text.count where text.character(index) == mark && isUntouched(index, text) {
            if let start = opening, closes(index, mark, in: text) {
                text.put(open + innerSpace(open), at: start)
                text.put(innerSpace(close) + close, at: index)
                opening = nil
            } else if opens(index, in: text) {
                opening = index
            }
        }
    }

    private func innerSpace(_ sign: String) -> String { "«»".contains(sign) ? rules.innerSpace : "" }

    private func isUntouched(_ index: Int, _ text: PunctuatedText) -> Bool {
        text.mayChange(index) && text.signs[index] == text.characters[index].description
    }

    private func opens(_ index: Int, in text: PunctuatedText) -> Bool {
        let before = text.character(index - 1)
        let isStart =
            before.isSpaceOrEdge || before.map { "([{-–—/«„“‘‚\"'־".contains($0) } == true || isHebrewPrefix(before)
        return isStart && !text.character(index + 1).isSpaceOrEdge
    }

    /// Hebrew writes "in", "the" and "to" to the front of a word, quotes and all: `ב"הארץ"`.
    private func isHebrewPrefix(_ character: Character?) -> Bool {
        rules.language.language == "he" && character.map { "והבכלמש".contains($0) } == true
    }

    private func closes(_ index: Int, _ mark: Character, in text: PunctuatedText) -> Bool {
        let (before, after) = (text.character(index - 1), text.character(index + 1))
        if before.isSpaceOrEdge { return false }
        return !after.isLetter && !(mark == "'" && after.isDigit)
    }

    // MARK: Apostrophes

    /// `it's`, `l'eau`, `'90s`, `employees'`; feet and minutes stay straight.
    private func setApostrophes(_ text: inout PunctuatedText) {
        for index in 0..<text.count where text.character(index) == "'" && isUntouched(index, text) {
            let (before, after) = (text.character(index - 1), text.character(index + 1))
            let isInside = before.isLetter && (after.isLetter || after.isDigit)
            let isAfterDigit = before.isDigit && after.isLetter
            let isElision = before.isSpaceOrEdge && (after.isLetter || after.isDigit)
            let isEnd = before.isLetter && !after.isLetter
            if isInside || isElision || isEnd || isAfterDigit { text.put("’", at: index) }
        }
    }

    // MARK: Hebrew

    /// The marks of abbreviations, which keyboards lack: `צה"ל` has U+05F4, `ינו'` U+05F3.
    private func setHebrewMarks(_ text: inout PunctuatedText) {
        for index in 0..<text.count where text.character(index).map({ $0 == "\"" || $0 == "'" }) == true {
            guard isHebrew(text.character(index - 1)) else { continue }
            if text.character(index) == "\"" {
                // One letter from the end of the word: a quotation inside a word does not end there.
                if isHebrew(text.character(index + 1)), !isHebrew(text.character(index + 2)) {
                    text.put("״", at: index)
                }
            } else if !opensBefore(index, text) {
                text.put("׳", at: index)
            }
        }
    }

    private func isHebrew(_ character: Character?) -> Bool {
        character?.unicodeScalars.first.map { (0x5d0...0x5ea).contains($0.value) } ?? false
    }

    private func opensBefore(_ index: Int, _ text: PunctuatedText) -> Bool {
        (0..<index).contains { text.character($0) == "'" && opens($0, in: text) }
    }

    // MARK: Three stops

    private func setEllipses(_ text: inout PunctuatedText) {
        var index = 0
        while index < text.count {
            var end = index
            while text.character(end) == "." { end += 1 }
            if end - index == 3, text.mayChange(index) {
                text.put("…", at: index)
                text.put("", at: index + 1)
                text.put("", at: index + 2)
            }
            index = max(end, index + 1)
        }
    }
}
