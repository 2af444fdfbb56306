import SourceText

/// What an unknown key may have been meant to be.
struct KeySuggestion {
    let group: KeyInfo
    let path: [String]

    /// A clause for the message: `did you mean 'color'?`, or nil if nothing comes to mind.
    func guess(for word: String) -> String? {
        let lower = word.lowercased()
        if let key = group.keys.first(where: { $0.name.lowercased() == lower }) { return "did you mean '\(key.name)'?" }
        if let key = group.keys.first(where: { $0.synonyms.contains { $0.lowercased() == lower } }) {
            return "here it is called '\(key.name)'"
        }
        if let near = Suggestion.nearest(to: word, among: group.keys.map(\.name)) { return "did you mean '\(near)'?" }
        if let place = elsewhere(word) { return "it belongs in '\(place)'" }
        return anywhere(lower).map { "did you mean '\($0)'?" }
    }

    /// The first key of the whole table of that name, or that other tools call so; the shallowest.
    private func anywhere(_ word: String) -> String? {
        guard word.count > 3 else { return nil }
        var level = ThemeKeys.rootInfo.keys.map { (path: $0.name, key: $0) }
        while !level.isEmpty {
            let found = level.first { _, key in
                key.name.lowercased() == word || key.synonyms.contains { $0.lowercased() == word }
            }
            if let found { return found.path }
            level = level.flatMap { path, key in key.keys.map { ("\(path).\($0.name)", $0) } }
        }
        return nil
    }

    /// The group that has such a key, if it stands nearby: inside this group, or at the top.
    private func elsewhere(_ word: String) -> String? {
        let inside = group.keys.filter { $0[word] != nil }
        if let first = inside.first, inside.count == 1 || path.isEmpty || first.name == "all" {
            return (path + [first.name]).joined(separator: ".")
        }
        return ThemeKeys.rootInfo.keys.first { $0[word] != nil }?.name
    }
}
