/// Contacts at the foot of a document, where pages that are no CVs have their footer.
enum FootContacts {
    static func isFoot(_ title: RichText) -> Bool {
        ["footer", "foot", "fußzeile", "pied de page"].contains(title.plainText.lowercased())
    }

    /// Takes the last blocks of the last section if they are nothing but contacts, set apart by a rule or a quote, or all known.
    static func take(from groups: inout [HeadingGroups.Group], person: inout PersonReader, ledger: inout Ledger) {
        guard var last = groups.popLast() else { return }
        var foot: [DraftBlock] = []
        while let block = last.blocks.last, isFoot(block, before: last.blocks.dropLast().last, person) {
            foot.insert(block, at: 0)
            last.blocks.removeLast()
        }
        for block in foot {
            let rest = person.takeData(from: block, ledger: &ledger)
            last.blocks += rest
        }
        groups.append(last)
    }

    private static func isFoot(_ block: DraftBlock, before: DraftBlock?, _ person: PersonReader) -> Bool {
        if block.isRule { return true }
        let isQuote = if case .quote = block.kind { true } else { false }
        guard isQuote || before?.isRule == true else { return false }
        return PersonReader.isContactBlock(block) && block.texts.contains(where: reachesPerson)
    }

    /// Holds an address of mail or telephone: links alone may belong to the last entry.
    private static func reachesPerson(_ text: RichText) -> Bool {
        PersonReader.fragments(of: text).contains { fragment in
            guard let kind = PersonReader.strongContact(fragment)?.kind else { return false }
            return kind == .email || kind == .phone
        }
    }
}
