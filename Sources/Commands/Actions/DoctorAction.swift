import Shaping
import SourceText
import Typesetting

/// `vitaset doctor`: what is there, what is missing, what to do about it.
struct DoctorAction {
    let run: Run

    func perform() throws -> ExitCode {
        let workspace = try run.workspace()
        var count = 0
        func tell(_ isGood: Bool, _ text: String) {
            if !isGood { count += 1 }
            run.console.print("\(isGood ? "ok     " : "fault  ") \(text)\n")
        }
        run.console.print("vitaset \(Program.version)\n")
        tell(true, "libraries: " + LibraryVersions.all.map { "\($0.name) \($0.version)" }.joined(separator: ", "))
        tell(!workspace.themeNames.isEmpty, "themes: \(workspace.themeNames.joined(separator: ", "))")
        let languages = FileSystem.names(in: workspace.hyphenation)
        let patterns = languages.map { $0.hasSuffix(".hyb") ? String($0.dropLast(4)) : $0 }.joined(separator: ", ")
        tell(
            !languages.isEmpty, "hyphenation: \(languages.count) pattern files in \(workspace.hyphenation): \(patterns)"
        )
        tell(!workspace.colorProfile.isEmpty, "colour profile: \(workspace.colorProfile.count) bytes of sRGB")
        let faults = try ResourceLocator(executable: run.executable).folder().map { folder in
            try Workspace.fontFaults(resources: folder)
        }
        for fault in faults ?? [] { tell(false, fault.message) }
        tell(true, "fonts: \(workspace.library.families.joined(separator: ", "))")
        if count > 0 { run.console.tell("scripts/setup in the checkout puts right what it can.") }
        return count == 0 ? .done : .theme
    }
}
