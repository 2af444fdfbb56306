import Languages
import SourceText

/// One line of data: split at its separators, each fragment told by what it says.
extension PersonReader {
    /// Reads a line as data of the person; false if it is text.
    ///
    /// `isSurelyData` is said of lines that stand where only data stand, such as columns of a header.
    mutating func readLine(
        _ line: RichText, isPrivate: Bool, isSurelyData: Bool = false, ledger: inout Ledger
    ) -> Bool {
        if Furniture.isFurniture(line, ledger) {
            ledger.omit(line, .pageFurniture)
            return true
        }
        if Furniture.isDayOfIssue(line.plainText) {
            person.personal.append(LabelledText(label: RichText(), text: line))
            return true
        }
        if let label = Label(line), !label.value.isEmpty, Separators.parts(of: line, at: .bars).count == 1,
            take(label: label.label, value: label.value, isPrivate: isPrivate, ledger: &ledger)
        {
            return true
        }
        if takeBracketedLabel(line, ledger: &ledger) { return true }
        if let (label, value) = Self.unpunctuatedLabel(of: line),
            take(label: label, value: value, isPrivate: isPrivate, ledger: &ledger)
        {
            return true
        }
        let fragments = Self.fragments(of: line)
        let contacts = fragments.map { Self.contact($0) }
        if contacts.contains(where: { $0?.isUnmistakable == true }) || !contacts.contains(nil) {
            guard fragments.allSatisfy({ $0.wordCount <= 12 }) else { return false }
            let placeFollows = fragments.dropFirst().contains { PlaceGuess.isPlace($0.plainText) }
            for (index, fragment) in fragments.enumerated() {
                takeFragment(
                    fragment, contacts[index], opensLine: index == 0 && placeFollows, isPrivate: isPrivate,
                    ledger: &ledger)
            }
            return true
        }
        if let only = fragments.first, fragments.count == 1, PersonalLabels.isUnlabelled(only.plainText),
            only.wordCount <= 8
        {
            add(Contact(kind: .other, text: only), isPrivate: isPrivate, ledger: &ledger)
            return true
        }
        return takePlace(
            fragments.count == 1 ? fragments[0] : line, isPrivate: isPrivate, isSurelyData: isSurelyData,
            ledger: &ledger)
    }

    /// `**Cell** (11) 9000-0000`, `Name  Jane Doe` in two columns: a known label that only its look sets apart.
    static func unpunctuatedLabel(of line: RichText) -> (label: RichText, value: RichText)? {
        var halves: (RichText, RichText)?
        if let label = line.leadingRuns(where: { $0.style.contains(.strong) }), label.runs.count < line.runs.count {
            halves = (label, line.slice(label.utf8Length(in: line)..<line.utf8Count).trimmed())
        } else {
            let parts = Separators.parts(of: line, at: .bars)
            if parts.count == 2, parts[1].separator.plainText == LineBuilder.gap {
                halves = (parts[0].text, parts[1].text)
            }
        }
        guard let (label, value) = halves, label.wordCount <= 3, !value.isEmpty, !label.hasLink,
            value.plainText.first.map({ $0.isLetter || $0.isNumber || "+(@".contains($0) }) == true,
            !value.leadingStyle.contains(.strong) || !label.leadingStyle.contains(.strong),
            HeaderLabels.meaning(of: label.plainText) != nil
        else { return nil }
        return (label, value)
    }

    // MARK: Fragments

    /// Cut at bars and bullets; where that cuts nothing, at dashes, slashes or commas between contacts.
    static func fragments(of line: RichText) -> [RichText] {
        let bars = Separators.partsKeepingLinks(of: line, at: .contacts)
        if bars.count > 1 || strongContact(line) != nil { return bars.flatMap { splitFragment($0) } }
        return splitFragment(line)
    }

    private static func splitFragment(_ fragment: RichText) -> [RichText] {
        let fragment = fragment.trimmed(of: { $0.isWhitespace || "|•·｜\u{2003}".contains($0) })
        guard mayBeContact(fragment) else { return [fragment] }
        let whole = contact(fragment)
        if whole?.kind == .phone || ContactLabels.split(fragment) != nil || Label(fragment) != nil, whole != nil {
            return [fragment]
        }
        let links = linkParts(of: fragment)
        if links.count > 1 { return links }
        for marks in [Separators.Marks.middleDots, .dashes, .slashes, .semicolons, .commas] {
            let parts = Separators.partsKeepingLinks(of: fragment, at: marks)
            guard parts.count > 1 else { continue }
            let contacts = parts.count { strongContact($0) != nil }
            guard contacts > 0 else { continue }
            let isLine = contacts > 1 || parts.contains { strongContact($0)?.text.wordCount == $0.wordCount }
            if contacts == parts.count
                || (isLine && contacts * 2 >= parts.count && parts.allSatisfy { $0.wordCount <= 5 })
            {
                return parts
            }
        }
        return [fragment]
    }

    /// Links side by side with nothing but spaces between them.
    static func linkParts(of fragment: RichText) -> [RichText] {
        var parts: [[TextRun]] = []
        for run in fragment.runs {
            if run.link == nil, run.text.contains(where: { $0.isLetter || $0.isNumber }) { return [] }
            if run.link != nil,
                parts.isEmpty || parts[parts.count - 1].contains(where: { $0.link != nil && $0.link != run.link })
            {
                parts.append([run])
            } else if !parts.isEmpty {
                parts[parts.count - 1].append(run)
            }
        }
        return parts.map { part in
            // What stands between two links parts them and belongs to neither.
            RichText(Array(part[...(part.lastIndex { $0.link != nil } ?? 0)])).trimmed()
        }
    }

    /// The contact a fragment is, its label included.
    static func contact(_ fragment: RichText) -> Contact? {
        // An address inside a sentence is part of the sentence.
        guard fragment.utf8Count < 200, mayBeContact(fragment), let contact = anyContact(fragment) else { return nil }
        let words = contact.text.plainText.split(separator: " ").count { $0.contains(where: \.isLetter) }
        let isSentence = contact.kind != .location && contact.text.commonLink == nil && words > 4
        return isSentence ? nil : contact
    }

    /// Short enough, or with something in it that addresses have: looking closer costs time.
    static func mayBeContact(_ fragment: RichText) -> Bool {
        if fragment.hasLink || fragment.wordCount <= 8 { return true }
        let bytes = fragment.plainText.utf8
        return bytes.contains(UInt8(ascii: "@"))
            || bytes.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } >= 5
    }

    static func anyContact(_ fragment: RichText) -> Contact? {
        if let label = Label(fragment), !label.value.isEmpty,
            let contact = ContactReader.read(label.value, label: label.label)
        {
            return contact
        }
        return ContactReader.read(fragment, label: nil) ?? withBracketedLabel(fragment)
    }

    /// An address that cannot be anything else.
    static func strongContact(_ fragment: RichText) -> Contact? {
        contact(fragment).flatMap { $0.isUnmistakable ? $0 : nil }
    }

    static func isContactLine(_ line: RichText) -> Bool {
        fragments(of: line).contains { strongContact($0) != nil }
    }

    /// Every line of it holds a contact or a labelled datum.
    static func isContactBlock(_ block: DraftBlock) -> Bool {
        switch block.kind {
        case .paragraph(let lines):
            return HeaderLines.units(of: lines).allSatisfy { isDatum($0.joined) }
        case .list(_, let items): return items.allSatisfy { $0.allSatisfy(isContactBlock) }
        case .quote(let inner): return inner.allSatisfy(isContactBlock)
        case .definitions, .table: return block.texts.filter { !$0.isEmpty }.contains { isContactLine($0) }
        case .rule: return true
        default: return false
        }
    }

    private static func isDatum(_ line: RichText) -> Bool {
        contact(line) != nil || isContactLine(line) || Furniture.isFurniture(line, isLink: true)
            || PlaceGuess.isPlace(line.plainText)
            || Label(line).map { HeaderLabels.meaning(of: $0.name) != nil } == true
    }

    /// `found` is the contact it is; `opensLine`: it is the first on a line that has a place further on.
    private mutating func takeFragment(
        _ fragment: RichText, _ found: Contact?, opensLine: Bool, isPrivate: Bool, ledger: inout Ledger
    ) {
        let text = Decorations.stripped(fragment, ledger: &ledger)
        guard !text.isEmpty else { return }
        let found = text == fragment ? found : Self.contact(text)
        if Furniture.isFurniture(text, ledger) {
            ledger.omit(text, .pageFurniture)
        } else if let name = person.name, NameReader.sameName(name.plainText, text.plainText) {
            takeLink(under: text, isPrivate: isPrivate, ledger: &ledger)
        } else if let contact = found {
            // "[Mail](mailto:…)" shows the address: the word has done its work.
            omitWords(of: text, notIn: contact, ledger: &ledger)
            add(contact, isPrivate: isPrivate, ledger: &ledger)
        } else if let label = Label(text), !label.value.isEmpty,
            take(label: label.label, value: label.value, isPrivate: isPrivate, ledger: &ledger)
        {
            return
        } else if person.name == nil, person.contacts.isEmpty, NameReader.looksLikeName(text.plainText) {
            person.name = text.withoutCommonEmphasis
        } else if person.headline.isEmpty, RoleGuess.isRole(text.plainText) {
            person.headline.append(text.withoutCommonEmphasis)
        } else {
            let isPlace =
                follows(placeIcon: text, ledger) || PlaceGuess.isPlace(text.plainText) || Self.endsWithPostalCode(text)
            let mayBePlace = isPlace || PlaceGuess.mayBePlace(text.plainText)
            if opensLine, mayBePlace, !isPlace, person.headline.isEmpty {
                person.headline.append(text.withoutCommonEmphasis)
                return
            }
            add(Contact(kind: mayBePlace ? .location : .other, text: text), isPrivate: isPrivate, ledger: &ledger)
        }
    }

    /// `[Jane Doe](https://linkedin.com/in/jane)` beside the name: the words are known, where they lead is not.
    mutating func takeLink(under name: RichText, isPrivate: Bool, ledger: inout Ledger) {
        ledger.omit(name, .repeatedContact)
        guard let target = name.commonLink else { return }
        let address = RichText([TextRun(LinkReading.display(of: target), link: target, span: name.span)])
        if let contact = ContactReader.read(address) { add(contact, isPrivate: isPrivate, ledger: &ledger) }
    }

    func omitWords(of text: RichText, notIn contact: Contact, ledger: inout Ledger) {
        func words(_ text: RichText?) -> [Substring] {
            text?.plainText.split { !$0.isLetter && !$0.isNumber } ?? []
        }
        let shown = Set(words(contact.text) + words(contact.label))
        let hidden = words(text).filter { !shown.contains($0) }
        if !hidden.isEmpty { ledger.omit(hidden.joined(separator: " "), .labelOfField, at: text.span) }
    }

    /// A line that is nothing but a place, by its words or by the pin before it.
    private mutating func takePlace(
        _ line: RichText, isPrivate: Bool, isSurelyData: Bool, ledger: inout Ledger
    ) -> Bool {
        let hasPin = follows(placeIcon: line, ledger)
        guard hasPin || PlaceGuess.isPlace(line.plainText) || (isSurelyData && PlaceGuess.mayBePlace(line.plainText))
        else {
            return false
        }
        add(Contact(kind: .location, text: line), isPrivate: isPrivate, ledger: &ledger)
        return true
    }

    /// An icon that means a place stands shortly before the text, on the same line.
    private func follows(placeIcon text: RichText, _ ledger: Ledger) -> Bool {
        guard let span = text.span, text.wordCount <= 10, !ledger.placeIcons.isEmpty else { return false }
        let start = span.range.lowerBound
        guard let end = (max(0, start - 24)...start).last(where: ledger.placeIcons.contains) else { return false }
        return !span.file.bytes[end..<start].contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "|") }
    }

    /// Adds a contact unless it is known already; then its text goes to the ledger.
    mutating func add(_ contact: Contact, isPrivate: Bool, ledger: inout Ledger) {
        var contact = contact
        contact.isPrivate = contact.isPrivate || isPrivate || contact.text.isPrivate
        if let span = contact.text.span, PrivateMark.marks(span) { contact.isPrivate = true }
        contact.label = contact.label?.withoutCommonEmphasis
        contact.text = contact.text.withoutCommonEmphasis
        if known.contains(contact) {
            if let label = contact.label { ledger.omit(label, .repeatedContact) }
            ledger.omit(contact.text, .repeatedContact)
        } else {
            known.insert(contact)
            person.contacts.append(contact)
        }
    }
}

extension Contact {
    /// Its words cannot be anything else, as those of a place can.
    fileprivate var isUnmistakable: Bool { kind != .location && kind != .other }
}
