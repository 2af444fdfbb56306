import SourceText
import SyntaxTrees

/// Keys that stand at the top of a file beside the map they belong in: an indentation forgotten, a brace too early.
struct StrayKeys {
    /// The key of the map that holds the CV: `cv`, `content`.
    let home: String
    /// What belongs in it.
    let belonging: [String]
    /// What else the format has at the top.
    let neighbours: [String]

    /// The tree with stray keys moved into the map, with a warning for each (`misplaced-key`). A key that the map has
    /// itself stays where it is.
    func gathered(_ tree: DataNode, _ reading: inout DataReading) -> DataNode {
        guard let entries = tree.entries, let inner = tree[home], let members = inner.entries else { return tree }
        let strays = entries.filter { entry in
            belonging.hasKey(entry.key) && inner[entry.key] == nil && !entry.value.isBlank
        }
        guard !strays.isEmpty else { return tree }
        for stray in strays {
            reading.diagnostics.warn(
                "misplaced-key",
                "'\(stray.key)' stands beside '\(home)', not in it; it is read as if it stood there",
                at: stray.keySpan, help: "Indent it like the keys under '\(home)'.")
        }
        let whole = DataNode(.map(members + strays), span: inner.span)
        let moved = entries.compactMap { entry -> DataEntry? in
            if entry.key == home { return DataEntry(key: entry.key, keySpan: entry.keySpan, value: whole) }
            return strays.contains { $0.keySpan == entry.keySpan } ? nil : entry
        }
        return DataNode(.map(moved), span: tree.span)
    }

    /// Reports a key that the format does not have at the top, with what it may have been meant to be.
    func report(_ entry: DataEntry, outcome: String, _ reading: inout DataReading) {
        let guess = Suggestion.nearest(to: entry.key, among: neighbours)
        reading.diagnostics.warn(
            "unused-key", "\(reading.format.name) has no key '\(entry.key)' beside '\(home)'; \(outcome)",
            at: entry.keySpan,
            help: guess.map { "Did you mean '\($0)'?" } ?? "What belongs to the CV stands inside '\(home)'.")
    }

    /// Keys that hold nothing are no loss, but may be slips: `desing: {}`.
    func reportBlank(in tree: DataNode, _ reading: inout DataReading) {
        for entry in tree.entries ?? [] where entry.value.isBlank {
            guard entry.key != home, entry.key != "vitaset", !reading.isMachinery(entry),
                !neighbours.hasKey(entry.key)
            else { continue }
            report(entry, outcome: "it is empty", &reading)
        }
    }
}
