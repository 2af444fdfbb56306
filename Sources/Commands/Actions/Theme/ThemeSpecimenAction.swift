import Typesetting

/// `vitaset theme specimen FILE`: every kind of entry in a theme, and its styles, colours and distances.
struct ThemeSpecimenAction {
    let run: Run

    func perform() throws -> ExitCode {
        let name = try run.themeOperands(1, 1, usage: "specimen THEME [-o FILE]")[0]
        let stem = (name.split(separator: "/").last.map(String.init) ?? name).dropEnding(".json")
        let files = try ThemeFiles(run: run, standard: "\(stem)-specimen.pdf")
        let workspace = try run.workspace()
        let outcome = Typesetter(workspace: workspace).specimen(of: name, try run.request())
        run.reportTheme(outcome.diagnostics, exit: outcome.themeFault ? .theme : .done)
        guard let document = outcome.document else { return outcome.themeFault ? .theme : .input }
        try files.write(document, workspace)
        return .done
    }
}
