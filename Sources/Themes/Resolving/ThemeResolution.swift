import Geometry
import SourceText

/// What theme files set, laid over plain and measured: the last step to a `Theme`.
struct ThemeResolution {
    /// From the lowest file upwards.
    let layers: [SettingTree]
    let merged: SettingTree

    init(layers: [SettingTree]) {
        self.layers = layers
        merged = layers.reduce(into: SettingTree()) { $0.overlay($1) }
    }

    func theme(_ diagnostics: inout Diagnostics) -> Theme {
        var palettes = PaletteResolution(merged["colors"], over: .plain)
        let palette = palettes.palette()
        var theme = Theme.plain(in: palette)
        var resolution = Resolution(palette: palette, em: theme.styles[.body].size, measure: theme.page.measure)

        theme.styles = StyleResolution(layers: layers.map { $0["text"] }, merged: [merged["text"]])
            .styles(over: theme.styles, &resolution)
        resolution.em = theme.styles[.body].size
        apply("page", to: &theme, &resolution)
        resolution.measure = theme.page.measure
        theme.header.ground = theme.page.ground
        theme.header.linkColor = theme.styles.linkColor
        theme.page.side.ground = theme.page.ground
        apply(nil, to: &theme, &resolution)
        ThemeKeys.side.apply(merged["side"], &theme.page.side, &resolution)
        let side = sideColumn(&theme, palette, &resolution)
        theme.sections = sections(in: theme, side: side, &resolution)
        ThemeSense(merged: merged).mend(&theme, &resolution)

        diagnostics.append(contentsOf: palettes.findings)
        diagnostics.append(contentsOf: resolution.findings)
        return theme
    }

    /// All keys that need no step of their own, or one of them.
    private func apply(_ name: String?, to theme: inout Theme, _ resolution: inout Resolution) {
        for key in ThemeKeys.root.keys where name == nil ? key.info.name != "page" : key.info.name == name {
            key.apply(merged, &theme, &resolution)
        }
    }

    /// Palette and styles of the side column; the palette is needed for its sections.
    private func sideColumn(_ theme: inout Theme, _ palette: Palette, _ resolution: inout Resolution) -> Palette {
        let tree = merged["side"]
        if tree["colors"].isEmpty, tree["text"].isEmpty {
            theme.sideStyles = theme.styles
            return palette
        }
        var palettes = PaletteResolution(tree["colors"], over: palette)
        let sidePalette = palettes.palette()
        for finding in palettes.findings { resolution.report(finding) }
        var own = Resolution(palette: sidePalette, em: resolution.em, measure: theme.page.side.width)
        theme.sideStyles = StyleResolution(
            layers: layers.map { $0["text"] } + layers.map { $0["side"]["text"] },
            merged: [merged["text"], tree["text"]]
        ).styles(over: .plain(in: sidePalette), &own)
        resolution.takeFindings(of: own)
        return sidePalette
    }

    private func sections(in theme: Theme, side palette: Palette, _ resolution: inout Resolution) -> SectionThemes {
        let tree = merged["sections"]
        var sections = SectionThemes.plain(in: resolution.palette)
        sections.all = section(sections.all, tree["all"], &resolution)
        sections.kinds = kinds(tree, over: sections.all, &resolution)

        var own = Resolution(palette: palette, em: theme.sideStyles[.body].size, measure: theme.page.side.width)
        let ground = section(SectionTheme.plain(in: palette), tree["all"], &own)
        sections.side = section(ground, tree["side"]["all"], &own)
        sections.sideKinds = kinds(tree["side"], over: sections.side, &own)
        resolution.takeFindings(of: own)
        if case .texts(let order)? = tree["order"].own?.value { sections.order = order }
        return sections
    }

    private func kinds(
        _ tree: SettingTree, over ground: SectionTheme, _ resolution: inout Resolution
    ) -> [String: SectionTheme] {
        var kinds: [String: SectionTheme] = [:]
        for name in SectionKinds.names {
            let own = tree[name]
            guard !own.isEmpty || SectionTheme.plainKinds.contains(name) else { continue }
            kinds[name] = section(ground.setApart(for: name), own, &resolution)
        }
        return kinds
    }

    private func section(
        _ ground: SectionTheme, _ tree: SettingTree, _ resolution: inout Resolution
    ) -> SectionTheme {
        var section = ground
        ThemeKeys.section.apply(tree, &section, &resolution)
        return section
    }
}

extension PageTheme {
    /// The width of the text block.
    var measure: Length { size.width - margins.start - margins.end }
}
