import SourceText
import SyntaxTrees

/// One of a program's design options and what it is in a theme of ours.
struct SettingRule {
    enum Target {
        /// The key of a theme, with the value turned by a function that gives nil for what it cannot say.
        case theme(String, @Sendable (String) -> String?)
        /// Several keys at once, or none if the value says what is so anyway; nil for what cannot be said.
        case themes(@Sendable (String) -> [(path: String, value: String)]?)
        case paper(@Sendable (String) -> String?)
        /// Says only what is so anyway, or concerns the program and not the page.
        case ignored
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
    /// Every value, for the omissions: settings are no text of the CV.
    private var values: [(path: String, node: DataNode)] = []
    private var unmapped: [(path: String, span: SourceSpan)] = []

    init(table: [SettingRule], program: String) {
        self.table = table
        self.program = program
    }

    mutating func read(_ node: DataNode, skipping skipped: [String] = []) {
        if node.entries == nil { values.append(("", node)) }
        for entry in node.entries ?? [] where !skipped.contains(entry.key) { read(entry, prefix: "") }
    }

    private mutating func read(_ entry: DataEntry, prefix: String) {
        let path = prefix + entry.key
        if let rule = table.first(where: { $0.path == path }) {
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
            if case .ignored = rule.target { return }
            return unmapped.append((rule.path, entry.keySpan))
        }
        let span = entry.value.span
        switch rule.target {
        case .theme(let path, let convert):
            guard let value = convert(text) else { return unmapped.append((rule.path, entry.keySpan)) }
            overrides.append((path, value, span))
        case .themes(let convert):
            guard let settings = convert(text) else { return unmapped.append((rule.path, entry.keySpan)) }
            overrides += settings.map { ($0.path, $0.value, span) }
        case .paper(let convert):
            guard let value = convert(text) else { return unmapped.append((rule.path, entry.keySpan)) }
            paper = .init(value, span: span)
        case .ignored: break
        }
    }

    /// Puts what was carried over into the settings; the rest is one note.
    func finish(_ settings: inout DocumentSettings, _ reading: inout DataReading) {
        settings.paper = settings.paper ?? paper
        settings.overrides += overrides
        for value in values { reading.omit(value.node, at: value.path, .metadata) }
        guard let first = unmapped.first else { return }
        let shown = unmapped.prefix(12).map(\.path).joined(separator: ", ")
        let more = unmapped.count > 12 ? " and \(unmapped.count - 12) more" : ""
        reading.diagnostics.note(
            "not-mapped", "These settings of \(program) have no counterpart here: \(shown)\(more)", at: first.span,
            help: "Say it in a theme, or with --set.")
    }
}
