import Geometry

/// The `text` settings of all layers made into styles: what a style does not say it takes from the body.
struct StyleResolution {
    /// The settings of each file, from the lowest upwards; those of the side column follow those of the page.
    let layers: [SettingTree]
    /// The page's settings merged, and over them, if this is about the side column, its own.
    let merged: [SettingTree]

    func styles(over plain: TextStyles, _ resolution: inout Resolution) -> TextStyles {
        var sizes = StyleSizes(plain)
        for layer in layers { sizes.overlay(layer, &resolution) }
        var styles = plain
        for role in TextRole.allCases {
            var style = plain[role]
            (style.size, style.leading) = (sizes.styles[role] ?? style).measures
            let tree = looks(of: role)
            let ownFeatures = tree.features
            resolution.em = style.size
            ThemeKeys.style.apply(tree.tree, &style, &resolution)
            style.features = ownFeatures.reduce(style.features) { $0.merging($1) { _, upper in upper } }
            styles[role] = style
        }
        for tree in merged { ThemeKeys.emphasis.apply(tree, &styles, &resolution) }
        return styles
    }

    /// The settings of a role without its measures: those of the body as far as the role follows it, then its own.
    ///
    /// A role follows the body in what plain gives both alike: changing the body's weight leaves bold titles bold.
    private func looks(of role: TextRole) -> (tree: SettingTree, features: [[String: Int]]) {
        let followed = Self.followed[role] ?? []
        let own = merged.map { $0[role.rawValue] }
        let body = role == .body ? [] : merged.map { $0["body"] }
        var tree = SettingTree()
        for layer in body {
            var layer = layer
            layer.children = layer.children.filter { followed.contains($0.key) }
            tree.overlay(layer)
        }
        for layer in own { tree.overlay(layer) }
        let features = (body + own).compactMap { layer -> [String: Int]? in
            if case .features(let features)? = layer["features"].own?.value { features } else { nil }
        }
        for name in ["size", "leading", "features"] { tree.children[name] = nil }
        return (tree, features)
    }

    /// The keys in which plain gives a role and the body alike.
    static let followed: [TextRole: [String]] = {
        let plain = Theme.plain.styles
        let (keys, body) = (ThemeKeys.style.keys, plain[.body])
        let roles = TextRole.allCases.map { role in
            let style = plain[role]
            return (role, keys.filter { $0.agree(style, body) }.map(\.info.name))
        }
        return Dictionary(uniqueKeysWithValues: roles)
    }()
}

extension TextTheme {
    fileprivate var measures: (Length, Length) { (size, leading) }
}
