import SourceText
import SyntaxTrees

/// One of a program's design options and what it is in a theme of ours.
struct SettingRule {
    enum Target {
        /// The key of a theme, with the value turned by a function that gives nil for what it does not understand.
        case theme(String, @Sendable (String) -> String?)
        /// Several keys at once, or none if the value says what is so anyway; nil for what cannot be said.
        case themes(@Sendable (String) -> [(path: String, value: String)]?)
        case paper(@Sendable (String) -> String?)
        /// The mark of lists of this level, from 0.
        case mark(level: Int)
        /// Says only what is so anyway, or concerns the program and not the page.
        case ignored

        var isIgnored: Bool {
            if case .ignored = self { return true }
            return false
        }
    }

    /// The path of keys in the program's file, with dots.
    let path: String
    let target: Target

    init(_ path: String, _ target: Target) {
        self.path = path
        self.target = target
    }

    init(_ path: String, _ key: String, _ convert: @escaping @Sendable (String) -> String?) {
        self.init(path, .theme(key, convert))
    }
}

/// Carries a program's design options over to ours, and tells once which it could not.
struct SettingsMapping {
    let table: [SettingRule]
    let program: String
    private var paper: DocumentSettings.Setting?
    private var overrides: [(path: String, value: String, span: SourceSpan)] = []
    private var marks: [(level: Int, text: String, span: SourceSpan)] = []
    /// Every value, for the omissions: settings are no text of the CV.
    private var values: [(path: String, node: DataNode)] = []
    private var unmapped: [(path: String, span: SourceSpan)] = []
    /// Values that make no sense where they stand.
    private var misread: [(path: String, value: String, span: SourceSpan)] = []

    init(table: [SettingRule], program: String) {
        self.table = table
        self.program = program
    }

    /// - Parameter prefix: What the table has before the paths of these keys, with its dot.
    mutating func read(_ node: DataNode, prefix: String = "", skipping skipped: [String] = []) {
        if node.entries == nil { values.append((String(prefix.dropLast()), node)) }
        for entry in node.entries ?? [] where !skipped.contains(entry.key) { read(entry, prefix: prefix) }
    }

    private mutating func read(_ entry: DataEntry, prefix: String) {
        let path = prefix + entry.key
        let rule = table.first { $0.path == path }
        // A font is given for all text, or a map says one for each part.
        if let rule, entry.value.entries == nil || rule.target.isIgnored {
            apply(rule, entry)
        } else if let entries = entry.value.entries {
            for inner in entries { read(inner, prefix: path + ".") }
        } else if !entry.value.isBlank {
            values.append((path, entry.value))
            unmapped.append((path, entry.keySpan))
        }
    }

    private mutating func apply(_ rule: SettingRule, _ entry: DataEntry) {
        guard !entry.value.isBlank else { return }
        values.append((rule.path, entry.value))
        guard let text = entry.value.scalarText else {
            if rule.target.isIgnored { return }
            return unmapped.append((rule.path, entry.keySpan))
        }
        let span = entry.value.span
        switch rule.target {
        case .theme(let path, let convert):
            guard let value = convert(text) else { return misread.append((rule.path, text, span)) }
            overrides.append((path, value, span))
        case .themes(let convert):
            guard let settings = convert(text) else { return unmapped.append((rule.path, entry.keySpan)) }
            overrides += settings.map { ($0.path, $0.value, span) }
        case .paper(let convert):
            guard let value = convert(text) else { return misread.append((rule.path, text, span)) }
            paper = .init(value, span: span)
        case .mark(let level): marks.append((level, text, span))
        case .ignored: break
        }
    }

    /// Whether dates are to be written with their day.
    var showsDays: Bool {
        overrides.contains { $0.path == "dates.format" && $0.value.contains("d") }
    }

    /// Marks of all levels are one list; the first is said for the others where they are not.
    private var markOverride: [(path: String, value: String, span: SourceSpan)] {
        guard let first = marks.min(by: { $0.level < $1.level }), first.level == 0 else { return [] }
        let texts = marks.sorted { $0.level < $1.level }.map(\.text)
        guard texts.count > 1 else { return [("lists.marks", first.text, first.span)] }
        let quoted = texts.map { "\"" + $0.filter { $0 != "\"" && $0 != "\\" } + "\"" }
        return [("lists.marks", "[\(quoted.joined(separator: ", "))]", first.span)]
    }

    /// A foot that is not there has no parts.
    private var settledOverrides: [(path: String, value: String, span: SourceSpan)] {
        let hasNoFoot = overrides.contains { $0.path == "page.foot" && $0.value == "none" }
        return (overrides + markOverride).filter { !hasNoFoot || !$0.path.hasPrefix("page.foot.") }
    }

    /// Puts what was carried over into the settings; the rest is one note.
    func finish(_ settings: inout DocumentSettings, _ reading: inout DataReading) {
        settings.paper = settings.paper ?? paper
        settings.design += settledOverrides
        for value in values { reading.omit(value.node, at: value.path, .metadata) }
        for value in misread {
            reading.diagnostics.warn(
                "setting-value", "'\(value.value)' is no value for \(value.path) that is understood here",
                at: value.span,
                help: "The theme's own stands.")
        }
        guard let first = unmapped.first else { return }
        reading.diagnostics.note(
            "not-mapped",
            "These settings of \(program) have no counterpart here: \(unmappedPaths.joined(separator: ", "))",
            at: first.span, help: "Say it in a theme, or with --set.")
    }

    /// Every path, three and more of one map in braces: `templates.{footer, top_note, single_date}`.
    private var unmappedPaths: [String] {
        var groups: [(parent: Substring, keys: [Substring])] = []
        for (path, _) in unmapped {
            let dot = path.lastIndex(of: ".")
            let parent = dot.map { path[..<$0] } ?? ""
            let key = dot.map { path[path.index(after: $0)...] } ?? path[...]
            if let index = groups.firstIndex(where: { $0.parent == parent && !parent.isEmpty }) {
                groups[index].keys.append(key)
            } else {
                groups.append((parent, [key]))
            }
        }
        return groups.flatMap { parent, keys in
            if parent.isEmpty { return keys.map(String.init) }
            return keys.count < 3 ? keys.map { "\(parent).\($0)" } : ["\(parent).{\(keys.joined(separator: ", "))}"]
        }
    }
}
