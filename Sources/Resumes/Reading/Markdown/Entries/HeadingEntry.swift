import Languages
import SourceText

/// An entry whose head is a heading, with the roles, projects or titled parts below it.
struct HeadingEntry {
    let kind: SectionKind
    let language: LanguageTag
    /// How the headings of the section are built.
    var order: HeadOrder?
    /// Most of them end in dates.
    var siblingsEndInDates = false

    func entry(of group: HeadingGroups.Group, ledger: inout Ledger) -> Entry {
        let outline = HeadingGroups(group.blocks)
        var draft = EntryDraft(kind: kind, language: language, span: group.span)
        draft.head.order = order
        draft.head.mayEndInYear = siblingsEndInDates
        draft.head.add(Decorations.title(group.title, ledger: &ledger))
        draft.body = outline.lead
        let inline = takeInlineRoles(from: &draft, ledger: &ledger)
        let namesRole = draft.head.hasRole
        var entry = draft.finish(ledger: &ledger)
        // The line below the heading may have said what the person was there.
        let hasRole = namesRole || (entry[.title] != nil && entry[.organization] != nil && entry.dates != nil)
        entry.roles = inline
        for child in outline.groups { add(child, to: &entry, hasRole: hasRole, ledger: &ledger) }
        entry.span = group.blocks.reduce(group.span) { $0.union($1.span) }
        entry.isPrivate = group.isPrivate
        return settled(entry, hasRole: hasRole)
    }

    // MARK: What stands below

    private func add(_ child: HeadingGroups.Group, to entry: inout Entry, hasRole: Bool, ledger: inout Ledger) {
        let isDated =
            GroupJudge(kind: kind, language: language, siblings: [child]).isEntry(child)
            && (HeadLineJudge(kind: kind, language: language).hasDates(child.title) || kind != .projects)
        let evidence = Evidence(child.title, kind: kind, language: language)
        let title = child.title.plainText
        // 【担当業務】: titles of parts, in Japanese.
        let isListTitle =
            title.hasSuffix(":") || title.hasSuffix("：") || title.hasPrefix("【") || PartTitles.isPart(title)
        if kind == .work || kind == .volunteer, !hasRole, !isListTitle, evidence.isRole || isRoleByDates(child) {
            entry.roles.append(self.entry(of: child, ledger: &ledger))
        } else if isDated, !isListTitle, HeadLineJudge(kind: kind, language: language).hasDates(child.title) {
            entry.body.append(.entry(self.entry(of: child, ledger: &ledger)))
        } else {
            entry.body += BodyReader(kind: kind, language: language).blocks(
                of: [child.block] + child.blocks, ledger: &ledger)
        }
    }

    private func isRoleByDates(_ child: HeadingGroups.Group) -> Bool {
        let judge = HeadLineJudge(kind: kind, language: language)
        let first = child.blocks.first?.paragraph?.lines.first?.text
        return judge.hasDates(child.title) || (first.map { judge.isDateLine($0) } ?? false)
    }

    /// Two or more bold lines with dates under an employer without dates: `**Lead** | 2020 - now`.
    private func takeInlineRoles(from draft: inout EntryDraft, ledger: inout Ledger) -> [Entry] {
        guard kind == .work || kind == .volunteer, draft.head.dates == nil else { return [] }
        let judge = HeadLineJudge(kind: kind, language: language)
        let starts = draft.body.indices.filter { index in
            guard let first = draft.body[index].paragraph?.first else { return false }
            return !first.leadingStyle.isDisjoint(with: [.strong, .emphasis]) && judge.isDateLine(first)
                && DateReader.readWhole(first, language: language) == nil && !(index == 0 && isPlaceAndDates(first))
        }
        guard starts.count > 1, let first = starts.first else { return [] }
        var walker = EntryWalker(kind: kind, language: language)
        let blocks = walker.blocks(of: Array(draft.body[first...]), ledger: &ledger)
        draft.body.removeSubrange(first...)
        return blocks.compactMap { if case .entry(let entry) = $0 { entry } else { nil } }
    }

    /// `**London, UK / May 2014 - Aug 2017**` right below the heading says of the employer where and when.
    private func isPlaceAndDates(_ line: RichText) -> Bool {
        guard let found = DateReader.find(in: line, language: language) else { return false }
        let parts = HeadLine(found.remainder(of: line)).parts.map(\.text.plainText)
        return parts.first.map(PlaceGuess.isPlace) == true && !parts.contains(where: RoleGuess.isRole)
    }

    // MARK: One role or many

    /// With roles below, a head without a role names the employer; a single role is no group but the entry.
    private func settled(_ entry: Entry, hasRole: Bool) -> Entry {
        var entry = entry
        guard !entry.roles.isEmpty, !hasRole else { return entry }
        if entry[.organization] == nil {
            entry[.organization] = entry[.title]
            entry[.title] = nil
        }
        guard entry.roles.count == 1, let role = entry.roles.first, entry.dates == nil || role.dates == nil,
            entry.fields.keys.allSatisfy({ role[$0] == nil })
        else {
            entry.roles = entry.roles.map(\.withoutRoles)
            return entry
        }
        entry.fields.merge(role.fields) { own, _ in own }
        entry.dates = entry.dates ?? role.dates
        entry.body += role.body
        entry.roles = role.roles
        return entry
    }
}

extension Entry {
    /// Roles are one level deep: those of a role are entries in its text, and its head names no employer.
    fileprivate var withoutRoles: Entry {
        guard !roles.isEmpty else { return self }
        var role = self
        if role[.title] == nil {
            role[.title] = role[.organization]
            role[.organization] = nil
        }
        role.body += roles.map(Block.entry)
        role.roles = []
        return role
    }
}

extension HeadingGroups.Group {
    /// The heading as a block again.
    var block: DraftBlock {
        DraftBlock(.heading(level: level, title), span: span, isPrivate: isPrivate)
    }
}
