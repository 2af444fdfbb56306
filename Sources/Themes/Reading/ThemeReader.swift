public import SourceText
public import SyntaxTrees

/// A theme as it was read, and where each of its values comes from.
public struct ThemeReading: Sendable {
    public let theme: Theme
    public let provenance: ThemeProvenance
}

/// Reads theme files: JSON over JSON over `Theme.plain`.
///
/// A faulty key or value is a warning with its place, and what lies below shows through; only a file that is no JSON,
/// or whose `extends` leads nowhere, is an error. Files come in through the loader, so that reading opens none itself.
public struct ThemeReader {
    /// The file for a built-in theme's name (`classic`) or for a path (`themes/house.json`); nil if there is none.
    public typealias Loader = (_ name: String) -> SourceFile?

    let loader: Loader
    /// Themes that can be extended by name, for suggestions.
    let names: [String]

    public init(names: [String] = [], loader: @escaping Loader) {
        self.loader = loader
        self.names = names
    }

    /// Reads a theme, what it extends, and what is set on top of it. Nil if it cannot be used; an error then says why.
    public func read(
        _ file: SourceFile, overrides: [ThemeOverride] = [], diagnostics: inout Diagnostics
    ) -> ThemeReading? {
        guard let root = parse(file, &diagnostics) else { return nil }
        return read(root, overrides: overrides, diagnostics: &diagnostics)
    }

    /// The same for a tree that is parsed already: a theme inside another file, or in another notation.
    public func read(
        _ root: DataNode, overrides: [ThemeOverride] = [], diagnostics: inout Diagnostics
    ) -> ThemeReading? {
        guard var layers = ExtensionChain(reader: self).layers(of: root, &diagnostics) else { return nil }
        let inherited = layers.count - 1
        layers += OverrideReading.layers(overrides, &diagnostics)
        let resolution = ThemeResolution(layers: layers)
        let theme = resolution.theme(&diagnostics)
        return ThemeReading(
            theme: theme,
            provenance: ThemeProvenance(settings: resolution.merged, layers: resolution.layers, inherited: inherited))
    }

    /// Plain with nothing but overrides, for a CV that names no theme.
    public func plain(overrides: [ThemeOverride] = [], diagnostics: inout Diagnostics) -> ThemeReading {
        let resolution = ThemeResolution(layers: OverrideReading.layers(overrides, &diagnostics))
        let theme = resolution.theme(&diagnostics)
        return ThemeReading(
            theme: theme, provenance: ThemeProvenance(settings: resolution.merged, layers: resolution.layers))
    }

    /// The tree of a file; nil, with an error, if it is no JSON map.
    func parse(_ file: SourceFile, _ diagnostics: inout Diagnostics) -> DataNode? {
        let count = diagnostics.all.count
        let root = DataParser.parseJSON(file, range: 0..<file.bytes.count, diagnostics: &diagnostics)
        let isBroken = diagnostics.all.dropFirst(count).contains { $0.severity == .error }
        guard let root, !isBroken else {
            if !isBroken { diagnostics.error("theme-empty", "The theme '\(file.name)' is empty", at: file.wholeSpan) }
            return nil
        }
        return root
    }
}
