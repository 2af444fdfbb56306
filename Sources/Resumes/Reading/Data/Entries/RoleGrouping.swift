import SourceText

/// Puts consecutive positions at one employer together, as their reader thinks of them.
enum RoleGrouping {
    static func grouped(_ entries: [Entry], reading: inout DataReading) -> [Entry] {
        let (grouped, said) = grouped(entries)
        for text in said { reading.omit(text, .sharedByRoles) }
        return grouped
    }

    /// The entries, and what is said once instead of for each position.
    static func grouped(_ entries: [Entry]) -> (entries: [Entry], shared: [RichText]) {
        var grouped: [Entry] = []
        var shared: [RichText] = []
        var rest = entries[...]
        while let first = rest.first {
            let run = rest.prefix { isSameEmployer($0, first) }
            rest = rest.dropFirst(max(run.count, 1))
            grouped.append(run.count > 1 ? group(Array(run), &shared) : first)
        }
        return (grouped, shared)
    }

    private static func isSameEmployer(_ left: Entry, _ right: Entry) -> Bool {
        guard let name = left[.organization], let other = right[.organization], left[.title] != nil,
            right[.title] != nil, left.roles.isEmpty, right.roles.isEmpty
        else { return false }
        return name.plainText.lowercased() == other.plainText.lowercased()
    }

    /// The shared head holds what all positions say alike.
    private static func group(_ roles: [Entry], _ said: inout [RichText]) -> Entry {
        var head = Entry(span: roles.compactMap(\.span).reduce(nil) { $0?.union($1) ?? $1 })
        var roles = roles
        settleLinks(&roles)
        for field in [Entry.Field.organization, .place, .description] {
            let texts = roles.map { $0[field]?.plainText.lowercased() }
            guard let shared = texts.first ?? nil, texts.allSatisfy({ $0 == shared }) else { continue }
            head[field] = roles[0][field]
            for index in roles.indices {
                if index > 0, let text = roles[index][field] { said.append(text) }
                roles[index][field] = nil
            }
        }
        head.roles = roles
        return head
    }

    /// One address that some positions name is the employer's; where several differ each position shows its own.
    private static func settleLinks(_ roles: inout [Entry]) {
        let links = roles.map { $0[.organization]?.runs.first?.link }
        let given = Set(links.compactMap { $0 })
        guard given.count != 1 else {
            let named = roles.first { $0[.organization]?.runs.first?.link != nil }?[.organization]
            roles[0][.organization] = named ?? roles[0][.organization]
            return
        }
        for (index, link) in links.enumerated() {
            guard let link, let name = roles[index][.organization] else { continue }
            let shown = RichText([TextRun(ContactAddress.shown(link.uri), link: link)])
            if roles[index][.url] == nil { roles[index][.url] = shown }
            roles[index][.organization] = name.withoutLinks
        }
    }
}
