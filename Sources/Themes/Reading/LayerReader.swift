import SourceText
import SyntaxTrees

/// One theme file's tree, checked against the table of keys: known keys with values that can be understood.
///
/// Unknown keys and bad values are warnings; they are left out, so that what lies below shows through.
struct LayerReader {
    private(set) var findings: [Diagnostic] = []
    private var path: [String] = []

    init() {}

    mutating func read(_ node: DataNode) -> SettingTree {
        guard let entries = node.entries else { return .empty }
        return read(entries, ThemeKeys.rootInfo)
    }

    private mutating func read(_ entries: [DataEntry], _ group: KeyInfo) -> SettingTree {
        var tree = SettingTree()
        var seen: Set<String> = []
        for entry in entries {
            if !seen.insert(entry.key).inserted {
                warn(
                    "theme-key-twice", "The key '\(entry.key.shortened)' stands here twice; the last one counts",
                    entry.keySpan)
            }
            guard let info = group[entry.key] else {
                unknown(entry, in: group)
                continue
            }
            path.append(entry.key)
            tree.children[entry.key] = read(entry, info)
            path.removeLast()
        }
        return tree
    }

    /// Nil for a value that cannot be used.
    private mutating func read(_ entry: DataEntry, _ info: KeyInfo) -> SettingTree? {
        if entry.value.isNull {
            return SettingTree(own: Setting(value: .reset, keySpan: entry.keySpan, span: entry.value.span))
        }
        switch info.content {
        case .value(let form): return value(entry, form).map { SettingTree(own: $0) }
        case .named(let form, _): return named(entry, form)
        case .group(_, let shorthand):
            if let entries = entry.value.entries { return read(entries, info) }
            if let shorthand { return value(entry, shorthand).map { SettingTree(own: $0) } }
            warn(
                "theme-value", "\(entry.value.described) stands where '\(path.joined(separator: "."))' wants keys",
                entry.value.span, help: keyList(info))
            return nil
        }
    }

    private mutating func named(_ entry: DataEntry, _ form: ValueForm) -> SettingTree? {
        guard let entries = entry.value.entries else {
            warn("theme-value", "\(entry.value.described) stands where names with values are wanted", entry.value.span)
            return nil
        }
        var tree = SettingTree()
        for entry in entries {
            path.append(entry.key)
            tree.children[entry.key] = value(entry, form).map { SettingTree(own: $0) }
            path.removeLast()
        }
        return tree
    }

    private mutating func value(_ entry: DataEntry, _ form: ValueForm) -> Setting? {
        do {
            return Setting(value: try form.parse(entry.value), keySpan: entry.keySpan, span: entry.value.span)
        } catch {
            for fault in [error] + error.further {
                // What is wanted need not be said twice.
                let wanted =
                    fault.message.contains(form.phrase)
                    ? nil : "'\(path.joined(separator: "."))' takes \(form.phrase)."
                warn("theme-value", fault.message, fault.span ?? entry.value.span, help: fault.help ?? wanted)
            }
            return nil
        }
    }

    private mutating func unknown(_ entry: DataEntry, in group: KeyInfo) {
        let guess = KeySuggestion(group: group, path: path).guess(for: entry.key)
        warn(
            "theme-key", "Unknown key '\(entry.key.shortened)'\(guess.map { "; \($0)" } ?? "")", entry.keySpan,
            help: keyList(group))
    }

    private func keyList(_ group: KeyInfo) -> String {
        let here = path.isEmpty ? "A theme" : "'\(path.joined(separator: "."))'"
        return "\(here) has the keys \(group.keys.map(\.name).joined(separator: ", "))."
    }

    private mutating func warn(_ rule: String, _ message: String, _ span: SourceSpan, help: String? = nil) {
        findings.append(Diagnostic(.warning, rule, message, at: span, notes: help.map { [.init($0)] } ?? []))
    }
}
