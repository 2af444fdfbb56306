import Languages

/// Decides which lines after an entry's first one still belong to its head: dates, place, role, employer.
struct HeadLineJudge {
    let kind: SectionKind
    let language: LanguageTag

    /// How many of some lines, from the first on, are head lines.
    ///
    /// `head` is what was read before them. A plain short line counts only if a line with dates is near.
    func count(of lines: [DraftLines.Line], after head: EntryHead) -> Int {
        var taken = 0
        var seenDates = head.dates != nil
        for (index, line) in lines.enumerated().prefix(5) {
            let rest = lines.dropFirst(index + 1).prefix(2)
            let datesFollow = !seenDates && rest.contains { isDateLine($0.text) }
            guard isHeadLine(line.text, head: head, seenDates: seenDates, datesFollow: datesFollow) else { break }
            // A soft break inside a sentence is no end of a head line.
            if !line.endsHard, index + 1 < lines.count, goesOn(line.text, lines[index + 1].text) { break }
            taken = index + 1
            if !seenDates, taken < lines.count { seenDates = hasDates(line.text) }
        }
        return taken
    }

    /// All lines of a block are head lines.
    func accepts(_ lines: [DraftLines.Line], after head: EntryHead) -> Bool {
        if count(of: lines, after: head) == lines.count { return true }
        // Beside dates, a few short words in a quote of their own are facts too.
        return head.dates == nil && lines.count <= 3 && lines.contains { isDateLine($0.text) }
            && lines.allSatisfy { $0.text.wordCount <= 6 && Label($0.text)?.isStyled != true }
    }

    /// `**Acme**` and perhaps `*Town, Country*` under a role with its dates: short lines, each emphasised as a whole.
    func namesEmployer(_ lines: [DraftLines.Line], after head: EntryHead) -> Bool {
        guard kind == .work || kind == .volunteer || kind == .education, head.dates != nil, head.hasRole,
            !head.hasOrganization, (1...3).contains(lines.count), let first = lines.first?.text,
            first.commonStyle.contains(.strong), Label(first) == nil, first.wordCount <= 8
        else { return false }
        let separators: Set<Character> = ["·", "•", "|"]
        return lines.allSatisfy { line in
            !line.text.commonStyle.isDisjoint(with: [.strong, .emphasis]) && line.text.wordCount <= 8
                && Label(line.text) == nil && !Evidence.isSentence(line.text)
                && !line.text.plainText.contains(where: separators.contains)
                && !".:".contains(first.plainText.last ?? " ")
        }
    }

    func hasDates(_ line: RichText) -> Bool {
        line.mayHoldDates && DateReader.find(in: line, language: language) != nil
    }

    /// Dates with hardly anything beside them.
    func isDateLine(_ line: RichText) -> Bool {
        // "📅 2016": an icon stands before what is all of the line.
        let line = Decoration.stripped(from: line).text.trimmed()
        guard line.mayHoldDates, line.wordCount <= 30, Label(line)?.isStyled != true,
            let found = DateReader.find(in: line, language: language)
        else {
            return false
        }
        let rest = found.remainder(of: line)
        return rest.wordCount <= 12 && !Evidence.isSentence(rest) && !isSeries(line)
    }

    /// `ACCA (2009); BSc Economics (2006)`: several things with dates of their own in one line.
    private func isSeries(_ line: RichText) -> Bool {
        guard line.plainText.utf8.contains(0x3b) else { return false }
        let parts = Separators.parts(of: line, at: .semicolons)
        return parts.count > 1 && parts.count { hasDates($0.text) || isBracketedYear($0.text) } > 1
    }

    private func isBracketedYear(_ text: RichText) -> Bool {
        guard text.plainText.hasSuffix(")"), let open = text.plainText.lastIndex(of: "(") else { return false }
        let start = text.plainText.utf8.distance(from: text.plainText.startIndex, to: open) + 1
        return DateReader.readWhole(text.slice(start..<text.utf8Count - 1), language: language) != nil
    }

    private func isHeadLine(_ line: RichText, head: EntryHead, seenDates: Bool, datesFollow: Bool) -> Bool {
        if let label = Label(line),
            label.isStyled || FieldLabels.meaning(of: label.name) != nil || PartTitles.isPart(label.name)
        {
            return false
        }
        if !seenDates, isDateLine(line) { return true }
        guard line.wordCount <= 12, !Evidence.isSentence(line), !line.plainText.hasSuffix(":") else { return false }
        let evidence = Evidence(line, kind: kind, language: language)
        if [.awards, .publications, .certificates].contains(kind) { return EntryLinks.bareURL(line) != nil }
        if evidence.isPlace || EntryLinks.bareURL(line) != nil { return true }
        if datesFollow { return evidence.wordCount <= 10 }
        let isMarked = !line.commonStyle.isDisjoint(with: [.strong, .emphasis]) || line.commonLink != nil
        if !isMarked { return isPlainHeadLine(line, evidence, head) }
        if evidence.isRole { return !head.hasRole }
        return evidence.isInstitution && kind == .education
    }

    /// `Engineer` alone, or `Dept, *Acme*, City` under a role that has no employer yet.
    private func isPlainHeadLine(_ line: RichText, _ evidence: Evidence, _ head: EntryHead) -> Bool {
        if evidence.isRole, kind != .education {
            return evidence.wordCount <= 6 && !head.hasRole && !line.plainText.hasSuffix(".")
        }
        if evidence.wordCount <= 8, !line.plainText.hasSuffix("."), !head.hasOrganization {
            if kind == .education, evidence.isInstitution { return true }
            if kind == .work, RoleWords.organizationLikelihood(line.plainText) > 0.9 { return true }
        }
        if kind == .education, evidence.isDegree, evidence.wordCount <= 8, !head.hasRole { return true }
        let parts = Separators.parts(of: line, at: .commas).map { Evidence($0.text, kind: kind, language: language) }
        guard parts.count > 1, head.lines.count == 1, head.lines[0].parts.count == 1 else { return false }
        return parts.contains(where: \.isMarked) && parts.last?.mayBePlace == true
    }

    /// The next line carries on a sentence: it begins in lower case, or this one ends on a small word.
    private func goesOn(_ line: RichText, _ next: RichText) -> Bool {
        guard line.commonStyle.isEmpty, let first = next.plainText.first else { return false }
        return first.isLowercase || ",;(".contains(line.plainText.last ?? " ")
    }
}

extension RichText {
    /// There is no date without a digit; looking for one costs more than asking this first.
    var mayHoldDates: Bool {
        runs.contains { run in
            run.text.unicodeScalars.contains { scalar in
                scalar.isASCII ? ("0"..."9").contains(scalar) : scalar.properties.numericType != nil
            }
        }
    }
}
