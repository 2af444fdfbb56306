import Languages
import Resumes
import SourceText
import Testing

@Suite("Contacts and profiles of JSON Resume")
struct DataJSONContactTests {
    @Test("An address says each of its parts once")
    func repeatedPlaces() {
        let sample = DataSample(
            """
            {"basics": {"name": "Ada", "tel": "+49 30 1234567", "location": {"address": "Am Ufer 1, Berlin",
             "city": "Berlin", "region": "Berlin", "countryCode": "DE"}}}
            """)
        #expect(sample.outline.contains("location: Am Ufer 1, Berlin, DE"))
        #expect(sample.outline.contains("phone: +49 30 1234567<tel:+49301234567>"))
        #expect(sample.omissions == ["Berlin (saidAlready)", "Berlin (saidAlready)"])
    }

    @Test("Contacts that are no proper addresses are shown without a link")
    func oddContacts() {
        let sample = DataSample(
            """
            {"basics": {"name": "Ada", "email": "ada (at) example.org", "phone": "ask me", "url": "my site",
              "profiles": ["https://github.com/ada", {"network": "Den Fora", "username": "ada"},
                           {"url": "https://www.linkedin.com/in/ada"}]}}
            """)
        #expect(
            sample.outline == """
                # Ada
                email: ada@example.org<mailto:ada@example.org>
                phone: ask me
                website: my site
                profile [GitHub]: github.com/ada<https://github.com/ada>
                profile [Den Fora]: ada
                profile [LinkedIn]: linkedin.com/in/ada<https://www.linkedin.com/in/ada>
                """)
    }

    @Test("A network keeps the name the author gives it, whatever its address looks like")
    func namedNetworks() {
        let sample = DataSample(
            """
            {"basics": {"name": "Ada", "profiles": [
              {"network": "Codeplace", "username": "ada", "url": "https://codeplace.example/@ada"},
              {"network": "My GitHub", "username": "ada", "url": "https://github.com/ada"}]}}
            """)
        #expect(sample.resume.person.contacts.map(\.network) == ["Codeplace", "GitHub"])
    }

    @Test("Short words are no slips of other names", arguments: ["stars", "line"])
    func noFalseSlips(key: String) {
        let sample = DataSample(#"{"basics": {"name": "Ada"}, "projects": [{"name": "A", "\#(key)": "9"}]}"#)
        #expect(!sample.findings.contains { $0.contains("did you mean") })
    }

    @Test(
        "Courses are parted by what does not stand in them",
        arguments: [
            (#"["Steel", "Rope"]"#, "Steel, Rope"), (#"["Steel, wood", "Rope"]"#, "Steel, wood; Rope"),
            (#"["Steel; wood", "Rope"]"#, "Steel; wood · Rope"),
        ])
    func courses(list: String, expected: String) {
        let sample = DataSample(
            #"{"basics": {"name": "Ada"}, "education": [{"institution": "DTU", "courses": \#(list)}]}"#)
        #expect(sample.outline.hasSuffix("Courses: \(expected)"))
    }

    @Test("A user's name that is the end of the address gives way to the whole address")
    func nameInAddress() {
        let sample = DataSample(
            """
            {"basics": {"name": "Ada", "profiles": [
              {"network": "LinkedIn", "username": "in/ada", "url": "https://linkedin.com/in/ada"}]}}
            """)
        #expect(sample.resume.person.contacts.map(\.text.plainText) == ["linkedin.com/in/ada"])
    }

    @Test("Profiles in a map, places in parts and items that are maps of a text are read")
    func oddShapes() {
        let sample = DataSample(
            """
            {"basics": {"name": "Ada", "profiles": {"github": "ada", "linkedin": "https://linkedin.com/in/ada", "x": ""}},
             "work": [{"name": "A", "location": {"city": "Oslo", "countryCode": "NO"}, "startDate": "2011-00-00",
                       "endDate": "2012-00", "highlights": [{"text": "Built"}]}]}
            """)
        #expect(
            sample.outline == """
                # Ada
                profile [GitHub]: ada<https://github.com/ada>
                profile [LinkedIn]: linkedin.com/in/ada<https://linkedin.com/in/ada>
                == Experience (work)
                * organization A | place Oslo, NO | from 2011 to 2012
                  - Built
                """)
        #expect(sample.findings == [])
    }
}
