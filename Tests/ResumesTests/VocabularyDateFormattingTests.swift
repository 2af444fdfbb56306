import Languages
import Testing

@testable import Resumes

@Suite("Dates set in a language")
struct VocabularyDateFormattingTests {
    private func set(_ written: String, _ language: String, _ pattern: String? = nil) -> String? {
        guard let tag = LanguageTag(language), let dates = DateReader.readWhole(RichText(written), language: tag)
        else { return nil }
        return DateFormatting(language: tag, pattern: pattern).string(for: dates)
    }

    @Test(
        "Ranges follow the language",
        arguments: [
            ("2021-07 to 2022-06", "en", "Jul 2021 – Jun 2022"), ("2019-2021", "en", "2019–2021"),
            ("07/2021 - 06/2022", "de", "Juli 2021 – Juni 2022"), ("2021-07 - 2022-06", "fr", "juil. 2021 – juin 2022"),
            ("2021-07 - 2022-06", "da", "jul. 2021 – jun. 2022"),
            ("2021-07 - 2022-06", "pt", "jul. de 2021 – jun. de 2022"),
            ("2021-07 - 2022-06", "ru", "июль 2021 – июнь 2022"), ("2021.07 ~ 2022.06", "ja", "2021年7月～2022年6月"),
            ("2021.07 - 2022.06", "zh", "2021年7月至2022年6月"), ("2021.07 ~ 2022.06", "ko", "2021년 7월 ~ 2022년 6월"),
            ("2019 - 2021", "hr", "2019.–2021."), ("2021-07 - 2022-06", "hu", "2021. júl. – 2022. jún."),
            ("2019 - 2021", "ar", "2019–2021"), ("2019 - 2021", "ja", "2019年～2021年"),
            ("2019 - Jun 2021", "en", "2019 – Jun 2021"),
        ])
    func ranges(written: String, language: String, expected: String) {
        #expect(set(written, language) == expected)
    }

    @Test("The author's words for today and for since stay")
    func authorsWords() {
        #expect(set("2021-07 – heute", "de") == "Juli 2021 – heute")
        #expect(set("2021-07 – now", "en") == "Jul 2021 – now")
        #expect(set("Seit 05/2019", "de") == "Seit Mai 2019")
        #expect(set("2019.3 - 至今", "zh") == "2019年3月至今")
        #expect(set("2024.11 -", "en") == "Nov 2024 –")
        #expect(set("2017→", "en") == "2017–")
        #expect(set("until 2019", "en") == "until 2019")
    }

    @Test("A range that only data leave open ends with the language's word for today")
    func present() {
        let dates = EntryDates(.since(PartialDate(year: 2021, month: 7), word: nil), written: "")
        #expect(DateFormatting(language: .english).string(for: dates) == "Jul 2021 – Present")
    }

    @Test("Patterns are taken literally, but a missing month is never invented")
    func patterns() {
        #expect(set("Jul 2021 – Jun 2022", "en", "MM/yyyy") == "07/2021 – 06/2022")
        #expect(set("Jul 2021", "de", "yyyy-MM") == "2021-07")
        #expect(set("2021", "en", "MM/yyyy") == "2021")
        #expect(set("Jul 2021", "es", "MMMM yyyy") == "julio de 2021")
        #expect(set("15 March 2020", "en", "d MMMM yyyy") == "15 March 2020")
        #expect(set("15 March 2020", "en") == "Mar 2020")
    }

    @Test("Words and durations stay as they were written")
    func words() {
        #expect(set("2010-2014 (expected)", "en") == "2010-2014 (expected)")
        #expect(set("(2022.06 ~ 2025.11, 3년 6개월)", "ko") == "2022년 6월 ~ 2025년 11월 (3년 6개월)")
        #expect(set("٢٠٢٠ - ٢٠٢١", "ar") == "٢٠٢٠–٢٠٢١")
    }
}
