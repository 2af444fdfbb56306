import SourceText

/// The command line, understood.
struct Arguments: Sendable {
    var verb: Verb
    /// Files and words that are no options.
    var operands: [String] = []
    private var values: [String: [String]] = [:]

    func has(_ option: String) -> Bool { values[option] != nil }
    func value(_ option: String) -> String? { values[option]?.last }
    func values(_ option: String) -> [String] { values[option] ?? [] }

    /// What is wrong with a command line, with the way to right it.
    struct Fault: Error {
        let message: String
    }

    /// What to do with a command line that asks for no action.
    enum Parsed {
        case run(Arguments)
        case help(Verb?)
        case version
    }

    /// Options may stand anywhere; after `--` everything is an operand; `-` alone is standard input or output.
    static func parse(_ words: [String]) throws(Fault) -> Parsed {
        var words = words[...]
        guard let first = words.first else { return .help(nil) }
        if ["-h", "--help", "help"].contains(first) { return .help(words.dropFirst().first.flatMap(verb(named:))) }
        if ["-V", "--version"].contains(first) { return .version }
        words.removeFirst()
        guard let verb = verb(named: first) else { throw Fault(message: unknownVerb(first)) }
        var arguments = Arguments(verb: verb)
        var onlyOperands = false
        while let word = words.popFirst() {
            if onlyOperands || word == "-" || !word.hasPrefix("-") {
                arguments.operands.append(word)
            } else if word == "--" {
                onlyOperands = true
            } else {
                try arguments.take(word, &words)
            }
        }
        if arguments.has("help") { return .help(verb) }
        if arguments.has("version") { return .version }
        return .run(arguments)
    }

    private static func verb(named word: String) -> Verb? {
        Verb(rawValue: word) ?? Verb.aliases[word]
    }

    private static func unknownVerb(_ word: String) -> String {
        let names = Verb.allCases.map(\.rawValue) + Verb.aliases.keys.sorted()
        if let guess = Suggestion.nearest(to: word, among: names) {
            return "Unknown command '\(word)'; did you mean '\(guess)'?"
        }
        return "Unknown command '\(word)'; to set a CV, write `vitaset build \(word)`"
    }

    private mutating func take(_ word: String, _ rest: inout ArraySlice<String>) throws(Fault) {
        let (name, attached) = Self.split(word)
        let named = OptionTable.all.filter { $0.name == name || $0.short.map(String.init) == name }
        guard let option = named.first(where: { $0.verbs.contains(verb) }) ?? named.first else {
            let names = OptionTable.options(for: verb).map(\.name)
            let hint = Suggestion.nearest(to: name, among: names).map { "; did you mean --\($0)?" } ?? ""
            throw Fault(message: "Unknown option '\(word)'\(hint)")
        }
        guard option.verbs.isEmpty || option.verbs.contains(verb) else {
            let verbs = option.verbs.map(\.rawValue).joined(separator: ", ")
            throw Fault(message: "--\(option.name) does nothing for '\(verb.rawValue)'; it belongs to \(verbs)")
        }
        guard let wanted = option.value else {
            if attached != nil { throw Fault(message: "--\(option.name) takes no value") }
            values[option.name, default: []].append("")
            return
        }
        guard let value = attached ?? rest.popFirst() else {
            throw Fault(message: "--\(option.name) wants \(wanted) after it")
        }
        if !option.choices.isEmpty, !option.choices.contains(value) {
            let choices = option.choices.joined(separator: ", ")
            throw Fault(message: "--\(option.name) is one of \(choices), not '\(value)'")
        }
        values[option.name, default: []].append(value)
    }

    /// `--name=value`, `--name`, `-n`, `-nvalue`.
    private static func split(_ word: String) -> (name: String, value: String?) {
        if word.hasPrefix("--") {
            let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (parts.first.map(String.init) ?? "", parts.count == 2 ? String(parts[1]) : nil)
        }
        let name = String(word.dropFirst().prefix(1))
        let rest = word.dropFirst(2)
        return (name, rest.isEmpty ? nil : String(rest.first == "=" ? rest.dropFirst() : rest))
    }
}
