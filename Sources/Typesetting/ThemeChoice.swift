import Geometry
import Resumes
import SourceText
import Themes

/// The theme of a run: what the command line says, else the source, else plain; then what is set on top. The design of
/// another program (RenderCV, YAMLResume) counts only where nobody names a theme.
struct ThemeChoice {
    let workspace: Workspace
    let request: TypesettingRequest
    let list: ReadingList

    /// Nil if it cannot be used; an error then says why.
    func reading(for resume: Resume, diagnostics: inout Diagnostics) -> ThemeReading? {
        let settings = resume.settings
        let name = request.theme ?? settings.theme?.value ?? "plain"
        let span = request.theme == nil ? settings.theme?.span : nil
        let known = diagnostics.all.count
        guard let file = workspace.themeFile(name, diagnostics: &diagnostics) else {
            // A file that is there and is no text has been told of.
            if diagnostics.all.count > known { return nil }
            let guess = Suggestion.nearest(to: name, among: workspace.themeNames)
            let hint = guess.map { "; did you mean '\($0)'?" } ?? ""
            diagnostics.error(
                "theme-missing", "There is no theme '\(name)'\(hint)", at: span,
                help: "`vitaset theme list` shows the names; a theme of your own is given by its path.")
            return nil
        }
        list.note(.theme, file.name)
        let isNamed = request.theme != nil || settings.theme != nil
        var overrides = (isNamed ? settings.overrides : settings.allOverrides).map {
            ThemeOverride(path: $0.path, value: $0.value, span: $0.span)
        }
        overrides += paper(settings).map { [$0] } ?? []
        overrides += request.overrides
        let reader = workspace.themeReader(for: file) { list.note(.theme, $0) }
        return reader.read(file, overrides: overrides, diagnostics: &diagnostics)
    }

    private func paper(_ settings: DocumentSettings) -> ThemeOverride? {
        if let paper = request.paper { return ThemeOverride(argument: "page.paper=\(paper)") }
        guard let setting = settings.paper, let span = setting.span else { return nil }
        return ThemeOverride(path: "page.paper", value: setting.value, span: span)
    }
}
