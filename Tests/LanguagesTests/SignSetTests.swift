import Languages
import Testing

@Suite("Sets of signs")
struct SignSetTests {
    @Test("a sign is found in all its spellings, and no character of several scalars is one")
    func contains() {
        let signs: SignSet = "·;,–、"
        for sign: Character in ["·", "\u{387}", ";", "\u{37e}", ",", "–", "、"] { #expect(signs.contains(sign)) }
        for other: Character in ["a", "é", "e\u{301}", ",\u{301}", "-", "：", "。"] { #expect(!signs.contains(other)) }
    }
}
