import SourceText
import SyntaxTrees

/// Reads `vitaset:` of the front matter: what the author asks of the setting of this one CV.
enum SettingsReader {
    static let keys = ["theme", "lang", "pages", "paper", "set", "private", "kind"]

    static func read(_ node: DataNode, diagnostics: inout Diagnostics) -> DocumentSettings {
        var settings = DocumentSettings()
        guard let entries = node.entries else {
            if !node.isNull {
                diagnostics.warn(
                    "setting-shape", "'vitaset' is \(node.kindName); it should be a map of settings", at: node.span)
            }
            return settings
        }
        for entry in entries {
            switch entry.key {
            case "theme": settings.theme = single(entry, &diagnostics)
            case "lang", "language": settings.language = single(entry, &diagnostics)
            case "pages": settings.pages = single(entry, &diagnostics)
            case "paper": settings.paper = single(entry, &diagnostics)
            case "kind": settings.kind = single(entry, &diagnostics)
            case "set": settings.overrides += overrides(entry.value, path: "", &diagnostics)
            case "private": read(private: entry.value, into: &settings)
            default: warn(unknown: entry, &diagnostics)
            }
        }
        return settings
    }

    private static func single(_ entry: DataEntry, _ diagnostics: inout Diagnostics) -> DocumentSettings.Setting? {
        if let text = entry.value.scalarText { return .init(text, span: entry.value.span) }
        if !entry.value.isNull {
            diagnostics.warn(
                "setting-shape", "'\(entry.key)' is \(entry.value.kindName); it should be one value",
                at: entry.value.span)
        }
        return nil
    }

    /// `{page: {margin: 2cm}}` and `{page.margin: 2cm}` both name the path `page.margin`; `page.margin=2cm` too.
    private static func overrides(
        _ node: DataNode, path: String, _ diagnostics: inout Diagnostics
    ) -> [(path: String, value: String, span: SourceSpan)] {
        if let entries = node.entries {
            return entries.flatMap {
                overrides($0.value, path: path.isEmpty ? $0.key : "\(path).\($0.key)", &diagnostics)
            }
        }
        if path.isEmpty, let elements = node.elements {
            return elements.flatMap { overrides($0, path: path, &diagnostics) }
        }
        guard let text = node.scalarText else { return [] }
        if !path.isEmpty { return [(path, text, node.span)] }
        guard let equals = text.firstIndex(of: "=") else {
            diagnostics.warn("setting-shape", "'set' holds '\(text)'; it should be path=value", at: node.span)
            return []
        }
        return [(String(text[..<equals]), String(text[text.index(after: equals)...]), node.span)]
    }

    /// A list of names, for the public; or such a list for each audience.
    static func read(private node: DataNode, into settings: inout DocumentSettings) {
        guard let entries = node.entries else {
            settings.privateFields += names(node)
            return
        }
        for entry in entries where entry.key == Resume.publicAudience { settings.privateFields += names(entry.value) }
        for entry in entries where entry.key != Resume.publicAudience {
            settings.audiences[entry.key, default: []] += names(entry.value)
        }
    }

    /// One name an element, or several with commas between: a name may be of two words.
    private static func names(_ node: DataNode) -> [DocumentSettings.Setting] {
        let nodes = node.elements ?? [node]
        return nodes.flatMap { node in
            (node.scalarText ?? "").split(separator: ",").map { RichText(String($0)).trimmed().plainText }
                .filter { !$0.isEmpty }.map { .init($0, span: node.span) }
        }
    }

    private static func warn(unknown entry: DataEntry, _ diagnostics: inout Diagnostics) {
        let guess = Suggestion.nearest(to: entry.key, among: keys).map { "; did you mean '\($0)'?" } ?? ""
        diagnostics.warn(
            "unknown-setting", "Unknown setting '\(entry.key)'\(guess)", at: entry.keySpan,
            help: "Known settings: \(keys.joined(separator: ", "))")
    }
}
