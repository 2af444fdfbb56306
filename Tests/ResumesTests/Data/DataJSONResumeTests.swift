import Languages
import Resumes
import SourceText
import Testing

@Suite("JSON Resume")
struct DataJSONResumeTests {
    @Test("A whole CV becomes person and sections in the order of the file")
    func whole() {
        let sample = DataSample(
            """
            {
              "$schema": "https://example.org/schema.json",
              "basics": {
                "name": "Ada Okafor", "label": "Engineer", "image": "me.jpg",
                "phone": "+45 12 34 56 78", "email": "ada@example.org", "url": "https://ada.example.org/",
                "summary": "Builds bridges.",
                "location": {"address": "1 Main St", "postalCode": "2100", "city": "Copenhagen", "countryCode": "DK"},
                "profiles": [
                  {"network": "github", "username": "ada", "url": "https://github.com/ada"},
                  {"network": "Mastodon", "username": "@ada@example.social"}
                ]
              },
              "education": [{
                "institution": "DTU", "url": "https://dtu.example", "area": "Bridges", "studyType": "MSc",
                "startDate": "2010-09-01", "endDate": "2012-06-01", "score": "11.2", "courses": ["Statics"]
              }],
              "work": [
                {"name": "Span A/S", "location": "Aarhus", "description": "Consultancy", "position": "Lead",
                 "url": "span.example", "startDate": "2019-03-01", "summary": "Leads.", "highlights": ["One", "Two"]},
                {"name": "Rope", "position": "Engineer", "startDate": "2013", "endDate": "2019-02-01"}
              ],
              "skills": [{"name": "Steel", "level": "Expert", "keywords": ["Welds", "Bolts"]}, {"name": "Timber"}],
              "languages": [{"language": "Danish", "fluency": "Native"}],
              "references": [{"name": "B. Boss", "reference": "She is good."}],
              "meta": {"version": "1.0"}
            }
            """)
        #expect(sample.findings == [])
        #expect(
            sample.outline == """
                # Ada Okafor
                headline: Engineer
                phone: +45 12 34 56 78<tel:+4512345678>
                email: ada@example.org<mailto:ada@example.org>
                website: ada.example.org<https://ada.example.org/>
                location: 1 Main St, 2100 Copenhagen, DK
                profile [github, GitHub]: ada<https://github.com/ada>
                profile [Mastodon]: @ada@example.social<https://example.social/@ada>
                photo: me.jpg
                Builds bridges.
                == Education (education)
                * title MSc, Bridges | organization DTU<https://dtu.example> | score 11.2 | from 2010-09 to 2012-06
                  Courses: Statics
                == Experience (work)
                * title Lead | organization Span A/S<https://span.example> | place Aarhus | description Consultancy | since 2019-03
                  Leads.
                  - One
                  - Two
                * title Engineer | organization Rope | from 2013 to 2019-02
                == Skills (skills)
                Steel (Expert): Welds, Bolts
                - Timber
                == Languages (languages)
                * title Danish | level Native
                == References (references)
                * title B. Boss
                  >
                    She is good.
                """)
        #expect(
            sample.omissions == ["$schema: https://example.org/schema.json (metadata)", "meta.version: 1.0 (metadata)"])
    }

    @Test("Old field names are read: bio, company, website, picture, gpa")
    func oldNames() {
        let sample = DataSample(
            """
            {"bio": {"firstName": "Ada", "lastName": "Okafor", "picture": "a.png", "website": "ada.example",
                     "email": {"work": "w@example.org", "personal": "p@example.org"}},
             "work": [{"company": "Span", "website": "http://span.example", "position": "Lead", "startDate": "2019"}],
             "education": [{"institution": "DTU", "gpa": "4.0", "endDate": "2012"}]}
            """)
        #expect(sample.findings == [])
        #expect(
            sample.outline == """
                # Ada Okafor
                website: ada.example<https://ada.example>
                email [Work]: w@example.org<mailto:w@example.org>
                email [Personal]: p@example.org<mailto:p@example.org>
                photo: a.png
                == Experience (work)
                * title Lead | organization Span<http://span.example> | since 2019
                == Education (education)
                * organization DTU | score 4.0 | on 2012
                """)
    }

    @Test("Empty texts, empty lists and null count as absent")
    func blanks() {
        let sample = DataSample(
            """
            {"basics": {"name": "Ada", "label": "", "phone": " ", "url": null, "profiles": [], "location": {"city": ""}},
             "work": [{"name": "Span", "position": "Lead", "startDate": "2019-03", "endDate": "", "highlights": [""]}],
             "awards": [], "skills": [{"name": "", "keywords": []}]}
            """)
        #expect(sample.findings == [])
        #expect(sample.outline == "# Ada\n== Experience (work)\n* title Lead | organization Span | since 2019-03")
    }

    @Test("Consecutive positions at one employer are one entry with roles")
    func roles() {
        let sample = DataSample(
            """
            {"basics": {"name": "Ada"}, "work": [
              {"name": "Span", "position": "Lead", "location": "Aarhus", "startDate": "2021-01"},
              {"name": "span", "position": "Engineer", "location": "Aarhus", "startDate": "2018", "endDate": "2020",
               "summary": "Built."},
              {"name": "Rope", "position": "Intern", "startDate": "2017", "endDate": "2017"},
              {"name": "Span", "position": "Trainee", "startDate": "2016", "endDate": "2016"}]}
            """)
        #expect(
            sample.outline == """
                # Ada
                == Experience (work)
                * organization Span | place Aarhus
                  + title Lead | since 2021-01
                  + title Engineer | from 2018 to 2020
                    Built.
                * title Intern | organization Rope | on 2017
                * title Trainee | organization Span | on 2016
                """)
        #expect(sample.omissions == ["span (sharedByRoles)", "Aarhus (sharedByRoles)"])
    }

    @Test("Of values in several languages the document's is read and the others are left out knowingly")
    func languages() {
        let text = """
            {"basics": {"name": "Ada", "label": {"en": "Engineer", "de": "Ingenieurin"},
                        "en_summary": "Builds.", "de_summary": "Baut."},
             "interests": {"en": [{"name": "Boats"}], "de": [{"en_name": "Boats", "de_name": "Boote"}]},
             "meta": {"x-lang": "de"}}
            """
        let german = DataSample(text)
        #expect(german.resume.language.tag == "de")
        #expect(german.outline.hasPrefix("# Ada\nheadline: Ingenieurin\nBaut.\n"))
        #expect(german.outline.hasSuffix("(interests)\n- Boote"))
        #expect(
            german.omissions == [
                "en_summary: Builds. (otherLanguage)", "en: Engineer (otherLanguage)", "en.name: Boats (otherLanguage)",
                "en_name: Boats (otherLanguage)",
                "meta.x-lang: de (metadata)",
            ])
        let english = DataSample(text, language: .english)
        #expect(english.outline.hasPrefix("# Ada\nheadline: Engineer\nBuilds."))
    }

    @Test("What no reader asked for is shown with its key and told once")
    func extras() {
        let sample = DataSample(
            """
            {"basics": {"name": "Ada", "nationality": "Danish", "emial": "a@example.org"},
             "work": [{"name": "Span", "position": "Lead", "teamSize": 4, "startDate": "2019"},
                      {"name": "Rope", "position": "Hand", "teamSize": 9, "icon": "fa-x", "startDate": "2018"}],
             "featured": [{"name": "Bridge", "url": "https://b.example", "color": "red"}],
             "hobbys": ["Boats"]}
            """)
        #expect(
            sample.outline == """
                # Ada
                personal: Nationality: Danish
                personal: Emial: a@example.org<mailto:a@example.org>
                == Experience (work)
                * title Lead | organization Span | since 2019
                  Team size: 4
                * title Hand | organization Rope | since 2018
                  Team size: 9
                == Featured (other)
                * title Bridge<https://b.example>
                  Color: red
                == Hobbys (interests)
                - Boats
                """)
        #expect(
            sample.findings == [
                #"note unused-key «"nationality"» Key 'nationality' is no part of the basics of JSON Resume; it is shown with its key"#,
                #"warning unused-key «"emial"» Unknown key 'emial' in the basics of JSON Resume; did you mean 'email'?"#,
                #"note unused-key «"teamSize"» Key 'teamSize' is no part of a work entry of JSON Resume; it is shown with its key"#,
                #"note unused-key «"featured"» JSON Resume has no section 'featured'; it is shown under this title"#,
                #"note unused-key «"color"» Key 'color' is no part of an entry of JSON Resume; it is shown with its key"#,
                #"warning unused-key «"hobbys"» JSON Resume has no section 'hobbys'; did you mean 'hobbies'?"#,
            ])
        #expect(sample.omissions == ["icon: fa-x (metadata)"])
    }

    @Test("Of a key that stands twice the last counts, the first is shown, and both places are told")
    func duplicates() throws {
        let sample = DataSample(#"{"basics": {"name": "Ada", "label": "Old", "label": "New"}}"#)
        #expect(sample.outline == "# Ada\nheadline: New\nheadline: Old")
        let finding = try #require(sample.diagnostics.first)
        #expect(finding.rule == "duplicate-key")
        #expect(finding.span?.start.description == "1:44")
        #expect(finding.notes.first?.span?.start.description == "1:28")
    }

    @Test("A key that stands twice without anything in it is not worth a word")
    func emptyDuplicates() {
        #expect(DataSample(#"{"basics": {"name": "Ada"}, "awards": [], "awards": []}"#).findings == [])
    }

    @Test("Settings of ours may stand in a data file too")
    func ownSettings() {
        let sample = DataSample(
            #"{"vitaset": {"theme": "banking", "lang": "fr", "set": {"page.paper": "A5"}}, "basics": {"name": "Ada"}, "awards": [{"title": "X"}]}"#
        )
        #expect(sample.resume.settings.theme?.value == "banking")
        #expect(sample.settings == ["page.paper = A5"])
        #expect(sample.resume.language.tag == "fr")
        #expect(sample.findings == [])
    }

    @Test("The same written as YAML is read too, and a consent clause in its metadata is shown")
    func asYAML() {
        let sample = DataSample(
            """
            # a comment
            basics:
              name: Ada
              email: ada@example.org
            work:
              - name: Span
                position: Lead
                startDate: 2019-03-01
            meta:
              gdprClause: I agree.
            """)
        #expect(sample.findings == [])
        #expect(
            sample.outline == """
                # Ada
                email: ada@example.org<mailto:ada@example.org>
                == Experience (work)
                * title Lead | organization Span | since 2019-03
                ==  (other)
                I agree.
                """)
    }

    @Test("Values of the wrong kind are read for what they say")
    func wrongKinds() {
        let sample = DataSample(
            """
            {"basics": {"name": ["Ada", "Okafor"], "phone": 12345678, "location": "Copenhagen"},
             "work": ["Lead at Span", {"name": "Rope", "highlights": "Just one", "startDate": 2019}],
             "skills": {"Steel": ["Welds"], "Wood": ["Oak", "Ash"]}, "languages": "Danish, English",
             "interests": [["Boats"], 7, true]}
            """)
        #expect(
            sample.outline == """
                # Ada, Okafor
                phone: 12345678<tel:12345678>
                location: Copenhagen
                == Experience (work)
                * title Lead at Span
                * organization Rope | since 2019
                  Just one
                == Skills (skills)
                Steel: Welds
                Wood: Oak, Ash
                == Languages (languages)
                Danish, English
                == Interests (interests)
                - Boats
                - 7
                - true
                """)
    }

    @Test("Old and new names with the same value are one; data for programs is left out, flags within maps too")
    func repeatedNames() {
        let sample = DataSample(
            """
            {"basics": {"name": "Ada", "url": "https://ada.example", "website": "https://ada.example/",
                        "phone": "+49 30 1234567", "mobile": "+49 170 7654321"},
             "work": [{"name": "Span", "company": "Span", "url": "https://span.example", "website": "http://span.example"},
                      {"name": "Span Oslo", "company": "Span", "display": {"pinned": true, "wide": false}}],
             "skills": [{"name": "Steel", "keywords": ["rope"], "meta": {"icon": "x"}}]}
            """)
        #expect(
            sample.outline == """
                # Ada
                website: ada.example<https://ada.example>
                phone: +49 30 1234567<tel:+49301234567>
                phone: +49 170 7654321<tel:+491707654321>
                == Experience (work)
                * organization Span<https://span.example>
                * organization Span Oslo
                  Company: Span
                == Skills (skills)
                Steel: rope
                """)
        #expect(sample.omissions.contains("company: Span (saidAlready)"))
        #expect(sample.omissions.contains("meta.icon: x (metadata)"))
    }

    @Test("A text under 'meta' in an entry is shown, a map is for programs")
    func metaOfEntries() {
        let sample = DataSample(
            #"{"basics": {"name": "Ada"}, "projects": [{"name": "A", "meta": "Thesis on ropes"}, {"name": "B", "meta": {"x": 1}}]}"#
        )
        #expect(sample.outline.hasSuffix("* title A\n  Meta: Thesis on ropes\n* title B"))
        #expect(sample.omissions == ["meta.x: 1 (metadata)"])
    }

    @Test("Marks of linked data beside the basics are left out", arguments: ["@context", "@type"])
    func linkedData(key: String) {
        let sample = DataSample(##"{"\##(key)": "https://schema.org", "basics": {"name": "Ada"}}"##)
        #expect(sample.outline == "# Ada")
        #expect(sample.omissions == ["\(key): https://schema.org (metadata)"])
    }
}
