import Languages
import SyntaxTrees

/// Sections by title, each with entries of one type; sub-sections follow as sections of their own.
struct RenderCVSectionList {
    private(set) var members: JSONText.Members = []
    private let language: LanguageTag

    init(language: LanguageTag) {
        self.language = language
    }

    mutating func add(_ section: Section) {
        add(section, title: section.title.plainText)
    }

    private mutating func add(_ section: Section, title: String) {
        let title = title.isEmpty ? SectionNames.label(for: .other, language: language) : title
        var own: [Block] = []
        var inner: [Section] = []
        for block in section.content {
            switch block {
            case .subsection(let section): inner.append(section)
            case .pageBreak: break
            default: own.append(block)
            }
        }
        if !own.isEmpty || inner.isEmpty {
            let type = RenderCVEntryType.common(to: own, kind: section.kind)
            members.append((free(title), .list(RenderCVBlocks(type: type, language: language).entries(own))))
        }
        for section in inner {
            let inside = section.title.plainText
            let isTaken = members.contains { $0.key == inside }
            add(section, title: isTaken ? "\(title): \(inside)" : inside)
        }
    }

    /// A title no section has yet.
    private func free(_ title: String) -> String {
        var key = title
        var count = 1
        while members.contains(where: { $0.key == key }) {
            count += 1
            key = "\(title) (\(count))"
        }
        return key
    }
}

/// The type all entries of a section have.
enum RenderCVEntryType {
    case text, bullet, numbered, reversed, oneLine, experience, education, publication, normal

    /// The type that every block has by itself; text where they differ, plain entries where some have a head.
    static func common(to blocks: [Block], kind: SectionKind) -> RenderCVEntryType {
        let types = blocks.map { type(of: $0, kind) }
        guard let first = types.first else { return .text }
        if types.allSatisfy({ $0 == first }) { return first }
        let hasEntries = blocks.contains { if case .entry = $0 { true } else { false } }
        return hasEntries ? .normal : .text
    }

    private static func type(of block: Block, _ kind: SectionKind) -> RenderCVEntryType {
        switch block {
        case .labelled(let lines): return lines.allSatisfy { !$0.label.isEmpty && !$0.text.isEmpty } ? .oneLine : .text
        case .list(let list): return list.isReversed ? .reversed : list.start == 1 ? .numbered : .bullet
        case .entry(let entry): return type(of: entry, kind)
        default: return .text
        }
    }

    private static func type(of entry: Entry, _ kind: SectionKind) -> RenderCVEntryType {
        if let first = entry.roles.first {
            let types = entry.roles.map { role in
                var whole = role
                whole.fields = entry.fields.merging(role.fields) { _, own in own }
                return type(of: whole, kind)
            }
            return types.allSatisfy { $0 == types[0] } && first[.title] != nil ? types[0] : .normal
        }
        guard entry[.title] != nil || entry[.degree] != nil || entry[.area] != nil else { return .normal }
        if kind == .publications, entry[.authors] != nil { return .publication }
        let isKnowledge = kind == .languages || kind == .skills || kind == .interests
        if isKnowledge, entry[.level] != nil || entry[.keywords] != nil, entry.body.isEmpty, entry.dates == nil {
            return .oneLine
        }
        guard entry[.organization] != nil else { return .normal }
        switch kind {
        case .education: return .education
        case .work, .volunteer: return .experience
        default: return entry[.title] != nil && kind != .publications ? .experience : .normal
        }
    }
}
