import SourceText
import Themes
import Typesetting

/// `vitaset theme new NAME`: a theme file to start from, and beside it the schema its first line names.
struct ThemeNewAction {
    let run: Run

    func perform() throws -> ExitCode {
        let name = try run.themeOperands(1, 1, usage: "new NAME [--from THEME] [-o FILE]")[0]
        let path = run.arguments.value("output") ?? (name.hasSuffix(".json") ? name : "\(name).json")
        let stem = String(path.split(separator: "/").last ?? "").dropEnding(".json")
        guard !stem.isEmpty, !path.hasSuffix("/"), path.hasSuffix(".json") else {
            throw Arguments.Fault(message: "A theme's file ends in .json, unlike '\(path)'")
        }
        let base = run.arguments.value("from") ?? "plain"
        let workspace = try run.workspace()
        var diagnostics = Diagnostics()
        guard let reading = workspace.themeReading(base, diagnostics: &diagnostics) else {
            run.reportTheme(diagnostics, exit: .theme)
            if !diagnostics.hasErrors {
                run.console.complain(workspace.noTheme(base).message)
            }
            return .theme
        }
        if workspace.themeNames.contains(stem) {
            throw Arguments.Fault(
                message:
                    "'\(stem)' is a theme already, and `-t \(stem)` would go on meaning that one; choose another name")
        }
        if FileSystem.exists(path), !run.arguments.has("force") {
            throw WorldFault(
                "\(path) is there already", help: "Choose another name, or overwrite it with --force.")
        }
        try FileSystem.write(Array(ThemeStarter.json(name: stem, base: base, reading).utf8), to: path)
        run.console.tell("\(path): extends \(base); `vitaset build cv.md -t \(path.quotedForShell)` sets a CV in it")
        try writeSchema(beside: path)
        return .done
    }

    private func writeSchema(beside path: String) throws {
        let folder = path.contains("/") ? FileSystem.folder(of: path) + "/" : ""
        let schema = folder + "theme.schema.json"
        guard !FileSystem.exists(schema) else { return }
        try FileSystem.write(Array(ThemeSchema.json().utf8), to: schema)
        run.console.tell("\(schema): what an editor completes and explains the keys with")
    }
}

extension String {
    /// Without an ending, if it has it.
    func dropEnding(_ ending: String) -> String { hasSuffix(ending) ? String(dropLast(ending.count)) : self }

    /// As one word of a command line.
    var quotedForShell: String { contains(" ") ? "'\(self)'" : self }
}
