import Languages
import Testing

@Suite("Punctuation by language")
struct PunctuationTests {
    private func set(_ text: String, _ tag: String) throws -> String {
        Punctuation(language: try #require(LanguageTag(tag))).set(text)
    }

    @Test(
        "Straight quotes become those of the language",
        arguments: [
            ("en", "the \"best\" one", "the “best” one"),
            ("en", "a 'minor' one", "a ‘minor’ one"),
            ("de", "der \"beste\" Weg", "der „beste“ Weg"),
            ("de-CH", "der \"beste\" Weg", "der «beste» Weg"),
            ("fr", "un \"bon\" plan", "un «\u{a0}bon\u{a0}» plan"),
            ("fr-CH", "un \"bon\" plan", "un «\u{202f}bon\u{202f}» plan"),
            ("es", "el \"mejor\"", "el «mejor»"),
            ("sv", "det \"bästa\"", "det ”bästa”"),
            ("pl", "ten \"dobry\"", "ten „dobry”"),
            ("ru", "приз \"Лучший\"", "приз «Лучший»"),
            ("ar", "ورقة \"التسوية\" هنا", "ورقة «التسوية» هنا"),
            ("ja", "\"Go\"を使う", "\"Go\"を使う"),
        ])
    func quotes(language: String, written: String, printed: String) throws {
        #expect(try set(written, language) == printed)
    }

    @Test(
        "Apostrophes are curved, feet and inches are not",
        arguments: [
            ("it's O'Brien's", "it’s O’Brien’s"), ("the '90s", "the ’90s"), ("the users' choice", "the users’ choice"),
            ("a 27\" monitor", "a 27\" monitor"), ("6'2\" tall", "6'2\" tall"),
            ("say \"rock 'n' roll\"", "say “rock ‘n’ roll”"),
            ("an unmatched \" stays", "an unmatched \" stays"),
        ])
    func apostrophes(written: String, printed: String) throws { #expect(try set(written, "en") == printed) }

    @Test("A Hebrew abbreviation has its own mark, and a quotation around it the quotes")
    func hebrew() throws {
        #expect(try set("חברת \"צעד\" בע\"מ, ינו' 2015", "he") == "חברת ”צעד” בע״מ, ינו׳ 2015")
    }

    @Test(
        "French has no-break spaces before its stops, whether the author left one or not",
        arguments: [
            ("fr", "Vraiment ? Oui !", "Vraiment\u{202f}? Oui\u{202f}!"),
            ("fr", "Vraiment? Oui; bien", "Vraiment\u{202f}? Oui\u{202f}; bien"),
            ("fr", "Outils : Go", "Outils\u{a0}: Go"), ("fr", "à 12:30 précises", "à 12:30 précises"),
            ("fr", "« mot »", "«\u{a0}mot\u{a0}»"), ("fr", "Quoi ?!", "Quoi\u{202f}?!"),
            ("fr", "https://a.example/b?c=d", "https://a.example/b?c=d"),
            ("fr-CA", "Vraiment? Outils : Go", "Vraiment? Outils\u{a0}: Go"), ("en", "Really?", "Really?"),
        ])
    func stops(language: String, written: String, printed: String) throws {
        #expect(try set(written, language) == printed)
    }

    @Test(
        "Hyphens that stand for dashes become them; all others stay",
        arguments: [
            ("one - two", "one\u{a0}– two"), ("2019-2021", "2019–2021"), ("2019 -- 2021", "2019\u{a0}– 2021"),
            ("wait---what", "wait—what"), ("well-known", "well-known"), ("2021-03-01", "2021-03-01"),
            ("call 555-0100", "call 555-0100"), ("run --help", "run --help"), ("2021-2019", "2021-2019"),
            ("+49 1990-2000", "+49 1990–2000"), ("ISO-8859-1", "ISO-8859-1"), ("- first", "- first"),
            ("and so on...", "and so on…"), ("v1..v2", "v1..v2"),
        ])
    func dashes(written: String, printed: String) throws { #expect(try set(written, "en") == printed) }

    @Test(
        "A hyphen between two pages becomes a dash; in numbers of other kinds it stays",
        arguments: [
            ("pp. 1511-1528.", "pp. 1511–1528."), ("17, 33-47", "17, 33–47"), ("17(3):98-102", "17(3):98–102"),
            ("3-5 years", "3–5 years"), ("5-3", "5-3"), ("1511-28", "1511-28"), ("call 555-1234", "call 555-1234"),
            ("+46 70 12-34", "+46 70 12-34"), ("ISSN 1234-1567", "ISSN 1234-1567"), ("2019-12", "2019-12"),
            ("12-2019", "12-2019"), ("978-3-16-148410-0", "978-3-16-148410-0"), ("10.1000/182-190", "10.1000/182-190"),
            ("0000-0002-1825-0097", "0000-0002-1825-0097"), ("030 1234-1567", "030 1234-1567"), ("A4-5", "A4-5"),
        ])
    func pages(written: String, printed: String) throws { #expect(try set(written, "en") == printed) }

    @Test(
        "A line does not end between a number and its sign",
        arguments: [
            ("~18 % less", "~18\u{a0}% less"), ("1 200 €", "1 200\u{a0}€"), ("5 °C", "5\u{a0}°C"), ("5 ‰", "5\u{a0}‰"),
            ("18% less", "18% less"), ("a % sign", "a % sign"), ("5 $20 notes", "5 $20 notes"),
        ])
    func units(written: String, printed: String) throws { #expect(try set(written, "en") == printed) }

    @Test("A quotation may begin in one part and end in another; code in between stays")
    func parts() {
        let parts = [Punctuation.Part("say \"it "), .init("\"x\" - y", isFixed: true), .init(" now\"")]
        #expect(Punctuation(language: .english).set(parts) == ["say “it ", "\"x\" - y", " now”"])
    }

    @Test("What is switched off stays as it was written")
    func scope() {
        let text = "\"a\" - b"
        #expect(Punctuation(language: .english, scope: []).set(text) == text)
        #expect(Punctuation(language: .english, scope: .dashes).set(text) == "\"a\" – b")
        #expect(Punctuation(language: .english, scope: .quotes).set(text) == "“a” - b")
    }

    @Test(
        "Only signs and spaces change: letters and digits stay, in order",
        arguments: ["en", "de", "fr", "he", "es", "ru", "ar", "ja", "sv"])
    func law(tag: String) throws {
        let signs = Array("\"'-.:;!? «»–ab1אé(/@")
        var seed: UInt64 = 20_250_117
        for _ in 0..<3_000 {
            var text = ""
            for _ in 0..<12 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(signs[Int(seed >> 33) % signs.count])
            }
            func letters(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
            let printed = try set(text, tag)
            #expect(letters(printed) == letters(text), "\(text.debugDescription) → \(printed.debugDescription)")
        }
    }

    @Test("Folded, a text is the same in every way of punctuating it", arguments: ["en", "de", "fr", "es", "ru", "he"])
    func folded(tag: String) throws {
        let text = "Il dit : \"oui\" - l'an 2019-2021 ; et puis... \"non\" !"
        #expect(
            Punctuation.folded(try set(text, tag)).filter { !$0.isWhitespace }
                == Punctuation.folded(text).filter { !$0.isWhitespace })
    }
}
