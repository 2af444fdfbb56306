import SourceText

/// `{.private}` where Markdown gives it to nothing: inside a line of plain words.
///
/// At the end of a line or before a bar it can only mean the words before it. With words behind it nobody knows where
/// the private ones begin: the mark stays text, so that its author sees that nothing is hidden.
enum PrivateWords {
    /// The text with what its marks hide marked so; marks that stay text are taken from the cuts.
    static func settle(_ cuts: inout [Scrubber.Cut], of text: RichText, ledger: inout Ledger) -> RichText {
        let bytes = Array(text.plainText.utf8)
        // Most lines have nothing to settle.
        guard !cuts.isEmpty else { return text }
        let bars = bars(in: text.plainText)
        var result = text
        cuts.removeAll { cut in
            guard cut.reason == .markup, cut.replacement == nil,
                let attributes = classes(in: bytes[cut.range]),
                isMeant(attributes, at: text.slice(cut.range).span, &ledger)
            else { return false }
            let next = bytes[cut.range.upperBound...].firstIndex { $0 != UInt8(ascii: " ") }
            guard next.map({ next in bars.contains { $0.lowerBound == next } }) ?? true else {
                warnOfWords(behind: cut, in: text, &ledger)
                return true
            }
            let start = bars.last { $0.upperBound <= cut.range.lowerBound }?.upperBound ?? 0
            result = hiding(start..<cut.range.lowerBound, of: result)
            return false
        }
        return result
    }

    /// Whether classes say that something is private; a slip of the finger does too, and is told.
    static func isMeant(_ classes: [String], at span: SourceSpan?, _ ledger: inout Ledger) -> Bool {
        if classes.contains("private") { return true }
        guard let slip = classes.first(where: { Suggestion.nearest(to: $0, among: ["private"]) != nil }) else {
            return false
        }
        let place = span.map { Self.place(of: slip, in: $0) }
        guard !ledger.diagnostics.all.contains(where: { $0.rule == "private-mark" && $0.span?.range == place?.range })
        else { return true }
        ledger.diagnostics.warn(
            "private-mark", "Unknown mark '{.\(slip)}'; did you mean '{.private}'?", at: place,
            help: "it is read as '{.private}', so that nothing is shown by mistake")
        return true
    }

    /// Where the class stands in or behind what bears it, on the same line.
    private static func place(of name: String, in span: SourceSpan) -> SourceSpan {
        let file = span.file
        let end = max(
            span.range.upperBound, file.range(ofLine: file.line(of: span.range.upperBound)).upperBound)
        let text = file.text(in: span.range.lowerBound..<end)
        guard let found = text.byteRange(of: "." + name) else { return span }
        return file.span(span.range.lowerBound + found.lowerBound..<span.range.lowerBound + found.upperBound)
    }

    private static func warnOfWords(behind cut: Scrubber.Cut, in text: RichText, _ ledger: inout Ledger) {
        ledger.diagnostics.warn(
            "private-mark", "'{.private}' inside a line hides nothing; which words are private cannot be told",
            at: text.slice(cut.range).span,
            help: "Put the private words in brackets, '[words]{.private}', or the mark at the end of the line")
    }

    /// The classes of `{.a .b}`; nil for other braces.
    private static func classes(in braces: ArraySlice<UInt8>) -> [String]? {
        guard braces.first == UInt8(ascii: "{"), braces.last == UInt8(ascii: "}") else { return nil }
        let words = String(decoding: braces.dropFirst().dropLast(), as: UTF8.self).split { $0 == " " || $0 == ":" }
        return words.filter { $0.hasPrefix(".") }.map { String($0.dropFirst()) }
    }

    private static func hiding(_ range: Range<Int>, of text: RichText) -> RichText {
        var hidden = text.slice(range)
        for index in hidden.runs.indices { hidden.runs[index].isPrivate = true }
        return text.slice(0..<range.lowerBound) + hidden + text.slice(range.upperBound..<text.utf8Count)
    }

    /// Where the signs between the data of a line stand, as UTF-8 offsets.
    private static func bars(in text: String) -> [Range<Int>] {
        var bars: [Range<Int>] = []
        var offset = 0
        for character in text {
            let end = offset + character.utf8.count
            if "|｜•·".contains(character) { bars.append(offset..<end) }
            offset = end
        }
        return bars
    }
}
