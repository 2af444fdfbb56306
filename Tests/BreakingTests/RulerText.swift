import Breaking

/// Paragraphs on a ruler: every character is `em` points wide, spaces likewise; `-` inside a word in brackets marks a
/// hyphen that may appear: "ty·pog·ra·phy".
struct RulerText {
    var space = Glue(width: 5, stretch: 2.5, shrink: 1.5)
    var parameters = BreakParameters.tex
    var em = 5.0

    /// Words divide at spaces, may divide at middle dots, and end after a written hyphen.
    func items(_ text: String, lastLine: LastLine = .fill) -> [BreakItem] {
        var items: [BreakItem] = []
        var length = 0
        func endBox() {
            if length > 0 { items.append(.box(width: Double(length) * em)) }
            length = 0
        }
        for character in text {
            switch character {
            case " ":
                endBox()
                items.append(.glue(space))
            case "·":
                endBox()
                items.append(parameters.hyphen(width: em))
            case "-":
                length += 1
                endBox()
                items.append(parameters.explicitHyphen())
            default:
                length += 1
            }
        }
        endBox()
        items.finishParagraph(lastLine: lastLine)
        return items
    }
}
