import Languages
import Resumes
import Typesetting

/// `vitaset new`: a CV to start from.
struct NewAction {
    let run: Run

    func perform() throws -> ExitCode {
        let word = run.arguments.value("from") ?? "markdown"
        guard let format = StarterResume.Format(rawValue: word) else {
            let names = StarterResume.Format.allCases.map(\.rawValue).joined(separator: ", ")
            throw Arguments.Fault(message: "new writes \(names), not \(word)")
        }
        let language = try run.language() ?? .english
        if let file = run.arguments.operands.first(where: Self.isFileName) {
            throw Arguments.Fault(message: "new takes the person's name; '\(file)' as a file is -o \(file)")
        }
        let name = run.arguments.operands.isEmpty ? nil : run.arguments.operands.joined(separator: " ")
        let path = Self.path(run.arguments.value("output"), Self.fileName(format, name))
        let bytes = Array(StarterResume.text(name: name, language: language, format: format).utf8)
        if path == "-" {
            try FileSystem.writeToStandardOutput(bytes)
        } else {
            if FileSystem.exists(path), !run.arguments.has("force") {
                throw WorldFault(
                    "\(path) is there already", help: "Name another file with -o, or overwrite it with --force.")
            }
            try FileSystem.write(bytes, to: path)
            run.console.tell("\(path): `vitaset build \(path.quotedForShell)` sets it")
        }
        tellLanguage(language)
        return .done
    }

    private func tellLanguage(_ language: LanguageTag) {
        guard !StarterResume.languages.contains(where: { $0.language == language.language }) else { return }
        run.console.tell(
            "There is no text to start from in \(language) yet: it is in English, with titles in \(language)")
    }

    private static func isFileName(_ word: String) -> Bool {
        word.contains("/") || [".md", ".json", ".yaml", ".yml", ".toml"].contains(where: word.lowercased().hasSuffix)
    }

    private static func path(_ output: String?, _ name: String) -> String {
        guard let output, output.hasSuffix("/") || FileSystem.isFolder(output) else { return output ?? name }
        return (output.hasSuffix("/") ? output : output + "/") + name
    }

    /// What each format's users call the file.
    private static func fileName(_ format: StarterResume.Format, _ name: String?) -> String {
        switch format {
        case .markdown: "cv.md"
        case .jsonresume: "resume.json"
        case .rendercv: "\((name ?? "Your_Name").replacing(" ", with: "_").replacing("/", with: "_"))_CV.yaml"
        case .yamlresume: "resume.yml"
        }
    }
}
