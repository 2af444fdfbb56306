import SourceText

/// Puts consecutive positions at one employer together, as their reader thinks of them.
enum RoleGrouping {
    static func grouped(_ entries: [Entry], reading: inout DataReading) -> [Entry] {
        var grouped: [Entry] = []
        var rest = entries[...]
        while let first = rest.first {
            let run = rest.prefix { isSameEmployer($0, first) }
            rest = rest.dropFirst(max(run.count, 1))
            grouped.append(run.count > 1 ? group(Array(run), reading: &reading) : first)
        }
        return grouped
    }

    private static func isSameEmployer(_ left: Entry, _ right: Entry) -> Bool {
        guard let name = left[.organization], let other = right[.organization], left[.title] != nil,
            right[.title] != nil
        else { return false }
        return name.plainText.lowercased() == other.plainText.lowercased()
            && name.runs.first?.link == other.runs.first?.link
    }

    /// The shared head holds what all positions say alike; it is said once, which the omissions record.
    private static func group(_ roles: [Entry], reading: inout DataReading) -> Entry {
        var head = Entry(span: roles.compactMap(\.span).reduce(nil) { $0?.union($1) ?? $1 })
        var roles = roles
        for field in [Entry.Field.organization, .place, .description] {
            let texts = roles.map { $0[field]?.plainText.lowercased() }
            guard let shared = texts.first ?? nil, texts.allSatisfy({ $0 == shared }) else { continue }
            head[field] = roles[0][field]
            for index in roles.indices {
                if index > 0, let text = roles[index][field] {
                    reading.omit(text.plainText, .sharedByRoles, at: text.span)
                }
                roles[index][field] = nil
            }
        }
        head.roles = roles
        return head
    }
}
