import SourceText
import Themes
import Typesetting

/// `vitaset theme …`: what theme authors need; one action a word.
struct ThemeAction {
    let run: Run

    func perform() throws -> ExitCode {
        switch run.arguments.operands.first {
        case nil, "list": return try list()
        case "new": return try ThemeNewAction(run: run).perform()
        case "check": return try ThemeCheckAction(run: run).perform()
        case "specimen": return try ThemeSpecimenAction(run: run).perform()
        case "gallery": return try ThemeGalleryAction(run: run).perform()
        case "diff": return try ThemeDiffAction(run: run).perform()
        case "reference": return try ThemeReferenceAction(run: run).perform()
        case let word?:
            let words = ["list", "new", "check", "specimen", "gallery", "diff", "reference"]
            let guess = Suggestion.nearest(to: word, among: words).map { "; did you mean '\($0)'?" } ?? ""
            throw Arguments.Fault(message: "theme knows \(words.joined(separator: ", ")), not '\(word)'\(guess)")
        }
    }

    private func list() throws -> ExitCode {
        let workspace = try run.workspace()
        for name in workspace.themeNames {
            var diagnostics = Diagnostics()
            let reading = workspace.themeReading(name, diagnostics: &diagnostics)
            let padding = String(repeating: " ", count: max(1, 12 - name.count))
            run.console.print(name + padding + (reading?.theme.summary ?? "cannot be read") + "\n")
        }
        return .done
    }
}

extension Run {
    /// The words after `theme new`, `theme diff` and so on; at least `least` of them.
    func themeOperands(_ least: Int, _ most: Int, usage: String) throws(Arguments.Fault) -> [String] {
        let words = Array(arguments.operands.dropFirst())
        guard (least...most).contains(words.count) else {
            throw Arguments.Fault(message: "usage: vitaset theme \(usage)")
        }
        return words
    }

    /// Findings as `--diagnostics` wants them; notes too, since theme authors ask for advice.
    func reportTheme(_ diagnostics: Diagnostics, exit: ExitCode) {
        if reportToMachines(diagnostics.all, exit: exit) { return }
        console.write(ConsoleWriter(usesColor: console.usesColor, showsNotes: true).text(diagnostics.all))
    }

    func number(_ option: String, in range: ClosedRange<Double>, else standard: Double) throws(Arguments.Fault)
        -> Double
    {
        guard let text = arguments.value(option) else { return standard }
        guard let value = Double(text), range.contains(value) else {
            let (low, high) = (Int(range.lowerBound), Int(range.upperBound))
            throw Arguments.Fault(message: "--\(option) is a number from \(low) to \(high), not '\(text)'")
        }
        return value
    }
}
