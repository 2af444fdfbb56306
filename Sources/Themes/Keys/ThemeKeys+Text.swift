import Geometry

extension KeyGroup where Model == TextTheme {
    static var style: KeyGroup {
        KeyGroup([
            .value(
                "family", \.families, .families, "Font families in order of preference.",
                also: ["families", "font", "fontFamily", "font-family"]),
            .value("weight", \.weight, .weight, "How bold: 400 is regular, 700 bold.", also: ["fontWeight", "bold"]),
            .value("italic", \.isItalic, .flag, "Whether the style is italic.", also: ["style", "fontStyle", "slant"]),
            .value(
                "size", \.size, .length(.type), "The type's size; an em is the body's size.",
                also: ["fontSize", "font-size"]),
            .value(
                "leading", \.leading, .leading, "From baseline to baseline.",
                also: ["lineHeight", "line-height", "lineSpacing"]),
            .value("color", \.color, .color, "The text's colour.", also: ["foreground", "textColor"]),
            .value(
                "tracking", \.tracking, .tracking,
                "Space added between letters, for capitals and small capitals only; at most 0.08em.",
                also: ["letterSpacing", "letter-spacing"]),
            .value(
                "case", \.letterCase, .choice, "Capitals, or the font's real small capitals.",
                also: ["textTransform", "variant", "letterCase"]),
            .value(
                "features", \.features, .features,
                "OpenType features; they are added to those of body. `onum`: old-style figures, `tnum`: figures of one width.",
                also: ["fontFeatures", "openType"]),
        ])
    }
}

extension KeyGroup where Model == TextStyles {
    /// What emphasis looks like in any style.
    static var emphasis: KeyGroup {
        KeyGroup([
            .group(
                "strong", \.self,
                KeyGroup([.value("weight", \.strongWeight, .weight, "How bold `**strong**` text is.")]),
                "Strong text.", also: ["bold"]),
            .group(
                "code", \.self,
                KeyGroup([
                    .value(
                        "family", \.codeFamilies, .families, "Font families of `code`.", also: ["font", "families"]),
                    .value(
                        "scale", \.codeScale, .number(.scale),
                        "Its size as a share of the text around it: fixed-width fonts look larger than others.",
                        also: ["size"]),
                ]), "Code.", also: ["mono", "monospace"]),
            .group(
                "link", \.self,
                KeyGroup([
                    .value("color", \.linkColor, .color, "The colour of links."),
                    .value("underline", \.linkUnderline, .flag, "Whether links are underlined."),
                    .value(
                        "printed", \.linksArePrinted, .flag,
                        "Whether `--profile print` prints the address behind a link, which a reader of paper cannot see."
                    ),
                ]), "Links.", also: ["links", "a"]),
        ])
    }
}

extension TextRole {
    /// What text the role is.
    var doc: String {
        switch self {
        case .body: "All text that has no style of its own; other styles follow it in what they do not set."
        case .name: "The person's name."
        case .headline: "What the person is, under the name."
        case .contact: "How to reach the person."
        case .contactLabel: "The word before a contact."
        case .summary: "The text before the first section."
        case .sectionTitle: "Titles of sections."
        case .subsectionTitle: "Titles inside sections."
        case .entryTitle: "The role, degree or name of an entry."
        case .entryOrganization: "The employer, school or publisher."
        case .entryPlace: "The town."
        case .entryDates: "When."
        case .entryNote: "What stands beside an entry's head and is no other field."
        case .entryDetail: "Further fields of a head: degree, area, score, authors."
        case .label: "The label of labelled lines: `Languages:`."
        case .bullet: "The marks of lists."
        case .quote: "Quotations."
        case .tableHeader: "The first row of tables."
        case .running: "Running heads and feet."
        }
    }
}
