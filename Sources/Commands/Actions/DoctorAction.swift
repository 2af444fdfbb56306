import Shaping
import Typesetting

/// `vitaset doctor`: what is there, what is missing, what to do about it.
struct DoctorAction {
    let run: Run

    func perform() throws -> ExitCode {
        let workspace = try run.workspace()
        var faults = 0
        func tell(_ isGood: Bool, _ text: String) {
            if !isGood { faults += 1 }
            run.console.print("\(isGood ? "ok     " : "missing") \(text)\n")
        }
        run.console.print("vitaset \(Program.version)\n")
        tell(!workspace.themeNames.isEmpty, "themes: \(workspace.themeNames.joined(separator: ", "))")
        let languages = FileSystem.names(in: workspace.hyphenation)
        tell(!languages.isEmpty, "hyphenation: \(languages.count) pattern files in \(workspace.hyphenation)")
        tell(!workspace.colorProfile.isEmpty, "colour profile: \(workspace.colorProfile.count) bytes of sRGB")
        for entry in workspace.library.entries where !FileSystem.exists(entry.path) {
            tell(false, "font \(entry.path)")
        }
        tell(true, "fonts: \(workspace.library.families.joined(separator: ", "))")
        if faults > 0 { run.console.tell("scripts/setup in the checkout installs what is missing.") }
        return faults == 0 ? .done : .theme
    }
}
