import Languages
import SourceText
import SyntaxTrees

/// What `locale` and `layouts` (earlier `layout`) of YAMLResume say: language, page, titles and order of sections.
struct YAMLResumeLayout {
    private(set) var settings: DocumentSettings
    /// Titles by the section's key.
    private var aliases: [String: DataNode] = [:]
    /// Keys of sections, with their places.
    private var order: [DataNode] = []

    /// - Parameter settings: What the file says to us; the layout only adds to it.
    static func read(
        locale: DataEntry?, layouts: [DataNode], settings: DocumentSettings, reading: inout DataReading
    ) -> YAMLResumeLayout {
        var plan = YAMLResumeLayout(settings: settings)
        plan.readLanguage(locale?.value, &reading)
        for layout in layouts { plan.readLanguage(layout["locale"], &reading) }
        // The engine that prints pages says what the page is like; the others are for screens.
        let page = layouts.firstIndex { $0["engine"]?.scalarText == "latex" } ?? layouts.indices.first
        for (index, layout) in layouts.enumerated() {
            plan.readSections(layout["sections"], isFirst: index == page, &reading)
        }
        var mapping = SettingsMapping(table: SettingsTable.yamlResume, program: "YAMLResume")
        for (index, layout) in layouts.enumerated() {
            if index == page {
                mapping.read(layout, skipping: ["sections", "locale"])
            } else {
                reading.omit(layout, at: "layouts", .metadata)
            }
        }
        mapping.finish(&plan.settings, &reading)
        return plan
    }

    func apply(to resume: inout Resume, _ reading: inout DataReading) {
        for index in resume.sections.indices {
            let kind = resume.sections[index].kind
            guard let alias = aliases.first(where: { SectionShape.shape(for: $0.key)?.kind == kind })?.value else {
                continue
            }
            resume.sections[index].title = reading.text(alias)
        }
        let kinds = order.compactMap { $0.scalarText.flatMap(SectionShape.shape(for:))?.kind }
        resume.sections =
            kinds.flatMap { kind in resume.sections.filter { $0.kind == kind } }
            + resume.sections.filter { !kinds.contains($0.kind) || $0.kind == .other }
    }

    private mutating func readLanguage(_ locale: DataNode?, _ reading: inout DataReading) {
        guard let locale else { return }
        reading.omit(locale, at: "locale", .metadata)
        guard let node = locale["language"], let text = node.scalarText else { return }
        guard let tag = LanguageTag(text.trimmedText) else { return }
        settings.language = settings.language ?? .init(tag.tag, span: node.span)
        reading.setLanguage(tag)
    }

    private mutating func readSections(_ sections: DataNode?, isFirst: Bool, _ reading: inout DataReading) {
        guard let sections else { return }
        for alias in sections["aliases"]?.entries ?? [] where !alias.value.isBlank {
            if aliases[alias.key] == nil || isFirst { aliases[alias.key] = alias.value }
            reading.omit(alias.value, at: "aliases.\(alias.key)", .metadata)
        }
        guard let order = sections["order"] else { return }
        if self.order.isEmpty || isFirst { self.order = order.items }
        reading.omit(order, at: "order", .metadata)
    }
}
