import Typesetting

/// Where a build's pages go, from `-o`, `-f` and the source's name.
struct OutputTarget {
    enum Form: String, CaseIterable {
        case pdf, png, svg
    }

    let form: Form
    private let path: String

    init(source: String, arguments: Arguments) throws {
        let output = arguments.value("output")
        let ending = output.flatMap(Self.ending)
        if let word = arguments.value("format"), Form(rawValue: word) == nil {
            throw Arguments.Fault(message: "build writes pdf, png or svg, not \(word)")
        }
        form = arguments.value("format").flatMap(Form.init) ?? ending.flatMap(Form.init) ?? .pdf
        if let ending, Form(rawValue: ending) == nil, arguments.value("format") == nil {
            throw Arguments.Fault(message: "'.\(ending)' is no form Vitaset writes; pdf, png and svg are")
        }
        let stem = source == "-" ? "cv" : Self.stem(source)
        if let output {
            let isFolder = output.hasSuffix("/") || FileSystem.isFolder(output)
            let folder = output.hasSuffix("/") ? output : output + "/"
            path = isFolder ? "\(folder)\(stem).\(form.rawValue)" : output
        } else {
            path = source == "-" ? "-" : Self.withEnding(source, form.rawValue)
        }
        if path != "-", path == source { throw Arguments.Fault(message: "-o would overwrite the source \(source)") }
        if path == "-", form != .pdf { throw Arguments.Fault(message: "Only a PDF goes to standard output") }
    }

    /// Pages of pictures are numbered from 1: `cv-1.png`.
    func name(page: Int?) -> String {
        guard let page, path != "-" else { return path }
        let ending = Self.ending(path).map { "." + $0 } ?? ""
        return path.dropLast(ending.count) + "-\(page)" + ending
    }

    private static func ending(_ path: String) -> String? {
        let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        return name[name.index(after: dot)...].lowercased()
    }

    static func stem(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }

    private static func withEnding(_ path: String, _ ending: String) -> String {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        return "\(folder)\(stem(path)).\(ending)"
    }
}
