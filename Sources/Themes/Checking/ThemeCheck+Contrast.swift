import Geometry
import SourceText

extension ThemeCheck {
    /// WCAG 2.2, success criterion 1.4.3: 4.5:1, for large text (18 pt, or 14 pt bold) 3:1.
    static let contrast: Rule = { subject in
        let theme = subject.theme
        var findings = subject.styles.compactMap { path, role, style, inSide -> Diagnostic? in
            let isLarge = style.size >= .pt(18) || (style.size >= .pt(14) && style.weight >= 700)
            let (ground, key) = ground(of: role, inSide: inSide, in: theme)
            return finding(style.color, on: ground, "\(path).color", key, atLeast: isLarge ? 3 : 4.5, subject)
        }
        var links = [(theme.styles.linkColor, theme.page.ground, "text.link.color", "page.ground")]
        if theme.header.linkColor != theme.styles.linkColor || theme.header.ground != theme.page.ground {
            links.append((theme.header.linkColor, theme.header.ground, "header.linkColor", "header.ground"))
        }
        if subject.hasSide {
            links.append((theme.sideStyles.linkColor, theme.page.side.ground, "side.text.link.color", "side.ground"))
        }
        findings += links.compactMap { color, ground, path, groundPath in
            finding(color, on: ground, path, groundPath, atLeast: 4.5, subject)
        }
        return findings
    }

    private static func ground(of role: TextRole, inSide: Bool, in theme: Theme) -> (Color, String) {
        if inSide { return (theme.page.side.ground, "side.ground") }
        let isHeader = CheckSubject.headerRoles.contains(role)
        return isHeader ? (theme.header.ground, "header.ground") : (theme.page.ground, "page.ground")
    }

    private static func finding(
        _ color: Color, on ground: Color, _ path: String, _ groundPath: String, atLeast least: Double,
        _ subject: CheckSubject
    ) -> Diagnostic? {
        let contrast = color.contrast(with: ground)
        guard contrast < least - 0.005 else { return nil }
        let ratio = ValueForm.short((contrast * 100).rounded() / 100)
        return subject.finding(
            .warning, "theme-contrast", "'\(path)' \(color) on \(ground) has a contrast of \(ratio):1",
            at: [path] + subject.paletteKeys(of: color) + [groundPath] + subject.paletteKeys(of: ground),
            help: "Text needs \(ValueForm.short(least)):1 at least (WCAG 2.2, 1.4.3).")
    }
}
