import SourceText
import Themes
import Typesetting

/// `vitaset theme reference [-o FOLDER]`: all keys of themes; into a folder with pictures of what the important ones move.
struct ThemeReferenceAction {
    let run: Run

    func perform() throws -> ExitCode {
        _ = try run.themeOperands(0, 0, usage: "reference [-o FOLDER]")
        guard let folder = run.arguments.value("output") else {
            run.console.print(ThemeReference.markdown())
            return .done
        }
        guard FileSystem.isFolder("\(folder)/pictures") else {
            throw WorldFault("There is no folder \(folder)/pictures for the reference's pictures")
        }
        let typesetter = Typesetter(workspace: try run.workspace())
        var diagnostics = Diagnostics()
        for example in KeyExample.all {
            guard let bytes = try typesetter.picture(of: example, diagnostics: &diagnostics) else { continue }
            try FileSystem.write(bytes, to: "\(folder)/\(example.picture)")
        }
        try FileSystem.write(Array(ThemeReference.markdown().utf8), to: "\(folder)/reference.md")
        run.reportTheme(diagnostics, exit: diagnostics.hasErrors ? .theme : .done)
        return diagnostics.hasErrors ? .theme : .done
    }
}
