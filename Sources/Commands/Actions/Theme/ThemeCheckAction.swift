import SourceText
import Themes
import Typesetting

/// `vitaset theme check FILE`: what is wrong with a theme, and what will not look well.
struct ThemeCheckAction {
    let run: Run

    func perform() throws -> ExitCode {
        let name = try run.themeOperands(1, 1, usage: "check FILE")[0]
        let workspace = try run.workspace()
        var diagnostics = Diagnostics()
        if let reading = workspace.themeReading(name, diagnostics: &diagnostics) {
            diagnostics.append(contentsOf: ThemeCheck.findings(of: reading))
            diagnostics.append(contentsOf: ThemeFontCheck(library: workspace.library).findings(of: reading))
        } else if !diagnostics.hasErrors {
            throw workspace.noTheme(name)
        }
        let exit: ExitCode = diagnostics.hasErrors || diagnostics.hasWarnings ? .theme : .done
        run.reportTheme(diagnostics, exit: exit)
        if exit == .done { run.console.tell("\(name): no faults") }
        return exit
    }
}

extension Workspace {
    /// A theme that is not there, with the nearest name.
    func noTheme(_ name: String) -> WorldFault {
        if FileSystem.isFolder(name) { return WorldFault("\(name) is a folder, not a theme file") }
        let guess = Suggestion.nearest(to: name, among: themeNames).map { "; did you mean '\($0)'?" } ?? ""
        return WorldFault(
            "There is no theme '\(name)'\(guess)",
            help: "`vitaset theme list` shows the names; a theme of your own is given by its path.")
    }
}
