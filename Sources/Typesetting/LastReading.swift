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

    /// As `ResumeReading` has it; the file object tells whether it is the same source.
    func resume(_ source: SourceFile, _ request: TypesettingRequest, diagnostics: inout Diagnostics) -> Resume? {
        if file !== source || format != request.format || language != request.language {
            var found = Diagnostics()
            resume = ResumeReading.read(
                source, format: request.format, language: request.language, diagnostics: &found)
            (file, format, language, findings) = (source, request.format, request.language, found.all)
        }
        diagnostics.append(contentsOf: findings)
        return resume
    }
}
