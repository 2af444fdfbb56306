/// Looking at and changing the emphasis of a whole text.
extension RichText {
    func adding(_ style: TextStyle) -> RichText {
        RichText(
            runs.map { run in
                var run = run
                run.style.formUnion(style)
                return run
            })
    }

    func removing(style: TextStyle) -> RichText {
        RichText(
            runs.map { run in
                var run = run
                run.style.subtract(style)
                return run
            })
    }

    /// The styles that every word of it has.
    var commonStyle: TextStyle {
        let words = runs.filter { $0.text.contains { !$0.isWhitespace && !Separators.isPunctuation($0) } }
        guard let first = words.first else { return [] }
        return words.dropFirst().reduce(first.style) { $0.intersection($1.style) }
    }

    /// Without emphasis that lies on all of it: what the structure now says need not be said twice.
    var withoutCommonEmphasis: RichText {
        removing(style: commonStyle.intersection([.strong, .emphasis, .code, .underline]))
    }

    /// The one target all its words lead to, if there is one.
    var commonLink: LinkTarget? {
        let words = runs.filter { $0.text.contains { !$0.isWhitespace && !Separators.isPunctuation($0) } }
        guard let link = words.first?.link, words.allSatisfy({ $0.link == link }) else { return nil }
        return link
    }

    /// The link that all of the text has.
    var wholeLink: LinkTarget? {
        guard let link = runs.first?.link, runs.allSatisfy({ $0.link == link }) else { return nil }
        return link
    }

    var withoutLinks: RichText {
        RichText(
            runs.map { run in
                var run = run
                run.link = nil
                return run
            })
    }

    var hasLink: Bool { runs.contains { $0.link != nil } }

    /// Counted as a reader would: words between spaces, or two ideographs for one word.
    var wordCount: Int { Self.wordCount(of: plainText) }

    static func wordCount(of text: String) -> Int {
        var words = 0
        var ideographs = 0
        var isInWord = false
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                let isLetter =
                    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
                if isLetter, !isInWord { words += 1 }
                isInWord = isLetter || (isInWord && scalar.value > 0x20)
            } else if Script.isIdeographic(scalar), scalar.properties.isAlphabetic {
                ideographs += 1
                isInWord = false
            } else if scalar.properties.isWhitespace {
                isInWord = false
            } else if scalar.properties.isAlphabetic, !isInWord {
                words += 1
                isInWord = true
            }
        }
        return words + (ideographs + 1) / 2
    }
}
