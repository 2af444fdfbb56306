import Languages
import SourceText

/// What stands behind a label, taken for what the label says.
extension PersonReader {
    /// A labelled datum: the name, a contact, personal data, a headline.
    mutating func take(
        label: RichText, value: RichText, isPrivate: Bool = false, ledger: inout Ledger
    ) -> Bool {
        let label = Decorations.stripped(label, ledger: &ledger)
        let value = Decorations.stripped(value, ledger: &ledger)
        switch HeaderLabels.meaning(of: label.plainText) {
        case .name:
            ledger.omit(label, .labelOfField)
            if joinsName(label: label, value: value) { return true }
            if person.name == nil {
                namePart = .some(ContactLabels.partOfName(label.plainText))
                person.name = value.withoutCommonEmphasis
            } else if NameReader.sameName(person.name?.plainText ?? "", value.plainText) {
                ledger.omit(value, .repeatedContact)
            } else {
                person.personal.append(LabelledText(label: label, text: value))
                ledger.omissions.removeLast()
            }
        case .headline where person.headline.isEmpty && value.wordCount <= 14:
            ledger.omit(label, .labelOfField)
            person.headline.append(value.withoutCommonEmphasis)
        case .personal:
            person.personal.append(LabelledText(label: label.withoutCommonEmphasis, text: value))
        case .contact(let kind):
            let contacts = Self.labelledContacts(value, label: label, kind: kind)
            for contact in contacts { add(contact, isPrivate: isPrivate, ledger: &ledger) }
        case .headline, nil:
            // A street beside an address on the web is no label of it.
            guard label.wordCount <= 4, Self.contact(label) == nil, !label.plainText.contains(where: \.isNumber),
                !PlaceGuess.isPlace(label.plainText),
                let contact = ContactReader.read(value, label: label), contact.kind != .location,
                contact.kind != .other
            else { return false }
            add(contact, isPrivate: isPrivate, ledger: &ledger)
        }
        return true
    }

    /// `Vorname: Erika` and `Nachname: Beispiel` make one name, the given one first unless the script says otherwise.
    mutating func joinsName(label: RichText, value: RichText) -> Bool {
        guard let known = namePart, let name = person.name,
            let part = ContactLabels.partOfName(label.plainText), known.map({ $0 != part }) ?? (name.wordCount == 1)
        else { return false }
        namePart = nil
        let surnameFirst = Script.isIdeographic(value.plainText)
        let isAfter = (part == .family) != surnameFirst
        let own = value.withoutCommonEmphasis
        person.name = RichText.joined(isAfter ? [name, own] : [own, name], by: surnameFirst ? "" : " ")
        return true
    }

    static func labelledContacts(_ value: RichText, label: RichText, kind: Contact.Kind) -> [Contact] {
        let links = linkParts(of: value)
        let cut = Separators.partsKeepingLinks(of: value, at: [.bars, .commas, .slashes, .semicolons])
        let parts = links.count > cut.count ? links : cut
        let several = parts.compactMap { strongContact($0) }
        if parts.count > 1, several.count == parts.count {
            return several.enumerated().map { index, contact in
                var contact = contact
                contact.label = index == 0 ? label.withoutCommonEmphasis : nil
                return contact
            }
        }
        if let contact = ContactReader.read(value, label: label),
            contact.kind != .website || contact.text.commonLink != nil || value.plainText.contains(".")
        {
            return [contact]
        }
        // The Arabic word for "site" is that for "place" too.
        let isPlace =
            kind == .website && !value.plainText.contains(where: { "./".contains($0) })
            && (PlaceGuess.isPlace(value.plainText) || Script.isArabic(label.plainText))
        return [Contact(kind: isPlace ? .location : kind, label: label.withoutCommonEmphasis, text: value)]
    }
}
