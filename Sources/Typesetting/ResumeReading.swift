public import Languages
public import Resumes
public import SourceText
import SyntaxTrees

/// What a source is written in; the words of `--from`.
public enum SourceFormat: String, CaseIterable, Sendable {
    case markdown, jsonresume, rendercv, yamlresume, pandoc

    var dataFormat: DataFormat? {
        switch self {
        case .jsonresume: .jsonResume
        case .rendercv: .renderCV
        case .yamlresume: .yamlResume
        case .markdown, .pandoc: nil
        }
    }
}

/// Any source to the one model: the format is told from the content unless it is given.
public enum ResumeReading {
    /// Nil if nothing could be read; an error then says why.
    public static func read(
        _ source: SourceFile, format: SourceFormat?, language: LanguageTag?,
        companions: CompanionFiles = CompanionFiles(), diagnostics: inout Diagnostics
    ) -> Resume? {
        let finding = finding(source, format, &diagnostics)
        var settings: [DataNode] = []
        if case .data(.renderCV, let tree) = finding {
            settings = companions.trees(of: tree, in: source, diagnostics: &diagnostics)
        } else {
            companions.report(unusedBy: source, diagnostics: &diagnostics)
        }
        switch finding {
        case .markdown:
            if let fault = MarkdownBounds.fault(in: source) {
                diagnostics.append(fault)
                return nil
            }
            let tree = MarkdownParser.parse(source, diagnostics: &diagnostics)
            return MarkdownResumeReader.read(tree, file: source, language: language, diagnostics: &diagnostics)
        case .data(let format, let tree):
            return DataResumeReader.read(
                tree, format: format, language: language, settings: settings, diagnostics: &diagnostics)
        case .pandocJSON(let data):
            let tree = PandocJSON.markdownTree(from: data, diagnostics: &diagnostics)
            var resume = MarkdownResumeReader.read(tree, file: source, language: language, diagnostics: &diagnostics)
            resume.omissions = resume.omissions.map(PandocJSON.readable)
            return resume
        case .nothing: return nil
        }
    }

    /// What the caller says it is; else what its content says.
    private static func finding(
        _ source: SourceFile, _ format: SourceFormat?, _ diagnostics: inout Diagnostics
    ) -> FormatDetection.Finding {
        guard let format else { return FormatDetection.detect(source, diagnostics: &diagnostics) }
        if format == .markdown { return .markdown }
        guard let tree = FormatDetection.parse(source, diagnostics: &diagnostics) else { return .nothing }
        return format.dataFormat.map { .data($0, tree) } ?? .pandocJSON(tree)
    }
}
