import Languages
import SourceText

/// Gathers what a document says of the person: from its header, its contact sections and its foot.
///
/// Lines are understood one by one; what is no datum of the person stays text, in order.
struct PersonReader {
    var person = Person()
    let language: LanguageTag
    /// Those in `person.contacts`, to be looked up.
    var known = KnownContacts()
    /// A label said that what follows is the summary.
    private var isInSummary = false
    /// A heading said that what follows is the name.
    private var expectsName = false
    /// A label gave the name, and said which half of it; nil inside if it may be all of it.
    var namePart: ContactLabels.NamePart??

    /// What front matter calls the person, in falling trust.
    let names: Names

    struct Names {
        var name: String?
        var author: String?
        var title: String?

        /// Those a heading of the body may repeat.
        var all: [String] { [name, author, title].compactMap { $0 } }
    }

    init(_ matter: FrontMatterReader, language: LanguageTag) {
        self.language = language
        names = Names(
            name: matter.name?.plainText, author: matter.author?.plainText, title: matter.title?.plainText)
        person.name = matter.name
        person.headline = matter.headline
        person.summary = matter.summary
        for contact in matter.contacts {
            known.insert(contact)
            person.contacts.append(contact)
        }
    }

    // MARK: The header

    /// Reads everything before the first section.
    ///
    /// What is no datum is the summary; in a document without sections it comes back, to be its text.
    mutating func readHeader(_ header: [DraftBlock], hasSections: Bool, ledger: inout Ledger) -> [DraftBlock] {
        var text: [DraftBlock] = []
        for block in header { text += readHeader(block, hasText: !text.isEmpty, ledger: &ledger) }
        if !hasSections { return text }
        let reader = BodyReader(kind: .summary, language: language)
        person.summary += reader.blocks(of: text, ledger: &ledger)
        return []
    }

    /// What of a block is text and not data.
    private mutating func readHeader(_ block: DraftBlock, hasText: Bool, ledger: inout Ledger) -> [DraftBlock] {
        switch block.kind {
        case .heading(_, let title):
            readTitle(title, isPrivate: block.isPrivate, ledger: &ledger)
            return []
        case .paragraph(let lines):
            let left = readLines(lines, isSummary: hasText, isPrivate: block.isPrivate, ledger: &ledger)
            return left.map { [DraftBlock(.paragraph($0), span: block.span)] } ?? []
        case .quote(let inner):
            var text: [DraftBlock] = []
            for block in inner { text += readHeader(block, hasText: hasText || !text.isEmpty, ledger: &ledger) }
            return text
        case .rule:
            ledger.omit(block.span.text, .rule, at: block.span)
            return []
        default:
            return takeData(from: block, ledger: &ledger)
        }
    }

    /// A heading before the first section: the document's title, the name, a headline or contacts.
    private mutating func readTitle(_ title: RichText, isPrivate: Bool, ledger: inout Ledger) {
        if readsIconLine(title, isPrivate: isPrivate, ledger: &ledger) { return }
        let title = Decorations.stripped(title, ledger: &ledger)
        if NameReader.isDocumentTitle(title.plainText) {
            ledger.omit(title, .documentTitle)
        } else if person.name == nil, NameReader.isNameLabel(title.plainText) {
            ledger.omit(title, .labelOfField)
            expectsName = true
        } else if person.name == nil, namesPerson(title) {
            takeName(title, isPrivate: isPrivate, ledger: &ledger)
        } else if NameReader.sameName(person.name?.plainText ?? "", title.plainText) {
            ledger.omit(title, .documentTitle)
        } else if !readLine(title, isPrivate: isPrivate, ledger: &ledger) {
            person.headline.append(title.withoutCommonEmphasis)
        }
    }

    /// With an author in the front matter, a heading that is no name is a headline.
    private func namesPerson(_ title: RichText) -> Bool {
        let name = NameReader.read(title).name?.plainText ?? ""
        if NameReader.isContactLine(title), !NameReader.looksLikeName(name) { return false }
        return names.author == nil || NameReader.looksLikeName(title.plainText)
            || NameReader.holdsTitleWords(title.plainText)
    }

    /// A line that holds the name, and perhaps a headline or contacts beside it.
    mutating func takeName(_ line: RichText, isPrivate: Bool = false, ledger: inout Ledger) {
        let title = NameReader.read(line)
        for words in title.titleWords { ledger.omit(words, .documentTitle) }
        person.name = title.name?.withoutCommonEmphasis
        for rest in title.rest where !readLine(rest, isPrivate: isPrivate, ledger: &ledger) {
            person.headline.append(rest.withoutCommonEmphasis)
        }
    }

    // MARK: Paragraphs

    /// Takes data out of a paragraph's lines; nil if nothing is left.
    private mutating func readLines(
        _ lines: DraftLines, isSummary: Bool, isPrivate: Bool, ledger: inout Ledger
    ) -> DraftLines? {
        let units = HeaderLines.units(of: lines)
        var left: [DraftLines.Line] = []
        for (index, unit) in units.enumerated() {
            if readsIconLine(unit.joined, isPrivate: isPrivate, ledger: &ledger) { continue }
            let text = Decorations.stripped(unit.joined, ledger: &ledger)
            if text.isEmpty { continue }
            if expectsName, person.name == nil {
                expectsName = false
                takeName(text, isPrivate: isPrivate, ledger: &ledger)
                continue
            }
            if left.isEmpty, person.summary.isEmpty, NameReader.isDocumentTitle(text.plainText) {
                ledger.omit(text, .documentTitle)
                continue
            }
            if left.isEmpty, !isSummary, person.name == nil, takesPlainName(text, ledger: &ledger) { continue }
            if readsLabelledParts(text, isPrivate: isPrivate, ledger: &ledger) { continue }
            if let rest = readSummaryLabel(text, ledger: &ledger) {
                if !rest.isEmpty { left.append(.init(text: rest, endsHard: true)) }
                continue
            }
            if readLine(text, isPrivate: isPrivate, ledger: &ledger) { continue }
            let placeFollows = index + 1 < units.count && Places.isPlace(units[index + 1].plainText)
            if Self.isStreet(text), placeFollows || Self.endsWithPostalCode(text) {
                add(Contact(kind: .location, text: text), isPrivate: isPrivate, ledger: &ledger)
                continue
            }
            let hasSummary = isSummary || !left.isEmpty || !person.summary.isEmpty
            if !hasSummary, isHeadline(text, isLast: index + 1 == units.count) {
                person.headline.append(text.withoutCommonEmphasis)
            } else {
                // A line that lost its icons goes on without them.
                left += text.utf8Count < unit.joined.utf8Count ? [.init(text: text, endsHard: true)] : unit.lines
                if !left.isEmpty { left[left.count - 1].endsHard = true }
            }
        }
        if !left.isEmpty { left[left.count - 1].endsHard = false }
        return left.isEmpty ? nil : DraftLines(left)
    }

    /// `📖 blog.example.org 📧 me@x.org 📍 Ulm`: icons and nothing else between the data of a line.
    private mutating func readsIconLine(_ line: RichText, isPrivate: Bool, ledger: inout Ledger) -> Bool {
        // Icons are beyond U+2000.
        guard line.runs.contains(where: { $0.text.utf8.contains { $0 >= 0xe2 } }) else { return false }
        var starts: [Int] = []
        var offset = 0
        for character in line.plainText {
            if Decoration.isDecoration(character),
                String(character).unicodeScalars.contains(where: { $0.value > 0x2000 })
            {
                starts.append(offset)
            }
            offset += character.utf8.count
        }
        guard starts.count > 1, starts[0] == 0 else { return false }
        let parts = zip(starts, starts.dropFirst() + [offset]).map {
            line.slice($0..<$1).trimmed().withoutTrailingSeparator
        }
        let data = parts.map { Decoration.stripped(from: $0).text.trimmed() }
        guard data.allSatisfy({ !$0.isEmpty && $0.wordCount <= 8 && Separators.parts(of: $0, at: .bars).count == 1 }),
            data.count(where: { Self.strongContact($0) != nil }) * 2 >= data.count
        else { return false }
        for part in parts {
            let text = Decorations.stripped(part, ledger: &ledger)
            if !readLine(text, isPrivate: isPrivate, isSurelyData: true, ledger: &ledger) {
                add(Contact(kind: .other, text: text), isPrivate: isPrivate, ledger: &ledger)
            }
        }
        return true
    }

    /// `**Visa:** none | **Salary:** open`: several labelled data in one line.
    private mutating func readsLabelledParts(_ line: RichText, isPrivate: Bool, ledger: inout Ledger) -> Bool {
        let labels = Separators.parts(of: line, at: .bars).map { Label($0.text) }
        guard labels.count > 1, labels.allSatisfy({ $0.map { !$0.value.isEmpty } ?? false }) else { return false }
        for case let label? in labels
        where !take(label: label.label, value: label.value, isPrivate: isPrivate, ledger: &ledger) {
            person.personal.append(LabelledText(label: label.label.withoutCommonEmphasis, text: label.value))
        }
        return true
    }

    /// Where no heading named anybody, the first line that is shaped like a name does.
    mutating func takesPlainName(_ text: RichText, ledger: inout Ledger) -> Bool {
        // The author is named in front matter: what only looks like a name is none.
        if let author = names.author, !NameReader.sameName(author, text.plainText) { return false }
        guard !Furniture.isFurniture(text, ledger), !Furniture.isDayOfIssue(text.plainText),
            Self.unpunctuatedLabel(of: text) == nil
        else { return false }
        if let label = Label(text) {
            guard label.isStyled, label.value.isEmpty || HeaderLabels.meaning(of: label.name) == nil else {
                return false
            }
        }
        if let handle = Self.handle(behind: text) {
            takeName(
                text.slice(0..<handle.lowerBound).trimmed(of: { "(（".contains($0) || $0.isWhitespace }), ledger: &ledger
            )
            add(Contact(kind: .other, text: text.slice(handle)), isPrivate: false, ledger: &ledger)
            return true
        }
        let title = NameReader.read(text)
        guard let name = title.name, NameReader.looksLikeName(name.plainText), !PlaceGuess.isPlace(name.plainText),
            title.rest.isEmpty || text.leadingStyle.contains(.strong)
        else { return false }
        takeName(text, ledger: &ledger)
        return true
    }

    /// Where `@nick` stands in `Jane Doe (@nick)`.
    private static func handle(behind text: RichText) -> Range<Int>? {
        let plain = text.plainText
        guard plain.hasSuffix(")") || plain.hasSuffix("）"), let open = plain.lastIndex(where: { "(（".contains($0) }),
            plain[open...].dropFirst().first == "@", NameReader.looksLikeName(String(plain[..<open]))
        else { return nil }
        let start = plain.utf8.distance(from: plain.startIndex, to: plain.index(after: open))
        return start..<plain.utf8.count - (plain.last?.utf8.count ?? 1)
    }

    /// `**Summary**:` before the text that is one.
    private mutating func readSummaryLabel(_ text: RichText, ledger: inout Ledger) -> RichText? {
        guard let label = Label(text), label.isStyled || label.value.isEmpty || label.value.wordCount > 4,
            SectionTitle.match(label.label)?.kind == .summary
        else { return nil }
        ledger.omit(label.label, .labelOfField)
        isInSummary = true
        return label.value
    }

    /// A short line right below the name that says what the person is.
    private func isHeadline(_ text: RichText, isLast: Bool) -> Bool {
        guard !isInSummary, person.name != nil, person.headline.count < 2, Label(text)?.isStyled != true else {
            return false
        }
        let plain = text.plainText
        let words = text.wordCount
        let ends = plain.last { !$0.isWhitespace && !"\"”»".contains($0) } ?? " "
        let isSentence = ".!?。！？".contains(ends) && words > 6
        guard words <= 14, !isSentence else { return false }
        if !person.headline.isEmpty, ".!?。".contains(ends) { return false }
        if DateReader.readWhole(text, language: language) != nil { return false }
        return person.headline.isEmpty || !isSentence && (RoleGuess.isRole(plain) || !isLast || words <= 8)
    }
}

extension PersonReader {
    // MARK: Front matter

    /// Fills in what the body left open, and books what of the front matter is not needed.
    mutating func settle(_ matter: FrontMatterReader, ledger: inout Ledger) {
        person.photo = ledger.photo
        if person.name == nil, let author = matter.author {
            person.name = author
        } else if let author = matter.author {
            ledger.omit(author, .metadata)
        }
        if let title = matter.title { settleTitle(title, ledger: &ledger) }
        let name = person.name?.plainText ?? ""
        for line in person.headline where NameReader.sameName(name, line.plainText) {
            ledger.omit(line, .repeatedContact)
        }
        person.headline.removeAll { NameReader.sameName(name, $0.plainText) }
        person.hideContacts(named: matter.settings.privateFields)
    }

    /// A page's title is the name in some dress, or of no use on paper.
    private mutating func settleTitle(_ title: RichText, ledger: inout Ledger) {
        let read = NameReader.read(title)
        if person.name == nil, let name = read.name,
            NameReader.looksLikeName(name.plainText) || (!read.titleWords.isEmpty && name.wordCount == 1)
        {
            person.name = name
            for words in read.titleWords { ledger.omit(words, .documentTitle) }
            person.headline += read.rest
        } else {
            ledger.omit(title, .documentTitle)
        }
    }
}
