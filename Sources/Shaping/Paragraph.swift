import Glyphs
import Languages

/// A paragraph's characters with everything known of each before shaping, and the pieces lines are made of.
struct Paragraph {
    /// UTF-8 of the text, with plain spaces for tabs.
    let bytes: [UInt8]
    let spans: [StyledText.Span]
    let voices: [Voice]
    let analysis: ParagraphAnalysis
    /// Where a line may end before a scalar; UAX #14 with the house's rules applied.
    let lineMayEndBefore: [Bool]
    /// Index into `spans` for each scalar.
    let spanOfScalar: [Int]
    /// Number of the face for each scalar; −1 if no face can be opened at all.
    private(set) var faces: [Int] = []
    /// Scalars to be shown as another one, since no face has them.
    private(set) var substitutes: [Int: Unicode.Scalar] = [:]
    private(set) var missing: [MissingGlyph] = []

    var scalarCount: Int { analysis.scalars.count }

    init(_ text: StyledText, direction: WritingDirection, voice: (StyledText.Span) -> Voice) {
        let bytes = Self.printable(text.text.utf8)
        let analysis = bytes.withUnsafeBufferPointer {
            ParagraphAnalysis(
                bytes: $0, direction: direction, language: text.spans.first?.language, isolates: text.isolates)
        }
        self.bytes = bytes
        self.analysis = analysis
        spans = text.spans
        voices = text.spans.map(voice)
        lineMayEndBefore = BreakRules.refined(analysis.lineMayEndBefore, scalars: analysis.scalars)
        spanOfScalar = Self.spans(of: analysis, in: text.spans)
    }

    /// A part of a paragraph that stands by itself, at the bidi level it has in the whole.
    init(
        part range: Range<Int>, of text: StyledText, level: Int, appendHyphen: Bool, voice: (StyledText.Span) -> Voice
    ) {
        let own = text.text.utf8.dropFirst(range.lowerBound).prefix(range.count)
        let bytes = Self.printable(own) + (appendHyphen ? [0x2d] : [])
        var analysis = bytes.withUnsafeBufferPointer {
            ParagraphAnalysis(
                bytes: $0, direction: level % 2 == 0 ? .leftToRight : .rightToLeft, language: text.spans.first?.language
            )
        }
        analysis.levels = [UInt8](repeating: UInt8(clamping: level), count: analysis.scalars.count)
        self.bytes = bytes
        self.analysis = analysis
        spans = text.spans
        voices = text.spans.map(voice)
        lineMayEndBefore = [Bool](repeating: false, count: analysis.scalars.count + 1)
        let moved = text.spans.map { span in
            var moved = span
            moved.range = (span.range.lowerBound - range.lowerBound)..<(span.range.upperBound - range.lowerBound)
            return moved
        }
        var owners = Self.spans(of: analysis, in: moved)
        // The hyphen looks like the letter before it, whatever comes after.
        if appendHyphen, owners.count > 1 { owners[owners.count - 1] = owners[owners.count - 2] }
        spanOfScalar = owners
    }

    /// Tabs and the like as plain spaces, since no font has them; not NUL, at which C would stop. No offset changes.
    private static func printable(_ utf8: some Collection<UInt8>) -> [UInt8] {
        var bytes = Array(utf8)
        for index in bytes.indices where bytes[index] < 0x20 {
            switch bytes[index] {
            case 0x09, 0x0b, 0x0c, 0x0d: bytes[index] = 0x20
            case 0x00: bytes[index] = 0x01
            default: break
            }
        }
        return bytes
    }

    private static func spans(of analysis: ParagraphAnalysis, in spans: [StyledText.Span]) -> [Int] {
        var span = 0
        return analysis.scalars.indices.map { scalar in
            while span + 1 < spans.count, analysis.offsets[scalar] >= spans[span].range.upperBound { span += 1 }
            return span
        }
    }

    func voice(of scalar: Int) -> Voice { voices[spanOfScalar[scalar]] }

    // MARK: - Faces

    /// Gives each user-perceived character the first face that has all of it, or a substitute that shows the gap.
    mutating func chooseFaces() {
        faces = [Int](repeating: -1, count: scalarCount)
        var start = 0
        while start < scalarCount {
            var end = start + 1
            while end < scalarCount, !startsCharacter(end) { end += 1 }
            let voice = voices[spanOfScalar[start]]
            let face =
                end == start + 1
                ? voice.face(for: analysis.scalars[start]) : voice.face(for: analysis.scalars[start..<end])
            if let face {
                for scalar in start..<end { faces[scalar] = face }
            } else if !isControl(start) {
                substitute(start..<end, voice: voice)
            }
            start = end
        }
    }

    /// Whether a scalar belongs to a character that is shown as another one.
    func isSubstituted(_ scalar: Int) -> Bool {
        var start = scalar
        while start > 0, !startsCharacter(start) { start -= 1 }
        return substitutes[start] != nil
    }

    /// Where something begins that must be of one face. A mark on a space stands by itself: the space may vanish.
    func startsCharacter(_ scalar: Int) -> Bool {
        analysis.startsCluster[scalar] || scalar == 0 || analysis.scalars[scalar - 1] <= 0x20
            || isSpace(scalar - 1)
    }

    private func isControl(_ scalar: Int) -> Bool { analysis.scalars[scalar] < 0x20 }

    /// U+25A1 WHITE SQUARE, or a question mark where even that is missing.
    private mutating func substitute(_ range: Range<Int>, voice: Voice) {
        let candidates: [Unicode.Scalar] = ["\u{25a1}", "?"]
        for candidate in candidates {
            guard let face = voice.face(for: [candidate.value]) else { continue }
            for scalar in range { faces[scalar] = face }
            substitutes[range.lowerBound] = candidate
            break
        }
        let text = String(
            decoding: bytes[analysis.offsets[range.lowerBound]..<analysis.offsets[range.upperBound]], as: UTF8.self)
        for character in text {
            missing.append(MissingGlyph(character: character, offset: analysis.offsets[range.lowerBound]))
        }
    }
}
