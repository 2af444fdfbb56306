import Languages
import Resumes
import SourceText
import Testing

@Suite("Texts and dates of JSON Resume")
struct DataJSONTextTests {
    @Test("Bullets and line ends inside a text become lists and lines; a bullet before a highlight goes")
    func lines() {
        let sample = DataSample(
            """
            {"basics": {"name": "Ada", "summary": "First line.\\nSecond line.\\n\\nNew paragraph."},
             "work": [{"name": "Span", "position": "Lead", "startDate": "2019",
                       "summary": "Did:\\n- one\\n  - inner\\n- two\\n• three\\n1. not a list",
                       "highlights": ["• Led", "- Ran\\n- Walked", "2019. A year"]}]}
            """)
        #expect(
            sample.outline == """
                # Ada
                First line.
                Second line.
                New paragraph.
                == Experience (work)
                * title Lead | organization Span | since 2019
                  Did:
                  - one
                    - inner
                  - two
                  - three
                  1. not a list
                  - Led
                  - - Ran
                    - Walked
                  - 2019. A year
                """)
    }

    @Test("Markdown and HTML inside texts are resolved, and every run knows its place")
    func markup() {
        let sample = DataSample(
            #"""
            {"basics": {"name": "Ada", "summary": "I **build** <b>big</b> [bridges](bridges.example)<br>with `steel` & List<String> snake_case.",
                        "label": "Z\u00e9 *x* \"y\" \\ z & <a href='https://a.example'>A</a>"}}
            """#)
        #expect(
            sample.outline == #"""
                # Ada
                headline: Zé *x* "y" \ z & A<https://a.example>
                I **build** **big** bridges<https://bridges.example>
                with `steel` & List<String> snake_case.
                """#)
        let places = sample.resume.person.headline.flatMap(\.runs).map { "\($0.text)=\($0.span?.text ?? "")" }
        #expect(places.contains("x=x"))
        #expect(places.contains("A=A"))
        #expect(places.first == #"Zé =Z\u00e9 "#)
    }

    @Test("Dates keep what was written; impossible ones are told and shown")
    func dates() {
        let sample = DataSample(
            """
            {"basics": {"name": "Ada"},
             "work": [{"name": "A", "startDate": "2019-3"}, {"name": "B", "endDate": "2018-01"},
                      {"name": "C", "startDate": "2016-13", "endDate": "2017"},
                      {"name": "D", "startDate": "2015-02-01", "endDate": "Present"}],
             "awards": [{"title": "E", "date": "2014-11-01"}, {"title": "F", "date": "2013-11-23"}],
             "education": [{"institution": "G", "endDate": "2012-06-30"}]}
            """)
        #expect(
            sample.outline == """
                # Ada
                == Experience (work)
                * organization A | since 2019-03
                * organization B | until 2018-01
                * organization C | when '2016-13 – 2017'
                * organization D | since 2015-02 (Present)
                == Awards (awards)
                * title E | on 2014-11
                * title F | on 2013-11-23
                == Education (education)
                * organization G | on 2012-06
                """)
        #expect(
            sample.findings == [
                #"warning date-impossible «"2016-13"» There is no date 2016-13; it is shown as written"#
            ])
    }

    @Test("A day that its month does not have leaves month and year, and is told")
    func dayTooMany() {
        let sample = DataSample(
            """
            {"basics": {"name": "Ada"},
             "work": [{"name": "A", "startDate": "2022-09-01", "endDate": "2024-09-31"}],
             "awards": [{"title": "B", "date": "2023-02-29"}]}
            """)
        #expect(sample.outline.contains("organization A | from 2022-09 to 2024-09"))
        #expect(sample.outline.contains("title B | on 2023-02"))
        #expect(
            sample.findings == [
                #"warning date-impossible «"2024-09-31"» There is no date 2024-09-31; its month and year are shown"#,
                #"warning date-impossible «"2023-02-29"» There is no date 2023-02-29; its month and year are shown"#,
            ])
    }

    @Test("Links in a list of maps are linked words, and what else the maps say stands in brackets")
    func namedMaps() {
        let sample = DataSample(
            """
            {"basics": {"name": "Ada"},
             "publications": [{"name": "Bridges", "links": [
               {"name": "Slides", "url": "https://ada.example/s.pdf"},
               {"name": "Code", "website": "src/code.zip"}, {"title": "Talk", "where": "Oslo"}]}]}
            """)
        #expect(
            sample.outline.contains("Links: Slides<https://ada.example/s.pdf>, Code (src/code.zip), Talk (where: Oslo)")
        )
        #expect(sample.findings == [])
    }

    @Test("A line after a bullet that cannot begin a sentence belongs to it")
    func continuedBullet() {
        let sample = DataSample(
            #"{"basics": {"name": "Ada"}, "work": [{"name": "A", "summary": "- Built it\n(in Ada)\n- Ran it\nLater text"}]}"#
        )
        #expect(
            sample.outline == """
                # Ada
                == Experience (work)
                * organization A
                  - Built it (in Ada)
                  - Ran it
                  Later text
                """)
    }

    @Test("Dates in words are read, a word for now is kept")
    func wordedDates() {
        let sample = DataSample(
            """
            {"basics": {"name": "Ada"},
             "work": [{"name": "A", "startDate": "May 2019", "endDate": "heute"},
                      {"name": "B", "startDate": "05/2017", "endDate": "Sept. 2018"},
                      {"name": "C", "startDate": "some day", "endDate": "2016"}]}
            """)
        #expect(
            sample.outline == """
                # Ada
                == Experience (work)
                * organization A | since 2019-05 (heute)
                * organization B | from 2017-05 to 2018-09
                * organization C | when 'some day – 2016'
                """)
    }

    @Test("The language is told from the sentences where nobody names it; titles follow")
    func guessedLanguage() {
        let sample = DataSample(
            """
            {"basics": {"name": "Ada", "summary": "Ich baue seit zehn Jahren Brücken und leite die Abteilung für Stahlbau."},
             "education": [{"institution": "TU", "area": "Brücken", "courses": ["Statik"]}]}
            """)
        #expect(sample.resume.language.tag == "de")
        #expect(
            sample.outline.hasSuffix(
                "== Ausbildung (education)\n* title Brücken | organization TU\n  Lehrveranstaltungen: Statik"))
    }

    @Test("Achievements of a text and a source are linked texts")
    func achievements() {
        let sample = DataSample(
            #"{"basics": {"name": "Ada"}, "achievements": [{"text": "First", "source": "https://ada.example/f"}]}"#)
        #expect(sample.outline.hasSuffix("* title First<https://ada.example/f>"))
    }

    @Test("Paragraphs and lists in HTML are paragraphs and lists; words do not run together")
    func blocksOfHTML() {
        let sample = DataSample(
            """
            {"basics": {"name": "Ada"}, "work": [{"name": "A",
              "summary": "<p>Built <b>bridges</b></p><ul><li>one</li><li>two &amp; three<ol><li>deep</li></ol></li></ul>",
              "highlights": ["<p>First</p>", "<li>Cut off", "<p class='x' />Third<span />"]}]}
            """)
        #expect(
            sample.outline == """
                # Ada
                == Experience (work)
                * organization A
                  Built **bridges**
                  - one
                  - two & three
                    1. deep
                  - First
                  - Cut off
                  - Third
                """)
    }

    @Test(
        "What only looks like a tag of a paragraph or list stays the author's text",
        arguments: [
            ("Cut latency from <p99 of 20 ms to half; throughput > 5k", nil),
            ("Replaced `<div>` soup with `<ul>` and `<li>`", nil), ("Told <p and q> apart", nil),
            ("Held a <p\\nb> c", "Held a <p\nb> c"), ("Wrote <p", nil),
        ])
    func noTags(text: String, expected: String?) {
        let sample = DataSample(#"{"basics": {"name": "Ada", "summary": "\#(text)"}}"#)
        #expect(sample.outline == "# Ada\n" + (expected ?? text))
        #expect(sample.omissions == [])
    }

    @Test("A name in mixed case after a bullet, and a line after a sentence, do not go on with it")
    func noContinuation() {
        let sample = DataSample(
            #"{"basics": {"name": "Ada", "summary": "- web app\niPhone sales doubled\n- Ran it.\nand left\n- Ran\nand left"}}"#
        )
        #expect(
            sample.outline == """
                # Ada
                - web app
                iPhone sales doubled
                - Ran it.
                and left
                - Ran and left
                """)
    }

    @Test("What a linked item cannot be is told once")
    func linkedItems() {
        let sample = DataSample(
            #"{"basics": {"name": "Ada"}, "work": [{"name": "A", "highlights": [{"name": "Talk", "image": "![x](y.png)"}]}]}"#
        )
        #expect(sample.outline.hasSuffix("- Talk (image: x)"))
        #expect(sample.omissions == ["y.png (markup)"])
    }
}
