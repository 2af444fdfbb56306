import SourceText
import SyntaxTrees

/// A theme file and all it extends, as layers from the lowest upwards.
struct ExtensionChain {
    let reader: ThemeReader

    /// Themes on themes on themes: more is a slip.
    private static let deepest = 16

    /// Nil, with an error, if one of the files cannot be used.
    func layers(of root: DataNode, _ diagnostics: inout Diagnostics) -> [SettingTree]? {
        var layers: [SettingTree] = []
        var names = [root.span.file.name]
        var next: DataNode? = root
        while let node = next {
            guard node.entries != nil else {
                diagnostics.error(
                    "theme-shape", "\(node.described) stands where a theme is wanted", at: node.span,
                    help: "A theme is a JSON map: { \"name\": \"mine\", \"extends\": \"classic\" }")
                return nil
            }
            var layer = LayerReader()
            layers.insert(layer.read(node), at: 0)
            // What the author of this file can mend first, then what lies below it.
            let base = node["extends"].flatMap { $0.isNull ? nil : $0 }
            guard let base else {
                diagnostics.append(contentsOf: layer.findings)
                return layers
            }
            guard case .string(let name) = base.kind else {
                diagnostics.append(contentsOf: layer.findings.filter { $0.span != base.span })
                return unusable(base, &diagnostics)
            }
            diagnostics.append(contentsOf: layer.findings)
            if name == "plain" { return layers }
            guard let file = file(name, from: node.span.file.name, at: base.span, &diagnostics) else { return nil }
            guard !names.contains(file.name), names.count < Self.deepest else {
                let circle = (names + [file.name]).joined(separator: " → ")
                diagnostics.error(
                    "theme-extends-circle", "Themes extend each other in a circle: \(circle)", at: base.span)
                return nil
            }
            names.append(file.name)
            next = reader.parse(file, &diagnostics)
        }
        return nil
    }

    /// What the layer reader says as a warning is an error here: nothing lies below.
    private func unusable(_ base: DataNode, _ diagnostics: inout Diagnostics) -> [SettingTree]? {
        diagnostics.error(
            "theme-extends", "\(base.described) stands where a theme's name is wanted", at: base.span,
            help: "\"extends\" takes the name of a built-in theme, such as classic, or a file in this folder.")
        return nil
    }

    private func file(
        _ name: String, from source: String, at span: SourceSpan, _ diagnostics: inout Diagnostics
    ) -> SourceFile? {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let isInside = !name.hasPrefix("/") && !name.contains("\\") && !parts.contains("..") && !name.contains("\0")
        guard isInside, !name.isEmpty else {
            diagnostics.error(
                "theme-extends", "A theme extends only files in its own folder, not '\(name.shortened)'", at: span,
                help: "Copy that file beside this one.")
            return nil
        }
        let isPath = parts.count > 1 || name.lowercased().hasSuffix(".json")
        let folder = source.lastIndex(of: "/").map { source[...$0] } ?? ""
        if let file = reader.loader(isPath ? folder + name : name) { return file }
        let help =
            isPath
            ? "It is looked for beside \(source)."
            : "Built-in themes are listed by `vitaset theme list`; a file's name ends in .json."
        let guess = Suggestion.nearest(to: name, among: reader.names).map { "; did you mean '\($0)'?" } ?? ""
        diagnostics.error("theme-extends", "There is no theme '\(name.shortened)'\(guess)", at: span, help: help)
        return nil
    }
}
