import Languages
import Resumes
import SourceText
import SyntaxTrees

/// A file of data read into the model, with all that was said.
struct DataSample {
    let tree: DataNode?
    let resume: Resume
    let diagnostics: [Diagnostic]

    /// Told from its content, as the program does.
    init(_ text: String, name: String = "cv", language: LanguageTag? = nil, splitsSpacedHyphens: Bool = false) {
        self.init(SourceFile(name: name, text: text), language: language, splitsSpacedHyphens: splitsSpacedHyphens)
    }

    init(_ file: SourceFile, language: LanguageTag? = nil, splitsSpacedHyphens: Bool = false) {
        var diagnostics = Diagnostics()
        guard case .data(let format, let tree) = FormatDetection.detect(file, diagnostics: &diagnostics) else {
            tree = nil
            resume = Resume(language: .english)
            self.diagnostics = diagnostics.all
            return
        }
        self.tree = tree
        resume = DataResumeReader.read(
            tree, format: format, language: language, splitsSpacedHyphens: splitsSpacedHyphens,
            diagnostics: &diagnostics)
        self.diagnostics = diagnostics.all
    }

    var outline: String { ResumeOutline(resume).text }

    /// `severity rule «text it is about» message`
    var findings: [String] {
        diagnostics.map { "\($0.severity) \($0.rule) «\($0.span?.text ?? "")» \($0.message)" }
    }

    /// `text (reason)`
    var omissions: [String] { resume.omissions.map { "\($0.text) (\($0.reason))" } }

    var settings: [String] {
        let paper = resume.settings.paper.map { ["paper = \($0.value)"] } ?? []
        return paper + resume.settings.allOverrides.map { "\($0.path) = \($0.value)" }
    }
}
