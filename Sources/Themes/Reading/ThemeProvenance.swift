public import SourceText

/// Which place of which file set each key of a theme, so that an inspector can point at it.
public struct ThemeProvenance: Sendable {
    let settings: SettingTree
    /// What each file and each override sets, from the lowest upwards.
    var layers: [SettingTree] = []
    /// How many of the lowest layers are those of files the theme extends.
    var inherited = 0

    /// The keys that were set, each with its value's place, in the order of their paths.
    public var places: [(path: String, span: SourceSpan)] {
        settings.settings().map { ($0.path, $0.setting.span) }
    }

    /// The place that decided a key's value, and the path it has there, which differs where the value is inherited:
    /// `sections.skills.spaceAbove` may come from `sections.all.spaceAbove`. Nil if it is plain's own value.
    public func origin(of path: String) -> (path: String, span: SourceSpan)? {
        for candidate in Self.candidates(for: path) {
            if let own = settings.at(candidate).own { return (candidate, own.span) }
            // A single value that stands for the whole group: `"margins": "20mm"`.
            let group = candidate.split(separator: ".").dropLast().joined(separator: ".")
            if let own = settings.at(group).own { return (group, own.span) }
        }
        return nil
    }

    /// The paths a value is looked up at, the nearest first.
    static func candidates(for path: String) -> [String] {
        let parts = path.split(separator: ".").map(String.init)
        func join(_ parts: some Sequence<String>) -> String { parts.joined(separator: ".") }
        if parts.starts(with: ["sections", "side"]), parts.count > 3 {
            return [path, join(["sections", "side", "all"] + parts[3...]), join(["sections", "all"] + parts[3...])]
        }
        if parts.first == "sections", parts.count > 2 { return [path, join(["sections", "all"] + parts[2...])] }
        if parts.starts(with: ["side", "text"]), parts.count == 4 {
            let body = follows(parts[2], parts[3]) ? ["side.text.body.\(parts[3])", "text.body.\(parts[3])"] : []
            return [path, join(parts[1...])] + body
        }
        if parts.first == "text", parts.count == 3 {
            return [path] + (follows(parts[1], parts[2]) ? ["text.body.\(parts[2])"] : [])
        }
        if path == "header.linkColor" { return [path, "text.link.color"] }
        if path == "side.ground" || path == "header.ground" { return [path, "page.ground"] }
        return [path]
    }

    /// Whether a style takes a key from the body: sizes and leadings always, others where plain gives both alike.
    private static func follows(_ role: String, _ name: String) -> Bool {
        guard let role = TextRole(rawValue: role) else { return false }
        if ["size", "leading", "features"].contains(name) { return true }
        return StyleResolution.followed[role]?.contains(name) ?? false
    }
}
