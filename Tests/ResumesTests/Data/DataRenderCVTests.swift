import Languages
import Resumes
import SourceText
import Testing

@Suite("RenderCV")
struct DataRenderCVTests {
    @Test("A whole CV becomes person and sections; the header keeps the order of the keys")
    func whole() {
        let sample = DataSample(
            """
            # yaml-language-server: $schema=https://example.org/schema.json
            cv:
              name: Ada Okafor
              headline:
              email: [ada@example.org, okafor@example.org]
              location: Aarhus, Denmark
              phone: tel:+45-12-34-56-78
              website: https://ada.example.org/
              social_networks:
                - network: LinkedIn
                  username: ada
                - network: Google Scholar
                  username: XyZ123
                - network: Mastodon
                  username: "@ada@example.social"
              custom_connections:
                - fontawesome_icon: calendar
                  placeholder: Book a call
                  url: https://cal.example/ada
                - {fontawesome_icon: car, placeholder: Own car, url: null}
              sections:
                welcome:
                  - A text of **mine**.
                state_of_the_art:
                  - bullet: One
                  - bullet: Two
                experience:
                  - company: Span
                    position: Lead
                    start_date: 2019-03
                    end_date: present
                    location: Aarhus
                    summary: Leads.
                    highlights: [One, Two]
                education:
                  - institution: DTU
                    area: Bridges
                    degree: MSc
                    start_date: 2010
                    end_date: 2012
                projects:
                  - name: "[Rope](https://rope.example)"
                    date: Summer 2015
                Papers:
                  - title: On Ropes
                    authors: ["*Ada Okafor*", B. Boss]
                    doi: 10.1000/ropes.1
                    journal: Knots
                    date: 2016-07
                skills:
                  - {label: Steel, details: "Welds, bolts"}
                  - {label: Wood, details: Oak}
                patents:
                  - number: First
                  - number: Second
                talks:
                  - reversed_number: Newest
                  - reversed_number: Oldest
                empty_one: []
            """)
        #expect(sample.findings == [])
        #expect(
            sample.outline == """
                # Ada Okafor
                email: ada@example.org<mailto:ada@example.org>
                email: okafor@example.org<mailto:okafor@example.org>
                location: Aarhus, Denmark
                phone: +45-12-34-56-78<tel:+4512345678>
                website: ada.example.org<https://ada.example.org/>
                profile [LinkedIn]: ada<https://www.linkedin.com/in/ada>
                profile [Google Scholar]: Google Scholar<https://scholar.google.com/citations?user=XyZ123>
                profile [Mastodon]: @ada@example.social<https://example.social/@ada>
                website: Book a call<https://cal.example/ada>
                other: Own car
                == Welcome (other)
                A text of **mine**.
                == State of The Art (other)
                - One
                - Two
                == Experience (work)
                * title Lead | organization Span | place Aarhus | since 2019-03
                  Leads.
                  - One
                  - Two
                == Education (education)
                * title MSc, Bridges | organization DTU | from 2010 to 2012
                == Projects (projects)
                * title Rope<https://rope.example> | when 'Summer 2015'
                == Papers (publications)
                * title On Ropes | authors *Ada Okafor*, B. Boss | journal Knots | doi 10.1000/ropes.1<https://doi.org/10.1000/ropes.1> | on 2016-07
                == Skills (skills)
                Steel: Welds, bolts
                Wood: Oak
                == Patents (publications)
                1. First
                2. Second
                == Talks (publications)
                2. Newest
                1. Oldest
                """)
        #expect(sample.omissions.contains("fontawesome_icon: calendar (decoration)"))
    }

    @Test(
        "Dates follow RenderCV's rules; a year is a year, as number and as text",
        arguments: [
            ("start_date: 2020", "since 2020"), ("start_date: '2020'", "since 2020"), ("date: 2020", "on 2020"),
            ("end_date: 2020-05", "on 2020-05"),
            ("start_date: 2020-05-02\n        end_date: 2021", "from 2020-05 to 2021"),
            ("date: 2020-05\n        start_date: 2019\n        end_date: 2020", "on 2020-05"),
            ("date: Fall 2020", "when 'Fall 2020'"),
            ("date: \"[a repository](https://r.example)\"", "when 'a repository<https://r.example>'"),
            ("start_date: 2020\n        end_date:", "since 2020"), ("date: 2025-13-01", "when '2025-13-01'"),
        ])
    func dates(keys: String, expected: String) {
        let sample = DataSample(
            "cv:\n  sections:\n    experience:\n      - company: Span\n        position: Lead\n        \(keys)\n")
        #expect(sample.outline.hasSuffix("organization Span | \(expected)"))
        #expect(sample.diagnostics.allSatisfy { ["date-impossible", "date-over-range"].contains($0.rule) })
    }

    @Test("Sub-bullets begin at a hyphen that begins a line; a spaced hyphen in prose stays text unless asked")
    func subBullets() {
        let text = """
            cv:
              name: Ada
              sections:
                bridges:
                  - bullet: Built bridges
                      - one of steel
                      - one of rope - the long one
                  - bullet: Lead - platform team
            """
        #expect(
            DataSample(text).outline == """
                # Ada
                == Bridges (other)
                - Built bridges
                  - one of steel
                  - one of rope - the long one
                - Lead - platform team
                """)
        #expect(
            DataSample(text).findings == [
                "note spaced-hyphen « - » RenderCV starts a sub-bullet at ' - '; here it stays text"
            ])
        #expect(
            DataSample(text, splitsSpacedHyphens: true).outline.hasSuffix(
                """
                  - one of rope
                  - the long one
                - Lead
                  - platform team
                """))
    }

    @Test("An entry is of the first type its keys fit, and keeps what other types have")
    func kinds() {
        let sample = DataSample(
            """
            cv:
              name: Ada
              sections:
                mixed:
                  - company: Span
                    position: Lead
                    name: The bridge
                    stack: Steel
                  - just text
                  - name: Old one-line
                    details: as in 1.0
                  - heading: What
                    body: is this
                  - GPA: 3.9
            """)
        #expect(
            sample.outline == """
                # Ada
                == Mixed (other)
                * title The bridge | organization Span | note Lead
                  Stack: Steel
                just text
                Old one-line: as in 1.0
                *\u{20}
                  Heading: What
                  Body: is this
                - GPA: 3.9
                """)
        #expect(
            sample.diagnostics.map(\.rule) == [
                "unused-key", "entry-unrecognised", "unused-key", "unused-key", "colon-in-item",
            ])
    }

    @Test("The first version, without sections, is read in its section order")
    func versionZero() {
        let sample = DataSample(
            """
            cv:
              name: Ada
              label: Engineer
              section_order: [Work Experience, Education]
              education:
                - {institution: DTU, area: Bridges, start_date: 2010-09-01, end_date: 2012-06-01}
              work_experience:
                - {company: Span, position: Lead, start_date: 2019-03-01, end_date: present}
              summary: Builds bridges.
            """)
        #expect(
            sample.outline == """
                # Ada
                headline: Engineer
                == Work Experience (work)
                * title Lead | organization Span | since 2019-03
                == Education (education)
                * title Bridges | organization DTU | from 2010-09 to 2012-06
                == Summary (summary)
                Builds bridges.
                """)
    }

    @Test(
        "Keys become titles as in RenderCV",
        arguments: [
            ("work_experience", "Work Experience"), ("state_of_the_art", "State of The Art"),
            ("Cool stuff_x", "Cool stuff_x"),
            ("myTalks", "myTalks"), ("경력", "경력"), ("talks", "Talks"),
        ])
    func titles(key: String, title: String) {
        let sample = DataSample("cv:\n  sections:\n    \(key):\n      - text\n")
        #expect(sample.resume.sections.map(\.title.plainText) == [title])
    }

    @Test("Design, locale and settings become our settings; what has no counterpart is told once")
    func settings() {
        let sample = DataSample(
            """
            cv:
              name: Ada
              sections:
                work:
                  - company: Span
                    position: Lead in steel
                    start_date: 2020
                    end_date: present
                    highlights: [Steel and steels]
            design:
              theme: classic
              page: {size: us-letter, top_margin: 2 cm, show_footer: false}
              colors: {name: "rgb(0, 79, 144)", links: '#abc'}
              typography: {alignment: left, font_family: Lato}
              section_titles: {type: centered_with_full_line}
            locale:
              language: german
              present: heute
            settings:
              bold_keywords: [Steel]
            """)
        #expect(sample.resume.language.tag == "de")
        #expect(
            sample.settings == [
                "paper = Letter", "page.margins.top = 2cm", "page.foot = none", "text.name.color = #004f90",
                "text.link.color = #abc", "paragraph.alignment = ragged", "text.body.family = Lato",
                "text.name.family = Lato", "text.headline.family = Lato", "text.contact.family = Lato",
                "text.sectionTitle.family = Lato", "sections.all.title.rule = below",
                "sections.all.title.alignment = center",
            ])
        #expect(
            sample.findings == [
                "note not-mapped «theme» These settings of RenderCV have no counterpart here: theme"
            ])
        #expect(sample.outline.contains("since 2020 (heute)"))
        #expect(sample.outline.hasSuffix("- **Steel** and steels"))
    }

    @Test("Sections in a list are read as the keys they were meant to be")
    func listedSections() {
        let sample = DataSample("cv:\n  sections:\n    - alpha: [One]\n    - beta: [Two]\n")
        #expect(sample.outline == "== Alpha (other)\nOne\n== Beta (other)\nTwo")
        #expect(
            sample.findings == ["warning wrong-type «-» 'sections' should hold titles with lists, not a list of them"])
    }

    @Test("Slips in the keys of the header and at the top are guessed")
    func slips() {
        let sample = DataSample("cv:\n  emial: a@b.cd\n  sections: {a: [x]}\ndesing: {theme: classic}\n")
        #expect(
            sample.diagnostics.filter { $0.severity == .warning }.map { "\($0.message) \($0.notes.map(\.message))" }
                == [
                    #"Unknown key 'emial' in 'cv' of RenderCV; did you mean 'email'? ["As it is, it is shown with its key."]"#,
                    #"RenderCV has no key 'desing' beside 'cv'; it is left out ["Did you mean \'design\'?"]"#,
                ])
    }

    @Test("Formulas lose their dollars, commands stay, and the first of each is told")
    func rawParts() {
        let sample = DataSample(
            """
            cv:
              sections:
                list:
                  - From $$O(n^2)$$ to $$n$$, or $5 and $10
                  - \\textbf{Bold} and '#emph[yes]'
                  - '#strong[no]'
            """)
        #expect(
            sample.outline == """
                == List (other)
                From O(n^2) to n, or $5 and $10
                \\textbf{Bold} and '#emph[yes]'
                #strong[no]
                """)
        #expect(
            sample.findings == [
                "warning raw-markup «$$O(n^2)$$» Formulas are not set; the text between the dollars is shown",
                #"warning raw-markup «\textbf» Commands of Typst and LaTeX are not carried out; this is shown as written"#,
            ])
    }

    @Test("A star at the start of a value is Markdown, not an alias")
    func stars() {
        let sample = DataSample("cv:\n  sections:\n    list:\n      - *mine* and **yours**\n      - **all**\n")
        #expect(sample.findings == [])
        #expect(sample.outline == "== List (other)\n*mine* and **yours**\n**all**")
    }

    @Test("What belongs in 'cv' and stands beside it is read all the same; an empty slip is told")
    func strayKeys() {
        let sample = DataSample("cv:\n  name: Ada\nsections:\n  talks: [One]\ndesing: {}\nextra: x\n")
        #expect(sample.outline == "# Ada\n== Talks (publications)\nOne")
        #expect(
            sample.findings == [
                "warning misplaced-key «sections» 'sections' stands beside 'cv', not in it; it is read as if it stood there",
                "warning unused-key «desing» RenderCV has no key 'desing' beside 'cv'; it is empty",
                "warning unused-key «extra» RenderCV has no key 'extra' beside 'cv'; it is left out",
            ])
    }

    @Test("Days of dates are shown where the template of dates has them, as RenderCV does")
    func days() {
        let cv =
            "cv:\n  name: Ada\n  sections:\n    experience:\n      - {company: A, position: B, start_date: 2020-01-31, end_date: 2021-02-28}\n"
        #expect(DataSample(cv).outline.contains("from 2020-01 to 2021-02"))
        let design = "design: {templates: {single_date: DAY MONTH_NAME YEAR}}\n"
        #expect(DataSample(cv + design).outline.contains("from 2020-01-31 to 2021-02-28"))
    }

    @Test(
        "A user's name that looks like a host is looked up on its network",
        arguments: [
            ("Bluesky", "ada.bsky.social", "https://bsky.app/profile/ada.bsky.social"),
            ("Instagram", "ada.studio", "https://www.instagram.com/ada.studio"),
            ("GitHub", "github.com/ada", "https://github.com/ada"),
        ])
    func dottedUsers(network: String, user: String, address: String) {
        let sample = DataSample("cv:\n  name: Ada\n  social_networks: [{network: \(network), username: \(user)}]\n")
        #expect(sample.resume.person.contacts.first?.text.runs.first?.link?.uri == address)
    }
}
