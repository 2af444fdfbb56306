internal import SourceText

/// A period inside a bullet of an entry that has none itself: most likely the entry's own, in the wrong line.
enum DateInBulletRule: ResumeRule {
    static let word = "date-in-bullet"

    static func check(_ subject: CheckedResume, diagnostics: inout Diagnostics) {
        for placed in subject.entries where placed.entry.dates == nil && placed.entry.roles.isEmpty {
            guard [.work, .education, .volunteer].contains(placed.kind) else { continue }
            for case .list(let list) in placed.entry.body {
                guard let found = firstPeriod(in: list, subject) else { continue }
                let name = placed.entry[.title] ?? placed.entry[.organization]
                diagnostics.warn(
                    word,
                    "Dates stand in a bullet; \(name.map { "'\($0.plainText)'" } ?? "the entry") has none of its own",
                    at: found.span, help: "If they say when it was, write them beside the name")
                break
            }
        }
    }

    /// A range at the start or the end of an item; a year in a sentence is none.
    private static func firstPeriod(in list: ItemList, _ subject: CheckedResume) -> RichText? {
        for item in list.items {
            guard case .paragraph(let text)? = item.first,
                let found = DateReader.find(in: text, language: subject.resume.language)
            else { continue }
            switch found.dates.value {
            case .range, .since: return found.dates.written
            case .single, .until, .text: continue
            }
        }
        return nil
    }
}
