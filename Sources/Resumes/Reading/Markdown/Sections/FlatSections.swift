import Languages

/// Documents in which everything is a heading of one level: `# Experience`, `# Acme, Leeds`, `# Education`.
struct FlatSections {
    let language: LanguageTag

    /// What follows the empty heading of a section with known name goes into it, if it is dated and has no name of
    /// a section itself.
    func nested(_ groups: [HeadingGroups.Group]) -> [HeadingGroups.Group] {
        var result: [HeadingGroups.Group] = []
        var index = 0
        while index < groups.count {
            var group = groups[index]
            let entries = entries(of: group, in: groups[(index + 1)...])
            group.blocks += entries.flatMap(Self.lowered)
            result.append(group)
            index += 1 + entries.count
        }
        return result
    }

    private func entries(
        of group: HeadingGroups.Group, in rest: ArraySlice<HeadingGroups.Group>
    ) -> ArraySlice<HeadingGroups.Group> {
        guard group.blocks.allSatisfy(\.isRule), SectionTitle.isSure(group.title.plainText),
            let kind = SectionTitle.match(group.title)?.kind, EntryWalker.mayHoldEntries(kind)
        else { return [] }
        let others = rest.prefix { $0.level == group.level && SectionTitle.match($0.title) == nil }
        let dated = others.count { GroupJudge.isDated($0, kind, language) }
        return dated > 0 && dated * 2 >= others.count ? others : []
    }

    /// The heading and all below it one level deeper.
    private static func lowered(_ group: HeadingGroups.Group) -> [DraftBlock] {
        ([group.block] + group.blocks).map { block in
            guard case .heading(let level, let title) = block.kind else { return block }
            var block = block
            block.kind = .heading(level: level + 1, title)
            return block
        }
    }
}
