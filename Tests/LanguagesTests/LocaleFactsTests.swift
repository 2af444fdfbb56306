import Languages
import Testing

@Suite("Facts of languages")
struct LocaleFactsTests {
    @Test("Every language has twelve months in four forms, quotes and patterns", arguments: LocaleFacts.knownLanguages)
    func complete(language: LanguageTag) {
        let facts = LocaleFacts(for: language)
        #expect(facts.language == language)
        for names in [facts.months.wide, facts.months.short, facts.months.wideAlone, facts.months.shortAlone] {
            #expect(names.count == 12)
            #expect(!names.contains(""))
        }
        #expect(!facts.quotes.open.isEmpty && !facts.quotes.innerClose.isEmpty)
        #expect(facts.monthYearPattern.contains("y"))
        #expect(!facts.present.isEmpty && !facts.continued.isEmpty)
    }

    @Test(
        "A tag is served by its language, and English serves the unknown",
        arguments: [
            ("de-AT", "de"), ("pt-BR", "pt"), ("zh-Hant-TW", "zh-Hant"), ("zh-HK", "zh-Hant"), ("no", "nb"),
            ("tlh", "en"),
        ])
    func fallback(tag: String, serving: String) throws {
        #expect(LocaleFacts(for: try #require(LanguageTag(tag))).language.tag == serving)
    }

    @Test("Danish, Japanese and Russian months")
    func months() throws {
        #expect(LocaleFacts(for: try #require(LanguageTag("da"))).months.wide[4] == "maj")
        #expect(LocaleFacts(for: try #require(LanguageTag("ru"))).months.wideAlone[4] == "май")
        #expect(LocaleFacts(for: try #require(LanguageTag("ja"))).monthYearPattern == "y年M月")
    }

    @Test("Every month's name is found again, folded", arguments: LocaleFacts.knownLanguages)
    func names(language: LanguageTag) {
        let facts = LocaleFacts(for: language)
        for names in [facts.months.wideAlone, facts.months.shortAlone] {
            for (index, name) in names.enumerated()
            where !name.contains(where: { $0.isNumber || $0 == " " || $0 == "月" || $0 == "월" }) {
                var folded = Folding.fold(name)
                while let last = folded.last, ".׳".contains(last) { folded.removeLast() }
                if folded.contains(".") { continue }
                #expect(MonthNames.month(named: folded, language: language) == index + 1, "\(language) \(name)")
            }
        }
    }

    @Test(
        "Folding makes letters comparable",
        arguments: [
            ("Résumé", "resume"), ("ÉTÉ", "ete"), ("Straße", "strasse"), ("ＣＶ：", "cv:"), ("٢٠٢١", "2021"),
            ("İstanbul", "istanbul"),
            ("Việt", "viet"), ("Ёлка", "елка"), ("e\u{301}", "e"), ("Çalışma", "calisma"), ("ΣΑΣ", "σασ"),
            ("أحمد", "احمد"),
        ])
    func folding(text: String, expected: String) {
        #expect(Folding.fold(text) == expected)
    }
}
