extension SettingsTable {
    /// RenderCV from 1.0 to 2.8, newest names first; what stands in `locale` has that before its path.
    static let renderCV: [SettingRule] =
        renderCVPage + renderCVColors + renderCVFamilies + renderCVText + renderCVHeader + renderCVSections
        + renderCVEntries + renderCVLocale

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
        SettingRule("page.show_footer", .themes(SettingValues.foot)),
        SettingRule("page.show_page_numbering", .themes(SettingValues.foot)),
        SettingRule("disable_page_numbering", .themes { SettingValues.foot($0 == "true" ? "false" : "true") }),
        SettingRule("templates.footer", .themes(RunningTemplates.foot)),
        SettingRule("page_numbering_style", .themes(RunningTemplates.foot)),
        SettingRule("locale.page_numbering_template", .themes(RunningTemplates.foot)),
        SettingRule("locale.page_numbering_style", .themes(RunningTemplates.foot)),
        SettingRule("page.show_top_note", .ignored), SettingRule("templates.top_note", .ignored),
        SettingRule("page.show_last_updated_date", .ignored),
        SettingRule("disable_last_updated_date", .ignored), SettingRule("last_updated_date_style", .ignored),
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
        // No line tells when the file was updated.
        SettingRule("colors.top_note", .ignored),
    ]

    private static let renderCVFamilies: [SettingRule] =
        ["typography.font_family", "text.font_family", "font"].map { path in
            SettingRule(path, .themes { FontFamilies.everywhere($0) })
        }
        + [
            ("body", "body"), ("name", "name"), ("headline", "headline"), ("connections", "contact"),
            ("section_titles", "sectionTitle"),
        ].map { part, style in
            SettingRule("typography.font_family.\(part)", .themes { FontFamilies.one($0, for: style) })
        }

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
        SettingRule("typography.alignment", .themes(SettingValues.paragraphAlignment)),
        SettingRule("text.alignment", .themes(SettingValues.paragraphAlignment)),
        SettingRule("text_alignment", .themes(SettingValues.paragraphAlignment)),
        SettingRule("links.underline", "text.link.underline", SettingValues.flag),
        SettingRule("links.show_external_link_icon", .themes(SettingValues.holds("false"))),
        SettingRule("disable_external_link_icons", .themes(SettingValues.holds("true"))),
        SettingRule("typography.date_and_location_column_alignment", .themes(SettingValues.holds("right"))),
        SettingRule("typography.line_spacing", .themes(SettingValues.typstLeading)),
        SettingRule("text.leading", .themes(SettingValues.typstLeading)),
    ]

    private static let renderCVHeader: [SettingRule] = [
        SettingRule("header.alignment", "header.alignment", SettingValues.alignment),
        SettingRule("header.photo_width", "header.photoWidth", SettingValues.length),
        SettingRule("header.space_below_name", "header.spaceBelowName", SettingValues.length),
        SettingRule("header.space_below_headline", "header.spaceBelowHeadline", SettingValues.length),
        SettingRule("header.space_below_connections", "header.spaceBelow", SettingValues.length),
        SettingRule("header.photo_position", "header.photoPlacement", SettingValues.alignment),
        SettingRule("header.photo_space_left", "header.photoGap", SettingValues.length),
        SettingRule("header.photo_space_right", "header.photoGap", SettingValues.length),
        SettingRule(
            "header.vertical_space_between_name_and_connections", "header.spaceBelowName", SettingValues.length),
        SettingRule(
            "header.vertical_space_between_connections_and_first_section", "header.spaceBelow", SettingValues.length),
        SettingRule(
            "margins.header.vertical_between_name_and_connections", "header.spaceBelowName", SettingValues.length),
        SettingRule("margins.header.bottom", "header.spaceBelow", SettingValues.length),
        SettingRule("header.connections.separator", .themes(SettingValues.separator)),
        SettingRule("header.separator_between_connections", .themes(SettingValues.separator)),
        SettingRule("seperator_between_connections", .themes(SettingValues.separator)),
        SettingRule("separator_between_connections", .themes(SettingValues.separator)),
        SettingRule("header.connections.hyperlink", .themes(SettingValues.holds("true"))),
        SettingRule("header.connections.show_icons", "header.icons", SettingValues.flag),
        SettingRule("header.use_icons_for_connections", "header.icons", SettingValues.flag),
        SettingRule("use_icons_for_connections", "header.icons", SettingValues.flag),
    ]

    private static let renderCVSections: [SettingRule] = [
        SettingRule("section_titles.type", .themes(SettingValues.titleRule)),
        SettingRule("section_titles.line_thickness", "sections.all.title.ruleThickness", SettingValues.length),
        SettingRule("section_titles.space_above", "sections.all.spaceAbove", SettingValues.length),
        SettingRule("section_titles.vertical_space_above", "sections.all.spaceAbove", SettingValues.length),
        SettingRule("section_titles.space_below", "sections.all.title.spaceBelow", SettingValues.length),
        SettingRule("section_titles.vertical_space_below", "sections.all.title.spaceBelow", SettingValues.length),
        SettingRule("sections.space_between_regular_entries", "sections.all.entry.spaceBetween", SettingValues.length),
        SettingRule("entries.vertical_space_between_entries", "sections.all.entry.spaceBetween", SettingValues.length),
        SettingRule("margins.section_title.top", "sections.all.spaceAbove", SettingValues.length),
        SettingRule("margins.section_title.bottom", "sections.all.title.spaceBelow", SettingValues.length),
        SettingRule("margins.entry_area.vertical_between", "sections.all.entry.spaceBetween", SettingValues.length),
    ]

    private static let renderCVEntries: [SettingRule] = [
        SettingRule("entries.highlights.bullet", .mark(level: 0)),
        SettingRule("entries.highlights.nested_bullet", .mark(level: 1)),
        SettingRule("highlights.bullet", .mark(level: 0)), SettingRule("highlights.nested_bullet", .mark(level: 1)),
        SettingRule("entries.highlights.space_between_bullet_and_text", "lists.markGap", SettingValues.length),
        SettingRule("highlights.horizontal_space_between_bullet_and_highlight", "lists.markGap", SettingValues.length),
        SettingRule("entries.highlights.space_between_items", "lists.itemGap", SettingValues.length),
        SettingRule("highlights.vertical_space_between_highlights", "lists.itemGap", SettingValues.length),
        SettingRule("margins.highlights_area.vertical_between_bullet_points", "lists.itemGap", SettingValues.length),
        SettingRule("entries.highlights.space_above", "sections.all.entry.spaceBelowHead", SettingValues.length),
        SettingRule("highlights.top_margin", "sections.all.entry.spaceBelowHead", SettingValues.length),
        SettingRule("margins.highlights_area.top", "sections.all.entry.spaceBelowHead", SettingValues.length),
        SettingRule("templates.single_date", .themes(DateTemplates.format)),
        SettingRule("templates.date_range", .themes(DateTemplates.range)),
    ]

    /// What has no rule but is read elsewhere, or says nothing where no time spans and no day of the print stand.
    private static let renderCVLocale: [SettingRule] =
        [
            SettingRule("locale.date_template", .themes(DateTemplates.format)),
            SettingRule("locale.date_style", .themes(DateTemplates.format)),
            SettingRule("locale.to", .themes(DateTemplates.word)),
        ]
        + [
            "language", "present", "month", "months", "year", "years", "last_updated", "last_updated_date_template",
            "last_updated_date_style", "month_names", "month_abbreviations", "full_names_of_months",
            "abbreviations_for_months",
        ].map { SettingRule("locale.\($0)", .ignored) }
}
