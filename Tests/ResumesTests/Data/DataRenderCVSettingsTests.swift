import Languages
import Resumes
import SourceText
import SyntaxTrees
import Testing

@Suite("RenderCV's design, locale and settings")
struct DataRenderCVSettingsTests {
    private let cv = "cv:\n  name: Ada\n  sections: {talks: [One]}\n"

    private func settings(_ text: String) -> [String] { DataSample(cv + text).settings }

    @Test("Version 2.8: page, leading, photo, icons, marks, dates and foot have counterparts")
    func newest() {
        #expect(
            settings(
                """
                design:
                  page: {size: a4, show_footer: true, show_top_note: true}
                  typography: {line_spacing: 0.6em}
                  header: {photo_position: right, connections: {show_icons: true, separator: '|'}}
                  entries: {highlights: {bullet: ◦, nested_bullet: '-', space_between_bullet_and_text: 0.5em}}
                  templates:
                    footer: '*NAME -- PAGE_NUMBER/TOTAL_PAGES*'
                    top_note: '*LAST_UPDATED CURRENT_DATE*'
                    single_date: MONTH_IN_TWO_DIGITS/YEAR
                    date_range: START_DATE to END_DATE
                """) == [
                    "paper = A4", "text.body.leading = 1.30", "header.photoPlacement = end", "header.icons = true",
                    "header.separator =  | ", "lists.markGap = 0.5em", "page.foot.start = \"\"",
                    "page.foot.center = {name} – {page}/{pages}", "page.foot.end = \"\"", "dates.format = MM/yyyy",
                    "dates.rangeSeparator =  to ", "lists.marks = [\"◦\", \"-\"]",
                ])
    }

    @Test("Version 2.0 to 2.3 said the same by other names")
    func middle() {
        #expect(
            settings(
                """
                design:
                  text: {leading: 0.6em, alignment: justified-with-no-hyphenation}
                  header: {vertical_space_between_name_and_connections: 0.7cm, separator_between_connections: ''}
                  section_titles: {type: with-partial-line, vertical_space_above: 0.5cm}
                  highlights: {bullet: •, vertical_space_between_highlights: 0.25cm}
                locale:
                  page_numbering_template: NAME - Page PAGE_NUMBER of TOTAL_PAGES
                  date_template: MONTH_ABBREVIATION YEAR
                  to: –
                  month: month
                """) == [
                    "page.foot.start = \"\"", "page.foot.center = {name} - Page {page} of {pages}",
                    "page.foot.end = \"\"", "dates.format = MMM yyyy", "text.body.leading = 1.30",
                    "paragraph.alignment = justified", "paragraph.hyphenate = false", "header.spaceBelowName = 0.7cm",
                    "sections.all.title.rule = after", "sections.all.spaceAbove = 0.5cm", "lists.itemGap = 0.25cm",
                    "lists.marks = •",
                ])
    }

    @Test("Version 1 had its margins in one place, and a locale catalog")
    func oldest() {
        #expect(
            settings(
                """
                design:
                  page_size: letterpaper
                  margins: {page: {top: 2 cm}, section_title: {top: 0.3 cm}, header: {bottom: 0.3 cm}}
                  disable_page_numbering: true
                  page_numbering_style: NAME
                locale_catalog: {date_style: FULL_MONTH_NAME YEAR, to: to}
                """) == [
                    "paper = Letter", "dates.format = MMMM yyyy", "dates.rangeSeparator =  to ",
                    "page.margins.top = 2cm", "sections.all.spaceAbove = 0.3cm", "header.spaceBelow = 0.3cm",
                    "page.foot = none",
                ])
    }

    @Test("Separators that version 1 wrote as formulas are signs")
    func texSeparators() {
        #expect(settings("design: {seperator_between_connections: $|$}\n") == ["header.separator =  | "])
        #expect(settings("design: {seperator_between_connections: '$\\cdot$'}\n") == ["header.separator =  · "])
        #expect(settings("design: {seperator_between_connections: '$\\weird$'}\n") == [])
    }

    @Test("Fonts that our themes have are honoured, for all text or part by part; others are told")
    func fonts() {
        #expect(
            settings("design: {typography: {font_family: {body: Lato, name: Libertinus Serif}}}\n") == [
                "text.body.family = Lato", "text.name.family = Linux Libertine O",
            ])
        #expect(settings("design: {text: {font_family: Open Sans}}\n").count == 5)
        let unknown = DataSample(cv + "design: {typography: {font_family: Fontin}}\n")
        #expect(unknown.settings.isEmpty)
        #expect(
            unknown.findings == [
                "note not-mapped «font_family» These settings of RenderCV have no counterpart here: "
                    + "typography.font_family"
            ])
    }

    @Test(
        "A template that says more than ours can is not mapped",
        arguments: [
            "templates: {footer: 'SOMETHING PAGE_NUMBER'}", "templates: {single_date: '*YEAR*'}",
            "templates: {date_range: 'from START_DATE'}", "typography: {line_spacing: 3pt}",
        ])
    func unmapped(design: String) {
        let sample = DataSample(cv + "design:\n  \(design)\n")
        #expect(sample.settings.isEmpty)
        #expect(sample.findings.count == 1 && sample.findings[0].hasPrefix("note not-mapped"))
    }

    @Test("A value that makes no sense where it stands is told")
    func senseless() {
        let sample = DataSample(
            cv + "design: {page: {size: a44, top_margin: 2 foot}, colors: {name: 'rgb(300,0,0)'}}\n")
        #expect(sample.settings.isEmpty)
        #expect(
            sample.findings == [
                "warning setting-value «a44» 'a44' is no value for page.size that is understood here",
                "warning setting-value «2 foot» '2 foot' is no value for page.top_margin that is understood here",
                "warning setting-value «'rgb(300,0,0)'» 'rgb(300,0,0)' is no value for colors.name that is understood here",
            ])
    }

    @Test("Names of months that the locale gives are used, all twelve or none")
    func months() {
        let names = (1...12).map { "M\($0)" }.joined(separator: ", ")
        let sample = DataSample(cv + "locale:\n  month_abbreviations: [\(names)]\n")
        #expect(sample.resume.settings.monthNames?.short[8] == "M9")
        #expect(sample.resume.settings.monthNames?.wide[0] == "M1")
        #expect(DataSample(cv + "locale:\n  month_abbreviations: [Jan]\n").resume.settings.monthNames == nil)
        let formatting = DateFormatting(
            language: .english, months: sample.resume.settings.monthNames, separator: " to ")
        let dates = EntryDates(
            .range(PartialDate(year: 2020, month: 9), PartialDate(year: 2021, month: 1)), written: RichText("x"))
        #expect(formatting.string(for: dates) == "M9 2020 to M1 2021")
    }

    @Test("Parts in files of their own take the place of the CV's; what else stands there is told")
    func split() throws {
        var diagnostics = Diagnostics()
        func tree(_ text: String) throws -> (SourceFile, FormatDetection.Finding) {
            let file = SourceFile(name: "design.yaml", text: text)
            return (file, FormatDetection.detect(file, diagnostics: &diagnostics))
        }
        let (file, _) = try tree("design: {page: {size: a4}}\n")
        #expect(RenderCVSplit.isSettings(file))
        #expect(diagnostics.all.map(\.rule) == ["look-alike"])
        #expect(!RenderCVSplit.isSettings(SourceFile(name: "cv.yaml", text: cv)))
        guard
            case .data(_, let whole) = try tree(
                cv + "design: {page: {size: a5}}\nsettings:\n  render_command: {design: d.yaml, locale: }\n"
            ).1
        else { throw Stop() }
        #expect(RenderCVSplit.paths(in: whole).map(\.scalarText) == ["d.yaml"])
        var said = Diagnostics()
        let parts = try #require(FormatDetection.parse(file, diagnostics: &said))
        let extra = try #require(
            FormatDetection.parse(
                SourceFile(name: "l.yaml", text: "locale: {language: danish}\ncv: {}\n"), diagnostics: &said))
        let resume = DataResumeReader.read(
            whole, format: .renderCV, language: nil, settings: [parts, extra], diagnostics: &said)
        #expect(resume.settings.paper?.value == "A4")
        #expect(resume.language.tag == "da")
        #expect(
            said.all.filter { $0.severity != .note }.map(\.message) == [
                "'cv' is no part of RenderCV's design, locale or settings; it is left out"
            ])
    }

    private struct Stop: Error {}

    @Test("The author says where a spaced hyphen starts a sub-bullet")
    func subBullets() {
        let text = "cv:\n  sections:\n    list:\n      - bullet: Lead - platform\nvitaset: {subBullets: VALUE}\n"
        func outline(_ value: String) -> DataSample { DataSample(text.replacing("VALUE", with: value)) }
        #expect(outline("anywhere").outline == "== List (other)\n- Lead\n  - platform")
        #expect(outline("lineStart").outline == "== List (other)\n- Lead - platform")
        #expect(
            outline("yes").findings.first
                == "warning setting-shape «yes» 'subBullets' is neither 'anywhere' nor 'lineStart'")
    }

    @Test("All settings without a counterpart are named, those of one map together")
    func manyUnmapped() {
        let sample = DataSample(
            cv
                + """
                design:
                  theme: classic
                  entries: {side_space: 1cm, short_second_row: true, degree_width: 1cm}
                  links: {show_external_link_icon: true}
                """)
        #expect(
            sample.findings == [
                "note not-mapped «theme» These settings of RenderCV have no counterpart here: theme, "
                    + "entries.{side_space, short_second_row, degree_width}, links.show_external_link_icon"
            ])
    }
}
