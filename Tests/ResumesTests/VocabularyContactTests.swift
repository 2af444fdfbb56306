import Languages
import Testing

@testable import Resumes

@Suite("Contacts")
struct VocabularyContactTests {
    /// `kind network label: text -> target`
    private func dump(_ text: RichText, label: RichText? = nil) -> String {
        guard let contact = ContactReader.read(text, label: label) else { return "none" }
        var line = contact.kind.rawValue
        if let network = contact.network { line += " " + network }
        if let label = contact.label { line += " (\(label.plainText))" }
        line += ": " + contact.text.plainText
        let links = Set(contact.text.runs.compactMap(\.link?.uri))
        return links.isEmpty ? line : line + " -> " + links.sorted().joined(separator: " ")
    }

    @Test(
        "A contact is told by what it says",
        arguments: [
            ("jane@example.org", "email: jane@example.org -> mailto:jane@example.org"),
            ("<jane@example.org>", "email: jane@example.org -> mailto:jane@example.org"),
            ("mailto:jane@example.org", "email: jane@example.org -> mailto:jane@example.org"),
            ("📧 jane@example.org", "email: jane@example.org -> mailto:jane@example.org"),
            ("jane<at>example.org", "email: jane@example.org -> mailto:jane@example.org"),
            ("jane [at] example [dot] org", "email: jane@example.org -> mailto:jane@example.org"),
            ("Email: jane@example.org", "email (Email): jane@example.org -> mailto:jane@example.org"),
            ("Email：jane@example.cn", "email (Email): jane@example.cn -> mailto:jane@example.cn"),
            ("+49 30 1234567", "phone: +49 30 1234567 -> tel:+49301234567"),
            ("(080) 000-0000", "phone: (080) 000-0000 -> tel:0800000000"),
            ("+1-510-555-0199", "phone: +1-510-555-0199 -> tel:+15105550199"),
            ("138-0000-0000", "phone: 138-0000-0000 -> tel:13800000000"),
            ("+44 (0)20 7946 0000", "phone: +44 (0)20 7946 0000 -> tel:+442079460000"),
            ("📞 **", "none"), ("Tel. +49 30 1234567", "phone (Tel): +49 30 1234567 -> tel:+49301234567"),
            ("电话：13800000000", "phone (电话): 13800000000 -> tel:13800000000"),
            ("https://jane.example.org/", "website: https://jane.example.org/ -> https://jane.example.org/"),
            ("jane.example.org", "website: jane.example.org -> https://jane.example.org"),
            ("github.com/jane", "profile GitHub: github.com/jane -> https://github.com/jane"),
            ("linkedin.com/in/jane", "profile LinkedIn: linkedin.com/in/jane -> https://linkedin.com/in/jane"),
            (
                "https://www.linkedin.com/in/jane",
                "profile LinkedIn: https://www.linkedin.com/in/jane -> https://www.linkedin.com/in/jane"
            ),
            ("t.me/jane", "profile Telegram: t.me/jane -> https://t.me/jane"),
            (
                "https://hachyderm.io/@jane",
                "profile Mastodon: https://hachyderm.io/@jane -> https://hachyderm.io/@jane"
            ),
            (
                "https://orcid.org/0000-0001-2345-6789",
                "profile ORCID: https://orcid.org/0000-0001-2345-6789 -> https://orcid.org/0000-0001-2345-6789"
            ),
            ("GitHub: jane", "profile GitHub (GitHub): jane -> https://github.com/jane"),
            ("Blog: jane.example.org", "website (Blog): jane.example.org -> https://jane.example.org"),
            ("Berlin, Germany", "location: Berlin, Germany"),
            ("Berkeley, California, USA", "location: Berkeley, California, USA"),
            ("📍 København, Danmark", "location: København, Danmark"), ("Springfield, IL", "location: Springfield, IL"),
            ("北京", "location: 北京"), ("Remote", "location: Remote"),
            ("Address: Somewhere 5", "location (Address): Somewhere 5"),
            ("Musterweg 5, 10115 Berlin", "location: Musterweg 5, 10115 Berlin"),
        ])
    func kinds(text: String, expected: String) {
        #expect(dump(RichText(text)) == expected)
    }

    @Test(
        "Headlines, names, dates and prose are no contacts",
        arguments: [
            "Senior Software Engineer", "Jane Doe", "2019 - 2021", "2021-05-03", "Engineer at Acme", "Node.js",
            "Vue.js developer",
            "I live in Berlin and like trains", "Software Engineer, Germany", "C++ / Rust", "12345", "10/2018 - 9/2019",
            "1654-1660", "Trinity College, Cambridge",
            "Master of Science", "Java, Go",
        ])
    func none(text: String) {
        #expect(dump(RichText(text)) == "none")
    }

    @Test("A link decides, mended, whatever it is called")
    func links() {
        func linked(_ text: String, _ target: String) -> RichText {
            RichText([TextRun(text, link: LinkTarget(target))])
        }
        #expect(
            dump(linked("GitHub", "https//:github.com/jane")) == "profile GitHub: GitHub -> https://github.com/jane")
        #expect(dump(linked("Mail", "mailto:jane@example.org")) == "email: jane@example.org -> mailto:jane@example.org")
        #expect(
            dump(linked("jane@example.org", "jane@example.org")) == "email: jane@example.org -> mailto:jane@example.org"
        )
        #expect(
            dump(linked("jane", "https://github.com/jane"), label: "Github")
                == "profile GitHub (Github): jane -> https://github.com/jane")
        #expect(dump(linked("my site", "jane.example.org")) == "website: my site -> https://jane.example.org")
    }
}

@Suite("Link targets")
struct VocabularyLinkTests {
    @Test(
        "Targets are mended",
        arguments: [
            ("https://example.org", "https://example.org"), ("https//:example.org", "https://example.org"),
            ("http:/example.org", "http://example.org"), ("jane@example.org", "mailto:jane@example.org"),
            ("example.org/path", "https://example.org/path"), ("//example.org", "https://example.org"),
            ("https://example.org/a b", "https://example.org/a%20b"),
            ("https://example.org/é", "https://example.org/%C3%A9"),
            ("https://example.org/%C3%A9", "https://example.org/%C3%A9"),
            (" <https://example.org> ", "https://example.org"),
            ("HTTPS://Example.org", "https://Example.org"), ("tel:+49 (0)30 123", "tel:+4930123"),
            ("http://https://example.org", "https://example.org"),
            ("https://example.org/a_(b)", "https://example.org/a_(b)"),
            ("mailto:jane@example.org?subject=Hi", "mailto:jane@example.org?subject=Hi"),
        ])
    func mended(target: String, expected: String) {
        #expect(LinkMender.mend(target)?.uri == expected)
        #expect(
            LinkMender.outcome(of: expected) == LinkMender.Outcome(target: LinkTarget(expected)),
            "mended once is enough")
    }

    @Test(
        "Targets that lead nowhere say why",
        arguments: [
            ("", LinkMender.Fault.empty), ("   ", .empty), ("todo", .placeholder), ("TODO", .placeholder),
            ("#", .placeholder),
            ("https://", .placeholder), ("#skills", .anchor), ("resume.pdf", .relative), ("../fr/", .relative),
            ("/portfolio/", .relative),
            ("javascript:alert(1)", .unsafeScheme), ("C:\\photos\\me.jpg", .unsafeScheme), ("mailto:jane", .malformed),
            ("see there", .malformed),
        ])
    func faults(target: String, fault: LinkMender.Fault) {
        #expect(LinkMender.outcome(of: target) == LinkMender.Outcome(target: nil, fault: fault))
    }
}

@Suite("Labels")
struct VocabularyLabelTests {
    @Test("Labels of contacts are known in many languages")
    func contacts() {
        #expect(ContactLabels.meaning(of: "E-Mail") == .email)
        #expect(ContactLabels.meaning(of: "📞 Phone:") == .phone)
        #expect(ContactLabels.meaning(of: "姓   名") == .name)
        #expect(ContactLabels.meaning(of: "電話番号") == .phone)
        #expect(ContactLabels.meaning(of: "Github") == .network("GitHub"))
        #expect(ContactLabels.meaning(of: "Personal website") == .website)
        #expect(ContactLabels.meaning(of: "Skills") == nil)
        #expect(ContactLabels.split("Name: Jane Doe")?.rest.plainText == "Jane Doe")
        #expect(ContactLabels.split("https://example.org") == nil)
    }

    @Test(
        "Labels inside entries name fields",
        arguments: [
            ("Company", FieldLabels.Meaning.field(.organization)), ("Period:", .dates), ("Summary", .prose),
            ("Role", .field(.title)),
            ("Technologies used", .field(.keywords)), ("Zeitraum", .dates), ("職種", .field(.title)),
            ("使用技術", .field(.keywords)),
            ("From", .start), ("To", .end), ("GPA", .field(.score)), ("Standort", .field(.place)), ("项目描述", .prose),
        ])
    func fields(label: String, meaning: FieldLabels.Meaning) {
        #expect(FieldLabels.meaning(of: label) == meaning)
    }

    @Test("An author's own labels stay their own", arguments: ["Team size", "Key achievements", "Repo for fun", ""])
    func ownLabels(label: String) {
        #expect(FieldLabels.meaning(of: label) == nil)
    }

    @Test(
        "Personal data have names in many languages",
        arguments: [
            ("Geburtsdatum", PersonalLabels.Datum.birth), ("Nationalität", .nationality),
            ("Familienstand", .maritalStatus),
            ("Nationality:", .nationality), ("出生年月", .birth), ("性别", .gender), ("政治面貌", .politics), ("期望薪资", .salary),
            ("Дата рождения", .birth), ("Permis de conduire", .drivingLicence), ("配偶者", .maritalStatus),
        ])
    func personal(label: String, datum: PersonalLabels.Datum) {
        #expect(PersonalLabels.datum(for: label) == datum)
    }

    @Test("Personal data without a label are seen")
    func unlabelled() {
        #expect(PersonalLabels.isUnlabelled("男/1990"))
        #expect(PersonalLabels.isUnlabelled("Geboren am 26.04.1990 in Ulm"))
        #expect(!PersonalLabels.isUnlabelled("Senior Engineer"))
    }
}
