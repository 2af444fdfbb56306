import SourceText

extension DataReading {
    /// Text of RenderCV with its formulas and commands: `$$…$$` loses its dollars, Typst's and LaTeX's commands stay
    /// as they are; the first of each is told.
    mutating func withRawParts(_ text: PlacedText) -> RichText {
        var joined = RichText()
        var start = text.range.lowerBound
        while let open = dollars(in: text, from: start), let close = dollars(in: text, from: open + 2) {
            append(text.part(start..<open), to: &joined)
            let formula = text.part(open + 2..<close)
            joined.runs.append(TextRun(formula.string, span: formula.span))
            noteFormula(text.span(open..<close + 2))
            start = close + 2
        }
        append(text.part(start..<text.range.upperBound), to: &joined)
        return joined
    }

    /// A part between formulas, with the spaces at its ends, which parsing would take off.
    private mutating func append(_ part: PlacedText, to joined: inout RichText) {
        noteCommand(part)
        let marked = marked(part.trimmed)
        guard let first = part.utf8.first, let last = part.utf8.last else { return }
        if first == 0x20, !joined.isEmpty { joined.runs.append(TextRun(" ")) }
        joined.runs += marked.runs
        if last == 0x20, !marked.isEmpty { joined.runs.append(TextRun(" ")) }
    }

    private func dollars(in text: PlacedText, from start: Int) -> Int? {
        let bytes = text.utf8
        guard start < bytes.endIndex - 1 else { return nil }
        return (start..<bytes.endIndex - 1).first {
            bytes[$0] == UInt8(ascii: "$") && bytes[$0 + 1] == UInt8(ascii: "$")
        }
    }

    private mutating func noteFormula(_ span: SourceSpan) {
        guard isFirst("raw-markup", about: "formula") else { return }
        diagnostics.warn(
            "raw-markup", "Formulas are not set; the text between the dollars is shown", at: span,
            help: "Write it in plain characters: O(n²).")
    }

    private mutating func noteCommand(_ text: PlacedText) {
        guard let command = command(in: text), isFirst("raw-markup", about: "command") else { return }
        diagnostics.warn(
            "raw-markup", "Commands of Typst and LaTeX are not carried out; this is shown as written",
            at: text.span(command), help: "Write **bold**, *italic* and [links](https://…) as Markdown.")
    }

    /// `#name(`, `#name[` or `\name{`.
    private func command(in text: PlacedText) -> Range<Int>? {
        let bytes = text.utf8
        func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-") }
        for start in bytes.indices {
            let brackets: [UInt8]
            switch bytes[start] {
            case UInt8(ascii: "#"): brackets = [UInt8(ascii: "("), UInt8(ascii: "[")]
            case UInt8(ascii: "\\"): brackets = [UInt8(ascii: "{")]
            default: continue
            }
            let end = bytes[(start + 1)...].firstIndex { !isLetter($0) } ?? bytes.endIndex
            if end > start + 1, end < bytes.endIndex, brackets.contains(bytes[end]) { return start..<end }
        }
        return nil
    }
}
