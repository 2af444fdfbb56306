/// What options of other programs are called in a theme of ours. Fonts and theme names are not carried over: the
/// programs bring their own, which we lack.
enum SettingsTable {
    static let yamlResume: [SettingRule] = [
        SettingRule("engine", .ignored),
        SettingRule("page.paperSize", .paper(SettingValues.paper)),
        SettingRule("page.margins.top", "page.margins.top", SettingValues.length),
        SettingRule("page.margins.bottom", "page.margins.bottom", SettingValues.length),
        SettingRule("page.margins.left", "page.margins.start", SettingValues.length),
        SettingRule("page.margins.right", "page.margins.end", SettingValues.length),
        SettingRule("margins.top", "page.margins.top", SettingValues.length),
        SettingRule("margins.bottom", "page.margins.bottom", SettingValues.length),
        SettingRule("margins.left", "page.margins.start", SettingValues.length),
        SettingRule("margins.right", "page.margins.end", SettingValues.length),
        SettingRule("page.showPageNumbers", .themes(foot)),
        SettingRule("typography.fontSize", "text.body.size", SettingValues.length),
        SettingRule("typography.links.underline", "text.link.underline", SettingValues.flag),
    ]

    /// RenderCV from 1.0 to 2.8, newest names first.
    static let renderCV: [SettingRule] =
        renderCVPage + renderCVColors + renderCVText + renderCVHeader + renderCVSections

    private static let renderCVPage: [SettingRule] = [
        SettingRule("page.size", .paper(SettingValues.paper)), SettingRule("page_size", .paper(SettingValues.paper)),
        SettingRule("page.top_margin", "page.margins.top", SettingValues.length),
        SettingRule("page.bottom_margin", "page.margins.bottom", SettingValues.length),
        SettingRule("page.left_margin", "page.margins.start", SettingValues.length),
        SettingRule("page.right_margin", "page.margins.end", SettingValues.length),
        SettingRule("margins.page.top", "page.margins.top", SettingValues.length),
        SettingRule("margins.page.bottom", "page.margins.bottom", SettingValues.length),
        SettingRule("margins.page.left", "page.margins.start", SettingValues.length),
        SettingRule("margins.page.right", "page.margins.end", SettingValues.length),
        SettingRule("page.show_footer", .themes(foot)), SettingRule("page.show_page_numbering", .themes(foot)),
        SettingRule("disable_page_numbering", .themes { foot($0 == "true" ? "false" : "true") }),
        SettingRule("page.show_top_note", .ignored), SettingRule("page.show_last_updated_date", .ignored),
        SettingRule("disable_last_updated_date", .ignored),
    ]

    private static let renderCVColors: [SettingRule] = [
        SettingRule("colors.body", "colors.ink", SettingValues.color),
        SettingRule("colors.text", "colors.ink", SettingValues.color),
        SettingRule("color", "colors.accent", SettingValues.color),
        SettingRule("colors.name", "text.name.color", SettingValues.color),
        SettingRule("colors.headline", "text.headline.color", SettingValues.color),
        SettingRule("colors.connections", "text.contact.color", SettingValues.color),
        SettingRule("colors.section_titles", "text.sectionTitle.color", SettingValues.color),
        SettingRule("colors.links", "text.link.color", SettingValues.color),
        SettingRule("colors.footer", "text.running.color", SettingValues.color),
        SettingRule("colors.last_updated_date_and_page_numbering", "text.running.color", SettingValues.color),
    ]

    private static let renderCVText: [SettingRule] = [
        SettingRule("typography.font_size.body", "text.body.size", SettingValues.length),
        SettingRule("typography.font_size.name", "text.name.size", SettingValues.length),
        SettingRule("typography.font_size.headline", "text.headline.size", SettingValues.length),
        SettingRule("typography.font_size.connections", "text.contact.size", SettingValues.length),
        SettingRule("typography.font_size.section_titles", "text.sectionTitle.size", SettingValues.length),
        SettingRule("text.font_size", "text.body.size", SettingValues.length),
        SettingRule("font_size", "text.body.size", SettingValues.length),
        SettingRule("header.name_font_size", "text.name.size", SettingValues.length),
        SettingRule("header_font_size", "text.name.size", SettingValues.length),
        SettingRule("section_titles.font_size", "text.sectionTitle.size", SettingValues.length),
        SettingRule("typography.bold.name", "text.name.weight", SettingValues.weight),
        SettingRule("typography.bold.headline", "text.headline.weight", SettingValues.weight),
        SettingRule("typography.bold.connections", "text.contact.weight", SettingValues.weight),
        SettingRule("typography.bold.section_titles", "text.sectionTitle.weight", SettingValues.weight),
        SettingRule("header.name_bold", "text.name.weight", SettingValues.weight),
        SettingRule("section_titles.bold", "text.sectionTitle.weight", SettingValues.weight),
        SettingRule("typography.small_caps.name", "text.name.case", SettingValues.smallCaps),
        SettingRule("typography.small_caps.headline", "text.headline.case", SettingValues.smallCaps),
        SettingRule("typography.small_caps.connections", "text.contact.case", SettingValues.smallCaps),
        SettingRule("typography.small_caps.section_titles", "text.sectionTitle.case", SettingValues.smallCaps),
        SettingRule("header.small_caps_for_name", "text.name.case", SettingValues.smallCaps),
        SettingRule("section_titles.small_caps", "text.sectionTitle.case", SettingValues.smallCaps),
        SettingRule("typography.alignment", .themes(paragraphAlignment)),
        SettingRule("text.alignment", .themes(paragraphAlignment)),
        SettingRule("text_alignment", .themes(paragraphAlignment)),
        SettingRule("links.underline", "text.link.underline", SettingValues.flag),
    ]

    private static let renderCVHeader: [SettingRule] = [
        SettingRule("header.alignment", "header.alignment", SettingValues.alignment),
        SettingRule("header.photo_width", "header.photoWidth", SettingValues.length),
        SettingRule("header.space_below_name", "header.spaceBelowName", SettingValues.length),
        SettingRule("header.space_below_headline", "header.spaceBelowHeadline", SettingValues.length),
        SettingRule("header.space_below_connections", "header.spaceBelow", SettingValues.length),
        SettingRule("header.connections.separator", "header.separator") { $0.isEmpty ? nil : " \($0) " },
    ]

    private static let renderCVSections: [SettingRule] = [
        SettingRule("section_titles.type", .themes(titleRule)),
        SettingRule("section_titles.line_thickness", "sections.all.title.ruleThickness", SettingValues.length),
        SettingRule("section_titles.space_above", "sections.all.spaceAbove", SettingValues.length),
        SettingRule("section_titles.vertical_space_above", "sections.all.spaceAbove", SettingValues.length),
        SettingRule("section_titles.space_below", "sections.all.title.spaceBelow", SettingValues.length),
        SettingRule("section_titles.vertical_space_below", "sections.all.title.spaceBelow", SettingValues.length),
        SettingRule("sections.space_between_regular_entries", "sections.all.entry.spaceBetween", SettingValues.length),
        SettingRule("entries.vertical_space_between_entries", "sections.all.entry.spaceBetween", SettingValues.length),
        SettingRule("entries.highlights.bullet", "lists.marks") { $0 },
        SettingRule("highlights.bullet", "lists.marks") { $0 },
    ]

    // MARK: Options that are several of ours

    @Sendable private static func foot(_ isShown: String) -> [(path: String, value: String)]? {
        isShown == "false" ? [("page.foot", "none")] : []
    }

    @Sendable private static func paragraphAlignment(_ name: String) -> [(path: String, value: String)]? {
        switch name {
        case "justified": [("paragraph.alignment", "justified")]
        case "left": [("paragraph.alignment", "ragged")]
        case "justified-with-no-hyphenation":
            [("paragraph.alignment", "justified"), ("paragraph.hyphenate", "false")]
        default: nil
        }
    }

    @Sendable private static func titleRule(_ name: String) -> [(path: String, value: String)]? {
        let words = name.replacingHyphens
        let rule: String? =
            if words.contains("full_line") { "below" } else if words.contains("partial_line") {
                "after"
            } else if words.contains("without_line") { "none" } else { nil }
        guard let rule else { return nil }
        let centered = words.hasPrefix("centered") ? [("sections.all.title.alignment", "center")] : []
        return [("sections.all.title.rule", rule)] + centered
    }
}

extension String {
    fileprivate var replacingHyphens: String { String(map { $0 == "-" ? "_" : $0 }) }
}
