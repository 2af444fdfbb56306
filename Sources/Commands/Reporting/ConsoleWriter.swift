import SourceText

/// Findings for people: place, what, the line with a mark under it, what to do.
struct ConsoleWriter {
    let usesColor: Bool
    let showsNotes: Bool
    var isQuiet = false

    func text(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.filter { shows($0) }.map(text).joined()
    }

    private func shows(_ diagnostic: Diagnostic) -> Bool {
        if diagnostic.severity != .note || showsNotes { return true }
        return !isQuiet && Self.answers.contains(diagnostic.rule)
    }

    /// Notes that answer what was asked for: what gave for a number of pages.
    private static let answers: Set<String> = ["pages-fitted"]

    func text(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.span.map { "\($0): " } ?? ""
        var text = "\(place)\(colored(diagnostic.severity)): \(diagnostic.message) [\(diagnostic.rule)]\n"
        if let span = diagnostic.span { text += excerpt(span) }
        for note in diagnostic.notes {
            text += "  = " + (note.span.map { "\($0): " } ?? "") + note.message + "\n"
        }
        return text
    }

    private func colored(_ severity: Diagnostic.Severity) -> String {
        guard usesColor else { return severity.rawValue }
        let code =
            switch severity {
            case .error: "1;31"
            case .warning: "1;33"
            case .note: "1;36"
            }
        return "\u{1b}[\(code)m\(severity.rawValue)\u{1b}[0m"
    }

    /// The line of the source and a mark under the place; a long line is cut to what surrounds it.
    private func excerpt(_ span: SourceSpan) -> String {
        let start = span.start
        let line = span.file.range(ofLine: start.line)
        guard span.range.lowerBound <= line.upperBound, !line.isEmpty else { return "" }
        let markedEnd = min(max(span.range.upperBound, span.range.lowerBound), line.upperBound)
        let window = Window(file: span.file, line: line)
        let before = Array(window.text(before: span.range.lowerBound))
        let marked = Array(window.text(span.range.lowerBound..<max(span.range.lowerBound, markedEnd)))
        let after = Array(window.text(markedEnd..<max(markedEnd, line.upperBound)))
        let head = before.count > 60 ? ["…"] + before.suffix(58) : before
        let mark = marked.count > 70 ? marked.prefix(69) + ["…"] : marked[...]
        let room = max(0, 100 - head.count - mark.count)
        let tail = after.count > room ? after.prefix(room) + ["…"] : after[...]
        let shown = (head + mark + tail).map { $0 == "\t" ? " " : $0 }
        let number = String(start.line)
        let gutter = String(repeating: " ", count: number.count)
        let indent = String(repeating: " ", count: head.reduce(0) { $0 + columns($1) })
        let carets = String(repeating: "^", count: max(1, mark.reduce(0) { $0 + columns($1) }))
        return "  \(number) | \(String(shown))\n  \(gutter) | \(indent)\(carets)\n"
    }

    /// Parts of a line near a place: a file of one line may have megabytes, and as many findings.
    private struct Window {
        /// Bytes: a hundred characters need few more, and a cluster of some dozen scalars fits too.
        private static let reach = 1000

        let file: SourceFile
        let line: Range<Int>

        func text(before offset: Int) -> String {
            var start = max(line.lowerBound, offset - Self.reach)
            while start < offset, isContinuation(start) { start += 1 }
            return file.text(in: start..<max(start, offset))
        }

        /// Its beginning, if it is long.
        func text(_ range: Range<Int>) -> String {
            var end = min(range.upperBound, range.lowerBound + Self.reach)
            while end > range.lowerBound, end < range.upperBound, isContinuation(end) { end -= 1 }
            return file.text(in: range.lowerBound..<end)
        }

        private func isContinuation(_ offset: Int) -> Bool { file.bytes[offset] & 0xc0 == 0x80 }
    }

    /// East Asian wide characters take two columns of a terminal (UAX #11, the common ranges).
    private func columns(_ character: Character) -> Int {
        guard let value = character.unicodeScalars.first?.value else { return 0 }
        switch value {
        case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60,
            0xffe0...0xffe6, 0x1f300...0x1faff, 0x20000...0x3fffd:
            return 2
        default: return 1
        }
    }
}
