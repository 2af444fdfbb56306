import Languages
import Resumes
import SourceText
import SyntaxTrees

/// A Markdown CV read for a test: the model, what was reported, and dumps of it.
struct MarkdownReading {
    let file: SourceFile
    let resume: Resume
    let diagnostics: Diagnostics

    init(_ text: String, language: LanguageTag? = nil) {
        self.init(SourceFile(name: "cv.md", text: text), language: language)
    }

    init(_ file: SourceFile, language: LanguageTag? = nil) {
        self.file = file
        var diagnostics = Diagnostics()
        let tree = MarkdownParser.parse(file, diagnostics: &diagnostics)
        resume = MarkdownResumeReader.read(tree, file: file, language: language, diagnostics: &diagnostics)
        self.diagnostics = diagnostics
    }

    /// The inspection without places, to be compared with what a person would read.
    var outline: String {
        lines.joined(separator: "\n")
    }

    /// The part of the outline under the first line that begins with some words, that line left out.
    func outline(under head: String) -> String {
        guard let start = lines.firstIndex(where: { $0.trimmed.hasPrefix(head) }) else {
            return "nothing under \(head)"
        }
        let depth = lines[start].indent
        let inner = lines[(start + 1)...].prefix { $0.indent > depth }
        let least = inner.map(\.indent).min() ?? 0
        return inner.map { String($0.dropFirst(least)) }.joined(separator: "\n")
    }

    /// Omissions as `reason: text`.
    var omissions: [String] { resume.omissions.map { "\($0.reason): \($0.text)" } }

    /// `severity rule line:column`
    var findings: [String] {
        diagnostics.all.map { "\($0.severity) \($0.rule) \($0.span.map { "\($0.start)" } ?? "-")" }
    }

    private var lines: [String] {
        ResumeInspection.text(resume).split(separator: "\n").map { line in
            guard let place = line.range(ofLast: "  @") else { return String(line) }
            return String(line[..<place])
        }
    }
}

extension String {
    fileprivate var indent: Int { prefix { $0 == " " }.count }
    fileprivate var trimmed: Substring { drop { $0 == " " } }
}

extension Substring {
    fileprivate func range(ofLast mark: String) -> Index? {
        indices.last { self[$0...].hasPrefix(mark) }
    }
}

extension Entry {
    /// The head on one line: `title | organization | place | dates`, a dash for what is missing, then the other fields.
    var head: String {
        let parts = [self[.title], self[.organization], self[.place]].map { $0?.plainText ?? "-" }
        let others = Field.allCases.filter { ![.title, .organization, .place].contains($0) }
            .compactMap { field in self[field].map { "\(field.rawValue): \($0.plainText)" } }
        return (parts + [dates.map(Self.text) ?? "-"] + others).joined(separator: " | ")
    }

    private static func text(_ dates: EntryDates) -> String {
        switch dates.value {
        case .single(let date): "\(date)"
        case .range(let start, let end): "\(start)/\(end)"
        case .since(let start, _): "\(start)/…"
        case .until(let end): "…/\(end)"
        case .text: "'\(dates.written.plainText)'"
        }
    }
}

extension [Block] {
    var entries: [Entry] {
        compactMap { if case .entry(let entry) = $0 { entry } else { nil } }
    }
}
