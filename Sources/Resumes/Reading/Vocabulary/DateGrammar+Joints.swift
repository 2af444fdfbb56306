internal import Languages

/// Ranges open to one side, and what stands between and after the dates of a range.
extension DateGrammar {
    func since(at index: Int) -> ParsedDates? {
        guard let start = DateWords.end(of: .since, in: tokens[index...]) else { return nil }
        guard let first = date(at: afterArticle(start)), let date = first.date else {
            return date(at: afterArticle(start)).map { words(index..<$0.end) }
        }
        // "da 2019 a 2021" is a range.
        if separator(at: first.end) != nil || present(at: first.end) != nil, let range = range(at: index) {
            return range
        }
        if first.isWeak { return nil }
        return ParsedDates(value: .since(date, word: nil), core: index..<first.end)
    }

    func until(at index: Int) -> ParsedDates? {
        let isWide = mark(index) == .wideTilde
        let isLeading =
            isWide || ((mark(index) == .hyphen || mark(index) == .dash || mark(index) == .tilde) && index == 0)
        guard let start = DateWords.end(of: .until, in: tokens[index...]) ?? (isLeading ? index + 1 : nil) else {
            return nil
        }
        // The article of "Chur, den 3. März": without its marks the Vietnamese word is the same.
        if word(index) == "den", language?.language != "vi" { return nil }
        guard let last = date(at: afterArticle(start)), !last.isWeak else { return nil }
        guard let date = last.date, isWide || isLeading == false else { return words(index..<last.end) }
        return ParsedDates(value: .until(date), core: index..<last.end)
    }

    /// `??? — Present`: the author does not know, but means a range.
    func unknownStart(at index: Int) -> ParsedDates? {
        var next = index
        while mark(next) == .question { next += 1 }
        guard next > index, let join = separator(at: next) else { return nil }
        let end = present(at: join) ?? date(at: join)?.end
        return end.map { words(index..<$0) }
    }

    func afterArticle(_ index: Int) -> Int {
        word(index).map { Self.articles.contains($0) } == true && date(at: index) == nil ? index + 1 : index
    }

    private static let articles = WordSet("the le la el il den dem o in im")

    // MARK: Between and after

    /// The index after what stands between two dates: a dash, a tilde, "to", or both.
    func separator(at index: Int) -> Int? {
        guard index < tokens.count else { return nil }
        var next = index
        if mark(next) == .comma, mark(next + 1) == .hyphen || mark(next + 1) == .dash { next += 1 }
        if let joint = mark(next) {
            switch joint {
            case .hyphen, .dash, .tilde, .wideTilde, .arrow: next += 1
            case .slash: next += 1
            case .dot where mark(next + 1) == .dot:
                while mark(next) == .dot { next += 1 }
            case .dot where mark(next + 1) == .hyphen || mark(next + 1) == .dash: next += 2
            default: return nil
            }
            if mark(next) == .close, mark(index) == .arrow { next += 1 }
            while mark(next) == .hyphen || mark(next) == .dash { next += 1 }
        }
        if next < tokens.count, let end = DateWords.end(of: .to, in: tokens[next...]), present(at: next) == nil {
            return end
        }
        return next > index ? next : nil
    }

    /// The index after a word for today; a lone `N` must be a capital, and with one `MA` is a degree.
    func present(at index: Int) -> Int? {
        guard index < tokens.count, let end = DateWords.end(of: .present, in: tokens[index...]) else { return nil }
        if tokens[index].word == "n", end == index + 1, !tokens[index].isCapitalized { return nil }
        if tokens[index].word == "ma", tokens[index].isCapitalized { return nil }
        // "no" of "no. 5", "current" of "current address": words that go on are no end of a range.
        return end
    }

    /// The index after the dash of a range without end: `2024.11 -`, `2017→`, `2019+`, `2020 onwards`.
    func openEnd(_ first: ParsedDate) -> Int? {
        let index = first.end
        guard index < tokens.count else { return nil }
        if let end = DateWords.end(of: .onwards, in: tokens[index...]) {
            let isLast = end == tokens.count || tokens[end].mark != nil
            return isLast ? end : nil
        }
        if mark(index) == .plus, isGlued(index), index + 1 >= tokens.count || tokens[index + 1].mark != nil {
            return index + 1
        }
        guard let joint = mark(index), [.hyphen, .dash, .tilde, .wideTilde, .arrow].contains(joint) else { return nil }
        var end = index + 1
        while mark(end) == .question || mark(end) == .dot { end += 1 }
        guard end < tokens.count else { return end }
        switch tokens[end].mark {
        case .close, .newline, .colon, .separator: return end
        case .comma, .semicolon: return end
        // "2010– Editor": a dash close to the year and far from the word is that of an open range.
        case nil where isGlued(index) && end == index + 1 && tokens[end].followsSpace && joint != .arrow: return end
        default: return nil
        }
    }
}
