import Resumes
import SourceText
import Typesetting

extension Run {
    /// A CV read as `--from`, `--lang` and `--audience` say; nil, with errors, if it cannot be read so.
    func resume(at path: String, _ diagnostics: inout Diagnostics) throws -> Resume? {
        guard let source = try SourceReading.source(at: path, diagnostics: &diagnostics) else { return nil }
        let resume = ResumeReading.read(
            source, format: arguments.value("from").flatMap(SourceFormat.init), language: try language(),
            diagnostics: &diagnostics)
        guard let audience = arguments.value("audience") else { return resume }
        return resume?.copy(for: audience, diagnostics: &diagnostics)?.resume
    }
}
