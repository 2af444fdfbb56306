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
        placeSummary(in: &resume, &reading)
        for index in resume.sections.indices {
            let kind = resume.sections[index].kind
            guard let alias = aliases.first(where: { Self.kind(of: $0.key) == kind })?.value else {
                continue
            }
            resume.sections[index].title = reading.text(alias)
        }
        var placed: Set<SectionKind> = []
        let kinds = order.compactMap { $0.scalarText.flatMap { Self.kind(of: $0) } }.filter {
            placed.insert($0).inserted
        }
        resume.sections =
            kinds.flatMap { kind in resume.sections.filter { $0.kind == kind } }
            + resume.sections.filter { !kinds.contains($0.kind) || $0.kind == .other }
    }

    /// Under the header the summary has no title; one that the layout gives a title or another place is a section.
    private func placeSummary(in resume: inout Resume, _ reading: inout DataReading) {
        let keys = order.compactMap(\.scalarText)
        let isMoved = keys.firstIndex(of: "basics").map { keys[..<$0].contains { Self.kind(of: $0) != nil } } ?? false
        guard aliases["basics"] != nil || isMoved, !resume.person.summary.isEmpty else { return }
        let title = RichText(SectionNames.label(for: .summary, language: reading.language))
        resume.sections.insert(
            Section(kind: .summary, title: title, content: resume.person.summary), at: 0)
        resume.person.summary = []
    }

    /// What a key of `aliases` or `order` is about; `basics` is what stands under the header.
    private static func kind(of key: String) -> SectionKind? {
        key == "basics" ? .summary : SectionShape.shape(for: key)?.kind
    }

    private mutating func readLanguage(_ locale: DataNode?, _ reading: inout DataReading) {
        guard let locale else { return }
        reading.omit(locale, at: "locale", .metadata)
        guard let node = locale["language"], let text = node.scalarText else { return }
        guard let tag = LanguageTag(text.trimmedText) else {
            reading.diagnostics.warn(
                "unknown-language", "'\(text.trimmedText)' is no tag of a language", at: node.span,
                help: "Write 'en', 'de', 'pt-br' or another tag of BCP 47.")
            return
        }
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
