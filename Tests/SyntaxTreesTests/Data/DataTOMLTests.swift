import SourceText
import SyntaxTrees
import Testing

@Suite("TOML")
struct DataTOMLTests {
    @Test("Tables, arrays of tables and dotted keys come in the order of the file, each with its place")
    func order() {
        let parsed = ParsedData.toml(
            """
            title = "Zoë Quint"
            date = 2024-05-01
            draft = false
            ratio = 1.50
            big = 1_000

            [extra]
            email = 'z@example.org'
            place.city = "Örebro"

            [[extra.work]]
            role = "Æditor"
            years = [2019, 2021]

            [[extra.work]]
            role = \"\"\"
            Clerk\"\"\"
            """)
        #expect(parsed.findings == [])
        #expect(
            parsed.dump == """
                {} @1:1
                  title: "Zoë Quint" @1:9
                  date: "2024-05-01" @2:8
                  draft: false @3:9
                  ratio: 1.50 @4:9
                  big: 1_000 @5:7
                  extra: {} @7:1
                    email: "z@example.org" @8:9
                    place: {} @9:1
                      city: "Örebro" @9:14
                    work: [] @11:1
                      - {} @11:1
                        role: "Æditor" @12:8
                        years: [] @13:9
                          - 2019 @13:10
                          - 2021 @13:16
                      - {} @15:1
                        role: "Clerk" @16:8
                """)
        #expect(
            parsed.spannedTexts == [
                #"title="Zoë Quint""#, "date=2024-05-01", "draft=false", "ratio=1.50", "big=1_000", "extra",
                "email='z@example.org'", "place", #"city="Örebro""#, "work", #"role="Æditor""#, "years", "2019",
                "2021", "role=\"\"\"\nClerk\"\"\"",
            ])
    }

    @Test("A fault is an error at its place and there is no tree")
    func fault() {
        let parsed = ParsedData.toml("title = \"A\"\nname = Ada\n")
        #expect(parsed.tree == nil)
        #expect(parsed.findings.count == 1)
        #expect(parsed.findings[0].hasPrefix("error toml-syntax 2:8"))
    }

    @Test("Places are those of the file when only a part of it is read")
    func partOfFile() {
        let file = SourceFile(name: "cv.md", text: "+++\r\nname = \"Ærø\"\r\nx = 1\r\n+++\r\n")
        var diagnostics = Diagnostics()
        let end = file.bytes.count - 5
        let tree = DataParser.parseTOML(file, range: 5..<end, diagnostics: &diagnostics)
        #expect(tree?["name"]?.span.text == "\"Ærø\"")
        #expect(tree?["x"]?.span.text == "1")
        #expect("\(tree?["x"]?.span.start.description ?? "")" == "3:5")
    }

    @Test(
        "Ten thousand brackets or dots are an error and no crash",
        arguments: [
            "a = " + String(repeating: "[", count: 10_000), String(repeating: "a.", count: 10_000) + "a = 1",
            "[" + String(repeating: "a.", count: 10_000) + "a]",
            "a = " + String(repeating: "{a=", count: 10_000),
        ])
    func nesting(text: String) {
        let parsed = ParsedData.toml(text)
        #expect(parsed.rules == ["nesting-too-deep"])
        #expect(parsed.tree == nil)
    }

    @Test("Dots and brackets in strings and comments are no nesting")
    func harmlessDots() {
        let dots = String(repeating: "[.", count: 500)
        let parsed = ParsedData.toml("# \(dots)\na = \"\(dots)\"\nb = [1.5, 2.5]\n")
        #expect(parsed.findings == [])
        #expect(parsed.tree?["a"]?.scalarText == dots)
    }
}
