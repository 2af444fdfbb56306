import Languages
import Testing

@testable import Resumes

@Suite("Section names")
struct VocabularySectionTests {
    @Test(
        "Titles are known in many languages, decoration aside",
        arguments: [
            ("Experience", SectionKind.work), ("**Experience**", .work), ("💼 Experience", .work),
            ("EXPERIENCES:", .work),
            ("## 1. 職務要約", .summary), ("工作经历(按时间倒序)", .work), ("Berufserfahrung", .work),
            ("Expériences professionnelles", .work),
            ("Opyt", .other), ("Опыт работы", .work), ("職務経歴（概要）", .work), ("상세 경력", .work), ("الخبرة العملية", .work),
            ("Education", .education), ("Bildungsabschlüsse", .education), ("Diplômes et formations", .education),
            ("学历", .education),
            ("التعليم", .education), ("Skills & Proficiencies", .skills), ("Kenntnisse & Fähigkeiten", .skills),
            ("Technical Experience", .skills), ("できること・得意なこと", .skills), ("기술 스택", .skills), ("About Me", .summary),
            ("À propos", .summary),
            ("自己PR", .summary), ("Languages", .languages), ("اللغات", .languages), ("Publications", .publications),
            ("Certifications", .certificates), ("Honors & Awards", .awards), ("Hobbies", .interests),
            ("References", .references),
            ("Persönliche Daten", .personal), ("联系方式", .contact), ("Uddannelse", .education),
            ("Frivilligt arbejde", .volunteer),
            ("İş Deneyimi", .work), ("مهارت‌ها", .skills), ("ניסיון תעסוקתי", .work), ("कार्य अनुभव", .work),
            ("Kinh nghiệm làm việc", .work),
            ("Pengalaman Kerja", .work), ("Riwayat Pendidikan", .education), ("Szakmai tapasztalat", .work),
            ("Miscellaneous", .other),
            ("III. Projects", .projects), ("2.1 Awards", .awards), ("<Projects>", .projects),
        ])
    func kinds(title: String, kind: SectionKind) {
        let match = SectionNames.match(title)
        #expect((match?.kind ?? .other) == kind)
        if kind != .other { #expect(match != nil) }
    }

    @Test(
        "Titles made of parts or about a known noun are understood",
        arguments: [
            ("Work Experience & Projects", SectionKind.work), ("Selected Publications", .publications),
            ("Opensource Work", .projects),
            ("Career Highlights", .work), ("Academic Highlights", .education), ("Skills and Interests", .skills),
            ("Software Engineering Experience", .work), ("Formation et diplômes", .education),
            ("Experiencia en investigación", .work),
            ("Education / Training", .education), ("Community and opensource", .projects),
            ("Notable Projects", .projects),
            ("学歴・職歴", .education), ("项目经历及作品", .projects), ("Weitere Kenntnisse", .skills),
            ("Formal education", .education),
            ("Talks & Publications", .publications), ("Projets personnels", .projects), ("实习经历与技术经历", .work),
        ])
    func parts(title: String, kind: SectionKind) {
        #expect(SectionNames.match(title)?.kind == kind)
    }

    @Test(
        "What is no section name has no match",
        arguments: [
            "Jane Doe", "Senior Software Engineer", "Acme GmbH", "Engineer at Acme (2019–2021)", "", "🎉",
            "Flyte Kubernetes Operator",
            "Head of IT", "University of Ulm", "Lead Developer, Berlin", "2019–2021",
        ])
    func others(title: String) {
        #expect(SectionNames.match(title) == nil)
    }

    @Test("Titles of documents are told from sections")
    func documents() {
        for title in [
            "Resume", "CV", "Curriculum Vitæ", "Lebenslauf", "職務経歴書", "简历", "# RÉSUMÉ", "CV (English)", "CV / Resume",
            "السيرة الذاتية",
        ] {
            #expect(SectionNames.isDocumentTitle(title), "\(title)")
        }
        for title in ["Jane Doe", "Experience", "CV - Jane Doe", "Resume Parser"] {
            #expect(!SectionNames.isDocumentTitle(title), "\(title)")
        }
        #expect(SectionNames.match("Resume")?.isDocumentTitle == true)
        #expect(SectionNames.match("Resumé", language: LanguageTag("da"))?.kind == .summary)
    }

    @Test(
        "A name is cut out of a document's title",
        arguments: [
            ("Jane Doe's CV", "Jane Doe"), ("CV - Jane Doe - Engineer", "Jane Doe"), ("Jane Doe – Resume", "Jane Doe"),
            ("CV | nick", "nick"),
            ("Jane Doe’s Resume", "Jane Doe"), ("Jane Doe CV", "Jane Doe"),
        ])
    func names(title: String, name: String) {
        #expect(SectionNames.name(inDocumentTitle: RichText(title))?.plainText == name)
    }

    @Test("Titles without a document's word or without a name give none")
    func noNames() {
        #expect(SectionNames.name(inDocumentTitle: "Resume") == nil)
        #expect(SectionNames.name(inDocumentTitle: "Jane Doe") == nil)
    }

    @Test("Every kind has a label in every language")
    func labels() {
        for language in LocaleFacts.knownLanguages {
            for kind in SectionKind.allCases {
                #expect(!SectionNames.label(for: kind, language: language).isEmpty, "\(language) \(kind)")
            }
        }
        #expect(LanguageTag("de").map { SectionNames.label(for: .work, language: $0) } == "Berufserfahrung")
        #expect(LanguageTag("tr").map { SectionNames.label(for: .work, language: $0) } == "İş deneyimi")
        #expect(LanguageTag("zh-Hant").map { SectionNames.label(for: .skills, language: $0) } == "專業技能")
    }

    @Test(
        "A label is the everyday name, not the first odd one that was found somewhere",
        arguments: [
            ("en", "Summary, Experience, Education, Skills, Projects, Languages, Publications, Certificates, Awards"),
            (
                "de",
                "Profil, Berufserfahrung, Ausbildung, Kenntnisse, Projekte, Sprachen, Publikationen, Zertifikate, "
                    + "Auszeichnungen"
            ),
            (
                "fr",
                "Profil, Expérience professionnelle, Formation, Compétences, Projets, Langues, Publications, "
                    + "Certificats, Prix"
            ),
            (
                "es",
                "Perfil, Experiencia profesional, Educación, Habilidades, Proyectos, Idiomas, Publicaciones, "
                    + "Certificados, Premios"
            ),
            (
                "it",
                "Profilo, Esperienze professionali, Istruzione, Competenze, Progetti, Lingue, Pubblicazioni, "
                    + "Certificati, Premi"
            ),
            ("zh-Hans", "个人简介, 工作经历, 教育背景, 专业技能, 项目经历, 语言能力, 论文, 证书, 荣誉奖项"),
            ("ja", "概要, 職務経歴, 学歴, スキル, プロジェクト, 語学, 論文, 資格, 受賞"),
        ])
    func everydayLabels(tag: String, expected: String) throws {
        let language = try #require(LanguageTag(tag))
        let kinds: [SectionKind] = [
            .summary, .work, .education, .skills, .projects, .languages, .publications, .certificates, .awards,
        ]
        #expect(kinds.map { SectionNames.label(for: $0, language: language) }.joined(separator: ", ") == expected)
    }

    @Test("Labels are themselves understood, in their language")
    func labelsAreKnown() {
        for language in LocaleFacts.knownLanguages where language.tag != "zh-Hant" {
            for kind in SectionKind.allCases {
                let label = SectionNames.label(for: kind, language: language)
                #expect(SectionNames.match(label, language: language)?.kind == kind, "\(language) \(label)")
            }
        }
    }
}
