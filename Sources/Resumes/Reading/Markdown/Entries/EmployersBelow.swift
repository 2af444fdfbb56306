import Languages

/// `* 2019 – 2021: Research Assistant` over `* Some University` and `* Duties: …`: posts in a list whose employers are
/// the first bullets below them.
struct EmployersBelow {
    let kind: SectionKind
    let language: LanguageTag

    /// How many of the bullets below each item name its employer; all zero unless most items are built like that.
    func counts(in items: [[DraftBlock]]) -> [Int] {
        let none = items.map { _ in 0 }
        guard kind == .work || kind == .volunteer else { return none }
        let names = items.map { namesEmployer($0) ? nil : bullets(below: $0) }
        let first = names.compactMap { $0?.first }
        let sure = first.count(where: isSure)
        guard sure > 0, sure * 2 >= first.count, first.allSatisfy(isName) else { return none }
        return names.map { bullets in
            guard let bullets, let first = bullets.first else { return 0 }
            // "School of Design" over "Some University": a part and the whole.
            return bullets.count > 1 && isSchool(bullets[1]) && isName(bullets[1]) && !isFirm(first) ? 2 : 1
        }
    }

    /// The texts of the list below an item, up to the first that is more than one line.
    private func bullets(below item: [DraftBlock]) -> [RichText]? {
        guard item.count == 2, let items = item[1].items else { return nil }
        let lines = items.prefix { $0.count == 1 && $0[0].paragraph?.lines.count == 1 }
        let texts = lines.compactMap { $0[0].paragraph?.first }
        return texts.isEmpty ? nil : texts
    }

    /// The line of the item says it all.
    private func namesEmployer(_ item: [DraftBlock]) -> Bool {
        guard let lines = item.first?.paragraph, lines.lines.count == 1, let line = lines.first else { return true }
        var head = EntryHead(kind: kind, language: language)
        head.add(line)
        return head.dates == nil || head.hasOrganization || head.lines.isEmpty
    }

    /// Short, and no sentence, label, date or task.
    private func isName(_ text: RichText) -> Bool {
        let plain = text.plainText
        guard text.wordCount <= 9, Label(text) == nil, !plain.hasSuffix("."), !plain.hasSuffix(":"),
            !HeadLineJudge(kind: kind, language: language).hasDates(text), !RoleGuess.isRole(plain)
        else { return false }
        let words = plain.split(separator: " ").filter { $0.first?.isLetter == true }
        return isFirm(text) || words.first.map(isWordOfEmployers) == true
            || words.allSatisfy { $0.first?.isUppercase == true || Self.particles.contains(String($0)) }
    }

    private func isSure(_ text: RichText) -> Bool {
        RoleWords.organizationLikelihood(text.plainText) >= 0.7
    }

    private func isSchool(_ text: RichText) -> Bool { RoleWords.isSchool(text.plainText) }
    private func isFirm(_ text: RichText) -> Bool { RoleWords.hasLegalForm(text.plainText) }

    private func isWordOfEmployers(_ word: Substring) -> Bool {
        RoleWords.isSchool(String(word)) || RoleWords.organizationLikelihood(String(word)) >= 0.7
    }

    private static let particles: Set<String> = [
        "of", "and", "the", "for", "in", "at", "de", "la", "del", "du", "des", "et", "y", "e", "do", "da", "für", "der",
        "von", "und", "di", "della", "van", "voor", "en", "och", "og",
    ]
}
