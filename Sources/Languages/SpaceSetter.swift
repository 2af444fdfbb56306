/// Spaces that a line must not end at: before French stops and inside guillemets, before a dash between words, and
/// between a number and the sign of what it counts.
struct SpaceSetter {
    let rules: PunctuationRules

    func set(_ text: inout PunctuatedText) {
        for index in 0..<text.count {
            guard let character = text.character(index), text.mayChange(index) else { continue }
            switch character.sign {
            case "–", "—", "-": tieDash(index, &text)
            case "«": setAfter(index, &text)
            case "»": setBefore(index, rules.innerSpace, &text)
            case "%", "‰", "°", "€", "£", "$": tieUnit(index, &text)
            case ";", ":", "!", "?": setStop(character, index, &text)
            default: break
            }
        }
    }

    /// A dash ends a line, it does not begin one.
    private func tieDash(_ index: Int, _ text: inout PunctuatedText) {
        var end = index + 1
        while text.character(end) == "-" { end += 1 }
        guard text.character(index - 1) == " ", text.character(end) == " ", text.character(index - 2) != nil else {
            return
        }
        if text.signs[index] != "-" { text.put("\u{a0}", at: index - 1) }
    }

    /// `18 %`, `5 °C`, `1 200 €`: the sign stays with its number; one that stands before a number (`5 $20 notes`) does not.
    private func tieUnit(_ index: Int, _ text: inout PunctuatedText) {
        guard text.character(index - 1) == " ", text.character(index - 2).isDigit, !text.character(index + 1).isDigit
        else { return }
        text.put("\u{a0}", at: index - 1)
    }

    private func setAfter(_ index: Int, _ text: inout PunctuatedText) {
        guard !rules.innerSpace.isEmpty, let next = text.character(index + 1) else { return }
        if next.isWhitespace {
            text.put(rules.innerSpace, at: index + 1)
        } else {
            text.put("«" + rules.innerSpace, at: index)
        }
    }

    private func setBefore(_ index: Int, _ space: String, _ text: inout PunctuatedText) {
        guard !space.isEmpty, let before = text.character(index - 1) else { return }
        if before.isWhitespace {
            text.put(space, at: index - 1)
        } else {
            text.put(space + text.signs[index], at: index)
        }
    }

    /// A stop ends a word: `12:30` and `a?b` have none, and `?!` has one space before both.
    private func setStop(_ sign: Character, _ index: Int, _ text: inout PunctuatedText) {
        let (before, after) = (text.character(index - 1), text.character(index + 1))
        guard before != nil, after.isSpaceOrEdge || after.map({ "\"»)!?…".contains($0) }) == true else { return }
        guard before.map({ "!?:;([{«".contains($0) }) != true else { return }
        setBefore(index, rules.space(before: sign), &text)
    }
}
