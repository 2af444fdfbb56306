internal import Languages
internal import SourceText

/// Cutting and joining. All offsets count UTF-8 bytes of `plainText`; one that falls inside a character is
/// moved down to its start.
extension RichText {
    /// The part between two offsets, with its styles, its links and, as far as they can be told, its places.
    public func slice(_ range: Range<Int>) -> RichText {
        var position = 0
        var cut: [TextRun] = []
        for run in runs {
            let length = run.text.utf8.count
            let lower = max(range.lowerBound - position, 0)
            let upper = min(range.upperBound - position, length)
            if lower < upper { cut.append(run.slice(lower..<upper)) }
            position += length
        }
        return RichText(cut.filter { !$0.text.isEmpty })
    }

    /// Everything but the part between two offsets.
    public func removing(_ range: Range<Int>) -> RichText {
        slice(0..<range.lowerBound) + slice(range.upperBound..<max(range.upperBound, utf8Count))
    }

    /// Without white space, zero-width characters and line breaks at either end.
    public func trimmed() -> RichText {
        if let first = runs.first?.text.utf8.first, let last = runs.last?.text.utf8.last, first.isGraphic,
            last.isGraphic
        {
            return self
        }
        return trimmed(of: \.isPadding)
    }

    /// Without the characters of a kind at either end.
    public func trimmed(of isUnwanted: (Character) -> Bool) -> RichText {
        let text = plainText
        guard let first = text.firstIndex(where: { !isUnwanted($0) }),
            let last = text.lastIndex(where: { !isUnwanted($0) })
        else { return RichText() }
        let lower = text.utf8.distance(from: text.startIndex, to: first)
        let upper = text.utf8.distance(from: text.startIndex, to: text.index(after: last))
        return lower == 0 && upper == text.utf8.count ? self : slice(lower..<upper)
    }

    /// The parts between separators, trimmed; empty parts are left out. Of separators that start at the same
    /// place the longest counts.
    public func split(on separators: [String]) -> [RichText] {
        let bytes = Array(plainText.utf8)
        let wanted = separators.map { Array($0.utf8) }.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
        var parts: [RichText] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            guard let found = wanted.first(where: { bytes[index...].starts(with: $0) }) else {
                index += 1
                continue
            }
            parts.append(slice(start..<index))
            index += found.count
            start = index
        }
        parts.append(slice(start..<bytes.count))
        return parts.map { $0.trimmed() }.filter { !$0.isEmpty }
    }

    /// With single spaces for runs of white space, none at the ends or beside forced line breaks. No-break spaces stay.
    public func collapsingSpaces() -> RichText {
        guard !isCollapsed else { return RichText(runs.filter { !$0.text.isEmpty }).trimmed() }
        var result: [TextRun] = []
        var last: Character = "\n"
        for run in runs {
            var folded = run
            folded.text = ""
            for character in run.text {
                let isFixed = character.sign == "\u{a0}" || character.sign == "\u{202f}"
                let next: Character = character.isLineBreak ? "\n" : character.isPadding && !isFixed ? " " : character
                if next == " " || next == "\n", last == "\n" { continue }
                if next == " ", last == " " { continue }
                if next == "\n", last == " " {
                    if folded.text.popLast() == nil { result[result.count - 1].text.removeLast() }
                }
                folded.text.append(next)
                last = next
            }
            result.append(folded)
        }
        return RichText(result.filter { !$0.text.isEmpty }).trimmed()
    }

    /// Whether there is nothing but ASCII with single spaces in it, as in most texts.
    private var isCollapsed: Bool {
        var last: UInt8 = 0
        return runs.allSatisfy { run in
            run.text.utf8.allSatisfy { byte in
                defer { last = byte }
                return byte.isGraphic || byte == 0x20 && last != 0x20
            }
        }
    }

    /// Where some text stands first, case and all.
    public func firstRange(of text: String) -> Range<Int>? {
        plainText.byteRange(of: text)
    }

    public static func + (left: RichText, right: RichText) -> RichText {
        RichText(left.runs + right.runs)
    }

    /// The length of `plainText` in bytes.
    public var utf8Count: Int { runs.reduce(0) { $0 + $1.text.utf8.count } }
}

extension TextRun {
    /// The part between two byte offsets. Its place follows where the source says literally what the run says,
    /// and is the whole run's elsewhere (entities, escapes).
    func slice(_ range: Range<Int>) -> TextRun {
        let bytes = text.utf8
        guard range != 0..<bytes.count else { return self }
        let lower = text.scalarStart(atByte: range.lowerBound)
        let upper = text.scalarStart(atByte: range.upperBound)
        var part = self
        part.text = lower < upper ? String(text[lower..<upper]) : ""
        if let span, span.range.count == bytes.count, span.file.bytes[span.range].elementsEqual(bytes) {
            let start = bytes.distance(from: text.startIndex, to: lower)
            part.span = span.part(start..<(start + part.text.utf8.count))
        }
        return part
    }
}

extension String {
    /// The start of the scalar that holds a byte; the end for offsets beyond the text.
    fileprivate func scalarStart(atByte offset: Int) -> Index {
        guard let index = utf8.index(startIndex, offsetBy: max(0, offset), limitedBy: endIndex) else { return endIndex }
        var start = index
        while start > startIndex, start < endIndex, utf8[start] & 0xc0 == 0x80 { start = utf8.index(before: start) }
        return start
    }
}

extension String {
    /// Where some text stands first, in UTF-8 offsets.
    func byteRange(of text: String) -> Range<Int>? {
        var (haystack, needle) = (self, text)
        return haystack.withUTF8 { bytes in
            needle.withUTF8 { wanted in
                guard let first = wanted.first, wanted.count <= bytes.count else { return nil }
                for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
                    if (1..<wanted.count).allSatisfy({ bytes[start + $0] == wanted[$0] }) {
                        return start..<(start + wanted.count)
                    }
                }
                return nil
            }
        }
    }
}

extension UInt8 {
    /// A letter, digit or sign of ASCII.
    fileprivate var isGraphic: Bool { (0x21...0x7e).contains(self) }
}

extension Character {
    /// White space, or a character that shows nothing and takes no room.
    var isPadding: Bool {
        isBlank || unicodeScalars.allSatisfy { (0x200b...0x200f).contains($0.value) || $0.value == 0xfeff }
    }

    /// A line end: LF, CR or CRLF.
    var isLineBreak: Bool { sign == "\n" || sign == "\r" || self == "\r\n" }
}
