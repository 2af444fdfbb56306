import Geometry
import Languages
import Resumes
import Themes

/// The head or foot of one page, as a slab.
struct RunningText {
    let theme: RunningTheme
    let styler: InlineStyler
    let setter: ParagraphSetter
    let person: Person
    let date: String?

    /// Nil where nothing is to stand on this page. Pages count from 1.
    func slab(page: Int, of count: Int, measure: Length) -> Slab? {
        guard page > 1 || theme.onFirstPage else { return nil }
        let filling = filling(page: page, of: count)
        let parts: [(Template, ParagraphBlock.Alignment)] = [
            (theme.start, .start), (theme.center, .center), (theme.end, .end),
        ]
        var slab = Slab(height: styler.styles[.running].leading, lines: [], baseline: .zero)
        for (template, alignment) in parts {
            let text = filling.fill(template)
            guard !text.isEmpty else { continue }
            let line = setter.set(text.unbreakable(), measure: measure, alignment: alignment).lines[0]
            slab.lines.append(StandingLine(line: line, start: .zero, measure: measure, baseline: .zero))
        }
        return slab.lines.isEmpty ? nil : slab
    }

    /// The fields of running lines.
    func filling(page: Int, of count: Int) -> TemplateFilling {
        TemplateFilling(
            defaultRole: { _ in .running }, styler: styler,
            value: { field in
                let text: String? =
                    switch field {
                    case "name": person.name?.plainText
                    case "title": person.headline.first?.plainText
                    case "email": contact(.email)
                    case "phone": contact(.phone)
                    case "url": contact(.website) ?? contact(.profile)
                    case "place": contact(.location)
                    case "date": date
                    case "page": "\(page)"
                    case "pages": "\(count)"
                    default: nil
                    }
                return text.map { RichText($0) }
            }, literalRole: .running)
    }

    /// The first of its kind, without the link it may have: running lines are no content.
    private func contact(_ kind: Contact.Kind) -> String? {
        person.contacts.first { $0.kind == kind }?.text.plainText
    }
}
