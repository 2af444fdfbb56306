import Languages
import Testing

@testable import Resumes

/// What must hold for any text whatever: no crash, no place outside the text, no word lost.
@Suite("Laws of the vocabulary")
struct VocabularyLawTests {
    /// A generator with a seed, so that a failure can be run again.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    /// Pieces of dates and of what stands around them, put together at random.
    private static let pieces = [
        "2019", "2020", "19", "'21", "7", "31", "12", "0", "Jan", "März", "septembre", "年", "月", "日", "3月", "현재", "至今",
        "現在",
        "present", "heute", "since", "seit", "bis", "to", "–", "-", "—", "--", "~", "～", "〜", "→", "/", ".", ",", ":",
        "(", ")", "（",
        "）", "|", "•", " ", " ", " ", "\n", "Engineer", "at", "Acme", "GmbH", "??", "???", "xx", "yyyy", "Q3", "Summer",
        "令和", "(6 months)",
        "3년", "expected", "&", "and", "jane@example.org", "+49 30 123", "https://", "example.org", "<at>", "#", "😀",
        "\u{200d}", "é",
        "e\u{301}", "ｄ", "٢٠٢٠", "\u{f095}", "{{x}}", "TODO", "%", "[", "]", "<", ">",
    ]

    private static func texts(_ count: Int, seed: UInt64) -> [String] {
        var dice = Dice(state: seed)
        return (0..<count).map { _ in
            (0..<Int.random(in: 1...12, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
        }
    }

    /// The text in runs of one to five characters, every other one strong.
    private static func rich(_ text: String, seed: UInt64) -> RichText {
        var dice = Dice(state: seed | 1)
        var runs: [TextRun] = []
        var rest = text[...]
        while !rest.isEmpty {
            let part = rest.prefix(Int.random(in: 1...5, using: &dice))
            runs.append(TextRun(String(part), style: runs.count.isMultiple(of: 2) ? [] : .strong))
            rest = rest.dropFirst(part.count)
        }
        return RichText(runs)
    }

    private static func letters(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }.sorted()
    }

    @Test("Taking dates out of a text loses no letter and no digit", arguments: [1, 2, 3, 4] as [UInt64])
    func nothingLost(seed: UInt64) {
        for (index, string) in Self.texts(1500, seed: seed &* 0x9e37_79b9_7f4a_7c15).enumerated() {
            let text = Self.rich(string, seed: UInt64(index))
            for found in DateReader.findAll(in: text, language: nil) {
                #expect(found.range.lowerBound >= 0 && found.range.upperBound <= text.utf8Count, "\(string)")
                let taken = text.slice(found.range).plainText
                let rest = found.remainder(of: text).plainText
                #expect(Self.letters(taken + rest) == Self.letters(string), "\(string) → \(taken) + \(rest)")
            }
        }
    }

    @Test("Every reader takes any text", arguments: [5, 6] as [UInt64])
    func anyText(seed: UInt64) {
        for string in Self.texts(1500, seed: seed &* 0x9e37_79b9_7f4a_7c15) {
            let text = RichText(string)
            if let dates = DateReader.readWhole(text, language: .english) {
                #expect(!DateFormatting(language: .english).string(for: dates).isEmpty, "\(string)")
            }
            _ = DateReader.leadingDates(in: text, language: nil)
            if let contact = ContactReader.read(text) { #expect(!contact.text.isEmpty, "\(string)") }
            if let uri = LinkMender.mend(string)?.uri {
                #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f }, "\(string)")
            }
            _ = (SectionNames.match(string), FieldLabels.meaning(of: string), RoleWords.isDegree(string))
            _ = (RoleWords.roleComesFirst(string, "x"), TodoRule.marks(in: text))
            #expect(Decoration.stripped(from: Decoration.stripped(from: string)) == Decoration.stripped(from: string))
        }
    }

    @Test("Slices put together are the text again", arguments: [7] as [UInt64])
    func slices(seed: UInt64) {
        for (index, string) in Self.texts(500, seed: seed &* 0x9e37_79b9_7f4a_7c15).enumerated() {
            let text = Self.rich(string, seed: UInt64(index))
            let middle = text.utf8Count / 2
            #expect((text.slice(0..<middle) + text.slice(middle..<text.utf8Count)).plainText == string)
            #expect(text.collapsingSpaces().collapsingSpaces() == text.collapsingSpaces(), "\(string)")
        }
    }
}
