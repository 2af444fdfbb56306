import Geometry

extension SectionTheme {
    /// The kinds of sections plain sets apart from all others: a language or a skill is a line, not a job.
    ///
    /// They lie over what a theme says of all sections, and under what it says of the kind.
    static let plainKinds = ["awards", "certificates", "interests", "languages", "skills"]

    /// This look for sections of a kind that plain sets apart.
    func setApart(for kind: String) -> SectionTheme {
        var section = self
        if ["interests", "languages", "skills"].contains(kind), list == .bullets { section.list = .inline }
        switch kind {
        case "languages":
            section.entry.rows = [Self.line("title", " – ", "level")]
            section.entry.spaceBetween = .pt(1.5)
        case "skills":
            section.entry.rows = [Self.line("title", ": ", "keywords")]
            section.entry.spaceBetween = .pt(3)
        case "interests":
            section.entry.rows = [Self.line("title", ": ", "keywords")]
            section.entry.spaceBetween = .pt(1.5)
        case "awards", "certificates":
            section.entry.spaceBetween = section.entry.spaceBetween * 0.5
        default: break
        }
        return section
    }

    /// One field, and after a sign another in plain letters, if it is there.
    private static func line(_ first: String, _ sign: String, _ second: String) -> RowTemplate {
        let rest = Template.Piece.group([.literal(sign), .field(second, role: .body)])
        return RowTemplate(start: Template([.field(first, role: nil), rest]))
    }
}
