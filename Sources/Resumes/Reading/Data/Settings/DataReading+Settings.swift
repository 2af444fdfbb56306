import SourceText
import SyntaxTrees

extension DataReading {
    /// `vitaset:` at the top of a data file, as in the front matter of Markdown; besides, titles of sections, labels
    /// of contacts, and what a spaced hyphen is.
    mutating func settings(_ fields: inout FieldReader) -> DocumentSettings {
        guard let entry = fields.take("vitaset") else { return DocumentSettings() }
        omit(entry, .metadata)
        guard let members = entry.value.entries else {
            return SettingsReader.read(entry.value, diagnostics: &diagnostics)
        }
        let own: Set<String> = ["titles", "labels", "subBullets"]
        let general = DataNode(.map(members.filter { !own.contains($0.key) }), span: entry.value.span)
        titles = KeyTitles(entry.value["titles"])
        labels = KeyTitles(entry.value["labels"])
        if let hyphens = members.last(where: { $0.key == "subBullets" }) { readSubBullets(hyphens.value) }
        return SettingsReader.read(general, diagnostics: &diagnostics)
    }

    /// Where a spaced hyphen starts a sub-bullet: `anywhere`, as in RenderCV, or only at a `lineStart`.
    private mutating func readSubBullets(_ node: DataNode) {
        switch node.scalarText {
        case "anywhere": splitsSpacedHyphens = true
        case "lineStart": splitsSpacedHyphens = false
        default:
            diagnostics.warn(
                "setting-shape", "'subBullets' is neither 'anywhere' nor 'lineStart'", at: node.span,
                help: "It says where ' - ' starts a sub-bullet; 'anywhere' is RenderCV's way.")
        }
    }
}

/// What an author wants things to be called, by the format's keys for them: `{work: Berufspraxis}`.
struct KeyTitles {
    private let entries: [DataEntry]

    init(_ node: DataNode? = nil) {
        entries = node?.entries?.filter { !$0.value.isBlank } ?? []
    }

    /// By the key as it stands; `experience` and `work` are the same, but not `Work`, which is a title itself.
    func title(for key: String) -> DataNode? {
        if let exact = entries.first(where: { $0.key == key }) { return exact.value }
        guard key.first?.isUppercase != true, let shape = SectionShape.shape(for: key) else { return nil }
        return entries.first { SectionShape.shape(for: $0.key)?.kind == shape.kind }?.value
    }
}
