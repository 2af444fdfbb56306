import Geometry
import Themes

/// What a theme author looks for behind the pages of a specimen: each style with its numbers, colours with their
/// contrast, distances in their true length.
extension ContentBuilder {
    mutating func addSpecimenSheet() {
        append(.breakCost(VerticalList.forced), toSide: false)
        addSheetTitle("Styles")
        for role in TextRole.allCases { addSample(of: role) }
        addSheetTitle("Colours")
        for (name, color, ground) in theme.namedColors { addColor(name, color, on: ground) }
        addSheetTitle("Distances")
        for (path, length) in theme.namedLengths { addLength(path, length) }
    }

    private mutating func addSheetTitle(_ title: String) {
        append(.space(theme.sections.all.spaceAbove), toSide: false)
        append(.breakCost(theme.pageBreaks.betweenSections), toSide: false)
        append(.bookmark(title, level: 1), toSide: false)
        let text = structured(
            styler(inSide: false).text(title, role: .sectionTitle), as: .heading(level: sectionLevel))
        append(.paragraph(ParagraphBlock(text: text, indent: .zero, alignment: .start)), toSide: false)
        append(.keep(lines: 2), toSide: false)
        append(.space(theme.sections.all.title.spaceBelow), toSide: false)
    }

    /// The style's numbers in small type, and under them a line in it.
    private mutating func addSample(of role: TextRole) {
        let style = theme.styles[role]
        let slope = style.isItalic ? " italic" : ""
        addCaption(
            "\(role.rawValue)   \(style.families.first ?? "") \(style.weight)\(slope)   "
                + "\(Self.points(style.size)) / \(Self.points(style.leading))   \(style.color)")
        let text = structured(styler(inSide: false).text(Self.sample, role: role), as: .paragraph)
        append(.paragraph(ParagraphBlock(text: text, indent: .zero, alignment: .start)), toSide: false)
        append(.space(.pt(5)), toSide: false)
    }

    private static let sample = "Hamburgefonts 0123456789 – Quick & Co."

    private mutating func addColor(_ name: String, _ color: Color, on ground: Color) {
        let contrast = (color.contrast(with: ground) * 10).rounded() / 10
        addBar("\(name)   \(color)   \(contrast):1", thickness: .pt(9), length: .pt(72), color)
    }

    private mutating func addLength(_ path: String, _ length: Length) {
        addBar(
            "\(path)   \(Self.points(length))", thickness: .pt(4), length: length, theme.styles[.body].color)
    }

    private mutating func addBar(_ caption: String, thickness: Length, length: Length, _ color: Color) {
        append(.space(.pt(3)), toSide: false)
        var block = captionBlock(caption)
        block.ruleBeside = .init(thickness: thickness, color: color, gap: .zero, start: .pt(210), length: length)
        append(.paragraph(block), toSide: false)
        append(.breakCost(0), toSide: false)
    }

    private mutating func addCaption(_ caption: String) {
        append(.breakCost(0), toSide: false)
        append(.paragraph(captionBlock(caption)), toSide: false)
        append(.keep(lines: 1), toSide: false)
    }

    private mutating func captionBlock(_ caption: String) -> ParagraphBlock {
        let text = structured(styler(inSide: false).text(caption, role: .running), as: .paragraph)
        return ParagraphBlock(text: text, indent: .zero, alignment: .start)
    }

    private static func points(_ length: Length) -> String {
        "\(Theme.short(length.points))pt"
    }
}

extension Theme {
    /// The colours text and rules have, with the ground they stand on.
    fileprivate var namedColors: [(name: String, color: Color, ground: Color)] {
        var colors: [(String, Color, Color)] = []
        func add(_ name: String, _ color: Color, _ ground: Color) {
            if !colors.contains(where: { $0.1 == color && $0.2 == ground }) { colors.append((name, color, ground)) }
        }
        for role in TextRole.allCases {
            let isHeader = [.name, .headline, .contact, .contactLabel].contains(role)
            add("text.\(role.rawValue).color", styles[role].color, isHeader ? header.ground : page.ground)
        }
        add("text.link.color", styles.linkColor, page.ground)
        add("sections.all.title.ruleColor", sections.all.title.ruleColor, page.ground)
        add("lists.markColor", lists.markColor, page.ground)
        if header.ground != page.ground { add("header.ground", header.ground, page.ground) }
        if page.columns == .sidebar { add("side.ground", page.side.ground, page.ground) }
        return colors
    }

    /// The distances that give a page its rhythm.
    fileprivate var namedLengths: [(path: String, length: Length)] {
        let section = sections.all
        return [
            ("page.margins.start", page.margins.start), ("page.margins.end", page.margins.end),
            ("page.margins.top", page.margins.top), ("page.margins.bottom", page.margins.bottom),
            ("header.spaceBelow", header.spaceBelow), ("sections.all.spaceAbove", section.spaceAbove),
            ("sections.all.title.spaceBelow", section.title.spaceBelow), ("sections.all.inset", section.inset),
            ("sections.all.entry.spaceBetween", section.entry.spaceBetween),
            ("sections.all.entry.spaceBelowHead", section.entry.spaceBelowHead), ("paragraph.gap", paragraph.gap),
            ("lists.indent", lists.indent), ("lists.itemGap", lists.itemGap),
            ("lists.spaceAround", lists.spaceAround),
        ].filter { $0.1 > .zero }
    }
}
