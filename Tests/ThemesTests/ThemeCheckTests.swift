import SourceText
import Testing

@testable import Themes

@Suite("Checking a theme")
struct ThemeCheckTests {
    private func findings(_ json: String) -> [String] {
        let read = read(json)
        #expect(read.findings.isEmpty)
        let all = ThemeCheck.findings(of: ThemeReading(theme: read.theme, provenance: read.provenance))
        // Plain has a long measure, of which one test is enough.
        return all.filter { $0.severity != .note || $0.rule != "theme-long-measure" }.map {
            "\($0.span.map { "\($0.start) " } ?? "")\($0.severity) \($0.rule): \($0.message)"
        }
    }

    @Test("Pale text is found where its colour is set")
    func contrast() {
        #expect(
            findings(##"{ "text": { "entryDates": { "color": "#999" } } }"##) == [
                "1:38 warning theme-contrast: 'text.entryDates.color' #999999 on #ffffff has a contrast of 2.85:1"
            ])
    }

    @Test("A ground that takes the contrast from a style is found where the ground is set")
    func ground() {
        let read = read(##"{ "header": { "ground": "#345" } }"##)
        let found = ThemeCheck.findings(of: ThemeReading(theme: read.theme, provenance: read.provenance))
        #expect(found.count == 1 && found.first?.span?.start.column == 25)
        #expect(found.first?.message.contains("'text.name.color'") == true)
        let others = found.first?.notes.last?.message ?? ""
        #expect(others.hasPrefix("The same holds for 'text.headline.color'") && others.contains("'header.linkColor'"))
    }

    @Test("Large text needs less contrast")
    func largeText() {
        #expect(findings(##"{ "text": { "name": { "color": "#888" } } }"##).isEmpty)
    }

    @Test("Type below 8.5 points is found")
    func smallType() {
        #expect(
            findings(#"{ "text": { "running": { "size": "7pt" } } }"#) == [
                "1:34 warning theme-small-type: 'text.running' is set in 7.0pt, too small for print"
            ])
    }

    @Test("Keys without effect are named with the reason")
    func idle() {
        #expect(
            findings(
                #"{ "side": { "width": "40mm" }, "header": { "ruleGap": "3pt" }, "paragraph": { "expansion": 0.02 } }"#)
                == [
                    "1:22 note theme-idle-key: 'side.width' has no effect: 'page.columns' is 'single', so that there is no side column",
                    "1:55 note theme-idle-key: 'header.ruleGap' has no effect: the header has no rule",
                    "1:92 note theme-idle-key: 'paragraph.expansion' has no effect: lines are not justified",
                ])
    }

    @Test("What all sections say for one kind that uses it is not idle")
    func usedByKind() {
        let json = #"""
            { "sections": { "all": { "title": { "rule": "none", "ruleGap": "2pt" } }, "work": { "title": { "rule": "above" } } } }
            """#
        #expect(findings(json).isEmpty)
    }

    @Test("Lines of more than 90 characters are found")
    func measure() {
        let found = findings(#"{ "page": { "margins": { "start": "8mm", "end": "8mm" } } }"#)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("1:35 warning theme-long-measure: Lines hold some 120 characters") == true)
    }

    @Test("A pale colour of the palette is found once, where the palette says it")
    func palette() {
        let found = findings(##"{ "colors": { "ink": "#888" } }"##)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("1:22 warning theme-contrast:") == true)
    }

    @Test("Two reasons why a key is idle are two findings, not one that names itself")
    func twoReasons() {
        let found = findings(##"{ "header": { "photoWidth": "0mm", "photoPlacement": "side" } }"##)
        #expect(found.count == 2 && Set(found).count == 2)
    }

    @Test("A field in the margin column and in a row is found, an alternative is not")
    func doubled() {
        let twice =
            #"{ "sections": { "all": { "inset": "30mm", "entry": { "margin": "{dates}", "rows": ["{title}"] } } } }"#
        #expect(
            findings(twice).filter {
                $0.hasSuffix("'{dates}' stands in the margin column and in 'roleRows', and is set twice")
            }.count == 1)
        let once =
            #"{ "sections": { "all": { "inset": "30mm", "entry": { "margin": "{dates}", "rows": ["{title}"], "roleRows": ["{title|dates}"] } } } }"#
        #expect(!findings(once).contains { $0.contains("theme-field-twice") })
    }

    @Test("A title has no place in a margin column that entries fill, and none at the end before a rule")
    func titles() {
        let margin =
            #"{ "sections": { "all": { "inset": "30mm", "title": { "placement": "margin" }, "entry": { "margin": "{dates}", "roleRows": ["{title}"], "rows": ["{title}"] } } } }"#
        #expect(findings(margin).map { $0.contains("'sections.all.title.placement' has no effect") } == [true])
        let after = #"{ "sections": { "all": { "title": { "rule": "after", "alignment": "end" } } } }"#
        #expect(findings(after).map { $0.contains("'sections.all.title.alignment' has no effect") } == [true])
    }

    @Test("A bar before a title fills the margin column, so the title has neither alignment nor gap")
    func barBeforeTitle() {
        let bar =
            #"{ "sections": { "all": { "inset": "30mm", "title": { "rule": "before", "ruleThickness": "3pt", "ruleGap": "2pt" } } } }"#
        #expect(findings(bar).map { $0.contains("'sections.all.title.ruleGap' has no effect") } == [true])
        let bare = #"{ "sections": { "all": { "title": { "rule": "before" } } } }"#
        #expect(findings(bare).map { $0.contains("'sections.all.title.rule' has no effect") } == [true])
    }

    @Test("An idle key of what a theme extends is not its author's fault")
    func inheritedIdleKey() {
        let base = ["base.json": #"{ "header": { "ruleColor": "ink", "rule": "1pt" } }"#]
        let found = read(#"{ "extends": "base.json", "header": { "rule": 0, "ruleGap": "3pt" } }"#, files: base)
        let notes = ThemeCheck.findings(of: ThemeReading(theme: found.theme, provenance: found.provenance))
        #expect(notes.map(\.message) == ["'header.ruleGap' has no effect: the header has no rule"])
    }

    @Test("Many families and weights are remarked upon")
    func restraint() {
        let found = findings(
            #"{ "text": { "name": { "family": "Inter", "weight": 800 }, "headline": { "family": "Noto Serif" }, "summary": { "weight": 300 } } }"#
        )
        #expect(found.count == 2)
        #expect(found.first?.contains("3 families: Lato, Inter, Noto Serif") == true)
        #expect(found.last?.contains("5 weights: 300, 400, 600, 700, 800") == true)
    }

    @Test("The built-in themes pass", arguments: BuiltIn.names)
    func builtIn(name: String) {
        let read = BuiltIn.read(name)
        let found = ThemeCheck.findings(of: ThemeReading(theme: read.theme, provenance: read.provenance))
        #expect(found.filter { $0.severity != .note }.map(\.message) == [])
    }
}
