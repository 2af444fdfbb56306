internal import SourceText

/// Notes to oneself: TODO, TBD, FIXME, XXX, ???, lorem ipsum.
enum TodoRule: ResumeRule {
    static let word = "todo"

    static func check(_ subject: CheckedResume, diagnostics: inout Diagnostics) {
        for text in subject.texts {
            for range in marks(in: text) {
                let mark = text.slice(range)
                diagnostics.warn(
                    word, "\(mark.plainText) is still in the text", at: mark.span,
                    help: "Write what belongs there, or take the line out")
            }
        }
    }

    /// Where such marks stand, in UTF-8 offsets; marks in code count as well, since they are printed.
    static func marks(in text: RichText) -> [Range<Int>] {
        guard text.runs.contains(where: { mayHoldMark($0.text) }) else { return [] }
        let plain = text.plainText
        var found: [Range<Int>] = []
        let words = wordRanges(in: plain)
        for (index, (word, range)) in words.enumerated() {
            if capitals.contains(word), !(word == "TODO" && index + 1 < words.count && isProduct(words[index + 1].word))
            {
                found.append(range)
            } else if word.lowercased() == "lorem", index + 1 < words.count,
                words[index + 1].word.lowercased() == "ipsum"
            {
                found.append(range.lowerBound..<words[index + 1].range.upperBound)
            }
        }
        return (found + questionMarks(in: plain)).sorted { $0.lowerBound < $1.lowerBound }
    }

    /// Whether letters of a mark stand in a text; most lines of a CV have none, and need no words cut.
    private static func mayHoldMark(_ text: String) -> Bool {
        var (raw, lower): (UInt16, UInt32) = (0, 0)
        return text.utf8.contains { byte in
            raw = raw << 8 | UInt16(byte)
            lower = lower << 8 | UInt32(byte | 0x20)
            switch raw {
            case 0x544f, 0x5442, 0x544b, 0x4649, 0x5858, 0x3f3f: return true  // TO, TB, TK, FI, XX, ??
            default: return lower == 0x6f72_656d  // "orem"
            }
        }
    }

    /// In capitals only: "todo" is Spanish for all, and "TODO app" is what half the world has built.
    private static let capitals: Set<String> = ["TODO", "TBD", "TBA", "FIXME", "XXX", "XXXX", "TKTK"]

    private static func isProduct(_ word: String) -> Bool {
        [
            "app", "apps", "application", "list", "lists", "manager", "mvc", "tracker", "board", "bot", "api",
            "project", "comments",
        ]
        .contains(word.lowercased())
    }

    private static func wordRanges(in text: String) -> [(word: String, range: Range<Int>)] {
        var words: [(String, Range<Int>)] = []
        var word = ""
        var offset = 0
        for character in text + " " {
            let length = String(character).utf8.count
            if character.isLetter || character.isNumber {
                word.append(character)
            } else if !word.isEmpty {
                words.append((word, (offset - word.utf8.count)..<offset))
                word = ""
            }
            offset += length
        }
        return words
    }

    /// Three and more that are a word of their own; "really???" is emphasis.
    private static func questionMarks(in text: String) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        var ranges: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "?") else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, bytes[index] == UInt8(ascii: "?") { index += 1 }
            let standsAlone =
                start == 0 || bytes[start - 1] == UInt8(ascii: " ") || bytes[start - 1] == UInt8(ascii: "(")
            if index - start >= 3, standsAlone { ranges.append(start..<index) }
        }
        return ranges
    }
}
