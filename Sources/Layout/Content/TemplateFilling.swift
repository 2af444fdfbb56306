import Resumes
import Themes

/// A template's fields put in; what is missing takes its literals along.
struct TemplateFilling {
    /// The style a field has if the template names none.
    let defaultRole: (String) -> TextRole
    let styler: InlineStyler
    /// The text of a field, nil if it is missing.
    let value: (String) -> RichText?
    /// The style of literals: that of the text before them would surprise, so it is the row's own.
    let literalRole: TextRole

    /// The filled text; empty if no field of the template was there.
    func fill(_ template: Template) -> InlineText {
        let template = settled(template)
        var result = styler.text(RichText(), role: literalRole)
        guard template.fields.isEmpty || template.fields.contains(where: { value($0) != nil }) else { return result }
        for piece in template.pieces {
            if let filled = fill(piece, literalRole: literalRole) { result.append(filled) }
        }
        trimEdges(&result)
        if let first = template.fields.first(where: { value($0) != nil }) {
            result.style = style(of: first, in: template)
        }
        return result
    }

    /// The template with its choices made for the fields that are there.
    func settled(_ template: Template) -> Template {
        template.settled { value($0) != nil }
    }

    /// The style of the brackets around a single field, which is the field's.
    private func bracketedRole(at index: Int, in pieces: [Template.Piece]) -> TextRole? {
        for field in [index + 1, index - 1] where pieces.indices.contains(field) {
            guard pieces.indices.contains(field - 1), pieces.indices.contains(field + 1),
                case .literal(let opening) = pieces[field - 1], case .literal(let closing) = pieces[field + 1],
                case .field(let name, let role) = pieces[field], opening.hasSuffix("("), closing == ")"
            else { continue }
            return role ?? defaultRole(name)
        }
        return nil
    }

    private func fill(_ piece: Template.Piece, literalRole: TextRole) -> InlineText? {
        switch piece {
        case .literal(let text):
            var filled = styler.literal(text, role: literalRole)
            for index in filled.pieces.indices { filled.pieces[index].isSeparator = text.last == " " }
            return filled
        case .field(let name, let role):
            return value(name).map { value in
                let text = styler.text(value, role: role ?? defaultRole(name))
                // A range of years runs as the text around it does: the earlier year comes first.
                return name == "dates" ? text : text.isolated()
            }
        case .group(let inner):
            let direct = inner.compactMap { piece -> String? in
                if case .field(let name, _) = piece { return name }
                return nil
            }
            guard direct.allSatisfy({ value($0) != nil }) else { return nil }
            var group = styler.text(RichText(), role: literalRole)
            for index in inner.indices {
                let bracketed = bracketedRole(at: index, in: inner)
                if let filled = fill(inner[index], literalRole: bracketed ?? literalRole) { group.append(filled) }
            }
            return group
        }
    }

    private func style(of field: String, in template: Template) -> TextTheme {
        func role(in pieces: [Template.Piece]) -> TextRole? {
            for piece in pieces {
                switch piece {
                case .field(field, let role): return role ?? defaultRole(field)
                case .group(let inner):
                    if let found = role(in: inner) { return found }
                case .literal, .field: continue
                }
            }
            return nil
        }
        return styler.styles[role(in: template.pieces) ?? literalRole]
    }

    /// A cell does not begin with the separator of a field that is not there, nor end with one; a stop ends sentences,
    /// so it is one at the beginning only.
    private func trimEdges(_ text: inout InlineText) {
        func isSeparator(_ character: Character) -> Bool { " ,;:·|–—-/•\u{a0}\u{3000}、，،：".contains(character) }
        func isLeading(_ character: Character) -> Bool { isSeparator(character) || ".。".contains(character) }
        while let first = text.pieces.first, first.span == nil, first.text.allSatisfy(isLeading) {
            text.pieces.removeFirst()
        }
        if let first = text.pieces.first, first.span == nil {
            text.pieces[0].text = String(first.text.drop(while: isLeading))
        }
        while let last = text.pieces.last, last.span == nil, last.text.allSatisfy(isSeparator) {
            text.pieces.removeLast()
        }
    }
}
