/// What options of other programs are called in a theme of ours. Names of themes are not carried over, and of fonts
/// only those we have.
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
        SettingRule("page.showPageNumbers", .themes(SettingValues.foot)),
        SettingRule("typography.fontSize", "text.body.size", SettingValues.length),
        SettingRule("typography.fontFamily", .themes { FontFamilies.everywhere($0) }),
        SettingRule("typography.lineSpacing", .themes(SettingValues.lineSpacing)),
        SettingRule("typography.links.underline", "text.link.underline", SettingValues.flag),
        SettingRule("advanced.fontspec.numbers", .themes(SettingValues.figures)),
        SettingRule("typography.fontspec.numbers", .themes(SettingValues.figures)),
        SettingRule("advanced.showIcons", "header.icons", SettingValues.flag),
    ]
}
