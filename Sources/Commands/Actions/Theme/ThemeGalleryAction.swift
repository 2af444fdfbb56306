import SourceText
import Typesetting

/// `vitaset theme gallery cv.md [THEME…]`: the CV in every theme, or in these, on contact sheets.
struct ThemeGalleryAction {
    let run: Run

    func perform() throws -> ExitCode {
        let words = try run.themeOperands(1, 1000, usage: "gallery SOURCE [THEME…] [-o FILE]")
        let stem = words[0] == "-" ? "cv" : OutputTarget.stem(words[0])
        let files = try ThemeFiles(run: run, standard: "\(stem)-themes.pdf")
        let workspace = try run.workspace()
        let themes = words.count > 1 ? Array(words.dropFirst()) : workspace.themeNames
        var diagnostics = Diagnostics()
        guard let source = try SourceReading.source(at: words[0], diagnostics: &diagnostics) else {
            run.reportTheme(diagnostics, exit: .input)
            return .input
        }
        let gallery = Typesetter(workspace: workspace).gallery(of: source, themes: themes, try run.request())
        let exit: ExitCode = gallery.diagnostics.hasErrors ? .theme : .done
        run.reportTheme(gallery.diagnostics, exit: exit)
        if let document = gallery.document { try files.write(document, workspace) }
        return exit
    }
}
