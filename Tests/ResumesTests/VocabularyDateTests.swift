import Languages
import SourceText
import Testing

@testable import Resumes

/// Dates as one line each: `2021-05..2022`, `2019..(heute)`, `text`.
func shown(_ dates: EntryDates?) -> String {
    guard let dates else { return "nil" }
    let value =
        switch dates.value {
        case .single(let date): "\(date)"
        case .range(let start, let end): "\(start)..\(end)"
        case .since(let date, let word): "\(date)..(\(word ?? ""))"
        case .until(let date): "..\(date)"
        case .text: "text"
        }
    return value + (dates.duration.map { " for \($0.plainText)" } ?? "")
}

@Suite("Dates read whole")
struct VocabularyWholeDateTests {
    @Test(
        "Years, months and days in the forms of many languages",
        arguments: [
            ("2019-2021", "2019..2021"), ("2019–21", "2019..2021"), ("1998-02", "1998-02"), ("1998–02", "1998..2002"),
            ("2016—2018", "2016..2018"), ("2019 -- 2021", "2019..2021"), ("2019 --- 2021", "2019..2021"),
            ("Jun 2021 – Present", "2021-06..(Present)"), ("Sept. 2019 - Présent", "2019-09..(Présent)"),
            ("Abr 2024 – Set 2024", "2024-04..2024-09"), ("Septembre 2020 - Août 2022", "2020-09..2022-08"),
            ("mai de 2025 - jun de 2025", "2025-05..2025-06"), ("Maio/2025 – Novembro/2025", "2025-05..2025-11"),
            ("2017.10 - 2019.3", "2017-10..2019-03"), ("2012/09 ~ 2014/09", "2012-09..2014-09"),
            ("(2023/02---N)", "2023-02..(N)"), ("12.2023 – now", "2023-12..(now)"),
            ("02/2018 – Atual", "2018-02..(Atual)"),
            ("7/16 - 7/19", "2016-07..2019-07"), ("4/2021 — Present", "2021-04..(Present)"),
            ("2012年9月 ~ 2014年9月", "2012-09..2014-09"), ("2024 年 1 月 〜 現在", "2024-01..(現在)"),
            ("2019年4月～至今", "2019-04..(至今)"), ("2019.3 - 至今", "2019-03..(至今)"), ("2020年4月至2021年3月", "2020-04..2021-03"),
            ("2018年4月から2020年3月まで", "2018-04..2020-03"), ("2022.06 ~ 현재", "2022-06..(현재)"),
            ("2019년 3월 ~ 2021년 2월", "2019-03..2021-02"), ("令和2年4月", "2020-04"), ("平成30年3月～現在", "2018-03..(現在)"),
            ("2019 - ma", "2019..(ma)"), ("2019 - MA", "nil"),
            ("Since 2013", "2013..()"), ("Seit 05/2019", "2019-05..()"), ("Depuis 2018", "2018..()"),
            ("Desde 2019", "2019..()"), ("Since September 2019:", "2019-09..()"),
            ("с 2019 по настоящее время", "2019..(настоящее время)"),
            ("Май 2019 — настоящее время", "2019-05..(настоящее время)"),
            ("янв. 2019 г. - по н.в.", "2019-01..(по н.в.)"),
            ("يناير 2020 - الآن", "2020-01..(الآن)"), ("٢٠٢٠ - ٢٠٢١", "2020..2021"),
            ("July'24 - June'25", "2024-07..2025-06"), ("Jul'07", "2007-07"), ("Jul ’07 – Aug ’09", "2007-07..2009-08"),
            ("'07–'09", "2007..2009"), ("2017/02/28", "2017-02-28"), ("26/04/1990", "1990-04-26"),
            ("01.02.2018", "2018-02-01"),
            ("March 15, 2020", "2020-03-15"), ("15. März 2020", "2020-03-15"), ("1er janvier 2020", "2020-01-01"),
            ("15 de marzo de 2020", "2020-03-15"), ("21st June 2019", "2019-06-21"),
            ("(2022.06 ~ 2025.11, 3년 6개월)", "2022-06..2025-11 for 3년 6개월"),
            ("04/2017 – 11/2017 – 8 meses", "2017-04..2017-11 for 8 meses"),
            ("Jan 2019 - Jun 2019 (6 months)", "2019-01..2019-06 for 6 months"),
            ("Jun 2019 - Present · 2 yrs 3 mos", "2019-06..(Present) for 2 yrs 3 mos"),
            ("2024.11 -", "2024-11..()"), ("February 2019--:", "2019-02..()"), ("2017→", "2017..()"),
            ("<01-07-2018 ~ >", "text"), ("2019+", "2019..()"), ("2020 onwards", "2020..()"),
            ("Jan – Mar 2020", "2020-01..2020-03"), ("2019年4月～6月", "2019-04..2019-06"), ("June 2020", "2020-06"),
            ("2020", "2020"), ("until 2019", "..2019"), ("bis 2019", "..2019"), ("～2019年", "..2019"),
            ("September 2019 to date", "2019-09..(to date)"),
            ("from March 2019 to May 2020", "2019-03..2020-05"), ("von 2019 bis 2021", "2019..2021"),
            ("de 2019 à 2021", "2019..2021"), ("desde 2019 hasta la actualidad", "2019..(la actualidad)"),
            ("between 2019 and 2021", "2019..2021"), ("2021-07 to 2022-06", "2021-07..2022-06"),
            ("2019-01-15/2020-03-20", "2019-01-15..2020-03-20"), ("tháng 6 2021 - nay", "2021-06..(nay)"),
            ("Tháng 6 năm 2021", "2021-06"), ("2019. június – 2020. május", "2019-06..2020-05"),
            ("2019. 03. ~ 2021. 05.", "2019-03..2021-05"), ("Jan 19 - Mar 21", "2019-01..2021-03"),
            ("2022 - aujourd'hui", "2022..(aujourd'hui)"), ("Ago 2025 – Atualmente", "2025-08..(Atualmente)"),
            ("Sep. 2020 bis heute", "2020-09..(heute)"), ("2018 – i dag", "2018..(i dag)"), ("1654-1660", "1654..1660"),
            ("1687", "1687"), ("15–17 June 2019", "2019-06-15..2019-06-17"),
            ("June 15–17, 2019", "2019-06-15..2019-06-17"), ("2011 年 2 月至今", "2011-02..(至今)"),
            ("2019 - (ongoing)", "2019..(ongoing)"), ("202001-202006", "2020-01..2020-06"),
            ("June 1661 - now", "1661-06..(now)"), ("2011 nov. – 2013 feb.", "2011-11..2013-02"),
        ])
    func forms(text: String, expected: String) {
        #expect(shown(DateReader.readWhole(RichText(text), language: nil)) == expected)
    }

    @Test(
        "Words that mean a time are shown as written",
        arguments: [
            "Summer 2015", "Fall 2018", "2024Q3", "Q3 2024", "Wintersemester 2019/20", "WS 2019/2020", "Été 2019",
            "2010-2014 (expected)", "2014 to the end of times", "??? — Present", "Expected May 2025", "ca. 2015",
            "Early 2019",
            "mid-2020", "2019年春", "3. Quartal 2020", "Summer 2015 – Fall 2016", "2015, 2017–2019",
            "voraussichtlich 2026", "20xx.xx - 20xx.xx", "20XX年X月 〜 現在", "yyyy/mm/dd ~ 現在",
        ])
    func words(text: String) {
        let dates = DateReader.readWhole(RichText(text), language: nil)
        #expect(dates?.value == .text)
        #expect(dates?.written.plainText == text)
    }

    @Test(
        "What is no date is none",
        arguments: [
            "", "Present", "2.5", "24/7", "192.168.0.1", "Windows 2000", "v2019.3", "13/2020", "0000", "+49 30 1234567",
            "(080) 000-0000", "138-0000-0000", "Python 3.11", "1.2.3", "Engineer at Acme 2019", "365", "12", "5/10",
            "99%",
            "ISO 9001", "C++17", "3.97/4.00", "1.10 - 2.20", "1687 pages", "100-200", "Acme, Berlin", "2019.3.1.4",
            "EMNLP 2020 paper on parsing",
        ])
    func lookAlikes(text: String) {
        #expect(DateReader.readWhole(RichText(text), language: nil) == nil)
    }

    @Test("A month of 13 or a day of 32 is never a month or a day")
    func impossible() {
        #expect(shown(DateReader.readWhole("2020-13", language: nil)) == "nil")
        #expect(shown(DateReader.readWhole("31.02.2020", language: nil)) == "nil")
        #expect(shown(DateReader.readWhole("00/2020", language: nil)) == "nil")
    }

    @Test("Ambiguous days go by the country, or stay words")
    func ambiguity() {
        #expect(shown(DateReader.readWhole("03/04/2020", language: LanguageTag("en"))) == "text")
        #expect(shown(DateReader.readWhole("03/04/2020", language: LanguageTag("en-US"))) == "2020-03-04")
        #expect(shown(DateReader.readWhole("03/04/2020", language: LanguageTag("fr"))) == "2020-04-03")
        #expect(shown(DateReader.readWhole("03/25/2020", language: nil)) == "2020-03-25")
    }

    @Test("A month's name goes by the language")
    func homonyms() {
        #expect(shown(DateReader.readWhole("listopad 2020", language: LanguageTag("hr"))) == "2020-10")
        #expect(shown(DateReader.readWhole("listopad 2020", language: LanguageTag("pl"))) == "2020-11")
        #expect(shown(DateReader.readWhole("pro 2018", language: LanguageTag("en"))) == "nil")
    }
}

@Suite("Dates found in text")
struct VocabularyFoundDateTests {
    /// The text with `⟦…⟧` around what was found.
    private func marked(_ text: String) -> String {
        guard let found = DateReader.find(in: RichText(text), language: nil) else { return "none" }
        let bytes = Array(text.utf8)
        func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        return part(0..<found.range.lowerBound) + "⟦" + part(found.range) + "⟧"
            + part(found.range.upperBound..<bytes.count)
    }

    @Test(
        "Dates stand at the ends, in brackets and beside separators",
        arguments: [
            "Engineer — Acme, City, ST ⟦(2019–2021)⟧", "Acme, ⟦January 2020 - Present⟧",
            "⟦2021 - now⟧ Engineer in Acme",
            "Acme | ⟦2020 - Present⟧", "Acme ⟦（2012年9月 ~ 2014年9月）⟧", "⟦2016年06月～現在⟧ - Acme",
            "Engineer, Acme ⟦(2013-09 — Present)⟧", "Acme | Engineer ⟦(2022.06 ~ 2025.11, 3년 6개월)⟧",
            "Acme (职位-Engineer) ⟦(2023/02---N)⟧", "Acme • Engineer • ⟦2016 - 2018⟧",
            "Acme (Manager⟦, 2015/08 - present⟧)",
            "Acme ⟦2017.10 - 2019.3⟧", "Intern at Acme - ⟦Dec 2016 to July 2017⟧", "Engineer / ⟦July 2023 - Present⟧",
            "University | Subject, B.Sc. (2,7) | City, DE | ⟦Jul 2021 - Gegenwart⟧",
            "Company，Dept，Role，⟦2010.1~2010.9⟧",
            "⟦7/16 - 7/19⟧ Job, Firm", "⟦Jun 2021 – Present⟧ | Remote", "📅 ⟦2020 - Present⟧",
            "⟦2022-07 to 2023-09⟧, first year as a student", "Award for Best Paper, ⟦2018⟧", "Best Paper ⟦(2018)⟧",
            "⟦2019⟧: Some Prize", "Some Prize — ⟦May 2019⟧", "⟦12.2023 – now⟧ -- Role",
            "Acme (⟦Jan 2019 - Dec 2020⟧, part time)",
            "⟦Since 2019⟧: Engineer", "⟦seit 05/2019⟧ Entwicklerin", "Engineer; ⟦4/2021 — Present⟧",
            "AWS Certified ⟦(exp. 2025)⟧", "B.Sc., ⟦expected May 2027⟧",
            "Teaching Assistant, ⟦Fall 2018 & Spring 2019⟧",
            "Head of Infra ⟦Apr 2021 — Present⟧",
        ])
    func stands(expected: String) {
        let text = expected.replacing("⟦", with: "").replacing("⟧", with: "")
        #expect(marked(text) == expected)
    }

    @Test(
        "Years within prose and numbers of other things are none",
        arguments: [
            "Migrated servers from Windows 2000", "Won the World Cup 2018", "Built 24/7 support",
            "Managed a budget of 2000 euros",
            "In 2019 we shipped the first version", "Grew users from 1999 to about 5000 people quickly",
            "Python 3.11 and Swift 6.0",
            "Foo et al. (2019) showed this", "Phone: +1-510-838-2020", "192.168.2.1",
            "served 1900-2000 customers a day", "Journal of Things, pp. 2000–2010", "Room 2019, Building 5",
            "2000+ commits",
        ])
    func prose(text: String) {
        #expect(marked(text) == "none")
    }

    @Test("A change of markup ends a date")
    func runs() {
        let text = RichText([
            TextRun("2014", style: .code), TextRun(" "), TextRun("engineer", style: .strong), TextRun(", Acme"),
        ])
        #expect(shown(DateReader.find(in: text, language: nil)?.dates) == "2014")
    }

    @Test("Several dates are found one after another")
    func all() {
        let found = DateReader.findAll(in: "Head of Lab (2019–2021) | Engineer (2016–2019)", language: nil)
        #expect(found.map { shown($0.dates) } == ["2019..2021", "2016..2019"])
    }

    @Test("What is left has no dangling separator")
    func remainder() {
        func rest(_ text: RichText) -> String? {
            DateReader.find(in: text, language: nil)?.remainder(of: text).plainText
        }
        #expect(rest("Acme | Engineer | 2020 - 2022") == "Acme | Engineer")
        #expect(rest("Acme (Manager, 2015/08 - present)") == "Acme (Manager)")
        #expect(rest("2021 - now Engineer in Acme") == "Engineer in Acme")
        #expect(rest("Jun 2021 – Present | Remote") == "Remote")
        #expect(rest("Acme | 2020 - 2022 | Berlin") == "Acme | Berlin")
        #expect(rest("2019 - today (part-time)") == "part-time")
        #expect(rest("Acme（2019年4月～現在）") == "Acme")
        #expect(rest("Acme (2019–2021), Berlin (Remote)") == "Acme, Berlin (Remote)")
        #expect(rest("Acme (Jan 2019 - Dec 2020, part-time)") == "Acme (part-time)")
    }

    @Test("Leading dates are parted from the words after them")
    func leading() {
        let split = DateReader.leadingDates(in: "2022-07 to 2023-09, first year as a student", language: nil)
        #expect(shown(split?.dates) == "2022-07..2023-09")
        #expect(split?.rest.plainText == "first year as a student")
        #expect(DateReader.leadingDates(in: "2019 was a good year", language: nil) == nil)
    }

    @Test("Dates keep the place where they were written")
    func places() throws {
        let file = SourceFile(name: "cv.md", text: "Acme, Jan 2020 – heute")
        let text = RichText("Acme, Jan 2020 – heute", span: file.wholeSpan)
        let found = try #require(DateReader.find(in: text, language: nil))
        #expect(found.dates.written.span?.text == "Jan 2020 – heute")
    }
}
