/// Help texts, from the tables of verbs and options.
enum Help {
    static func text(for verb: Verb?) -> String {
        guard let verb else { return overview }
        let options = OptionTable.options(for: verb).map(line).joined(separator: "\n")
        return """
            vitaset \(verb.rawValue) \(verb.usage)
            \(verb.summary.prefix(1).uppercased() + verb.summary.dropFirst()).

            \(options)

            """
    }

    private static var overview: String {
        let verbs = Verb.allCases.map { verb in
            "  " + padded("\(verb.rawValue) \(verb.usage)", 52) + verb.summary
        }.joined(separator: "\n")
        return """
            Vitaset sets a CV in type: `vitaset build cv.md` writes cv.pdf.

            \(verbs)

            `vitaset COMMAND --help` lists a command's options.
            Exit codes: 0 done · 1 the input · 2 page contract · 3 output check · 4 theme, font or locale
            5 input/output · 64 usage · 70 a fault of ours · 130 interrupted

            """
    }

    private static func line(_ option: Option) -> String {
        let short = option.short.map { "-\($0), " } ?? "    "
        let value = option.value.map { " \($0)" } ?? ""
        let choices = option.choices.isEmpty ? "" : " (\(option.choices.joined(separator: ", ")))"
        return "  " + padded("\(short)--\(option.name)\(value)", 34) + option.help + choices
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
