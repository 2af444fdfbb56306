import Languages
import SourceText

/// How the first block of an entry becomes its head and perhaps the start of its body.
extension EntryDraft {
    /// Opens with a paragraph: its first line, the lines that belong to the head, the rest as body.
    mutating func open(with lines: DraftLines, at span: SourceSpan, ledger: inout Ledger) {
        let logical = LogicalLines.merge(lines, language: head.language)
        guard let first = logical.first else { return }
        var rest = addFirstLine(Decorations.headLine(first, ledger: &ledger), at: span)
        var next = 1
        if rest == nil {
            // A line with dates alone: what happened then stands in the next one.
            if head.lines.isEmpty, next < logical.lines.count {
                rest = addMainLine(Decorations.headLine(logical.lines[next].text, ledger: &ledger), at: span)
                next += 1
            }
            let judge = HeadLineJudge(kind: head.kind, language: head.language)
            let remaining = Array(logical.lines.dropFirst(next))
            let count = rest == nil ? judge.count(of: remaining, after: head) : 0
            for line in remaining.prefix(count) { head.add(line.text) }
            next += count
            if next == logical.lines.count - 1, rest == nil, endsCard(logical.lines) {
                head.add(logical.lines[next].text)
                next += 1
            }
        }
        if rest != nil { hasProse = true }
        let after = Array(logical.lines.dropFirst(next))
        let opening = rest.map { [DraftLines.Line(text: $0, endsHard: false)] } ?? []
        if !(opening + after).isEmpty {
            body.insert(DraftBlock(.paragraph(DraftLines(opening + after)), span: span), at: 0)
        }
    }

    /// The last of three or four short lines with forced ends, dates among them: the employer or the post, whichever
    /// is missing.
    private func endsCard(_ lines: [DraftLines.Line]) -> Bool {
        guard (3...4).contains(lines.count), lines.dropLast().allSatisfy(\.endsHard), let last = lines.last?.text else {
            return false
        }
        return head.dates != nil && !(head.hasOrganization && head.hasRole) && last.wordCount <= 8
            && !Evidence.isSentence(last) && Label(last) == nil && !last.plainText.hasSuffix(".")
    }

    private mutating func addFirstLine(_ line: RichText, at span: SourceSpan) -> RichText? {
        guard head.dates == nil, let code = CodeDate(line, language: head.language) else {
            return addMainLine(line, at: span)
        }
        head.add(dates: code.dates)
        return code.rest.isEmpty ? nil : addMainLine(code.rest, at: span)
    }

    /// Adds the line that names the entry; what of it is prose comes back to be body.
    private mutating func addMainLine(_ line: RichText, at span: SourceSpan) -> RichText? {
        let evidence = Evidence(line, kind: head.kind, language: head.language)
        if head.kind != .publications, let opening = DatedOpening(line, language: head.language) {
            head.add(opening.head)
            return opening.rest
        }
        if head.kind == .publications || !evidence.isSentence {
            return addShortLine(line)
        }
        var text = line
        if head.dates == nil, let leading = DateReader.leadingDates(in: line, language: head.language) {
            head.add(dates: leading.dates)
            text = leading.rest
            let opener = OpenerChoice(kind: head.kind, language: head.language)
            if opener.opensWithDash(line), let end = Self.endOfHead(in: text) {
                // "2010–11 — Visitor, Some Department, Some College, University of …": long, and no sentence.
                head.add(text.slice(0..<end).trimmed(of: { $0 == "." || $0.isWhitespace }))
                let rest = text.slice(end..<text.utf8Count).trimmed(of: { $0 == "." || $0.isWhitespace })
                return rest.isEmpty ? nil : text.slice(end + 1..<text.utf8Count).trimmed()
            }
        }
        if let name = LogicalLines.boldHead(of: text) {
            let rest = text.slice(name.utf8Length(in: text)..<text.plainText.utf8.count)
            if namesEmployer(rest) {
                head.add(text.trimmed(of: { $0 == "." }))
                return nil
            }
            return addHead(name, before: rest)
        }
        if text.commonStyle.contains(.strong) || !Evidence.isSentence(text) {
            head.add(text)
            return nil
        }
        if head.dates == nil, let found = DateReader.find(in: text, language: head.language) {
            head.add(dates: found.dates)
            text = found.remainder(of: text)
        }
        if head.isEmpty, [.awards, .certificates, .volunteer, .other].contains(head.kind), text.wordCount <= 30 {
            // Beside others that are entries, a sentence is the name of what happened.
            head.add(text)
            return nil
        }
        return text
    }

    /// Where the first full stop ends a long word, if not too much stands before it.
    private static func endOfHead(in text: RichText) -> Int? {
        let plain = text.plainText
        var end = plain.utf8.count
        for index in plain.indices.dropFirst(5) where plain[index] == "." {
            let word = plain[..<index].split(separator: " ").last ?? ""
            let next = plain[plain.index(after: index)...]
            if next.first == " ", word.count > 3, word.allSatisfy({ $0.isLetter || $0 == "-" }) {
                end = plain.utf8.distance(from: plain.startIndex, to: index)
                break
            }
        }
        return text.slice(0..<end).wordCount <= 24 ? end : nil
    }

    /// `, Some Institute, Reims.` after the bold role: the line was written as a sentence and is none.
    private func namesEmployer(_ rest: RichText) -> Bool {
        let text = rest.plainText.trimmedText
        return text.first == "," && rest.wordCount <= 12 && !text.dropLast().contains(". ")
            && !text.contains(where: { ";:".contains($0) })
    }

    /// `**Name** (2020): what it is`: a colon after the name begins the description.
    private mutating func addShortLine(_ line: RichText) -> RichText? {
        if let halves = unparted(line) {
            head.add(halves.name)
            let evidence = Evidence(halves.rest, kind: head.kind, language: head.language)
            if evidence.isRole || evidence.isDegree || evidence.wordCount <= 6 {
                head.add(halves.rest)
                return nil
            }
            return halves.rest
        }
        if let label = Label(line), label.isStyled, head.dates == nil, label.value.wordCount > 1,
            HeadLineJudge(kind: head.kind, language: head.language).hasDates(label.value),
            DateReader.readWhole(label.value, language: head.language) == nil
        {
            // "**Editor**: Some Press, May 2010 – June 2011, Bern": two lines in one.
            head.add(label.label)
            head.add(label.value)
            return nil
        }
        guard let label = Label(line), label.isStyled, !label.value.isEmpty, head.kind != .publications,
            DateReader.find(in: label.value, language: head.language) == nil,
            DateReader.readWhole(label.label, language: head.language) == nil, label.value.wordCount > 3
        else {
            head.add(line)
            return nil
        }
        head.add(label.label)
        return label.value
    }

    /// `__Some University__ Research engineer`: bold words and others, with nothing between them but a space.
    private func unparted(_ line: RichText) -> (name: RichText, rest: RichText)? {
        guard head.kind == .work || head.kind == .education || head.kind == .volunteer, head.dates != nil,
            let name = line.leadingRuns(where: { $0.style.contains(.strong) || $0.text.allSatisfy(\.isWhitespace) })
        else { return nil }
        let rest = line.slice(name.utf8Length(in: line)..<line.utf8Count).trimmed()
        guard let first = rest.plainText.first, first.isUppercase || first.isNumber, name.wordCount > 1,
            rest.wordCount > 1, !rest.leadingStyle.contains(.strong),
            name.plainText.last.map({ !",;:-–—|(".contains($0) }) == true,
            DateReader.find(in: rest, language: head.language) == nil
        else { return nil }
        return (name, rest)
    }

    private mutating func addHead(_ name: RichText, before rest: RichText) -> RichText? {
        // "(2020): …" after the name still belongs to it.
        let trimmed = rest.trimmed()
        if head.dates == nil, let leading = DateReader.leadingDates(in: trimmed, language: head.language) {
            head.add(dates: leading.dates)
            head.add(name)
            return leading.rest.isEmpty ? nil : leading.rest
        }
        head.add(name)
        var text = trimmed.trimmed(of: { ":–—-,;：".contains($0) || $0.isWhitespace })
        if head.dates == nil, let found = DateReader.find(in: text, language: head.language),
            found.range.upperBound == text.utf8Count, found.range.lowerBound > 0
        {
            // "**MSc**: what it was about, Aug 2011 – July 2012"
            head.add(dates: found.dates)
            text = found.remainder(of: text)
        }
        return text.isEmpty ? nil : text
    }

    /// Takes the first bullets of the body for the employer; the line above is a post and nothing else.
    mutating func takeEmployer(bullets count: Int) {
        guard count > 0, let index = body.firstIndex(where: { $0.items != nil }),
            case .list(let start, let items) = body[index].kind
        else { return }
        head.name(employer: RichText.joined(items.prefix(count).compactMap { $0[0].paragraph?.joined }, by: ", "))
        body[index].kind = .list(start: start, Array(items.dropFirst(count)))
    }

    /// Opens with a term: a date and what happened, or a name and what is said of it.
    mutating func open(with definition: DraftDefinition, ledger: inout Ledger) {
        let term = Decorations.title(definition.term, ledger: &ledger)
        var definitions = definition.definitions
        if let dates = DateReader.readWhole(term, language: head.language) {
            head.add(dates: dates)
            if let lines = definitions.first?.first?.paragraph {
                let span = definitions[0].removeFirst().span
                open(with: lines, at: span, ledger: &ledger)
            }
        } else {
            head.add(term)
            takeColumns(&definitions)
        }
        body += definitions.flatMap { $0 }
    }

    /// `: **Acme**` / `: **Jul 2021 - Present**`: definitions of one short line each are columns of the head.
    private mutating func takeColumns(_ definitions: inout [[DraftBlock]]) {
        let judge = HeadLineJudge(kind: head.kind, language: head.language)
        let mayBeColumns = definitions.count > 1
        while let blocks = definitions.first, let lines = blocks.first?.paragraph, lines.lines.count == 1,
            let line = lines.first, blocks.count == 1,
            judge.isDateLine(line)
                || (mayBeColumns && line.wordCount <= 10
                    && !Evidence.isSentence(line)
                    && Label(line)?.isStyled != true)
        {
            head.add(line)
            definitions.removeFirst()
        }
    }
}

extension RichText {
    /// How many bytes of a text this one, cut from its start, takes up there.
    func utf8Length(in whole: RichText) -> Int {
        let lead = whole.plainText.prefix { $0.isWhitespace }.utf8.count
        return min(lead + plainText.utf8.count, whole.plainText.utf8.count)
    }
}
