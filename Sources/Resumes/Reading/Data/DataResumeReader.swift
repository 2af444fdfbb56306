public import Languages
public import SourceText
public import SyntaxTrees

/// Reads a CV from structured data: JSON Resume, RenderCV or YAMLResume.
public enum DataResumeReader {
    /// A model, whatever the tree holds; every text of the tree stands in it, in its omissions or in a finding.
    ///
    /// - Parameters:
    ///   - language: What the caller wants; nil takes what the file says, else English.
    ///   - splitsSpacedHyphens: Whether ` - ` inside a line of a RenderCV highlight starts a sub-bullet, as RenderCV
    ///     has it. Without it a hyphen does so only at the start of a line of the file.
    ///   - settings: Trees of RenderCV's separate files of design, locale and settings; the last one wins.
    public static func read(
        _ tree: DataNode, format: DataFormat, language: LanguageTag?, splitsSpacedHyphens: Bool = false,
        settings: [DataNode] = [], diagnostics: inout Diagnostics
    ) -> Resume {
        if let fault = DataBounds.fault(in: tree) {
            diagnostics.append(fault)
            return Resume(language: language ?? .english)
        }
        var reading = DataReading(format: format, language: language, splitsSpacedHyphens: splitsSpacedHyphens)
        if let tag = tree["vitaset"]?["lang"]?.scalarText.flatMap(LanguageTag.init) { reading.setLanguage(tag) }
        var resume =
            switch format {
            case .jsonResume: JSONResumeReader.read(tree, reading: &reading)
            case .renderCV:
                RenderCVReader.read(RenderCVSplit.joined(tree, with: settings, &reading), reading: &reading)
            case .yamlResume: YAMLResumeReader.read(tree, reading: &reading)
            }
        resume.language = reading.language
        resume.omissions += reading.omissions
        resume.person.hideContacts(named: resume.settings.privateFields)
        diagnostics.append(contentsOf: reading.diagnostics.all)
        return resume
    }
}
