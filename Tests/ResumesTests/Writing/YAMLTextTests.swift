import SourceText
import SyntaxTrees
import Testing

@testable import Resumes

@Suite("YAML is written")
struct YAMLTextTests {
    @Test("Only what would be read as something else is in quotes")
    func quotes() {
        let texts = [
            "plain", "2020", "+47 22", "12 loaves", "yes", "No", "null", "a: b", "a #b", "#a", "*a*", "- a", "a - b",
            "~",
            "@ada", "a:", "[x]", "'", "\"quoted\"", "back\\slash", "1.5", "2020-05-01", "0x1F", ".nan", "é", "a\tb", "",
        ]
        #expect(
            YAMLText.written(.list(texts.map(JSONText.string))) == """
                - plain
                - "2020"
                - "+47 22"
                - 12 loaves
                - "yes"
                - "No"
                - "null"
                - "a: b"
                - "a #b"
                - "#a"
                - "*a*"
                - "- a"
                - a - b
                - "~"
                - "@ada"
                - "a:"
                - "[x]"
                - "'"
                - "\\"quoted\\""
                - back\\slash
                - "1.5"
                - "2020-05-01"
                - "0x1F"
                - ".nan"
                - é
                - "a\\tb"
                - ""

                """)
        #expect(Self.again(.list(texts.map(JSONText.string))) == texts)
    }

    @Test("Lines, sub-bullets and awkward white space come back as they were")
    func lines() {
        let texts = [
            "one\ntwo", "one\n\n- two\n- three", " one\ntwo", "one \ntwo", "one\n", "\n", "a: b\n# c", "x\n  y\n z",
            "tab\n\there",
        ]
        #expect(Self.again(.list(texts.map(JSONText.string))) == texts)
        #expect(Self.again(.list([.string("Main: a\n - one\n - two")])) == ["Main: a - one - two"])
        #expect(
            YAMLText.written(.map([("highlights", .list([.string("Main\n - one\n - two")]))])) == """
                highlights:
                  - Main
                      - one
                      - two

                """)
    }

    @Test("Maps in lists, numbers, nothing and empty collections")
    func shapes() {
        let tree = JSONText.map([
            ("a", .list([.map([("b", .number(1)), ("c", .null)]), .map([])])), ("d e", .map([])), ("f: g", .list([])),
            ("h", .bool(true)), ("absent", nil),
        ])
        #expect(
            YAMLText.written(tree) == """
                a:
                  - b: 1
                    c: null
                  - {}
                d e: {}
                "f: g": []
                h: true

                """)
    }

    /// The texts of a list, read by our parser.
    private static func again(_ tree: JSONText) -> [String?] {
        let file = SourceFile(name: "a.yaml", text: YAMLText.written(tree))
        var diagnostics = Diagnostics()
        let node = DataParser.parseYAML(file, range: 0..<file.bytes.count, diagnostics: &diagnostics)
        return node?.elements?.map { if case .string(let text) = $0.kind { text } else { nil } } ?? []
    }
}
