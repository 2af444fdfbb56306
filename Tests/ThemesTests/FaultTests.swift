import Geometry
import SourceText
import Testing

@testable import Themes

/// A broken theme, with ▸ before the place of its faults, and the findings it must give, in order.
struct Broken: Sendable, CustomTestStringConvertible {
    let json: String
    let findings: [String]
    var testDescription: String { String(json.prefix(60)) }

    init(_ json: String, _ findings: String...) {
        self.json = json
        self.findings = findings
    }
}

@Suite("Faults of a theme")
struct FaultTests {
    static let keys: [Broken] = [
        Broken(
            #"{ "text": { "body": { ▸"colour": "red" } } }"#,
            "theme-key: Unknown key 'colour'; did you mean 'color'?"),
        Broken(#"{ "lists": { ▸"indnt": 1 } }"#, "theme-key: Unknown key 'indnt'; did you mean 'indent'?"),
        Broken(#"{ ▸"Page": {} }"#, "theme-key: Unknown key 'Page'; did you mean 'page'?"),
        Broken(
            #"{ "text": { "body": { ▸"lineHeight": 1 } } }"#,
            "theme-key: Unknown key 'lineHeight'; here it is called 'leading'"),
        Broken(#"{ ▸"margins": "2cm" }"#, "theme-key: Unknown key 'margins'; it belongs in 'page'"),
        Broken(
            #"{ "page": { "margins": { ▸"left": "2cm" } } }"#,
            "theme-key: Unknown key 'left'; here it is called 'start'"),
        Broken(#"{ ▸"fontSize": "12pt" }"#, "theme-key: Unknown key 'fontSize'; did you mean 'text.body.size'?"),
        Broken(#"{ ▸"columns": "sidebar" }"#, "theme-key: Unknown key 'columns'; it belongs in 'page'"),
        Broken(#"{ ▸"font": "Lato" }"#, "theme-key: Unknown key 'font'; here it is called 'text'"),
        Broken(
            #"{ "sections": { ▸"experience": {} } }"#, "theme-key: Unknown key 'experience'; here it is called 'work'"),
        Broken(
            #"{ "sections": { ▸"Hobbies": {} } }"#, "theme-key: Unknown key 'Hobbies'; here it is called 'interests'"),
        Broken(#"{ ▸"xyzzy": 1 }"#, "theme-key: Unknown key 'xyzzy'"),
        Broken(#"{ ▸"": 1 }"#, "theme-key: Unknown key ''"),
        Broken(#"{ "sections": { ▸"skils": {} } }"#, "theme-key: Unknown key 'skils'; did you mean 'skills'?"),
        Broken(
            #"{ "sections": { ▸"spaceAbove": 3 } }"#,
            "theme-key: Unknown key 'spaceAbove'; it belongs in 'sections.all'"),
        Broken(
            #"{ "lists": { "indent": 1, ▸"indent": 2 } }"#,
            "theme-key-twice: The key 'indent' stands here twice; the last one counts"),
    ]

    static let values: [Broken] = [
        Broken(#"{ "name": ▸3 }"#, "theme-value: '3' stands where text is wanted"),
        Broken(#"{ "page": ▸3 }"#, "theme-value: '3' stands where 'page' wants keys"),
        Broken(#"{ "page": ▸[] }"#, "theme-value: An empty list stands where 'page' wants keys"),
        Broken(#"{ "colors": ▸"red" }"#, "theme-value: 'red' stands where names with values are wanted"),
        Broken(#"{ "colors": { "ink": ▸"red" } }"#, "theme-color: No colour is called 'red'"),
        Broken(##"{ "colors": { "ink": ▸"#12" } }"##, "theme-value: '#12' is no colour"),
        Broken(
            #"{ "colors": { "a": ▸"b", "b": "a" } }"#,
            "theme-color-circle: Colours stand for each other in a circle: a → b → a"),
        Broken(#"{ "colors": { "a": ▸"a" } }"#, "theme-color-circle: Colours stand for each other in a circle: a"),
        Broken(
            #"{ "text": { "name": { "color": ▸"accnt" } } }"#,
            "theme-color: No colour is called 'accnt'; did you mean 'accent'?"),
        Broken(
            #"{ "text": { "body": { "color": ▸"accnt" } } }"#,
            "theme-color: No colour is called 'accnt'; did you mean 'accent'?"),
        Broken(
            #"{ "page": { "paper": ▸"210x297" } }"#,
            "theme-value: '210x297' has no unit; did you mean '210mm x 297mm'?"),
        Broken(
            #"{ "header": { "photoPlacement": ▸"left" } }"#,
            "theme-value: Unknown value 'left'; did you mean 'start'?"),
        Broken(
            #"{ "header": { "icons": ▸"yes" } }"#, "theme-value: 'yes' stands where true or false is wanted"),
        Broken(
            #"{ "sections": { "order": [▸"Experience"] } }"#,
            "theme-value: Unknown value 'Experience'; did you mean 'work'?"),
        Broken(
            #"{ "text": { "body": { "size": ▸"12px" } } }"#,
            "theme-value: Unknown unit 'px'; did you mean 'pt'?"),
        Broken(#"{ "page": { "paper": ▸"A9" } }"#, "theme-value: Unknown paper 'A9'; did you mean 'A4'?"),
        Broken(
            #"{ "page": { "paper": ▸"2em x 3em" } }"#, "theme-value: Unknown unit of paper 'em'; did you mean 'mm'?"
        ),
        Broken(#"{ "page": { "columns": ▸"two" } }"#, "theme-value: Unknown value 'two'; did you mean 'sidebar'?"),
        Broken(
            #"{ "page": { "columns": null, "margins": ▸[1, 2] } }"#,
            "theme-value: A list stands where a length (10pt, 18mm, 2cm, 0.5in, 1.2em) is wanted"),
        Broken(#"{ "lists": { "indent": ▸"12 parsecs" } }"#, "theme-value: Unknown unit 'parsecs'"),
        Broken(
            #"{ "lists": { "indent": ▸"1,2mm" } }"#,
            "theme-value: '1,2mm' has a comma; decimals have a full stop: 1.2mm"),
        Broken(
            #"{ "lists": { "indent": ▸"nan" } }"#,
            "theme-value: 'nan' stands where a length (10pt, 18mm, 2cm, 0.5in, 1.2em) is wanted"),
        Broken(
            #"{ "lists": { "indent": ▸1e999 } }"#,
            "theme-value: '1e999' stands where a length (10pt, 18mm, 2cm, 0.5in, 1.2em) is wanted"),
        Broken(#"{ "lists": { "marks": ▸[1] } }"#, "theme-value: '1' stands where a list of texts is wanted"),
        Broken(
            #"{ "text": { "body": { "family": ▸[] } } }"#,
            "theme-value: An empty list stands where a family or a list of families is wanted"),
        Broken(#"{ "text": { "body": { "weight": ▸"heavy" } } }"#, "theme-value: Unknown weight 'heavy'"),
        Broken(#"{ "text": { "body": { "features": [▸"old"] } } }"#, "theme-value: 'old' is no OpenType feature"),
        Broken(
            #"{ "text": { "body": { "features": { "onum": ▸"yes" } } } }"#,
            "theme-value: 'yes' stands where OpenType features are wanted"),
        Broken(#"{ "text": { "body": { "tracking": ▸"1pt" } } }"#, "theme-value: Unknown unit 'pt'"),
        Broken(
            #"{ "text": { "body": { "italic": ▸"yes" } } }"#,
            "theme-value: 'yes' stands where true or false is wanted"),
        Broken(
            #"{ "paragraph": { "alignment": ▸"justify" } }"#,
            "theme-value: Unknown value 'justify'; did you mean 'justified'?"),
        Broken(#"{ "side": { "sections": ["skills", ▸"skills"] } }"#, "theme-value: 'skills' stands here twice"),
        Broken(
            #"{ "side": { "sections": ▸"skills" } }"#,
            "theme-value: 'skills' stands where a list of \(SectionKinds.names.joined(separator: ", ")) is wanted"),
        Broken(
            #"{ "dates": { "format": ▸"MMM jjjj" } }"#, "theme-value: 'jjjj' is no part of a date in 'MMM jjjj'"),
        Broken(
            #"{ "dates": { "format": ▸"MMMyyyyy" } }"#, "theme-value: 'yyyyy' is no part of a date in 'MMMyyyyy'"),
        Broken(
            #"{ "contract": { "gaps": ▸[1] } }"#,
            "theme-value: A list stands where two factors, the lower first ([0.8, 1.2]) is wanted"),
        Broken(
            #"{ "contract": { "gaps": ▸[1.2, 0.8] } }"#, "theme-value: The lower end 1.2 is above the upper end 0.8"
        ),
        Broken(
            #"{ "contract": { "order": ["gaps", ▸"sise"] } }"#,
            "theme-value: Unknown value 'sise'; did you mean 'size'?"),
    ]

    static let templates: [Broken] = [
        Broken(#"{ "page": { "foot": { "end": "▸{pages" } } }"#, "theme-value: '{' is never closed, in '{pages'"),
        Broken(
            #"{ "page": { "foot": { "end": "{▸titel}" } } }"#,
            "theme-value: Unknown field 'titel'; did you mean 'title'?"),
        Broken(#"{ "page": { "foot": { "end": "a▸]" } } }"#, "theme-value: ']' without its opening, in 'a]'"),
        Broken(#"{ "page": { "foot": ▸"off" } }"#, "theme-value: Unknown value 'off'; did you mean 'none'?"),
        Broken(
            #"{ "sections": { "all": { "entry": { "margin": "{▸date}" } } } }"#,
            "theme-value: Unknown field 'date'; did you mean 'dates'?"),
        Broken(
            #"{ "sections": { "all": { "entry": { "margin": "{title:▸entryTitel}" } } } }"#,
            "theme-value: Unknown style 'entryTitel'; did you mean 'entryTitle'?, in '{title:entryTitel}'"),
        Broken(
            #"{ "sections": { "all": { "entry": { "rows": ▸"{title}" } } } }"#,
            "theme-value: '{title}' stands where a list of rows is wanted"),
        Broken(
            #"{ "sections": { "all": { "entry": { "rows": [{ ▸"left": "x" }] } } } }"#,
            "theme-value: Unknown key 'left'; did you mean 'start'?"),
    ]

    static let senses: [Broken] = [
        Broken(
            #"{ "text": { "body": { "size": ▸0 } } }"#,
            "theme-bounds: 0pt for 'size' is out of bounds; 4pt is taken"),
        Broken(
            #"{ "text": { "body": { "size": ▸"-3pt" } } }"#,
            "theme-bounds: -3pt for 'size' is out of bounds; 4pt is taken"),
        Broken(
            #"{ "header": { "photoRounding": ▸50 } }"#,
            "theme-bounds: 50 for 'photoRounding' is out of bounds; 0.5 is taken"),
        Broken(
            #"{ "header": { "photoRatio": ▸9 } }"#,
            "theme-bounds: 9 for 'photoRatio' is out of bounds; 2 is taken"),
        Broken(
            #"{ "text": { "name": { "tracking": ▸0.2 } } }"#,
            "theme-bounds: 0.2em for 'tracking' is out of bounds; 0.08em is taken"),
        Broken(
            #"{ "text": { "name": { "weight": ▸1000 } } }"#,
            "theme-bounds: 1000 for 'weight' is out of bounds; 900 is taken"),
        Broken(
            #"{ "text": { "name": { "leading": ▸0.1 } } }"#,
            "theme-bounds: 0.1 for 'leading' is out of bounds; 0.8 is taken"),
        Broken(
            #"{ "lists": { "indent": ▸"-1em" } }"#,
            "theme-bounds: -10.5pt for 'indent' is out of bounds; 0pt is taken"),
        Broken(
            #"{ "page": { "margins": ▸"20cm" } }"#,
            "theme-bounds: The margins leave no room for text across the page; at most 240.94pt is taken",
            "theme-bounds: The margins leave no room for text down the page; at most 335.91pt is taken"),
        Broken(
            #"{ "page": { "paper": ▸"1mm x 1mm" } }"#,
            "theme-bounds: 2.8346pt for 'paper' is out of bounds; 200pt is taken",
            "theme-bounds: The margins leave no room for text across the page; at most 43.31pt is taken",
            "theme-bounds: The margins leave no room for text down the page; at most 14.96pt is taken"),
        Broken(
            #"{ "page": { "columns": "sidebar" }, "side": { "width": ▸"13cm" } }"#,
            "theme-bounds: The side column leaves less than 40mm for the main text; a width of 138.9pt is taken"),
        Broken(
            #"{ "sections": { "skills": { "inset": ▸"15cm" } } }"#,
            "theme-bounds: The inset leaves less than half of the measure for the text; 198.43pt is taken"),
        Broken(
            #"{ "paragraph": { "expansion": ▸0.5 } }"#,
            "theme-bounds: 0.5 for 'expansion' is out of bounds; 0.05 is taken"),
        Broken(
            #"{ "pageBreaks": { "widow": ▸99999999999 } }"#,
            "theme-bounds: 99999999999 for 'widow' is out of bounds; 10000 is taken"),
    ]

    @Test(
        "Broken themes are read all the same, each fault with its place", arguments: keys + values + templates + senses)
    func broken(_ broken: Broken) {
        let read = read(String(broken.json.filter { $0 != "▸" }))
        let column = broken.json.prefix { $0 != "▸" }.count + 1
        #expect(read.isUsable)
        #expect(
            read.findings
                == broken.findings.map { "theme.json:1:\(column) warning \($0)" })
    }

    @Test("Each faulty row of a list is told, at its own place")
    func rows() {
        let json = #"{ "sections": { "all": { "entry": { "rows": ["{tile}", "{dates}", { "end": "{plase}" }] } } } }"#
        #expect(
            read(json).findings == [
                "theme.json:1:48 warning theme-value: Unknown field 'tile'; did you mean 'title'?",
                "theme.json:1:78 warning theme-value: Unknown field 'plase'; did you mean 'place'?",
            ])
    }

    @Test("A bad value lets what lies below show through")
    func fallback() {
        let base = ["base.json": #"{ "lists": { "indent": "33pt" } }"#]
        let read = read(#"{ "extends": "base.json", "lists": { "indent": "wide" } }"#, files: base)
        #expect(read.findings.count == 1 && read.theme.lists.indent == .pt(33))
    }

    @Test(
        "What is no JSON map is an error", arguments: ["", "   ", "[]", "3", "{", "{ \"name\": }", "\u{0}", "name: x"])
    func unusable(json: String) {
        let read = read(json)
        #expect(!read.isUsable)
        #expect(read.findings.contains { $0.contains(" error ") })
    }

    @Test("Deep, long and odd input does not crash")
    func hostile() {
        let deep = String(repeating: "[", count: 100_000)
        let odd = [
            #"{ "page": { "foot": { "start": "\#(deep)" } } }"#,
            #"{ "page": \#(deep) }"#,
            "{ \"colors\": {" + (0..<5_000).map { "\"c\($0)\": \"c\($0 + 1)\"" }.joined(separator: ",") + "} }",
            #"{ "lists": { "indent": "\#(String(repeating: "9", count: 5_000))pt" } }"#,
            #"{ "paragraph": { "tolerance": 9223372036854775807, "looseness": -9223372036854775808 } }"#,
            #"{ "text": { "body": { "size": "😀pt", "weight": 1e308, "leading": -1e308 } } }"#,
        ]
        for json in odd { #expect(!read(json).findings.isEmpty) }
        let set = ["", "=", ".=.", "page.=1", "....=x", "page.margins.start.x=1", "text=[", "colors.a={}"]
        #expect(read("{}", set: set).findings.count == set.count - 1)
    }
}
