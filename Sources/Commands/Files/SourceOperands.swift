import Resumes
import SourceText
import Typesetting

/// What a run was given: CVs, and files that only say how RenderCV shall set them.
///
/// `vitaset build cv.yaml design.yaml locale.yaml` sets one CV.
struct SourceOperands {
    let sources: [String]
    let settings: [SourceFile]

    /// Files of settings are told by what stands in them; without any CV beside them they are sources, and reading
    /// says what is missing.
    init(_ paths: [String]) {
        var sources: [String] = []
        var settings: [SourceFile] = []
        for path in paths {
            if paths.count > 1, let file = Self.settings(at: path) {
                settings.append(file)
            } else {
                sources.append(path)
            }
        }
        self.sources = sources.isEmpty ? paths : sources
        self.settings = sources.isEmpty ? [] : settings
    }

    private static func settings(at path: String) -> SourceFile? {
        let endings = [".yaml", ".yml", ".json", ".json5"]
        guard endings.contains(where: path.lowercased().hasSuffix) else { return nil }
        var said = Diagnostics()
        let file = (try? SourceReading.source(at: path, diagnostics: &said)) ?? nil
        return file.flatMap { RenderCVSplit.isSettings($0) ? $0 : nil }
    }
}
