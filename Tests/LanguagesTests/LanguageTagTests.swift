import Languages
import Testing

@Suite("Language tags")
struct LanguageTagTests {
    @Test(
        "Tags get their canonical case",
        arguments: [("EN-gb", "en-GB"), ("zh-hans-cn", "zh-Hans-CN"), ("pt_BR", "pt-BR")])
    func canonical(input: String, expected: String) {
        #expect(LanguageTag(input)?.tag == expected)
    }

    @Test("What is no tag is none", arguments: ["", "e", "english language", "en-", "12", "en-toolongsubtag"])
    func rejected(input: String) {
        #expect(LanguageTag(input) == nil)
    }

    @Test("Arabic and Hebrew run right to left")
    func direction() {
        #expect(LanguageTag("ar-EG")?.direction == .rightToLeft)
        #expect(LanguageTag("he")?.direction == .rightToLeft)
        #expect(LanguageTag("de")?.direction == .leftToRight)
    }
}
