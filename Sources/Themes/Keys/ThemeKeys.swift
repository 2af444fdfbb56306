import Geometry

/// The table of all keys a theme may have. Reading, suggestions, JSON Schema and reference stand on this one table.
enum ThemeKeys {
    static let style = KeyGroup<TextTheme>.style
    static let emphasis = KeyGroup<TextStyles>.emphasis
    static let section = KeyGroup<SectionTheme>.section
    static let side = KeyGroup<SideTheme>.side

    /// The keys in the order in which they are explained.
    static let root = KeyGroup<Theme>([
        .resolvedApart(KeyInfo("$schema", "Where an editor finds the schema; not read.", .value(.reference))),
        .value("name", \.name, .text, "The theme's name."),
        .value("summary", \.summary, .text, "What it looks like, in a sentence.", also: ["description"]),
        .resolvedApart(
            KeyInfo(
                "extends", "The theme this one changes: the name of a built-in one, or a file in this folder.",
                .value(.reference), also: ["base", "parent", "inherits"])),
        .resolvedApart(
            KeyInfo(
                "colors", "The palette: colours by name, which all other keys may use.",
                .named(.color, known: Palette.basic), also: ["palette", "colours"])),
        .group("page", \.page, .page, "The sheet, its margins and columns, and what repeats on every page."),
        .resolvedApart(
            sideInfo,
            notations: { prefix, theme in
                side.notations("\(prefix)side.", theme.page.side)
            }),
        .resolvedApart(
            textInfo("text", "Styles of text by role.", also: ["styles", "fonts", "typography", "font"]),
            notations: { prefix, theme in
                textNotations("\(prefix)text.", theme.styles)
            }),
        .group("paragraph", \.paragraph, .paragraph, "How running text is broken into lines.", also: ["paragraphs"]),
        .group("header", \.header, .header, "Name, headline and contacts at the top of page one."),
        .resolvedApart(
            sectionsInfo,
            notations: { prefix, theme in
                section.notations("\(prefix)sections.all.", theme.sections.all)
            }),
        .group("lists", \.lists, .lists, "Lists inside sections and entries.", also: ["list", "bullets"]),
        .group("dates", \.dates, .dates, "How dates are written.", also: ["date"]),
        .group(
            "punctuation", \.punctuation, .punctuation,
            "Which signs are set as the language prints them; `written` leaves all of them as they are.",
            also: ["smart", "smartQuotes"]),
        .group(
            "letter", \.letter, .letter, "How letters are arranged (`kind: letter`).", also: ["letters", "coverLetter"]),
        .group(
            "pageBreaks", \.pageBreaks, .pageBreaks,
            "What it costs to end a page at each kind of place; TeX's scale, 0 free, 10000 never."),
        .group(
            "contract", \.contract, .contract,
            "What may give to meet a number of pages, in which order and how far; as factors of the theme's values."),
    ])

    /// The whole table without Swift types.
    static let rootInfo = KeyInfo("", "", root.content)

    // MARK: Parts that are resolved by steps of their own

    static func textInfo(_ name: String, _ doc: String, also synonyms: [String] = []) -> KeyInfo {
        let roles = TextRole.allCases.map { role in KeyInfo(role.rawValue, role.doc, style.content, definition: "style")
        }
        return KeyInfo(name, doc, .group(roles + emphasis.keys.map(\.info), shorthand: nil), also: synonyms)
    }

    private static let sideInfo: KeyInfo = {
        let colors = KeyInfo(
            "colors", "What names of the palette mean inside the side column: for light text on a dark ground.",
            .named(.color, known: Palette.basic))
        let text = textInfo("text", "Styles inside the side column; what is not said is as in `text`.")
        return KeyInfo(
            "side", "The side column; used where `page.columns` is `sidebar`.",
            .group(side.keys.map(\.info) + [colors, text], shorthand: nil), also: ["sidebar"])
    }()

    private static let sectionsInfo: KeyInfo = {
        let order = KeyInfo(
            "order",
            "The kinds of sections in the order they stand; `*` is where the others follow, as the author wrote them.",
            .value(.choices(SectionKinds.names + ["*"])))
        let all = KeyInfo("all", "All sections.", section.content, definition: "section")
        func kinds(_ of: String) -> [KeyInfo] {
            SectionKinds.names.map {
                KeyInfo(
                    $0, "Sections of the kind \($0)\(of): what differs.", section.content,
                    also: SectionKinds.synonyms[$0] ?? [], definition: "section")
            }
        }
        let side = KeyInfo(
            "side", "Sections in the side column; what is not said is as in `sections.all`.",
            .group([all] + kinds(" in the side column"), shorthand: nil))
        return KeyInfo(
            "sections", "The look of sections: one for all, and by kind what differs.",
            .group([order, all] + kinds("") + [side], shorthand: nil), also: ["section"])
    }()

    private static func textNotations(_ prefix: String, _ styles: TextStyles) -> [(
        path: String, info: KeyInfo, value: String
    )] {
        TextRole.allCases.flatMap { style.notations("\(prefix)\($0.rawValue).", styles[$0]) }
            + emphasis.notations(prefix, styles)
    }
}
