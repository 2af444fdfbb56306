import SourceText
import SyntaxTrees
import Testing

@Suite("Places inside texts")
struct DataTextPlacesTests {
    /// The file's bytes for a word of a value's text.
    private func source(of word: String, in node: DataNode?) -> String {
        guard let node else { return "no node" }
        let places = TextPlaces(node)
        let bytes = Array(places.text.utf8)
        let wanted = Array(word.utf8)
        guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) }) else { return "no word" }
        return places.span(start..<start + wanted.count).text
    }

    @Test(
        "A word leads to its own bytes through escapes, folds and indentation",
        arguments: [
            (#"a: "one\ttwo \u00e9t\u00e9 three""#, "two", "two"),
            (#"a: "one\ttwo \u00e9t\u00e9 three""#, "été", #"\u00e9t\u00e9"#),
            (#"a: "one\ttwo \u00e9t\u00e9 three""#, "three", "three"), ("a: one\n  two\n  three\n", "two", "two"),
            ("a: one\r\n  two\r\n\r\n  three\r\n", "three", "three"),
            ("a: |\n   one\n     two\n\n   three\n", "two", "two"),
            ("a: |\n   one\n     two\n\n   three\n", "three", "three"), ("a: >-\n   one\n   two\n", "two", "two"),
            ("a: 'it''s two'\n", "two", "two"), ("a: 'it''s two'\n", "it's", "it''s"),
            ("a: plain two words\n", "two", "two"),
            ("a: *one* two\n", "two", "two"), ("a: \"one \\\n    two\"\n", "two", "two"),
        ])
    func words(text: String, word: String, expected: String) {
        #expect(source(of: word, in: ParsedData.yaml(text).tree?["a"]) == expected)
    }

    @Test("JSON's surrogate pairs and escapes are walked over")
    func json() {
        let tree = ParsedData.json(#"{"a": "x\ud83d\ude00y\n\"zed\" \/end"}"#).tree
        #expect(source(of: "😀", in: tree?["a"]) == #"\ud83d\ude00"#)
        #expect(source(of: "zed", in: tree?["a"]) == "zed")
        #expect(source(of: "/end", in: tree?["a"]) == #"\/end"#)
    }

    @Test("Words between typographic quotes have their own places")
    func typographicQuotes() {
        let tree = ParsedData.json("{“a”: “one two”}").tree
        #expect(source(of: "two", in: tree?["a"]) == "two")
    }

    @Test("The first text of a line is told from text inside a line")
    func lineStarts() throws {
        let node = try #require(ParsedData.yaml("a: one - two\n  - three\n").tree?["a"])
        let places = TextPlaces(node)
        #expect(places.text == "one - two - three")
        #expect(!places.beginsLine(4))
        #expect(places.beginsLine(10))
    }
}
