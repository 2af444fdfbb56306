import Geometry
import SourceText

/// Mends what is wrong only in combination: margins that leave no room for text.
struct ThemeSense {
    let merged: SettingTree

    /// Less than this is no column: some twenty letters.
    private static let leastMeasure = Length.mm(40)
    private static let leastHeight = Length.mm(60)

    func mend(_ theme: inout Theme, _ resolution: inout Resolution) {
        let margins = theme.page.margins
        if theme.page.size.width - margins.start - margins.end < Self.leastMeasure {
            let room = (theme.page.size.width - Self.leastMeasure) * 0.5
            theme.page.margins.start = min(margins.start, room)
            theme.page.margins.end = min(margins.end, room)
            report("margins", ["start", "end"], "across", room, &resolution)
        }
        if theme.page.size.height - margins.top - margins.bottom < Self.leastHeight {
            let room = (theme.page.size.height - Self.leastHeight) * 0.5
            theme.page.margins.top = min(margins.top, room)
            theme.page.margins.bottom = min(margins.bottom, room)
            report("margins", ["top", "bottom"], "down", room, &resolution)
        }
        mendSide(&theme, &resolution)
        mendInsets(&theme, &resolution)
    }

    private func mendSide(_ theme: inout Theme, _ resolution: inout Resolution) {
        guard theme.page.columns == .sidebar else { return }
        let side = theme.page.side
        let rest = theme.page.measure - side.gap - side.padding - Self.leastMeasure
        guard side.width > rest else { return }
        theme.page.side.width = max(.pt(30), min(side.width, theme.page.measure * 0.35))
        theme.page.side.gap = min(side.gap, theme.page.measure * 0.08)
        theme.page.side.padding = min(side.padding, theme.page.measure * 0.05)
        resolution.report(
            Diagnostic(
                .warning, "theme-bounds",
                "The side column leaves less than 40mm for the main text; a width of \(theme.page.side.width) is taken",
                at: merged.at("side.width").own?.span ?? merged.at("side.gap").own?.span))
    }

    /// A margin column takes at most half of the measure.
    private func mendInsets(_ theme: inout Theme, _ resolution: inout Resolution) {
        let main = theme.page.columns == .sidebar ? theme.page.measure - theme.page.side.width : theme.page.measure
        limit(&theme.sections.all, to: main * 0.5, "sections.all", &resolution)
        for name in theme.sections.kinds.keys.sorted() {
            limit(&theme.sections.kinds[name], to: main * 0.5, "sections.\(name)", &resolution)
        }
        limit(&theme.sections.side, to: theme.page.side.width * 0.5, "sections.side.all", &resolution)
        for name in theme.sections.sideKinds.keys.sorted() {
            limit(
                &theme.sections.sideKinds[name], to: theme.page.side.width * 0.5, "sections.side.\(name)", &resolution)
        }
    }

    private func limit(
        _ section: inout SectionTheme?, to most: Length, _ path: String, _ resolution: inout Resolution
    ) {
        guard var known = section else { return }
        limit(&known, to: most, path, &resolution)
        section = known
    }

    private func limit(_ section: inout SectionTheme, to most: Length, _ path: String, _ resolution: inout Resolution) {
        guard section.inset > most else { return }
        section.inset = most
        guard let setting = merged.at("\(path).inset").own else { return }
        resolution.report(
            Diagnostic(
                .warning, "theme-bounds",
                "The inset leaves less than half of the measure for the text; \(most) is taken", at: setting.span))
    }

    private func report(
        _ key: String, _ sides: [String], _ direction: String, _ room: Length, _ resolution: inout Resolution
    ) {
        let setting = sides.compactMap { merged.at("page.margins.\($0)").own }.first ?? merged.at("page.margins").own
        resolution.report(
            Diagnostic(
                .warning, "theme-bounds",
                "The margins leave no room for text \(direction) the page; at most \(room) is taken",
                at: setting?.span ?? merged.at("page.paper").own?.span))
    }
}
