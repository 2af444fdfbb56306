import Foundation
import Languages
import Resumes
import SourceText
import SyntaxTrees
import Testing

@testable import Resumes

/// A source read and written in another format.
struct Conversion {
    let resume: Resume
    let format: ExportFormat
    let outcome: ResumeConversion

    /// The source's format is told from its content.
    init(_ text: String, to format: ExportFormat, name: String = "cv") {
        self.init(SourceFile(name: name, text: text), to: format)
    }

    init(_ file: SourceFile, to format: ExportFormat) {
        var diagnostics = Diagnostics()
        self.format = format
        switch FormatDetection.detect(file, diagnostics: &diagnostics) {
        case .data(let data, let tree):
            resume = DataResumeReader.read(tree, format: data, language: nil, diagnostics: &diagnostics)
        case .markdown:
            let tree = MarkdownParser.parse(file, diagnostics: &diagnostics)
            resume = MarkdownResumeReader.read(tree, file: file, language: nil, diagnostics: &diagnostics)
        default: resume = Resume(language: .english)
        }
        outcome = ResumeConversion(resume, to: format)
    }

    var text: String { outcome.text }

    /// `severity message`
    var losses: [String] {
        outcome.losses.map { $0.diagnostic(for: format) }.map { "\($0.severity) \($0.message)" }
    }

    /// What was written, read again.
    var again: Resume? { ResumeConversion.readBack(text, format) }

    /// Every text of the model, one a line.
    static func outline(_ resume: Resume?) -> String { resume.map { ResumeOutline($0).text } ?? "" }
}

/// Files that lie in folders: the project's samples, and reference CVs where a variable names their folder.
enum CVFiles {
    static let samples: [String] = {
        let folder = String(#filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }) + "/samples"
        return files(in: folder)
    }()

    static let references: [String] = {
        let folder = ProcessInfo.processInfo.environment["VITASET_REFERENCE_CVS"]
        return folder.map { files(in: $0) + files(in: $0 + "/official") } ?? []
    }()

    private static func files(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().filter { [".md", ".json", ".yaml", ".yml"].contains(where: $0.hasSuffix) }
            .map { "\(folder)/\($0)" }
    }

    static func source(_ path: String) throws -> SourceFile {
        let bytes = try #require(FileManager.default.contents(atPath: path))
        return SourceFile(name: path, bytes: Array(bytes))
    }
}
