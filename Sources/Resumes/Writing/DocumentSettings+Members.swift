import SyntaxTrees

extension DocumentSettings {
    /// What stands under `vitaset:`, as `SettingsReader` reads it; nil for what is not set. The language goes with the
    /// text, not with these.
    var members: JSONText.Members {
        func names(_ all: [Setting]) -> JSONText? { all.isEmpty ? nil : .list(all.map { .string($0.value) }) }
        let own = audiences.sorted { $0.key < $1.key }.map { (key: $0.key, value: names($0.value)) }
        let hidden = own.isEmpty ? names(privateFields) : .map([("public", names(privateFields))] + own)
        let set = allOverrides.map { JSONText.string("\($0.path)=\($0.value)") }
        return [
            ("theme", theme.map { .string($0.value) }), ("pages", pages.map { .string($0.value) }),
            ("paper", paper.map { .string($0.value) }), ("kind", kind.map { .string($0.value) }),
            ("private", hidden), ("set", set.isEmpty ? nil : .list(set)),
        ]
    }
}
