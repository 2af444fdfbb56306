public import SourceText
public import SyntaxTrees

/// RenderCV's design, locale and settings in files of their own, each with its key at the top.
public enum RenderCVSplit {
    /// The same by the names of all versions.
    private static let parts = [["design"], ["locale", "locale_catalog"], ["settings", "rendercv_settings"]]

    /// Whether a file holds such parts and nothing else.
    public static func isSettings(_ file: SourceFile) -> Bool {
        guard SyntaxGuess.isJSON(file) || SyntaxGuess.mayBeYAML(file) else { return false }
        var said = Diagnostics()
        guard let tree = FormatDetection.parse(file, diagnostics: &said) else { return false }
        return isSettings(tree)
    }

    static func isSettings(_ tree: DataNode) -> Bool {
        guard let entries = tree.entries, !entries.isEmpty else { return false }
        return entries.allSatisfy { entry in parts.joined().contains(entry.key) }
    }

    /// The paths a CV names for its parts, `settings.render_command.design` and the like, with their places.
    public static func paths(in tree: DataNode) -> [DataNode] {
        let command = (tree["settings"] ?? tree["rendercv_settings"])?["render_command"]
        return ["design", "locale", "settings"].compactMap { command?[$0] }.filter { node in
            if case .string = node.kind { return !node.isBlank }
            return false
        }
    }

    /// The CV with its parts from other files in place of its own; what else stands in them is told and left out.
    static func joined(_ tree: DataNode, with files: [DataNode], _ reading: inout DataReading) -> DataNode {
        guard var entries = tree.entries else { return tree }
        for file in files {
            for entry in file.entries ?? [] {
                guard let names = parts.first(where: { $0.contains(entry.key) }) else {
                    leaveOut(entry, &reading)
                    continue
                }
                entries.removeAll { names.contains($0.key) }
                entries.append(entry)
            }
        }
        return DataNode(.map(entries), span: tree.span)
    }

    private static func leaveOut(_ entry: DataEntry, _ reading: inout DataReading) {
        reading.diagnostics.warn(
            "unused-key", "'\(entry.key)' is no part of RenderCV's design, locale or settings; it is left out",
            at: entry.keySpan, help: "What belongs to the CV stands in the CV's own file.")
        reading.omit(entry, .metadata)
    }
}
