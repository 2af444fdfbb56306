import Testing

@testable import Languages

@Suite("Characters as signs")
struct CharacterSignTests {
    @Test("A character of one scalar is a sign, one of several is none")
    func sign() {
        #expect(("–" as Character).sign == "–")
        #expect(("é" as Character).sign == "\u{e9}")
        #expect(("e\u{301}" as Character).sign == nil)
        #expect(("\r\n" as Character).sign == nil)
    }

    @Test("Blank is what Unicode calls white space")
    func blank() {
        let scalars = (UInt32(0)...0x3100).compactMap(Unicode.Scalar.init)
        #expect(scalars.filter { Character($0).isBlank != Character($0).isWhitespace } == [])
        #expect(("\r\n" as Character).isBlank)
    }

    @Test("Texts without quotes, dashes and stops in a row stay as they are; all others are looked at")
    func signsOfPunctuation() {
        let punctuation = Punctuation(language: .english, scope: [.quotes, .dashes, .spaces])
        #expect(punctuation.set("One. Two... and \u{2014} three -- four") == "One. Two… and\u{a0}— three\u{a0}– four")
        #expect(punctuation.set("One. Two, three: four.") == "One. Two, three: four.")
    }
}
