import Geometry
import Testing

@testable import Themes

@Suite("Styles of a theme")
struct StyleTests {
    private func styles(_ text: String, files: [String: String] = [:]) -> TextStyles {
        theme(#"{ "extends": "\#(files.isEmpty ? "plain" : "base.json")", "text": \#(text) }"#, files: files).styles
    }

    @Test("Styles shrink with the body, but not below what can be read in print, unless they say so")
    func shrinking() {
        let small = theme(#"{ "text": { "body": { "size": "9pt" } } }"#).styles
        #expect(small[.headline].size < Theme.plain.styles[.headline].size && small[.running].size == .pt(8.5))
        let own = theme(#"{ "text": { "body": { "size": "9pt" }, "running": { "size": "8pt" } } }"#).styles
        #expect(own[.running].size == .pt(8))
    }

    @Test("A larger body makes all styles larger in proportion, but not one with a size of its own")
    func proportion() {
        let styles = styles(#"{ "body": { "size": "12pt" }, "headline": { "size": "11pt" } }"#)
        #expect(near(styles[.body].size, .pt(12)) && near(styles[.body].leading, 12 / 10.5 * .pt(14.25)))
        #expect(near(styles[.name].size, 12 / 10.5 * .pt(25)) && near(styles[.name].leading, 12 / 10.5 * .pt(29)))
        #expect(near(styles[.headline].size, .pt(11)))
    }

    @Test("A larger body also scales what the theme below gave in points")
    func proportionOverLayers() {
        let base = ["base.json": #"{ "text": { "body": { "size": "10pt" }, "name": { "size": "30pt" } } }"#]
        #expect(near(styles(#"{ "body": { "size": "9pt" } }"#, files: base)[.name].size, .pt(27)))
        #expect(near(styles("{}", files: base)[.name].size, .pt(30)))
    }

    @Test("Leading is a factor of the size or a length; points in a bare number are understood")
    func leading() {
        #expect(near(styles(#"{ "body": { "leading": 1.5 } }"#)[.body].leading, .pt(15.75)))
        #expect(near(styles(#"{ "body": { "leading": "14pt" } }"#)[.body].leading, .pt(14)))
        #expect(near(styles(#"{ "body": { "leading": 14 } }"#)[.body].leading, .pt(14)))
        #expect(near(styles(#"{ "name": { "size": "20pt", "leading": "1.1em" } }"#)[.name].leading, .pt(22)))
    }

    @Test("A wider body leading opens all others in proportion")
    func opening() {
        let styles = styles(#"{ "body": { "leading": "28.5pt" } }"#)
        #expect(near(styles[.name].leading, .pt(58)))
    }

    @Test("An em in a size is the body's, in a leading the style's own")
    func em() {
        let styles = styles(#"{ "body": { "size": "11pt" }, "name": { "size": "2em", "leading": "1em" } }"#)
        #expect(near(styles[.name].size, .pt(22)) && near(styles[.name].leading, .pt(22)))
    }

    @Test("Styles follow the body's family; bold styles stay bold when the body gets lighter")
    func following() {
        let styles = styles(#"{ "body": { "family": "Inter", "weight": "light" }, "name": { "family": ["Lato"] } }"#)
        #expect(styles[.entryTitle].families == ["Inter"])
        #expect(styles[.name].families == ["Lato"])
        #expect(styles[.summary].weight == 300)
        #expect(styles[.entryTitle].weight == 700)
    }

    @Test("Features add to the body's, and are switched off by a zero")
    func features() {
        let styles = styles(
            #"{ "body": { "features": ["onum"] }, "contact": { "features": { "onum": false, "ss01": 2 } } }"#)
        #expect(styles[.body].features == ["onum": 1])
        #expect(styles[.entryDates].features == ["onum": 1, "tnum": 1])
        #expect(styles[.contact].features == ["onum": 0, "ss01": 2])
    }

    @Test("Weights have names")
    func weights() {
        #expect(styles(#"{ "name": { "weight": "Semi-Bold" } }"#)[.name].weight == 600)
        #expect(styles(#"{ "strong": { "weight": "medium" } }"#).strongWeight == 500)
    }

    @Test("Colours of the palette colour what plain has in them")
    func palette() {
        let styles = theme(##"{ "colors": { "quiet": "#444", "blue": "#00f", "accent": "blue" } }"##).styles
        #expect(styles[.entryDates].color.description == "#444444")
        #expect(styles.linkColor.description == "#0000ff")
        #expect(styles[.body].color == TextStyles.plain(in: .plain)[.body].color)
    }

    @Test("The side column has the page's styles, with its own sizes and colours over them")
    func side() {
        let json = #"""
            { "colors": { "accent": "#123456" },
              "text": { "name": { "color": "accent" }, "sectionTitle": { "size": "20pt", "color": "accent" } },
              "side": { "colors": { "ink": "#fff", "accent": "#fedcba" }, "text": { "body": { "size": "5.25pt" } } } }
            """#
        let read = theme(json)
        #expect(read.styles[.sectionTitle].color.description == "#123456")
        #expect(read.sideStyles[.sectionTitle].color.description == "#fedcba")
        #expect(read.sideStyles[.body].color == .white)
        #expect(near(read.sideStyles[.sectionTitle].size, .pt(10)))
        #expect(near(read.styles[.sectionTitle].size, .pt(20)))
        #expect(theme("{}").sideStyles == theme("{}").styles)
    }
}
