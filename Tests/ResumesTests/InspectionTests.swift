import Languages
import Resumes
import SourceText
import Testing

/// Both forms of the inspection, whole.
@Suite struct InspectionTests {
    private static let source = """
        # Jane Doe

        jane@doe.org

        ## Work

        ### Engineer, [Acme](https://acme.org) (2019 – 2021)

        Did *this* and `that`.

        **Stack:** Go

        1. one
           - inner
        2. two

        ### Intern, Acme (2018)

        > quoted

        ---

        ## Skills:

        | Go | 3 |
        |---|---|
        | C | 2 |

        """

    @Test("The readable form is a tree with places, what was left out at its end")
    func text() {
        let reading = MarkdownReading(Self.source)
        #expect(
            ResumeInspection.text(reading.resume) == """
                language en
                person
                  name "Jane Doe"  @cv.md:1:3
                  contact email "[jane@doe.org](mailto:jane@doe.org)"  @cv.md:3:1
                section work "Work"  @cv.md:5:4
                  entry  @cv.md:7:1
                    title "Engineer"  @cv.md:7:5
                    organization "[Acme](https://acme.org)"  @cv.md:7:16
                    dates 2019/2021 written "2019 – 2021"  @cv.md:7:41
                    paragraph "Did *this* and `that`."  @cv.md:9:1
                    labelled
                      "**Stack**": "Go"  @cv.md:11:12
                    list from 1
                      -
                        paragraph "one"  @cv.md:13:4
                        list
                          - "inner"  @cv.md:14:6
                      - "two"  @cv.md:15:4
                  entry  @cv.md:17:1
                    title "Intern"  @cv.md:17:5
                    organization "Acme"  @cv.md:17:13
                    dates 2018 written "2018"  @cv.md:17:19
                    quote
                      paragraph "quoted"  @cv.md:19:3
                section skills "Skills"  @cv.md:23:4
                  table
                    head "Go" | "3"  @cv.md:25:3
                    row "C" | "2"  @cv.md:27:3
                left out
                  rule; redundant with the layout: "---"  @cv.md:21:1
                  decoration: ":"  @cv.md:23:10

                """)
    }

    @Test("The JSON form has stable keys, leaves out what is absent, and shows runs where there is something to show")
    func json() {
        let work = Section(
            kind: .work, title: RichText("Work"),
            content: [
                .entry(
                    Entry(
                        fields: [.title: RichText("Engineer")],
                        dates: EntryDates(
                            .since(PartialDate(year: 2019, month: 5), word: "now"), written: RichText("5/2019 – now")),
                        body: [
                            .paragraph(RichText([TextRun("a "), TextRun("b", style: [.strong, .emphasis])])),
                            .pageBreak,
                        ]))
            ])
        let resume = Resume(
            language: .english,
            person: Person(name: RichText("Jane \"J\" Doe\n"), contacts: [Contact(kind: .other, text: RichText("x"))]),
            sections: [work], omissions: [Omission("Company", .labelOfField)])
        #expect(
            ResumeInspection.json(resume) == """
                {
                  "language": "en",
                  "person": {
                    "name": {
                      "text": "Jane \\"J\\" Doe\\n"
                    },
                    "contacts": [
                      {
                        "kind": "other",
                        "text": {
                          "text": "x"
                        }
                      }
                    ]
                  },
                  "sections": [
                    {
                      "kind": "work",
                      "title": {
                        "text": "Work"
                      },
                      "content": [
                        {
                          "type": "entry",
                          "fields": {
                            "title": {
                              "text": "Engineer"
                            }
                          },
                          "dates": {
                            "kind": "since",
                            "start": "2019-05",
                            "word": "now",
                            "written": {
                              "text": "5/2019 – now"
                            }
                          },
                          "body": [
                            {
                              "type": "paragraph",
                              "text": {
                                "text": "a b",
                                "runs": [
                                  {
                                    "text": "a "
                                  },
                                  {
                                    "text": "b",
                                    "style": [
                                      "strong",
                                      "emphasis"
                                    ]
                                  }
                                ]
                              }
                            },
                            {
                              "type": "pageBreak"
                            }
                          ]
                        }
                      ]
                    }
                  ],
                  "omissions": [
                    {
                      "text": "Company",
                      "reason": "label of a recognised field"
                    }
                  ]
                }

                """)
    }

    @Test("Places count lines and columns from one")
    func places() {
        let json = ResumeInspection.json(MarkdownReading(Self.source).resume)
        #expect(json.contains("\"text\": \"Jane Doe\",\n      \"line\": 1,\n      \"column\": 3"))
    }

    @Test("Settings are shown with their places")
    func settings() {
        let reading = MarkdownReading("---\nvitaset: {theme: classic, set: {a.b: 1}}\n---\n\n# Jane Doe\n\n## Work\n")
        #expect(
            reading.outline(under: "settings") == """
                theme "classic"
                set a.b "1"
                """)
        #expect(ResumeInspection.json(reading.resume).contains("\"path\": \"a.b\""))
    }
}
