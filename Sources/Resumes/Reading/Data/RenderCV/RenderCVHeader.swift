import SourceText
import SyntaxTrees

/// Name, headline, photo and connections of RenderCV's `cv`, the connections in the order of the keys.
enum RenderCVHeader {
    static func read(_ fields: inout FieldReader, into person: inout Person, _ reading: inout DataReading) {
        let name = reading.text(fields.take("name"))
        if !name.isEmpty { person.name = name }
        // `label` is the headline of version 0.
        for key in ["headline", "label"] {
            let line = reading.text(fields.take(key))
            if !line.isEmpty { person.headline.append(line) }
        }
        if let photo = fields.take("photo") { person.photo = JSONResumeReader.photo(photo) }
        person.contacts += contacts(&fields, &reading)
    }

    private static func contacts(_ fields: inout FieldReader, _ reading: inout DataReading) -> [Contact] {
        var contacts: [Contact] = []
        fields.expect("location", "email", "phone", "website", "social_networks", "custom_connections", "sections")
        for entry in fields.entries {
            switch entry.key {
            case "location": contacts += reading.location(fields.take(entry.key))
            case "email": contacts += reading.emails(fields.take(entry.key))
            case "phone": contacts += reading.phones(fields.take(entry.key))
            case "website": contacts += reading.websites(fields.take(entry.key))
            case "social_networks":
                let nodes = fields.take(entry.key)?.value.items ?? []
                contacts += nodes.compactMap { reading.profile($0) }
            case "custom_connections":
                let nodes = fields.take(entry.key)?.value.items ?? []
                contacts += nodes.compactMap { custom($0, &reading) }
            default: break
            }
        }
        return contacts
    }

    /// `{fontawesome_icon, placeholder, url}`: the placeholder is the text, the icon decoration.
    private static func custom(_ node: DataNode, _ reading: inout DataReading) -> Contact? {
        var fields = reading.fields(of: node)
        if let icon = fields.take("fontawesome_icon") { reading.omit(icon, .decoration) }
        let placeholder = reading.text(fields.take("placeholder"))
        let address = fields.take("url")
        let written = address?.value.scalarText ?? ""
        let link = ContactAddress.link(to: written)
        for entry in fields.rest { reading.omit(entry, .metadata) }
        if link == nil, let address { reading.omit(address, .metadata) }
        let shown =
            placeholder.isEmpty ? RichText(ContactAddress.shown(written), span: address?.value.span) : placeholder
        guard !shown.isEmpty else { return nil }
        let text = RichText(
            shown.runs.map { run in
                var run = run
                run.link = run.link ?? link
                return run
            })
        return Contact(
            kind: kind(of: link), text: text, network: link.flatMap { ContactNetworks.profile(at: $0.uri)?.network })
    }

    private static func kind(of link: LinkTarget?) -> Contact.Kind {
        guard let link else { return .other }
        if link.uri.hasPrefix("mailto:") { return .email }
        if link.uri.hasPrefix("tel:") { return .phone }
        return ContactNetworks.profile(at: link.uri) == nil ? .website : .profile
    }
}
