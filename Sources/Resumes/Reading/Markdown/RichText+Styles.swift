internal import Languages

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
        var shared: TextStyle?
        for run in runs where run.holdsWord { shared = shared.map { $0.intersection(run.style) } ?? run.style }
        return shared ?? []
    }

    /// Without emphasis that lies on all of it: what the structure now says need not be said twice.
    var withoutCommonEmphasis: RichText {
        removing(style: commonStyle.intersection([.strong, .emphasis, .code, .underline]))
    }

    /// The one target all its words lead to, if there is one.
    var commonLink: LinkTarget? {
        guard hasLink else { return nil }
        let words = runs.filter(\.holdsWord)
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
            } else if scalar.isBlank {
                isInWord = false
            } else if scalar.properties.isAlphabetic, !isInWord {
                words += 1
                isInWord = true
            }
        }
        return words + (ideographs + 1) / 2
    }
}

extension TextRun {
    /// More than space and punctuation.
    var holdsWord: Bool {
        guard let first = text.utf8.first else { return false }
        // Most runs begin with a letter.
        return (0x61...0x7a).contains(first | 0x20)
            || text.contains { !$0.isWhitespace && !Separators.isPunctuation($0) }
    }
}
