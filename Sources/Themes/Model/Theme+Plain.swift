import Geometry

extension Theme {
    /// The theme all others stand on: one column, a sans-serif, dates at the end of each entry's first row.
    public static let plain = plain(in: .plain)

    /// Plain in other colours.
    static func plain(in palette: Palette) -> Theme {
        let styles = TextStyles.plain(in: palette)
        return Theme(
            name: "plain", summary: "One column, sans-serif, quiet.",
            page: .plain(in: palette), styles: styles, sideStyles: styles, paragraph: .plain,
            header: .plain(in: palette), sections: .plain(in: palette), lists: .plain(in: palette),
            dates: DateTheme(format: "locale", rangeSeparator: "locale"),
            punctuation: .plain, letter: .plain, pageBreaks: .plain, contract: .plain)
    }
}

extension PageTheme {
    static func plain(in palette: Palette) -> PageTheme {
        PageTheme(
            size: .a4, margins: Insets(top: .mm(20), bottom: .mm(20), start: .mm(35), end: .mm(35)),
            ground: palette.paper, columns: .single, grid: .none, side: .plain(in: palette), runningHead: .none,
            runningFoot: RunningTheme(
                start: Template([.field("name", role: nil)]), center: Template(),
                end: Template([.field("page", role: nil), .literal(" / "), .field("pages", role: nil)]),
                distance: .pt(24), onFirstPage: false, rule: .zero))
    }
}

extension RunningTheme {
    static let none = RunningTheme(
        start: Template(), center: Template(), end: Template(), distance: .pt(18), onFirstPage: false, rule: .zero)
}

extension SideTheme {
    static func plain(in palette: Palette) -> SideTheme {
        SideTheme(
            position: .start, width: .mm(48), gap: .mm(8), ground: palette.paper, padding: .mm(6),
            sections: ["contact", "personal", "skills", "languages", "certificates", "interests"],
            holdsContacts: true, isFullHeight: true, groundOnEveryPage: true,
            continued: Template())
    }
}

extension TextStyles {
    static func plain(in palette: Palette) -> TextStyles {
        let (ink, soft) = (palette.ink, palette.quiet)
        let body = TextTheme(
            families: ["Lato"], weight: 400, isItalic: false, size: .pt(10.5), leading: .pt(14.25), color: ink,
            tracking: 0, letterCase: .none, features: [:])
        func style(_ change: (inout TextTheme) -> Void) -> TextTheme {
            var copy = body
            change(&copy)
            return copy
        }
        var roles = Dictionary(uniqueKeysWithValues: TextRole.allCases.map { ($0, body) })
        roles[.name] = style { ($0.size, $0.leading, $0.weight) = (.pt(25), .pt(29), 700) }
        roles[.headline] = style { ($0.size, $0.leading, $0.color) = (.pt(12), .pt(15.75), soft) }
        roles[.contact] = style { ($0.size, $0.leading) = (.pt(10), .pt(13.75)) }
        roles[.contactLabel] = style { ($0.size, $0.leading, $0.color) = (.pt(10), .pt(13.75), soft) }
        roles[.sectionTitle] = style { ($0.size, $0.leading, $0.weight) = (.pt(12.5), .pt(15.75), 700) }
        roles[.subsectionTitle] = style { ($0.size, $0.leading, $0.weight) = (.pt(11), .pt(14.75), 600) }
        roles[.entryTitle] = style { $0.weight = 700 }
        roles[.entryDates] = style { ($0.color, $0.features) = (soft, ["tnum": 1]) }
        roles[.entryPlace] = style { $0.color = soft }
        roles[.entryNote] = style { ($0.size, $0.color, $0.isItalic) = (.pt(10), soft, true) }
        roles[.entryDetail] = style { ($0.size, $0.color) = (.pt(10), soft) }
        roles[.label] = style { $0.weight = 600 }
        roles[.bullet] = style { $0.color = soft }
        roles[.quote] = style { ($0.isItalic, $0.color) = (true, soft) }
        roles[.tableHeader] = style { $0.weight = 600 }
        roles[.running] = style { ($0.size, $0.leading, $0.color) = (.pt(8.75), .pt(11.5), soft) }
        return TextStyles(
            roles: roles, strongWeight: 700, codeFamilies: ["DejaVu Sans Mono"], codeScale: 0.86,
            linkColor: palette.accent, linkUnderline: false, linksArePrinted: true)
    }
}

extension ParagraphTheme {
    static let plain: ParagraphTheme = {
        var breaking = ParagraphParameters()
        // Lines that run out may be short: rather that than a word divided before its end.
        breaking.tolerance = 1_000
        breaking.emergencyStretch = 3
        breaking.runtShare = 0.15
        breaking.runtDemerits = 20_000
        breaking.finalHyphenDemerits = 30_000
        breaking.hyphenPenalty = 150
        return ParagraphTheme(
            alignment: .ragged, hyphenate: true, hyphenMinBefore: 3, hyphenMinAfter: 3, breaking: breaking,
            ragStretch: 5, protrusion: 1, expansion: 0, spaceStretch: 0.5, spaceShrink: 0.333, spaceLimit: 2,
            lastLineFit: 0, gap: .pt(4))
    }()
}

extension HeaderTheme {
    static func plain(in palette: Palette) -> HeaderTheme {
        HeaderTheme(
            alignment: .start, contacts: .inline, inset: .zero, separator: "  ·  ", showsLabels: false,
            spaceBelowName: .pt(2),
            spaceBelowHeadline: .pt(4), spaceBelow: .pt(10), rule: .zero, ruleColor: palette.ink, ruleGap: .pt(6),
            ground: palette.paper, linkColor: palette.accent, photoWidth: .mm(28), photoRounding: 0.04,
            photoRatio: 1.25, photoPlacement: .end,
            photoGap: .mm(8), icons: false, code: .never, codeWidth: .mm(22))
    }
}

extension SectionThemes {
    static func plain(in palette: Palette) -> SectionThemes {
        let all = SectionTheme.plain(in: palette)
        let kinds = Dictionary(uniqueKeysWithValues: SectionTheme.plainKinds.map { ($0, all.setApart(for: $0)) })
        return SectionThemes(all: all, kinds: kinds, side: all, sideKinds: kinds, order: [])
    }
}

extension SectionTheme {
    static func plain(in palette: Palette) -> SectionTheme {
        SectionTheme(
            title: SectionTitleTheme(
                placement: .above, alignment: .start, rule: .below, ruleThickness: .pt(0.4),
                ruleColor: palette.faint, ruleGap: .pt(3.5), spaceBelow: .pt(6), repeats: false),
            inset: .zero, insetGap: .mm(5),
            entry: EntryTheme(
                rows: [
                    RowTemplate(
                        start: Template([
                            .field("title", role: nil), .group([.literal(", "), .field("organization", role: nil)]),
                            .group([.literal(", "), .field("place", role: nil)]),
                        ]),
                        end: Template([.field("dates", role: nil)]))
                ],
                margin: Template(), marginAlignment: .start, spaceBetween: .pt(9), spaceBelowHead: .pt(2),
                bodyIndent: .zero,
                roleRows: [
                    // The employer above is bold already.
                    RowTemplate(
                        start: Template([
                            .field("title", role: .entryOrganization),
                            .group([.literal(", "), .field("place", role: nil)]),
                        ]),
                        end: Template([.field("dates", role: nil)]))
                ], timeline: false, timelineColor: palette.faint,
                repeats: false),
            list: .bullets, labels: .inline, spaceAbove: .pt(19))
    }
}

extension ListTheme {
    static func plain(in palette: Palette) -> ListTheme {
        ListTheme(
            marks: ["•", "–", "·"], markColor: palette.quiet, indent: .pt(12), markGap: .pt(6), itemGap: .pt(2),
            spaceAround: .pt(3), inlineSeparator: "  ·  ", inlineLimit: 40)
    }
}

extension PageBreakTheme {
    static let plain = PageBreakTheme(
        betweenSections: -100, betweenEntries: 0, betweenRoles: 60, betweenParagraphs: 120, betweenItems: 150,
        betweenLines: 250, orphan: 1_500, widow: 1_500, nearListEnds: 300, lastPageShare: 0.2, lastPagePenalty: 2_000)
}

extension ContractTheme {
    static let plain = ContractTheme(
        pages: nil, fill: 0.5, order: [.gaps, .leading, .margins, .size, .looseness], gaps: 0.6...1.5,
        leading: 0.93...1.12, margins: 0.75...1.2, size: 0.92...1.06, minimumSize: .pt(9))
}
