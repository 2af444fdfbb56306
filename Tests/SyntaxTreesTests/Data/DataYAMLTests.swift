import SourceText
import SyntaxTrees
import Testing

@Suite("YAML")
struct DataYAMLTests {
    @Test("Plain scalars are typed, quoted ones are text, and nothing typed is lost")
    func scalars() {
        let parsed = ParsedData.yaml(
            """
            year: 2020
            text: "2020"
            month: 2020-05
            day: 2020-05-01
            phone: +4512345678
            zip: 01234
            ratio: 1.50
            yes: yes
            no: true
            none:
            tilde: ~
            word: null
            """)
        #expect(parsed.findings == [])
        #expect(
            parsed.dump == """
                {} @1:1
                  year: 2020 @1:7
                  text: "2020" @2:7
                  month: "2020-05" @3:8
                  day: "2020-05-01" @4:6
                  phone: +4512345678 @5:8
                  zip: 01234 @6:6
                  ratio: 1.50 @7:8
                  yes: "yes" @8:6
                  no: true @9:5
                  none: null @10:6
                  tilde: null @11:8
                  word: null @12:7
                """)
        if case .integer(2020)? = parsed.tree?["year"]?.kind {} else { Issue.record("2020 is an integer") }
        if case .number("+4512345678")? = parsed.tree?["phone"]?.kind {} else { Issue.record("the plus is kept") }
    }

    @Test("Spans are exact to the byte with a byte order mark, CRLF and characters of several bytes")
    func spans() {
        let parsed = ParsedData.yaml(
            "\u{FEFF}né: Zoë 👩‍🚀 Ǿ  # why\r\nl:\r\n- 'ça'\r\n- \"d\\u00e9\"\r\n- [ä, {k: ü}]\r\nb: |\r\n  eins ö\r\n  zwei\r\n\r\nz: end"
        )
        #expect(parsed.findings == [])
        #expect(
            parsed.spannedTexts == [
                "né=Zoë 👩‍🚀 Ǿ", "l", "'ça'", "\"d\\u00e9\"", "ä", "k=ü", "b=|\r\n  eins ö\r\n  zwei", "z=end",
            ])
        #expect(parsed.tree?["l"]?.span.text == "- 'ça'\r\n- \"d\\u00e9\"\r\n- [ä, {k: ü}]")
        #expect(parsed.tree?["l"]?.elements?.last?.span.text == "[ä, {k: ü}]")
        #expect(parsed.tree?["b"]?.scalarText == "eins ö\nzwei\n")
        #expect(parsed.tree?["z"]?.span.start.description == "10:4")
    }

    @Test("Stars that begin a value are text, as in RenderCV")
    func stars() {
        let parsed = ParsedData.yaml(
            """
            a:
              - *Ärzte* and others
              - **bold** start
              - * star
              - "*quoted*"
              - *plain
            b: *italic*
            *key*: value
            c: [*x*, y]
            """)
        #expect(parsed.findings == [])
        #expect(
            parsed.dump
                == """
                {} @1:1
                  a: [] @2:3
                    - "*Ärzte* and others" @2:5
                    - "**bold** start" @3:5
                    - "* star" @4:5
                    - "*quoted*" @5:5
                    - "*plain" @6:5
                  b: "*italic*" @7:4
                  *key*: "value" @8:1
                  c: [] @9:4
                    - "*x*" @9:5
                    - "y" @9:10
                """.replacing("@8:1", with: "@8:8"))
        #expect(parsed.tree?["b"]?.span.text == "*italic*")
    }

    @Test("Aliases and merge keys are resolved; the map's own entries win")
    func aliases() {
        let parsed = ParsedData.yaml(
            """
            base: &base {city: Oslo, country: Norway}
            name: &me Ada
            one:
              <<: *base
              city: Bergen
            two: *me
            """)
        #expect(parsed.findings == [])
        #expect(
            parsed.dump == """
                {} @1:1
                  base: {} @1:13
                    city: "Oslo" @1:20
                    country: "Norway" @1:35
                  name: "Ada" @2:11
                  one: {} @4:3
                    country: "Norway" @1:35
                    city: "Bergen" @5:9
                  two: "Ada" @2:11
                """)
    }

    @Test("A bomb of aliases is an error in bounded time and memory")
    func bomb() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...30 {
            let alias = "*a\(level - 1)"
            text += "a\(level): &a\(level) [\(Array(repeating: alias, count: 10).joined(separator: ", "))]\n"
        }
        let parsed = ParsedData.yaml(text)
        #expect(parsed.rules == ["yaml-alias-bomb"])
        #expect(ParsedData.yaml("a: &a [1, *a]").rules == ["yaml-alias"])
    }

    @Test(
        "A fault is told in a CV author's words, and what is plain is read all the same",
        arguments: [
            (
                "name: Ada\nrole: Lead: platform\nz: 1", "yaml-colon 2:11",
                "A colon with a space after it stands inside an unquoted value", "role=Lead: platform"
            ),
            ("name: Ada\nnick: @ada\nz: 1", "yaml-unquoted 2:7", "A value cannot begin with '@'", "nick=@ada"),
            ("name: Ada\nnick: `ada`\nz: 1", "yaml-unquoted 2:7", "A value cannot begin with '`'", "nick=`ada`"),
            ("name: Ada\nup: %20 more\nz: 1", "yaml-unquoted 2:5", "A value cannot begin with '%'", "up=%20 more"),
            ("name: Ada\nco: & Sons\nz: 1", "yaml-unquoted 2:5", "A value cannot begin with '&'", "co=& Sons"),
            (
                "name: Ada\nat: [Acme](https://acme.example) Oslo\nz: 1", "yaml-unquoted 2:5",
                "A value that begins with '[' is a list for YAML", "at=[Acme](https://acme.example) Oslo"
            ),
            (
                "name: Ada\np: \"C:\\Work\"\nz: 1", "yaml-escape 2:7",
                "A backslash in double quotes begins an escape, and this is none", "p=\"C:\\Work\""
            ),
        ])
    func mended(text: String, place: String, message: String, read: String) {
        let parsed = ParsedData.yaml(text)
        #expect(parsed.findings == ["error \(place) \(message)"])
        #expect(parsed.spannedTexts == ["name=Ada", read, "z=1"])
    }

    @Test(
        "A fault that cannot be mended says what to look at",
        arguments: [
            ("name: Ada\nlist:\n\t- x\n", "yaml-tab 3:1 Tab used for indentation"),
            ("name: Ada\n  email: x\n", "yaml-indentation 2:3 This line is indented further than the keys above it"),
            ("name: \"Ada\nz: 1\n", "yaml-syntax 1:7 The quote that opens here is not closed"),
            ("name: \"Ada\" Byron\nz: 1\n", "yaml-syntax 1:13 Text after the closing quote"),
            (
                "name: \"Ada\nlist:\n  - label: \"Go\"\n",
                "yaml-syntax 1:7 The quote that opens here is closed only on line 3"
            ),
            ("- company:Acme\n  position: L\n", "yaml-colon 1:10 No space after the colon of a key"),
            (
                "- 9:30 standup\n    more: x\n",
                "yaml-indentation 2:5 This line is indented further than the keys above it"
            ),
            ("list:\n  -company: A\n   position: L\n", "yaml-indentation 2:3 A '-' of a list has a space after it"),
            ("name: Ada\nByron\nz: 1\n", "yaml-syntax 2:1 No colon after the key"),
            ("list: [a, b\nz: 1\n", "yaml-syntax 1:7 What opens here with '[' is not closed"),
            (
                "list:\n  - a\n b: 1\n",
                "yaml-indentation 3:2 This line does not fit the indentation of the lines above"
            ),
        ])
    func unmendable(text: String, finding: String) {
        #expect(ParsedData.yaml(text).findings == ["error " + finding])
    }

    @Test("Only the first document is read, with a warning")
    func documents() {
        let parsed = ParsedData.yaml("---\na: 1\n---\nb: 2\n")
        #expect(parsed.findings == ["warning yaml-documents 3:1 Only what stands before this '---' is read"])
        #expect(parsed.spannedTexts == ["a=1"])
    }

    @Test("What looks like a tag or an anchor is kept or told")
    func tagsAndAnchors() {
        let parsed = ParsedData.yaml("a: !important note\nb: &Co Ltd\n")
        #expect(parsed.rules == ["yaml-tag", "yaml-anchor"])
        #expect(parsed.tree?["a"]?.scalarText == "!important note")
    }

    @Test("A comment that was probably meant as text is told")
    func comments() {
        let parsed = ParsedData.yaml("a: rank #1 of ten\nb: C# and F# # really\nc: '#1' #x\n")
        #expect(
            parsed.findings == ["warning yaml-comment 1:9 What follows ' #' is a comment for YAML and is not read"])
        #expect(parsed.tree?["b"]?.scalarText == "C# and F#")
    }

    @Test("Odd characters in a text do no harm")
    func oddCharacters() {
        let parsed = ParsedData.yaml("a: x\u{FEFF}y\u{2028}z\u{1}\u{10FFFD}\u{FFFF}*\nb: 'é'")
        #expect(parsed.findings == [])
        #expect(parsed.tree?["a"]?.scalarText == "x\u{FEFF}y\u{2028}z\u{1}\u{10FFFD}\u{FFFF}*")
        #expect(parsed.tree?["b"]?.span.text == "'é'")
    }

    @Test(
        "Ten thousand levels are an error and no crash",
        arguments: [
            String(repeating: "[", count: 10_000), String(repeating: "- ", count: 10_000),
            String(repeating: "{a: ", count: 10_000), String(repeating: "? ", count: 10_000),
        ])
    func nesting(text: String) {
        #expect(ParsedData.yaml(text).rules == ["nesting-too-deep"])
    }

    @Test("An empty text is an error; an empty front matter between fences is one the reader may pardon")
    func emptiness() {
        #expect(ParsedData.yaml("# nothing\n").rules == ["yaml-empty"])
    }
}
