import Geometry
import SourceText
import Testing

@testable import Themes

@Suite("Reading a theme")
struct ThemeReaderTests {
    @Test("A theme that says nothing is plain")
    func empty() {
        #expect(theme("{}") == .plain)
        #expect(theme(#"{ "$schema": "theme.schema.json", "extends": "plain" }"#) == .plain)
    }

    @Test("Lengths come in points, millimetres, centimetres, inches and em")
    func lengths() {
        let page = theme(
            #"{ "page": { "margins": { "top": "18mm", "bottom": "2cm", "start": "0.5in", "end": 40 } } }"#
        ).page
        #expect(near(page.margins.top, .mm(18)))
        #expect(near(page.margins.bottom, .mm(20)))
        #expect(near(page.margins.start, .pt(36)))
        #expect(near(page.margins.end, .pt(40)))
        let body = #"{ "text": { "body": { "size": "11pt" } }, "lists": { "indent": "1.2em" } }"#
        #expect(near(theme(body).lists.indent, .pt(13.2)))
    }

    @Test("One length stands for all four margins")
    func marginShorthand() {
        let page = theme(#"{ "page": { "margins": "20mm" } }"#).page
        #expect(page.margins == Insets(top: .mm(20), bottom: .mm(20), start: .mm(20), end: .mm(20)))
    }

    @Test("A margin over a single length changes that margin only, a single length over margins all of them")
    func marginLayers() {
        let base = ["base.json": #"{ "page": { "margins": "20mm" } }"#]
        let page = theme(#"{ "extends": "base.json", "page": { "margins": { "top": "10mm" } } }"#, files: base).page
        #expect(near(page.margins.top, .mm(10)) && near(page.margins.end, .mm(20)))
        let sides = ["base.json": #"{ "page": { "margins": { "top": "10mm" } } }"#]
        let all = theme(#"{ "extends": "base.json", "page": { "margins": "20mm" } }"#, files: sides).page
        #expect(near(all.margins.top, .mm(20)))
    }

    @Test("Paper has a name or two sides")
    func paper() {
        #expect(theme(#"{ "page": { "paper": "letter" } }"#).page.size == .letter)
        let size = theme(#"{ "page": { "paper": "210 x 280mm" } }"#).page.size
        #expect(near(size.width, .mm(210)) && near(size.height, .mm(280)))
    }

    @Test("Rows and templates are read with their styles")
    func rows() {
        let json = #"""
            { "sections": { "all": { "entry": {
                "rows": [{ "start": "{title:entryTitle}[, {organization}]", "end": "{dates}" }, "{place}"],
                "margin": "{dates}" } } } }
            """#
        let entry = theme(json).sections.all.entry
        #expect(entry.rows.count == 2)
        #expect(entry.rows[0].start.pieces.first == .field("title", role: .entryTitle))
        #expect(entry.rows[0].end.fields == ["dates"])
        #expect(entry.rows[1].end.isEmpty)
        #expect(entry.margin.fields == ["dates"])
    }

    @Test("Running lines are set by their parts and cleared by a word")
    func running() {
        let page = theme(#"{ "page": { "head": { "start": "{name}" }, "foot": "none" } }"#).page
        #expect(page.runningHead.start.fields == ["name"])
        #expect(page.runningFoot.start.isEmpty && page.runningFoot.end.isEmpty)
    }

    @Test("Null gives back what plain has")
    func null() {
        let base = ["base.json": ##"{ "page": { "margins": "30mm", "ground": "#eee" } }"##]
        let page = theme(#"{ "extends": "base.json", "page": { "margins": null } }"#, files: base).page
        #expect(page.margins == Theme.plain.page.margins)
        #expect(page.ground.description == "#eeeeee")
    }

    @Test("Sections of a kind differ from all in what they say")
    func sections() {
        let json = #"""
            { "sections": { "order": ["work", "*", "interests"],
                "all": { "spaceAbove": "20pt", "title": { "rule": "none" } },
                "skills": { "labels": "column" } } }
            """#
        let sections = theme(json).sections
        #expect(sections.order == ["work", "*", "interests"])
        let skills = sections.theme(for: "skills", inSide: false)
        #expect(skills.labels == .column)
        #expect(skills.spaceAbove == .pt(20) && skills.title.rule == .none)
        #expect(sections.theme(for: "work", inSide: false).labels == .inline)
    }

    @Test("Sections in the side column build on all sections and on what is said for the side")
    func sideSections() {
        let json = #"""
            { "sections": { "all": { "title": { "rule": "none" }, "spaceAbove": "20pt" },
                "side": { "all": { "spaceAbove": "9pt" }, "skills": { "list": "plain" } } } }
            """#
        let sections = theme(json).sections
        let skills = sections.theme(for: "skills", inSide: true)
        #expect(skills.title.rule == .none && skills.spaceAbove == .pt(9) && skills.list == .plain)
        #expect(sections.theme(for: "skills", inSide: false).spaceAbove == .pt(20))
    }

    @Test("Grounds of header and side column are the page's unless they are given")
    func grounds() {
        let json = ##"{ "page": { "ground": "#fffdf5" }, "side": { "ground": "#eee" } }"##
        let read = theme(json)
        #expect(read.header.ground == read.page.ground)
        #expect(read.header.linkColor == read.styles.linkColor)
        #expect(read.page.side.ground.description == "#eeeeee")
    }

    @Test("Plain sets languages apart whatever a theme says of all sections, but not what it says of languages")
    func plainKinds() {
        let rows = ##"{ "rows": ["{title} in {place}"], "spaceBetween": "30pt" }"##
        let all = theme(##"{ "sections": { "all": { "entry": \##(rows) } } }"##).sections
        #expect(all.theme(for: "work", inSide: false).entry.rows[0].start.fields == ["title", "place"])
        #expect(all.theme(for: "languages", inSide: false).entry.rows[0].start.fields == ["title", "level"])
        #expect(all.theme(for: "awards", inSide: false).entry.spaceBetween == .pt(15))
        let own = theme(##"{ "sections": { "languages": { "entry": \##(rows) } } }"##).sections
        #expect(own.theme(for: "languages", inSide: false).entry.rows[0].start.fields == ["title", "place"])
    }
}
