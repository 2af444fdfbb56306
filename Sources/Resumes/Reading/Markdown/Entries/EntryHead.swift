import Languages
import SourceText

/// The head of an entry as it is being understood: lines come in, fields and dates come out.
///
/// Dates are taken out first, then places; role and organization are told apart by words, links and emphasis.
/// Where nothing tells, a line stays one title: a wrong guess may cost a field, never a word.
struct EntryHead {
    let kind: SectionKind
    let language: LanguageTag
    private(set) var lines: [HeadLine] = []
    private(set) var dates: EntryDates?
    private(set) var notes: [RichText] = []
    private(set) var url: RichText?
    /// How the headings beside this one are built.
    var order: HeadOrder?
    /// The headings beside this one end in dates: a year at its end is one, too.
    var mayEndInYear = false
    /// Fields a label named; they need no guessing.
    private(set) var named: [Entry.Field: RichText] = [:]

    init(kind: SectionKind, language: LanguageTag) {
        self.kind = kind
        self.language = language
    }

    /// Nothing has been read that could stand as a head.
    var isEmpty: Bool { lines.isEmpty && dates == nil && named.isEmpty && url == nil }
    var hasRole: Bool { named[.title] != nil || lines.contains { $0.parts.contains { isRole($0.text) } } }
    /// An employer or a school is surely among what was read.
    var hasOrganization: Bool {
        named[.organization] != nil
            || lines.contains { line in
                line.parts.contains { part in
                    let evidence = Evidence(part.text, kind: kind, language: language)
                    return evidence.isInstitution || evidence.isLinked
                        || (evidence.wordCount <= 8 && RoleWords.hasLegalForm(part.text.plainText))
                }
            }
    }

    // MARK: Lines in

    /// Takes a line into the head, its dates out of it.
    mutating func add(_ line: RichText) {
        let line = line.trimmed()
        guard !line.isEmpty else { return }
        if let link = EntryLinks.bareURL(line), url == nil, !lines.isEmpty {
            url = link
            return
        }
        var rest = takeDates(from: line)
        // "**Jun 2021 – now | Remote**": emphasis on dates and all marks nothing in the rest.
        if rest.utf8Count < line.utf8Count {
            rest = rest.removing(style: line.commonStyle.intersection([.strong, .emphasis]))
        }
        guard rest.plainText.contains(where: { !Separators.isPunctuation($0) }) else { return }
        lines.append(HeadLine(rest))
    }

    /// The dates alone, such as a term or a code span.
    mutating func add(dates found: EntryDates) {
        if dates == nil { dates = found.plain } else { notes.append(found.written) }
    }

    mutating func add(note: RichText) {
        if !note.isEmpty { notes.append(note) }
    }

    /// The employer stood elsewhere: each line read so far is of the post, whatever parts it has.
    mutating func name(employer: RichText) {
        lines = lines.map { HeadLine(whole: $0.text) }
        named[.organization] = employer
    }

    mutating func set(_ field: Entry.Field, _ text: RichText) {
        named[field] = text
    }

    private mutating func takeDates(from line: RichText) -> RichText {
        guard dates == nil else { return line }
        if let whole = DateReader.readWhole(line, language: language) {
            dates = whole.plain
            return RichText()
        }
        if lines.isEmpty, DateReader.isPresent(line.plainText) {
            dates = EntryDates(.text, written: line.withoutCommonEmphasis)
            return RichText()
        }
        // Several dates in one line belong to its several parts: the line stays whole.
        let found = DateReader.findAll(in: line, language: language)
        guard found.count == 1 || onlyFirstIsMeant(found, line), let only = found.first else {
            return found.isEmpty && mayEndInYear ? takeYear(from: line) : line
        }
        if isInsideBracket(only.range, of: line) { return line }
        dates = only.dates.plain
        let end = startOfRemark(behind: only.range.upperBound, in: line)
        let rest = only.remainder(of: line.slice(0..<end))
        // "2019 – 2021. Engineer": the stop ended the dates.
        return rest.plainText.hasPrefix(". ") ? rest.slice(1..<rest.utf8Count).trimmed() : rest
    }

    /// `2013–2014, *The Atlantic World, 1492–1815*, Some University`: the later ones belong to a name set apart.
    private func onlyFirstIsMeant(_ found: [DateReader.FoundDates], _ line: RichText) -> Bool {
        guard let first = found.first, first.range.lowerBound == 0 else { return false }
        let marks: TextStyle = [.emphasis, .strong]
        return found.dropFirst().allSatisfy {
            let style = line.slice($0.range).commonStyle.intersection(marks)
            return !style.isEmpty && style != line.slice(first.range).commonStyle.intersection(marks)
        }
    }

    /// `(levels and years, as of June 2026 in all)`: words before and behind a day within one bracket need it there.
    private func isInsideBracket(_ range: Range<Int>, of line: RichText) -> Bool {
        let (before, after) = (line.slice(0..<range.lowerBound), line.slice(range.upperBound..<line.utf8Count))
        guard let open = before.plainText.last(where: { "()（）".contains($0) }), "(（".contains(open),
            let close = after.plainText.first(where: { "()（）".contains($0) }), ")）".contains(close)
        else { return false }
        let lead = before.plainText.split(whereSeparator: { "(（".contains($0) }).last ?? ""
        let tail = after.plainText.prefix { !")）".contains($0) }
        return [lead, tail].allSatisfy { $0.contains(where: \.isLetter) }
    }

    /// `Festival Ltd 2008` beside `Bakery Ltd 2009-2013`: elsewhere the year would be part of the name.
    private mutating func takeYear(from line: RichText) -> RichText {
        let start = line.utf8Count - 4
        guard lines.isEmpty, start > 1, line.plainText.split(separator: " ").last?.count == 4,
            let year = DateReader.readWhole(line.slice(start..<line.utf8Count), language: language)
        else { return line }
        dates = year.plain
        return line.slice(0..<start).trimmed()
    }

    /// Takes `(part-time)` behind the dates for a note: it says something of the time, not of the name before it.
    private mutating func startOfRemark(behind end: Int, in line: RichText) -> Int {
        let tail = line.slice(end..<line.utf8Count).plainText
        guard tail.last == ")", let open = tail.lastIndex(of: "("), tail[..<open].allSatisfy({ $0 == ")" || $0 == " " })
        else { return line.utf8Count }
        let start = end + tail[..<open].utf8.count
        let inner = line.slice(start + 1..<line.utf8Count - 1).trimmed()
        let evidence = Evidence(inner, kind: kind, language: language)
        guard start > end, inner.plainText.first?.isLowercase == true, inner.wordCount <= 6, !evidence.isRole,
            !evidence.isPlace, !evidence.isInstitution, !evidence.isLinked
        else { return line.utf8Count }
        notes.append(inner)
        return start
    }

    // MARK: Entry out

    /// The entry with what the head says; its body is empty.
    func entry(span: SourceSpan?, ledger: inout Ledger) -> Entry {
        if dates == nil { for line in lines { ImpossibleDay.warn(of: line.text, &ledger) } }
        let guessed = HeadFields(kind: kind, language: language, lines: lines, isDated: dates != nil, order: order)
        for word in guessed.connectives { ledger.omit(word, .labelOfField) }
        var fields = guessed.fields
        for (field, text) in named { merge(text, as: field, into: &fields) }
        if fields[.title] == nil, let degree = fields[.degree] {
            fields[.title] = degree
            fields[.degree] = nil
        }
        if let url { fields[.url] = url }
        if !notes.isEmpty {
            let all = (fields[.note].map { [$0] } ?? []) + notes
            fields[.note] = RichText.joined(all, by: "; ")
        }
        return Entry(fields: fields.mapValues(\.withoutCommonEmphasis), dates: dates, span: span)
    }

    /// A labelled role beside a heading: the heading was the employer.
    private func merge(_ text: RichText, as field: Entry.Field, into fields: inout [Entry.Field: RichText]) {
        if field == .title, let heading = fields[.title], fields[.organization] == nil, named[.organization] == nil {
            fields[.organization] = heading
        } else if field == .title, let heading = fields[.title] {
            fields[.note] = RichText.joined([heading] + (fields[.note].map { [$0] } ?? []), by: "; ")
        } else if let other = fields[field] {
            // What a label says is surer; what was guessed to be the same goes back to the title or the notes.
            if let title = fields[.title] {
                fields[.title] = title + RichText(", ") + other
            } else {
                fields[.note] = other
            }
        }
        fields[field] = text
    }

    private func isRole(_ text: RichText) -> Bool {
        kind == .education ? RoleGuess.isDegree(text.plainText) : RoleGuess.isRole(text.plainText)
    }
}

extension EntryDates {
    /// Without emphasis: dates have a look of their own.
    var plain: EntryDates {
        EntryDates(value, written: written.withoutCommonEmphasis, duration: duration?.withoutCommonEmphasis)
    }
}
