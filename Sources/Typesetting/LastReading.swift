import Languages
import Resumes
import SourceText

/// Reads a source once, however often it is set: for one theme after the other, or while only its theme changes.
final class LastReading {
    private var file: SourceFile?
    private var format: SourceFormat?
    private var language: LanguageTag?
    private var resume: Resume?
    private var findings: [Diagnostic] = []
    /// What was read with the source.
    private(set) var companions = CompanionFiles()
    private let log: FileLog?

    init(log: FileLog? = nil) {
        self.log = log
    }

    /// As `ResumeReading` has it; the file object tells whether it is the same source.
    func resume(_ source: SourceFile, _ request: TypesettingRequest, diagnostics: inout Diagnostics) -> Resume? {
        if file !== source || format != request.format || language != request.language
            || !companions.given.elementsEqual(request.settingsFiles, by: ===) || !companions.areUnchanged
        {
            var found = Diagnostics()
            companions = CompanionFiles(given: request.settingsFiles, log: log)
            resume = ResumeReading.read(
                source, format: request.format, language: request.language, companions: companions,
                diagnostics: &found)
            (file, format, language, findings) = (source, request.format, request.language, found.all)
        }
        for file in companions.read { log?.note(file.path) }
        diagnostics.append(contentsOf: findings)
        return resume
    }
}
