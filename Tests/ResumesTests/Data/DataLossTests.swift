import Glibc
import Resumes
import SourceText
import SyntaxTrees
import Testing

/// Where every text of a model can be found: shown, linked to, left out, or told of.
struct ResumeTexts {
    private var all: Set<String> = []
    private var joined = ""

    init(_ sample: DataSample) {
        let outline = ResumeOutline(sample.resume)
        var texts = outline.lines
        texts += sample.resume.omissions.map(\.text)
        texts += sample.diagnostics.flatMap { [$0.message] + $0.notes.map(\.message) + [$0.span?.text ?? ""] }
        texts += sample.resume.settings.overrides.map(\.value)
        texts += Self.writtenDates(sample.resume)
        joined = Self.bare(texts.joined(separator: "\n"))
    }

    /// Whether every word of a text is there, in order where the text is short.
    func contain(_ text: String) -> Bool {
        let words = text.split { !$0.isLetter && !$0.isNumber }
        return words.allSatisfy { joined.contains($0.lowercased()) }
    }

    private static func bare(_ text: String) -> String { text.lowercased() }

    private static func writtenDates(_ resume: Resume) -> [String] {
        func dates(_ entry: Entry) -> [String] {
            [entry.dates?.written.plainText ?? ""] + entry.roles.flatMap(dates) + entry.body.flatMap(dates)
        }
        func dates(_ block: Block) -> [String] {
            if case .entry(let entry) = block { return dates(entry) }
            return []
        }
        return resume.sections.flatMap { $0.content.flatMap(dates) }
    }
}

extension DataNode {
    /// Every scalar inside that says something.
    var scalars: [DataNode] {
        switch kind {
        case .list(let elements): elements.flatMap(\.scalars)
        case .map(let entries): entries.flatMap(\.value.scalars)
        case .null: []
        default: [self]
        }
    }
}

@Suite("Nothing of a data file is lost")
struct DataLossTests {
    static let folder = getenv("VITASET_REFERENCE_CVS").map { String(cString: $0) }

    @Test(
        "The samples of the formats' own projects are read without error and without loss",
        .enabled(if: folder != nil, "VITASET_REFERENCE_CVS names no folder"),
        arguments: files(in: (folder ?? "") + "/official"))
    func official(path: String) throws {
        let bytes = try #require(Self.bytes(of: path))
        let sample = DataSample(SourceFile(name: path, bytes: bytes))
        #expect(sample.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
        #expect(sample.diagnostics.allSatisfy { $0.span != nil })
        #expect(sample.resume.person.name != nil)
        #expect(!sample.resume.sections.isEmpty)
        let texts = ResumeTexts(sample)
        let lost = sample.tree?.scalars.filter { !texts.contain($0.scalarText ?? "") } ?? []
        #expect(lost.map { "\($0.span): \($0.scalarText ?? "")" } == [])
    }

    private static func files(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if [".json", ".yaml", ".yml"].contains(where: name.hasSuffix) { names.append("\(folder)/\(name)") }
        }
        return names.sorted()
    }

    private static func bytes(of path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }
}
