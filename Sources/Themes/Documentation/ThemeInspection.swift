import Geometry
public import SourceText

/// Answers what an inspector asks of a theme: what a key's value is on the page, and which file set it.
public struct ThemeInspection: Sendable {
    let theme: Theme
    let provenance: ThemeProvenance

    /// - Parameter theme: as it was laid out, which differs from what was read where a page contract changed it.
    public init(theme: Theme, provenance: ThemeProvenance) {
        self.theme = theme
        self.provenance = provenance
    }

    /// A key with its value and where that comes from.
    public struct Entry: Sendable {
        /// `text.entryTitle.size`
        public let path: String
        public let summary: String
        /// As a theme would write it, resolved; empty for nothing.
        public let value: String
        /// Who sets it, the one that counts first, then those it goes before; empty where it is Vitaset's own value.
        public let settings: [Setting]
    }

    /// A place of a theme file, of the CV's front matter or of the command line that sets a key.
    public struct Setting: Sendable {
        /// The key that is set there; another one where the value is inherited: `text.body.leading`.
        public let path: String
        public let span: SourceSpan

        /// The value as it is written there.
        public var written: String { span.text }
    }

    /// The values of a key or of all keys in a group, in the order of the reference: `text.entryTitle`,
    /// `side.text.body`, `sections.work`, `sections.side.skills`, `page.margins`, `lists.itemGap`. Empty if there is
    /// no such key.
    public func entries(at path: String) -> [Entry] {
        values(near: path).filter { $0.path == path || $0.path.hasPrefix(path + ".") }.map { path, info, value in
            Entry(
                path: path, summary: info.doc, value: value,
                settings: provenance.history(of: path).map { Setting(path: $0.path, span: $0.span) })
        }
    }

    /// The values of the part of the theme a path leads into.
    private func values(near path: String) -> [(path: String, info: KeyInfo, value: String)] {
        let parts = path.split(separator: ".").map(String.init)
        switch (parts.first, parts.dropFirst().first, parts.dropFirst(2).first) {
        case ("text", let name?, _): return text(name, "text.", theme.styles)
        case ("side", "text", let name?): return text(name, "side.text.", theme.sideStyles)
        case ("sections", "side", let kind?): return section(kind, "sections.side.\(kind).", inSide: true)
        case ("sections", let kind?, _) where kind != "side": return section(kind, "sections.\(kind).", inSide: false)
        default: return ThemeKeys.root.notations("", theme)
        }
    }

    private func text(
        _ name: String, _ prefix: String, _ styles: TextStyles
    ) -> [(path: String, info: KeyInfo, value: String)] {
        guard let role = TextRole(rawValue: name) else { return ThemeKeys.emphasis.notations(prefix, styles) }
        return ThemeKeys.style.notations("\(prefix)\(name).", styles[role])
    }

    private func section(
        _ kind: String, _ prefix: String, inSide: Bool
    ) -> [(path: String, info: KeyInfo, value: String)] {
        ThemeKeys.section.notations(prefix, theme.sections.theme(for: kind, inSide: inSide))
    }
}

extension ThemeProvenance {
    /// All places that set a key's value, the one that decided it first, then those it goes before: of what is set at
    /// the nearest path the highest layer first, then what is set further away. What lies below a `null` is gone.
    func history(of path: String) -> [(path: String, span: SourceSpan)] {
        Self.candidates(for: path).flatMap { candidate in
            let group = candidate.split(separator: ".").dropLast().joined(separator: ".")
            var found: [(path: String, span: SourceSpan)] = []
            for layer in layers.reversed() {
                if layer.resets(candidate) { break }
                for place in [candidate, group] {
                    if let own = layer.at(place).own { found.append((place, own.span)) }
                }
            }
            return found
        }
    }
}

extension SettingTree {
    /// Whether the key or a group around it is set to `null`.
    fileprivate func resets(_ path: String) -> Bool {
        var tree = self
        for name in path.split(separator: ".") {
            tree = tree[String(name)]
            if tree.own?.value == .reset { return true }
        }
        return false
    }
}
