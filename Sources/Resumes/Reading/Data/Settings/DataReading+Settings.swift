import SyntaxTrees

extension DataReading {
    /// `vitaset:` at the top of a data file, as in the front matter of Markdown.
    mutating func settings(_ fields: inout FieldReader) -> DocumentSettings {
        guard let entry = fields.take("vitaset") else { return DocumentSettings() }
        let settings = SettingsReader.read(entry.value, diagnostics: &diagnostics)
        omit(entry, .metadata)
        return settings
    }
}
