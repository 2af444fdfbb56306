/// Whether a date stands where a CV writes dates, or is a number in a sentence.
extension DateScan {
    func stands(_ dates: ParsedDates) -> Bool {
        let start = dates.core.lowerBound
        let end = dates.end
        if isBracketed(start, end) { return !dates.isBareYear || !isInProse(start, end) }
        let startsClean = startsClean(start)
        let endsClean = endsClean(end)
        if startsClean, endsClean { return true }
        if dates.isSingle {
            if startsClean { return startsNewText(end) || start == 0 && endsLikeNumber(end) }
            return endsClean && !dates.isBareYear && !followsPreposition(start) && isLast(end)
        }
        return startsClean || (endsClean && !followsPreposition(start))
    }

    /// At the start of a line or a run, or after a separator, a bracket or a dash.
    func startsClean(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        if tokens[index].startsRun { return true }
        switch tokens[index - 1].mark {
        case .newline, .separator, .open, .close, .comma, .semicolon, .colon, .dash, .arrow, .tilde, .wideTilde:
            return true
        case .hyphen, .slash: return tokens[index].followsSpace
        case .dot: return false
        default: return false
        }
    }

    func endsClean(_ index: Int) -> Bool {
        guard index < tokens.count else { return true }
        if tokens[index].startsRun { return true }
        switch tokens[index].mark {
        case .newline, .separator, .open, .close, .comma, .semicolon, .colon, .dash, .arrow: return true
        case .hyphen, .slash: return index + 1 >= tokens.count || tokens[index + 1].followsSpace
        case .dot: return index + 1 >= tokens.count || tokens[index + 1].mark == .newline
        default: return false
        }
    }

    func isLast(_ index: Int) -> Bool {
        index >= tokens.count || tokens[index].mark == .newline
            || (tokens[index].mark == .dot && index + 1 >= tokens.count)
    }

    /// Whether what follows a date looks like a name or a title rather than the rest of a sentence.
    func startsNewText(_ index: Int) -> Bool {
        guard index < tokens.count else { return true }
        switch tokens[index].kind {
        case .word: return tokens[index].isCapitalized
        case .other: return true
        default: return false
        }
    }

    /// `2007. MA Bookbinding`: a full stop and a capital behind the date a line begins with.
    func endsLikeNumber(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens[index].mark == .dot, tokens[index + 1].followsSpace else { return false }
        return tokens[index + 1].word != nil && tokens[index + 1].isCapitalized
    }

    func isBracketed(_ start: Int, _ end: Int) -> Bool {
        guard start > 0, end < tokens.count else { return false }
        return tokens[start - 1].mark == .open && tokens[end].mark == .close
    }

    /// "In Foo et al. (2019) we showed": a sentence goes on after the bracket.
    func isInProse(_ start: Int, _ end: Int) -> Bool {
        let after = end + 1
        guard after < tokens.count, case .word = tokens[after].kind else { return false }
        return !tokens[after].isCapitalized && !tokens[after].startsRun
    }

    func followsPreposition(_ index: Int) -> Bool {
        index > 0 && tokens[index - 1].word.map { Self.prepositions.contains($0) } == true
    }

    private static let prepositions = WordSet(
        "in im on at by of during since before after en em am le du w v i no na around for and")
}
