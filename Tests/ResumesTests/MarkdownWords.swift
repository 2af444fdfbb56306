import Resumes
import SourceText
import SyntaxTrees

@testable import Resumes

/// An independent, dumb count of words: those of the source against those of the model and its omissions.
///
/// It knows nothing of CVs: it takes markup out of the source by its marks and compares what is left.
enum MarkdownWords {
    /// Words of the source that are missing in the model and the omissions, or stand there more often than
    /// anywhere in the source. Empty if nothing was lost and nothing invented.
    static func faults(_ reading: MarkdownReading) -> [String] {
        let source = body(of: reading.file)
        let found = count(words(of: reading.resume, from: source.start))
        let wanted = count(words(of: withoutMarkup(source.text)))
        let possible = count(words(of: source.text))
        var faults: [String] = []
        for (word, number) in wanted where found[word, default: 0] < number {
            faults.append("lost: \(word) (\(number) in the source, \(found[word, default: 0]) read)")
        }
        for (word, number) in found where number > possible[word, default: 0] {
            faults.append("invented: \(word) (\(possible[word, default: 0]) in the source, \(number) read)")
        }
        return faults.sorted() + disorder(reading.resume)
    }

    // MARK: The model

    private static func words(of resume: Resume, from start: Int) -> [String] {
        var words: [String] = []
        for text in texts(of: resume) {
            let isBody = text.runs.compactMap(\.span).allSatisfy { $0.range.lowerBound >= start }
            if isBody { words += Self.words(of: text.runs.map(parted).joined()) }
        }
        for omission in resume.omissions where omission.span.map({ $0.range.lowerBound >= start }) ?? true {
            words += Self.words(of: omission.reason == .comment ? omission.text : withoutTags(omission.text))
        }
        for photo in [resume.person.photo].compactMap({ $0 }) { words += Self.words(of: photo.alternative) }
        return words
    }

    /// The mark of a footnote is a word of its own.
    private static func parted(_ run: TextRun) -> String {
        run.style.contains(.superscript) ? " \(run.text) " : run.text
    }

    static func texts(of resume: Resume) -> [RichText] {
        let gathered = Gathering()
        _ = ModelWalk(entersVerbatim: false) {
            gathered.texts.append($0)
            return $0
        }.walk(resume)
        let blocks = resume.sections.flatMap(\.content) + resume.person.summary
        return gathered.texts + blocks.flatMap(verbatim)
    }

    private final class Gathering {
        var texts: [RichText] = []
    }

    private static func verbatim(_ block: Block) -> [RichText] {
        switch block {
        case .verbatim(let text, let span): [RichText(text, span: span)]
        case .list(let list): list.items.flatMap { $0.flatMap(verbatim) }
        case .quote(let blocks): blocks.flatMap(verbatim)
        case .entry(let entry): (entry.body + entry.roles.flatMap(\.body)).flatMap(verbatim)
        case .subsection(let section): section.content.flatMap(verbatim)
        case .paragraph, .table, .labelled, .pageBreak: []
        }
    }

    /// Texts whose runs do not follow each other as they do in the source.
    private static func disorder(_ resume: Resume) -> [String] {
        texts(of: resume).compactMap { text in
            let starts = text.runs.compactMap { $0.span?.range.lowerBound }
            return starts == starts.sorted() ? nil : "out of order: \(text.plainText)"
        }
    }

    // MARK: The source

    /// The text after the front matter.
    private static func body(of file: SourceFile) -> (text: String, start: Int) {
        var diagnostics = Diagnostics()
        let start = MarkdownParser.parse(file, diagnostics: &diagnostics).frontMatter?.span.range.upperBound ?? 0
        return (file.text(in: start..<file.bytes.count), start)
    }

    /// Without tags, link targets, attributes and entities; all else stays, marks of emphasis being no words.
    private static func withoutMarkup(_ text: String) -> String {
        var text = withoutTags(text)
        text = removing(text, from: "](", to: ")", keeping: "] ")
        text = removing(text, from: "][", to: "]", keeping: "] ")
        text = removing(text, from: "{#", to: "}", keeping: " ")
        text = removing(text, from: "{.", to: "}", keeping: " ")
        for (entity, sign) in [
            ("&nbsp;", " "), ("&bull;", "•"), ("&amp;", "&"), ("&emsp;", " "), ("&lt;", "<"), ("&#x20;", " "),
        ] {
            text = text.split(separator: entity, omittingEmptySubsequences: false).joined(separator: sign)
        }
        for mark in ["<!-- pagebreak -->", "$\\cdot$", "$\\LaTeX$"] {
            text = text.split(separator: mark, omittingEmptySubsequences: false).joined(separator: " ")
        }
        return text.split(separator: "\n", omittingEmptySubsequences: false).filter { !isFence($0) }
            .map(withoutNumber).joined(separator: "\n")
    }

    /// Without the `1.` of a list item.
    private static func withoutNumber(_ line: Substring) -> Substring {
        let text = line.drop { $0 == " " }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        return (1...2).contains(digits.count) && (rest.hasPrefix(". ") || rest.hasPrefix(") ")) ? rest : line
    }

    private static func isFence(_ line: Substring) -> Bool {
        let text = line.drop { $0 == " " || $0 == ">" }
        return text.hasPrefix("```") || text.hasPrefix("~~~")
    }

    /// Without HTML tags; comments and `<addresses>` keep their words.
    private static func withoutTags(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "<") {
            result += rest[..<open]
            rest = rest[open...]
            let next = rest.dropFirst().first ?? " "
            let inner = rest.dropFirst().prefix { $0 != ">" && $0 != "<" }
            let isTag =
                (next.isLetter || next == "/") && !inner.contains("@") && !inner.contains("://") || inner.contains("=")
            if isTag, let close = rest.firstIndex(of: ">") {
                rest = rest[rest.index(after: close)...]
                result += " "
            } else {
                result.append("<")
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }

    private static func removing(_ text: String, from open: String, to close: Character, keeping mark: String) -> String
    {
        var parts = text.split(separator: open, omittingEmptySubsequences: false)
        let first = parts.removeFirst()
        return parts.reduce(String(first)) { result, part in
            guard let end = part.firstIndex(of: close) else { return result + open + part }
            return result + mark + part[part.index(after: end)...]
        }
    }

    // MARK: Words

    /// Runs of letters and digits; each ideograph and kana is a word of its own.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            if (0x2E80...0x9FFF).contains(scalar.value) {
                if !word.isEmpty { words.append(word) }
                word = ""
                if scalar.properties.isAlphabetic { words.append(String(scalar)) }
            } else if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar.value == 0x200D {
                word.unicodeScalars.append(scalar)
            } else {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    private static func count(_ words: [String]) -> [String: Int] {
        words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}
