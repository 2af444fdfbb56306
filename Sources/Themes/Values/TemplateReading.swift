import SourceText
import SyntaxTrees

/// Templates and rows of them out of a theme file, their field names checked.
struct TemplateReading {
    let fields: TemplateFields

    func template(_ node: DataNode) throws(ValueFault) -> Template {
        guard case .string(let text) = node.kind else {
            throw ValueFault("\(node.described) stands where a template is wanted", help: example, at: node.span)
        }
        let template: Template
        do {
            template = try Template(parsing: text)
        } catch {
            let message = error.message.prefix(1).uppercased() + error.message.dropFirst()
            throw ValueFault(
                "\(message), in '\(text.shortened)'", help: example, at: place(error.offset, in: text, node))
        }
        for field in template.fields where !fields.names.contains(field) {
            var fault = ValueFault.unknown(field, what: "field", among: fields.names)
            fault.span = offset(of: field, in: text).map { place($0, in: text, node) } ?? node.span
            throw fault
        }
        return template
    }

    /// A list of rows; each is a map of `start` and `end`, or the start alone as text.
    func rows(_ node: DataNode) throws(ValueFault) -> [RowTemplate] {
        guard let elements = node.elements else {
            throw ValueFault("\(node.described) stands where a list of rows is wanted", help: Self.rowExample)
        }
        var (rows, faults): ([RowTemplate], [ValueFault]) = ([], [])
        for element in elements {
            do throws(ValueFault) {
                rows.append(try row(element))
            } catch {
                faults.append(error)
            }
        }
        guard var first = faults.first else { return rows }
        first.further = Array(faults.dropFirst())
        throw first
    }

    private func row(_ node: DataNode) throws(ValueFault) -> RowTemplate {
        guard let entries = node.entries else { return RowTemplate(start: try template(node)) }
        var row = RowTemplate(start: Template())
        for entry in entries {
            switch entry.key {
            case "start": row.start = try template(entry.value)
            case "end": row.end = try template(entry.value)
            default:
                var fault = ValueFault.unknown(entry.key, what: "key", among: ["start", "end"])
                fault.span = entry.keySpan
                throw fault
            }
        }
        return row
    }

    /// The place of a byte of the text, exact unless the text was written with escapes.
    private func place(_ offset: Int, in text: String, _ node: DataNode) -> SourceSpan {
        let isPlain = node.span.range.count == text.utf8.count + 2
        return isPlain ? node.span.part(offset + 1..<offset + 2) : node.span
    }

    private func offset(of field: String, in text: String) -> Int? {
        let (text, field) = (Array(text.utf8), Array(field.utf8))
        guard text.count > field.count else { return nil }
        let openers = Array("{|?".utf8)
        return (1...text.count - field.count).first {
            openers.contains(text[$0 - 1]) && text[$0...].starts(with: field)
        }
    }

    private var example: String {
        switch fields {
        case .entry: "A template is text with fields: {title}[, {organization}]"
        case .running: "A template is text with fields: {page} / {pages}"
        }
    }

    private static let rowExample = "[{ \"start\": \"{title}[, {organization}]\", \"end\": \"{dates}\" }]"
}
