import Geometry

/// Sizes and leadings of all styles, found layer by layer from plain upwards.
///
/// A layer that changes the body's size changes all styles in proportion, and one that changes the body's leading all
/// leadings, unless it gives them itself: a theme made for 10 pt stays in tune at 9.5.
struct StyleSizes {
    private(set) var styles: [TextRole: TextTheme]

    /// Below it, notes are hard to read on paper.
    private static let leastDerived = Length.pt(8.5)

    init(_ styles: TextStyles) {
        self.styles = Dictionary(uniqueKeysWithValues: TextRole.allCases.map { ($0, styles[$0]) })
    }

    /// Lays the `text` settings of one file over the sizes so far.
    mutating func overlay(_ tree: SettingTree, _ resolution: inout Resolution) {
        guard !tree.isEmpty, let old = styles[.body] else { return }
        var body = old
        set(&body, tree["body"], em: old.size, factor: old.leading / old.size, &resolution)
        let (growth, opening) = (body.size / old.size, (body.leading / body.size) / (old.leading / old.size))
        for role in TextRole.allCases where role != .body {
            guard var style = styles[role] else { continue }
            let factor = style.leading / style.size * opening
            // Type shrunk in proportion stays readable: who wants it smaller says so.
            style.size = max(style.size * growth, min(style.size, Self.leastDerived))
            set(&style, tree[role.rawValue], em: body.size, factor: factor, &resolution)
            styles[role] = style
        }
        styles[.body] = body
    }

    /// The size a layer gives, else the one the style has; and the leading it gives, else the factor's.
    private func set(
        _ style: inout TextTheme, _ tree: SettingTree, em: Length, factor: Double, _ resolution: inout Resolution
    ) {
        resolution.em = em
        if let size = tree["size"].own, let length = ValueType.length(.type).resolve(size, &resolution) {
            style.size = length
        }
        resolution.em = style.size
        style.leading = style.size * factor
        if let leading = tree["leading"].own, let length = ValueType.leading.resolve(leading, &resolution) {
            style.leading = length
        }
    }
}
