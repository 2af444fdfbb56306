import Languages
import Testing

@testable import Resumes

@Suite("Roles, employers, degrees, schools")
struct VocabularyRoleTests {
    @Test(
        "The half of a head that is the role is told",
        arguments: [
            ("Engineer", "Acme", true), ("Acme", "Senior Software Engineer", false),
            ("Softwareentwicklerin", "Beispiel GmbH", true),
            ("Beispiel AG", "Leiter IT", false), ("Développeuse web", "Société Exemple", true),
            ("示例有限公司", "后端开发工程师", false),
            ("株式会社サンプル", "エンジニア", false), ("University of Somewhere", "Research Assistant", false),
            ("CTO", "Startup Labs", true),
            ("Head of IT", "EXA-MPLE", true), ("Initech", "Praktikant", false), ("Инженер", "ООО Пример", true),
        ])
    func order(first: String, second: String, roleFirst: Bool) {
        #expect(RoleWords.roleComesFirst(first, second) == roleFirst)
    }

    @Test("Two names without a hint stay undecided")
    func undecided() {
        #expect(RoleWords.roleComesFirst("Alpha", "Beta") == nil)
    }

    @Test("Degrees are told from schools")
    func degrees() {
        for degree in [
            "B.Sc. Computer Science", "PhD", "M.A. History", "Licence d'informatique", "修士課程", "本科", "Bachelors in CS",
            "Abitur",
        ] {
            #expect(RoleWords.isDegree(degree), "\(degree)")
        }
        for school in [
            "Universität Ulm", "Lycée Exemple", "示例大学", "Technische Hochschule", "University of Somewhere",
            "École normale",
        ] {
            #expect(RoleWords.isSchool(school), "\(school)")
            #expect(!RoleWords.isDegree(school), "\(school)")
        }
        #expect(!RoleWords.isSchool("Acme Inc"))
        #expect(!RoleWords.isDegree("Software Engineer"))
    }

    @Test("Places are told with caution")
    func places() {
        for place in ["Berlin", "Paris, France", "San Francisco, CA", "東京都", "Remote", "London, UK", "Zürich, Schweiz"]
        {
            #expect(RoleWords.isPlace(place), "\(place)")
        }
        for other in [
            "Engineer", "Acme", "Engineer, Berlin", "Java, Go", "Worked in Germany for years", "Deutsche Bank",
            "Mastodon",
        ] {
            #expect(!RoleWords.isPlace(other), "\(other)")
        }
    }
}

@Suite("Decoration")
struct VocabularyDecorationTests {
    @Test(
        "Emoji and icons go, text stays",
        arguments: [
            ("💼 Experience", "Experience", 1), ("🧑‍💻Jane Doe", "Jane Doe", 1), ("✉️ jane", "jane", 1),
            ("\u{f095} 123", "123", 1),
            ("Jane\u{200b} Doe", "Jane Doe", 0), ("👨🏽‍🔬 Lab", "Lab", 1), ("🇩🇰 Dansk", "Dansk", 1), ("☎ 123", "123", 1),
            (":email: jane@example.org", "jane@example.org", 1),
        ])
    func stripped(text: String, expected: String, count: Int) {
        let result = Decoration.stripped(from: RichText(text))
        #expect(result.text.trimmed().plainText == expected)
        #expect(result.removed.count == count)
    }

    @Test(
        "Ratings, arrows, keycaps and signs of text stay",
        arguments: ["★★★☆ Java", "a → b", "© 2020", "C# 5 * 3", "✓ done", "●●○", "naïve", "王小明", "100 %"])
    func kept(text: String) {
        #expect(Decoration.stripped(from: RichText(text)).text.plainText == text)
    }
}

@Suite("Guessing the language")
struct VocabularyLanguageTests {
    private func guess(_ titles: [String], _ dates: [String] = [], _ prose: String = "") -> String {
        LanguageGuess.guess(sectionTitles: titles, dateWords: dates, prose: prose).language.tag
    }

    @Test("Scripts decide")
    func scripts() {
        #expect(guess(["工作经历", "教育背景"], [], "负责后端系统的设计与开发，使用 Java 和 MySQL") == "zh")
        #expect(guess(["職務経歴"], [], "バックエンドの開発を担当しました") == "ja")
        #expect(guess(["경력"], [], "백엔드 개발을 담당했습니다") == "ko")
        #expect(guess(["الخبرة"], [], "عملت على تطوير الأنظمة") == "ar")
        #expect(guess(["סוג"], [], "פיתוח מערכות צד שרת") == "he")
        #expect(guess(["Опыт"], [], "Разработка серверных приложений") == "ru")
        #expect(guess(["Досвід"], [], "Розробка серверних застосунків і їх підтримка") == "uk")
        #expect(guess(["سوابق شغلی"], [], "توسعه سامانه‌های پشتیبان و نگهداری") == "fa")
    }

    @Test("Stop words decide for Latin letters")
    func stopWords() {
        #expect(
            guess(
                ["Experience"], [],
                "I built the services that are used by the whole team and led the migration to the cloud.") == "en")
        #expect(
            guess(
                [], [],
                "Ich habe die Anwendung mit dem Team entwickelt und war für den Betrieb der Server verantwortlich.")
                == "de")
        #expect(
            guess(
                [], [],
                "Jeg har udviklet systemet sammen med holdet og var ansvarlig for driften af virksomhedens servere.")
                == "da")
        #expect(
            guess([], [], "Desarrollo de aplicaciones para la empresa con un equipo de cinco personas y los clientes.")
                == "es")
        #expect(
            guess([], [], "Desenvolvimento de aplicações para a empresa com uma equipe de cinco pessoas e os clientes.")
                == "pt")
        #expect(
            guess(
                [], [],
                "Développement des applications pour les clients avec une équipe de cinq personnes dans la société.")
                == "fr")
    }

    @Test(
        "Neighbours are told apart by a sentence or two of a CV",
        arguments: [
            (
                "da",
                "Ansvarlig for udvikling af nye løsninger til kunder i hele landet. Jeg har ledet et hold på fem personer."
            ),
            (
                "nb",
                "Ansvarlig for utvikling av nye løsninger til kunder i hele landet. Jeg har ledet et lag på fem personer."
            ),
            (
                "nn",
                "Ansvarleg for utvikling av nye løysingar til kundar i heile landet. Eg har leia eit lag på fem personar."
            ),
            (
                "sv",
                "Ansvarig för utveckling av nya lösningar till kunder i hela landet. Jag har lett ett lag på fem personer."
            ),
            (
                "nl",
                "Verantwoordelijk voor de ontwikkeling van nieuwe oplossingen en het beheer van een team van vijf personen."
            ),
            (
                "fi",
                "Vastasin uusien ratkaisujen kehittämisestä ja johdin viiden hengen tiimiä, joka toimi koko maassa."
            ),
            (
                "et",
                "Vastutasin uute lahenduste arenduse eest ja juhtisin viieliikmelist meeskonda, mis oli kogu riigis."
            ),
            (
                "pl",
                "Odpowiedzialność za tworzenie nowych rozwiązań dla klientów oraz kierowanie zespołem w całym kraju."
            ),
            ("cs", "Odpovědnost za vývoj nových řešení pro zákazníky a vedení týmu, který působil v celé zemi."),
            (
                "sk",
                "Zodpovednosť za vývoj nových riešení pre zákazníkov a vedenie tímu, ktorý pôsobil v celej krajine."
            ),
            ("hr", "Odgovoran za razvoj novih rješenja za korisnike i vođenje tima koji je djelovao u cijeloj zemlji."),
            ("sl", "Odgovoren za razvoj novih rešitev za stranke in vodenje ekipe, ki je delovala po vsej državi."),
            ("hu", "Új megoldások fejlesztése az ügyfelek számára és egy öt fős csapat vezetése az egész országban."),
            (
                "ro",
                "Responsabil pentru dezvoltarea de soluții noi pentru clienți și conducerea unei echipe de cinci persoane."
            ),
            (
                "tr",
                "Müşteriler için yeni çözümler geliştirme ve beş kişilik bir ekip ile ülke genelinde proje yönetimi."
            ),
            ("vi", "Chịu trách nhiệm phát triển các giải pháp mới cho khách hàng và quản lý một nhóm trong công ty."),
            (
                "id",
                "Bertanggung jawab untuk pengembangan solusi baru bagi pelanggan dan memimpin tim yang bekerja di perusahaan."
            ),
            (
                "it",
                "Responsabile dello sviluppo di nuove soluzioni per i clienti e della gestione di un gruppo di cinque persone."
            ),
            (
                "ca",
                "Responsable del desenvolupament de noves solucions per als clients i de la gestió d'un equip amb cinc persones."
            ),
            ("lt", "Atsakingas už naujų sprendimų kūrimą ir komandos vadovavimą, kad įmonės klientai būtų patenkinti."),
            ("lv", "Atbildīgs par jaunu risinājumu izstrādi un komandas vadību uzņēmumā, kas ir visā valstī."),
            (
                "bg",
                "Отговорен за разработването на нови решения за клиентите и управлението на екип в цялата страна, със съдействието на ръководството."
            ),
            ("el", "Υπεύθυνος για την ανάπτυξη νέων λύσεων για τους πελάτες."),
            ("hi", "नए समाधानों के विकास और टीम के नेतृत्व के लिए उत्तरदायी।"),
            ("th", "รับผิดชอบการพัฒนาโซลูชันใหม่สำหรับลูกค้า"),
            ("zh-Hant", "負責開發新的系統與帶領五人團隊，並與客戶討論需求。"),
        ])
    func neighbours(language: String, prose: String) {
        #expect(guess([], [], prose) == language)
    }

    @Test("A German CV with English labels and job names stays German")
    func mixed() {
        let prose =
            "Name: Jane Doe. Software Engineer. Entwicklung von Diensten für die Verwaltung und Betreuung der Server mit dem Team."
        #expect(guess(["Berufserfahrung", "Ausbildung", "Skills"], ["heute", "Mai"], prose) == "de")
    }

    @Test("Titles and months decide where there is no prose")
    func titlesOnly() {
        #expect(guess(["Berufserfahrung", "Ausbildung", "Sprachen"]) == "de")
        #expect(guess(["Experience", "Education", "Skills"]) == "en")
        #expect(guess([], ["mai", "août", "aujourd'hui"]) == "fr")
    }

    @Test("A text that says nothing is English without confidence")
    func nothing() {
        #expect(
            LanguageGuess.guess(sectionTitles: [], dateWords: [], prose: "Xyz")
                == .init(language: .english, confidence: 0))
    }
}

@Suite("Cutting text")
struct VocabularyRichTextTests {
    private let text = RichText([
        TextRun("Jane ", style: .strong), TextRun("Doe | Engineer"), TextRun(" • x", style: .code),
    ])

    @Test("Slices keep styles")
    func slice() {
        #expect(text.slice(3..<8).runs.map(\.text) == ["e ", "Doe"])
        #expect(text.slice(3..<8).runs.map(\.style) == [.strong, []])
        #expect(text.slice(0..<100) == text)
        #expect(RichText("éa").slice(1..<3).plainText == "éa")
    }

    @Test("Splitting leaves out empty parts and trims")
    func split() {
        #expect(text.split(on: ["|", " • "]).map(\.plainText) == ["Jane Doe", "Engineer", "x"])
        #expect(RichText("a — b - c").split(on: [" - ", " — "]).map(\.plainText) == ["a", "b", "c"])
        #expect(RichText("||").split(on: ["|"]).isEmpty)
    }

    @Test("Removing and joining give the rest")
    func removing() {
        #expect(text.removing(5..<9).plainText == "Jane | Engineer • x")
        #expect((RichText("a") + RichText("b")).plainText == "ab")
        #expect(text.firstRange(of: "Engineer") == 11..<19)
        #expect(text.firstRange(of: "nobody") == nil)
    }

    @Test("Spaces fold across runs and around forced breaks")
    func collapsing() {
        let loose = RichText([TextRun("  a  "), TextRun(" b \n  c", style: .strong), TextRun("\t")])
        #expect(loose.collapsingSpaces().plainText == "a b\nc")
        #expect(loose.collapsingSpaces().runs.map(\.text) == ["a ", "b\nc"])
    }
}
