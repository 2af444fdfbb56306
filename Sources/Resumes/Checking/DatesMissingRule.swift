internal import SourceText

/// A job or a study without dates beside others that have some.
///
/// The note names the nearest one that has, as its dates may stand where nobody looks for them: at the end of a bullet.
enum DatesMissingRule: ResumeRule {
    static let word = "dates-missing"

    static func check(_ subject: CheckedResume, diagnostics: inout Diagnostics) {
        for section in subject.sections where section.kind == .work || section.kind == .education {
            let entries = section.content.compactMap { if case .entry(let entry) = $0 { entry } else { nil } }
            let dated = entries.filter { hasDates($0) }
            guard !dated.isEmpty else { continue }
            for entry in entries where !hasDates(entry) && !(section.kind == .work && entry.isOnlyName) {
                guard let name = entry[.title] ?? entry[.organization], !name.isEmpty else { continue }
                let example = dated.first { $0.dates != nil }?.dates?.written.span
                let notes =
                    [Diagnostic.Note("Write when it was, in the same way as there")]
                    + (example.map { [.init("This one has dates", at: $0)] } ?? [])
                diagnostics.append(
                    Diagnostic(
                        severity(among: entries), word,
                        "'\(name.plainText)' has no dates, others beside it have", at: name.span ?? entry.span,
                        notes: notes))
            }
        }
    }

    /// Where only one or two of many have none, it was forgotten; else it may be the author's way.
    private static func severity(among entries: [Entry]) -> Diagnostic.Severity {
        let undated = entries.count { !hasDates($0) }
        return undated * 2 <= entries.count ? .warning : .note
    }

    private static func hasDates(_ entry: Entry) -> Bool {
        entry.dates != nil || entry.roles.contains(where: hasDates)
            || entry.body.contains { if case .entry(let inner) = $0 { hasDates(inner) } else { false } }
    }
}
