import Languages
import Resumes
import SourceText
import Testing

@Suite("YAMLResume")
struct DataYAMLResumeTests {
    @Test("Content, locale and layouts become a CV with titles, order and page")
    func whole() {
        let sample = DataSample(
            """
            ---
            content:
              basics:
                name: Ada Okafor
                headline: Bridges
                email: ada@example.org
                summary: |
                  Builds **bridges**.
              location: {city: Aarhus, country: Denmark}
              profiles:
                - {network: GitHub, username: ada, url: ""}
              work:
                - name: Span
                  position: Lead
                  startDate: "2019-03"
                  endDate:
                  summary: |
                    - Leads
                      - a team
                    - Builds
                  keywords: [Steel, Rope]
              education:
                - institution: DTU
                  degree: Master
                  area: Bridges
                  startDate: Sep 1, 2010
                  endDate: Jun 2012
              languages:
                - language: Danish
                  fluency: Native or Bilingual Proficiency
                  keywords: [Prøve i Dansk]
              skills: []
            locale:
              language: da
            layouts:
              - engine: html
                template: calm
              - engine: latex
                template: jake
                page: {paperSize: a4, margins: {top: 2.5cm}, showPageNumbers: false}
                typography: {fontSize: 11pt}
                sections:
                  aliases: {work: Arbejde}
                  order: [education, work]
            """)
        #expect(sample.resume.language.tag == "da")
        #expect(
            sample.outline.split(separator: "\n").filter { !$0.hasPrefix("== ") || $0.contains("Arbejde") }
                .joined(separator: "\n") == """
                    # Ada Okafor
                    headline: Bridges
                    email: ada@example.org<mailto:ada@example.org>
                    location: Aarhus, Denmark
                    profile [GitHub]: ada<https://github.com/ada>
                    Builds **bridges**.
                    * title Master, Bridges | organization DTU | from 2010-09 to 2012-06
                    == Arbejde (work)
                    * title Lead | organization Span | keywords Steel, Rope | since 2019-03
                      - Leads
                        - a team
                      - Builds
                    * title Danish | level Native or Bilingual Proficiency | keywords Prøve i Dansk
                    """)
        #expect(
            sample.settings == [
                "paper = A4", "page.margins.top = 2.5cm", "page.foot = none", "text.body.size = 11pt",
            ])
        #expect(
            sample.findings == [
                "note not-mapped «template» These settings of YAMLResume have no counterpart here: template"
            ])
    }

    @Test("The summary is a section where the layout gives it a title or another place")
    func summaryAsSection() {
        let content = "content:\n  basics: {name: Ada, summary: Builds.}\n  work: [{name: A, position: Lead}]\n"
        let titled = DataSample(content + "layouts: [{engine: latex, sections: {aliases: {basics: About me}}}]\n")
        #expect(
            titled.outline == """
                # Ada
                == About me (summary)
                Builds.
                == Experience (work)
                * title Lead | organization A
                """)
        let moved = DataSample(content + "layouts: [{engine: latex, sections: {order: [work, basics]}}]\n")
        #expect(moved.outline.hasSuffix("* title Lead | organization A\n== Summary (summary)\nBuilds."))
        let usual = DataSample(content + "layouts: [{engine: latex, sections: {order: [basics, work]}}]\n")
        #expect(usual.outline.hasPrefix("# Ada\nBuilds.\n"))
    }

    @Test("Keys beside the content are told: slips left out, what belongs inside read as if it stood there")
    func strayKeys() {
        let sample = DataSample(
            """
            content:
              basics: {name: Ada}
            work: [{name: A, position: Lead}]
            localle: {language: de}
            locale: {language: klingon1x}
            layotus: []
            """)
        #expect(sample.outline == "# Ada\n== Experience (work)\n* title Lead | organization A")
        #expect(
            sample.findings == [
                "warning misplaced-key «work» 'work' stands beside 'content', not in it; it is read as if it stood there",
                "warning unused-key «layotus» YAMLResume has no key 'layotus' beside 'content'; it is empty",
                "warning unknown-language «klingon1x» 'klingon1x' is no tag of a language",
                "warning unused-key «localle» YAMLResume has no key 'localle' beside 'content'; it is left out",
            ])
    }

    @Test("The older single layout says language and margins too")
    func olderLayout() {
        let sample = DataSample(
            """
            content:
              basics: {name: Ada}
            layout:
              locale: {language: zh-hans}
              margins: {left: 1.5cm}
            """)
        #expect(sample.resume.language.tag == "zh-Hans")
        #expect(sample.settings == ["page.margins.start = 1.5cm"])
    }

    @Test("Leading, figures and icons of a layout have counterparts")
    func typography() {
        let sample = DataSample(
            """
            content: {basics: {name: Ada}}
            layouts:
              - engine: latex
                typography: {lineSpacing: snug, links: {underline: true}}
                advanced: {fontspec: {numbers: OldStyle}, showIcons: true}
            """)
        #expect(
            sample.settings == [
                "text.body.leading = 1.3", "text.link.underline = true", "text.body.features = [\"onum\"]",
                "header.icons = true",
            ])
        #expect(sample.findings.isEmpty)
    }

    @Test("A section that the order names twice stands once")
    func namedTwice() {
        let sample = DataSample(
            """
            content: {basics: {name: Ada}, work: [{name: A}], education: [{institution: B}]}
            layouts: [{engine: latex, sections: {order: [education, work, education]}}]
            """)
        #expect(sample.resume.sections.map(\.kind) == [.education, .work])
    }
}
