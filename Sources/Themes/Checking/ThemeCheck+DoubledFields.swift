import Geometry
import SourceText

extension ThemeCheck {
    /// A field in the margin column and in a row of the head is set twice.
    static let doubledFields: Rule = { subject in
        let sections = subject.theme.sections
        let all = [("all", sections.all)] + sections.kinds.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        return all.flatMap { name, section -> [Diagnostic] in
            guard section.inset > .zero else { return [] }
            let entry = section.entry
            return [("rows", entry.rows), ("roleRows", entry.roleRows)].flatMap { key, rows -> [Diagnostic] in
                let inRows = rows.flatMap { $0.start.certainFields + $0.end.certainFields }
                return entry.margin.certainFields.filter(inRows.contains).map { field in
                    subject.finding(
                        .warning, "theme-field-twice",
                        "'{\(field)}' stands in the margin column and in '\(key)', and is set twice",
                        at: "sections.\(name).entry.margin", "sections.\(name).entry.\(key)",
                        help: "Leave it out of one of them, for instance \"\(key)\": [\"{title}\"].")
                }
            }
        }
    }
}

extension Template {
    /// The fields that stand wherever they are there, whatever else is: no alternatives, nothing under a condition.
    fileprivate var certainFields: [String] {
        func names(_ pieces: [Piece]) -> [String] {
            if pieces.contains(where: \.isCondition) { return [] }
            return pieces.flatMap { piece -> [String] in
                switch piece {
                case .literal: []
                case .field(let name, _): name.contains("|") ? [] : [name]
                case .group(let inner): names(inner)
                }
            }
        }
        return names(pieces)
    }
}

extension Template.Piece {
    fileprivate var isCondition: Bool {
        if case .field(let name, _) = self { return name.hasPrefix("?") }
        return false
    }
}
