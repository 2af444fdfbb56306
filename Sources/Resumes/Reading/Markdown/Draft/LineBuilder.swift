import Languages
import SourceText

/// Gathers runs into lines: folds white space and leaves out what nobody can see.
///
/// A run is cut wherever its text stops being the source's bytes one to one, so that a part of a run keeps
/// its exact place.
struct LineBuilder {
    private(set) var lines: [DraftLines.Line] = []
    private var runs: [TextRun] = []
    /// White space that waits for a word; it is nothing at the start and the end of a line.
    private var pending: Space?

    private struct Space {
        var span: SourceSpan?
        var count = 0
        /// No-break and ideographic spaces.
        var wide = 0
        /// Em spaces and tabs, or markup that sets apart what is beside it.
        var isGap = false
        var only: Unicode.Scalar?
    }

    /// Stands for a wide gap until the text is tidied; no author writes it as such.
    static let gap = "\u{2003}"

    /// Style, link and language of what comes next.
    struct Ink {
        var style: TextStyle = []
        var link: LinkTarget?
        var language: LanguageTag?
        var isPrivate = false
    }

    mutating func append(_ text: String, _ ink: Ink, span: SourceSpan) {
        let scalars = text.unicodeScalars
        let isExact = span.range.count == text.utf8.count
        var offset = 0
        var start = scalars.startIndex
        while start < scalars.endIndex {
            let kind = Kind(scalars[start])
            let end = Self.end(of: kind, in: scalars, from: start)
            let length = text.utf8.distance(from: start, to: end)
            let place = isExact ? span.part(offset..<offset + length) : span
            switch kind {
            case .word: add(word: text[start..<end], ink, place)
            case .space: space(scalars[start..<end], place)
            case .invisible: break
            }
            offset += length
            start = end
        }
    }

    /// What a scalar does in a line.
    private enum Kind {
        case word, space, invisible

        init(_ scalar: Unicode.Scalar) {
            self = isSpace(scalar) ? .space : isInvisible(scalar) ? .invisible : .word
        }
    }

    /// Where scalars of another kind follow. Words with one plain space between them stand together: folding leaves it.
    private static func end(
        of kind: Kind, in scalars: String.UnicodeScalarView, from start: String.Index
    ) -> String.Index {
        var end = start
        while end < scalars.endIndex {
            if Kind(scalars[end]) == kind {
                end = scalars.index(after: end)
                continue
            }
            let next = scalars.index(after: end)
            guard kind == .word, scalars[end] == " ", next < scalars.endIndex, Kind(scalars[next]) == .word else {
                break
            }
            end = next
        }
        return end
    }

    /// A gap between two parts of a line that markup set apart, such as two `<span>`s.
    mutating func appendGap() {
        if !runs.isEmpty { pending = Space(span: pending?.span, isGap: true) }
    }

    /// Nothing has been read since the last paragraph.
    var isEmpty: Bool { lines.isEmpty && runs.isEmpty }

    mutating func breakLine(hard: Bool) {
        pending = nil
        if runs.isEmpty {
            if hard, !lines.isEmpty { lines[lines.count - 1].endsHard = true }
            return
        }
        lines.append(.init(text: RichText(runs), endsHard: hard))
        runs = []
    }

    /// An icon stands where a line of the source begins: the author sees lines, each with its icon.
    mutating func startIconLine() {
        if runs.isEmpty, !lines.isEmpty { lines[lines.count - 1].endsHard = true }
    }

    mutating func finish() -> DraftLines {
        breakLine(hard: false)
        if !lines.isEmpty { lines[lines.count - 1].endsHard = false }
        defer { lines = [] }
        return DraftLines(lines)
    }

    // MARK: White space

    private mutating func add(word: Substring, _ ink: Ink, _ span: SourceSpan) {
        // "Name      :": padding before a colon parts nothing.
        if word.unicodeScalars.first == ":" || word.unicodeScalars.first == "：" { pending?.isGap = false }
        settle(ink)
        add(String(word), ink, span)
    }

    private mutating func space(_ scalars: Substring.UnicodeScalarView, _ span: SourceSpan) {
        guard !runs.isEmpty else { return }
        var space = pending ?? Space()
        space.span = space.span.map { $0.union(span) } ?? span
        let count = scalars.count
        space.count += count
        space.wide += scalars.count { $0.value == 0xA0 || $0.value == 0x3000 }
        space.isGap = space.isGap || scalars.contains { (0x2001...0x2003).contains($0.value) || $0 == "\t" }
        // Columns made with the space bar.
        if count >= 4, scalars.allSatisfy({ $0 == " " }) { space.isGap = true }
        space.only = space.count == 1 ? scalars.first : nil
        pending = space
    }

    /// Writes the space that waited: a gap the author made on purpose, such as padding with `&emsp;`, separates
    /// data; a lone no-break space is typography and stays; all else is one space.
    private mutating func settle(_ ink: Ink) {
        guard let space = pending else { return }
        pending = nil
        if space.isGap || space.wide > 1 || (space.wide == 1 && space.count > 2) {
            add(Self.gap, spaceInk(ink), space.span)
        } else if space.wide == 1, let only = space.only {
            add(String(Character(only)), spaceInk(ink), space.span)
        } else {
            add(" ", spaceInk(ink), space.span)
        }
    }

    /// A space is as its neighbours are: emphasised or linked only between two that are so alike.
    private func spaceInk(_ next: Ink) -> Ink {
        runs.last?.isAlike(next) == true ? next : Ink()
    }

    /// Joins a run with the one before it where nothing, neither look nor place, comes between them.
    private mutating func add(_ text: String, _ ink: Ink, _ span: SourceSpan?) {
        if let last = runs.last, last.isAlike(ink), let before = last.span, let span,
            before.range.upperBound == span.range.lowerBound,
            before.range.count == last.text.utf8.count, span.range.count == text.utf8.count
        {
            runs[runs.count - 1].text += text
            runs[runs.count - 1].span = before.union(span)
        } else if let last = runs.last, last.isAlike(ink), last.span == span, span != nil {
            // Pieces of a text that has one place for all of it, such as a code span.
            runs[runs.count - 1].text += text
        } else {
            runs.append(
                TextRun(
                    text, style: ink.style, link: ink.link, language: ink.language, isPrivate: ink.isPrivate,
                    span: span))
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Soft hyphens, zero-width spaces and byte order marks; joiners stay, they make emoji and Indic letters.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B, 0x2060, 0xFEFF: true
        default: false
        }
    }
}

extension TextRun {
    fileprivate func isAlike(_ ink: LineBuilder.Ink) -> Bool {
        style == ink.style && link == ink.link && language == ink.language && isPrivate == ink.isPrivate
    }
}
