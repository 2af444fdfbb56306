import SourceText
import SyntaxTrees
import Testing

@Suite("JSON")
struct DataJSONTests {
    @Test("Values keep their order, kind and place")
    func values() {
        let parsed = ParsedData.json(
            """
            {
              "name": "Zoë \\"Z\\" Quint",
              "n": [1, -2.50, 1e3, 99999999999999999999, true, null],
              "name": "again", "e": {}
            }
            """)
        #expect(parsed.findings == [])
        #expect(
            parsed.dump == #"""
                {} @1:1
                  name: "Zoë \"Z\" Quint" @2:11
                  n: [] @3:8
                    - 1 @3:9
                    - -2.50 @3:12
                    - 1e3 @3:19
                    - 99999999999999999999 @3:24
                    - true @3:46
                    - null @3:52
                  name: "again" @4:11
                  e: {} @4:25
                """#)
        #expect(parsed.spannedTexts.first == #""name"="Zoë \"Z\" Quint""#)
    }

    @Test("A whole number ends with its value, wherever that is; none begins with a nought")
    func wholeNumbers() {
        let good = ParsedData.json("[0, 7,12]")
        #expect(good.findings == [])
        #expect(good.tree?.elements?.compactMap(\.scalarText) == ["0", "7", "12"])
        #expect(good.tree?.elements?.last?.span.text == "12")
        let last = ParsedData.json("2024")
        #expect(last.findings == [])
        #expect(last.dump == "2024 @1:1")
        #expect(ParsedData.json("[012]").rules == ["json-syntax"])
    }

    @Test("Escapes are undone, surrogate pairs joined, halves of a pair reported")
    func escapes() {
        let good = ParsedData.json(#"["\u00e9\ud83d\ude00\/\\\n", "\u0000"]"#)
        #expect(good.findings == [])
        #expect(good.tree?.elements?.first?.scalarText == "é😀/\\\n")
        let bad = ParsedData.json(#"["\ud83dx", "\udc00", "\u12", "\q"]"#)
        #expect(
            bad.findings == [
                "error json-syntax 1:3 Half of a surrogate pair", "error json-syntax 1:14 Half of a surrogate pair",
                "error json-syntax 1:24 \\u without four hexadecimal digits",
                "error json-syntax 1:32 JSON has no escape like this one",
            ])
        #expect(bad.tree?.elements?.map { $0.scalarText ?? "" } == ["\u{FFFD}x", "\u{FFFD}", "\\u12", "\\q"])
    }

    @Test("Comments, trailing commas, single quotes and bare keys are read with a warning")
    func leniencies() {
        let parsed = ParsedData.json(
            """
            { // the author
              name: 'Ada', /* more */
              "list": [1, 2,], // end
            }
            """)
        #expect(
            parsed.findings == [
                "warning json-comment 1:3 JSON has no comments; this one is skipped",
                "warning json-unquoted-key 2:3 Key without quotes",
                "warning json-single-quotes 2:9 Single quotes; JSON wants double ones",
                "warning json-comment 2:16 JSON has no comments; this one is skipped",
                "warning json-trailing-comma 3:16 Comma after the last item",
                "warning json-comment 3:20 JSON has no comments; this one is skipped",
                "warning json-trailing-comma 3:18 Comma after the last item",
            ])
        #expect(parsed.spannedTexts == ["name='Ada'", "\"list\"", "1", "2"])
    }

    @Test(
        "A fault says where and what, and reading goes on",
        arguments: [
            (#"{"a": 1 "b": 2}"#, "1:9 Missing comma before this item", ["\"a\"=1", "\"b\"=2"]),
            ("{\"a\": \"x,\n\"b\": 2}", "1:7 The string that starts here is not closed", ["\"a\"=\"x", "\"b\"=2"]),
            ("{\"a\": \"x\ny\", \"b\": 2}", "1:9 Line break inside a string", ["\"a\"=\"x\ny\"", "\"b\"=2"]),
            (#"{"a": Ada Byron, "b": 2}"#, "1:7 Text without quotes", ["\"a\"=Ada Byron", "\"b\"=2"]),
            (#"{"a" 1, "b": 2}"#, "1:2 No colon after the key 'a'", ["\"a\"=1", "\"b\"=2"]),
            (#"{"a": , "b": 2}"#, "1:7 A value is missing here", ["\"a\"=", "\"b\"=2"]),
            (#"{"a": [1, 2}, "b": 2}"#, "1:12 '}' closes a list that needs ']'", ["\"a\"", "1", "2", "\"b\"=2"]),
            (#"{"a": 1,, "b": 2}"#, "1:9 Two commas in a row", ["\"a\"=1", "\"b\"=2"]),
            (#"{"a": 1, "b": 2"#, "1:1 The map that opens here is not closed", ["\"a\"=1", "\"b\"=2"]),
            (#"{"a": [1]], "b": 2}"#, "1:10 ']' closes nothing that is open", ["\"a\"", "1", "\"b\"=2"]),
            (#"{"a": 1], "b": 2}"#, "1:8 ']' closes nothing that is open", ["\"a\"=1", "\"b\"=2"]),
            (#"{"a": 1, "b": 2]"#, "1:16 ']' closes a map that needs '}'", ["\"a\"=1", "\"b\"=2"]),
            (#"{"a": 1, "b": 2}}"#, "1:17 Text after the end of the JSON value", ["\"a\"=1", "\"b\"=2"]),
        ])
    func recovery(text: String, finding: String, read: [String]) {
        let parsed = ParsedData.json(text)
        #expect(parsed.findings == ["error json-syntax " + finding])
        #expect(parsed.spannedTexts == read)
    }

    @Test("A missing quote is one error at the quote that closes too late, and the rest is left alone")
    func missingQuote() {
        let parsed = ParsedData.json(#"{"n": "Ada, "e": "x@y.z"}"#)
        #expect(parsed.findings == ["error json-syntax 1:13 Text goes on after its closing quote"])
    }

    @Test(
        "A bracket that was forgotten is one error, at the bracket that was left open",
        arguments: [
            (
                """
                {
                  "basics": {
                    "name": "Ada"
                  ,
                  "work": [],
                  "skills": []
                }
                """, "2:13 The map that opens here is not closed", "5:3"
            ),
            (
                """
                {
                  "work": [
                    {"name": "Acme"},
                    {"name": "Beta"}
                  "skills": []
                }
                """, "2:11 The list that opens here is not closed", "5:3"
            ),
            (
                #"{"work": [{"name": "Acme", "highlights": ["a", "b"}], "skills": []}"#,
                "1:42 The list that opens here is not closed", "1:51"
            ),
            ("[{\"name\": \"A\"\n{\"name\": \"B\"}]", "1:2 The map that opens here is not closed", "2:1"),
            ("[{\"name\": \"A\",\n{\"name\": \"B\"}]", "1:2 The map that opens here is not closed", "2:1"),
        ])
    func forgottenBracket(text: String, finding: String, end: String) throws {
        let parsed = ParsedData.json(text)
        #expect(parsed.findings == ["error json-syntax " + finding])
        let notes = try #require(parsed.diagnostics.first).notes
        #expect(
            notes.contains { $0.message == "It probably ends before this." && $0.span.map { "\($0.start)" } == end })
    }

    @Test("The map after one that was not closed is read")
    func mapAfterUnclosed() {
        let parsed = ParsedData.json("[{\"name\": \"A\"\n{\"name\": \"B\"}]")
        #expect(parsed.spannedTexts == ["\"name\"=\"A\"", "\"name\"=\"B\""])
    }

    @Test("A file that ends too early is one error", arguments: ["[{\"a\": [1, ", "[{\"a\": [1, \"x"])
    func truncated(text: String) {
        let parsed = ParsedData.json(text)
        #expect(parsed.rules == ["json-syntax"])
        #expect(parsed.spannedTexts.contains("1"))
    }

    @Test("Quotes of another kind are read and told once")
    func otherQuotes() {
        let typographic = ParsedData.json("{“name”: “Acme, Inc.”, “n”: 1}")
        #expect(
            typographic.findings == ["warning json-typographic-quotes 1:2 Typographic quotes; JSON wants straight ones"]
        )
        #expect(typographic.spannedTexts == ["“name”=“Acme, Inc.”", "“n”=1"])
        #expect(typographic.tree?["name"]?.scalarText == "Acme, Inc.")
        let escaped = ParsedData.json(#"[“Ada \u00e9\n”, “C:\”]"#)
        #expect(escaped.rules == ["json-typographic-quotes"])
        #expect(escaped.tree?.elements?.map { $0.scalarText ?? "" } == ["Ada é\n", "C:\\"])
        #expect(ParsedData.json("{'a': 'b', 'c': 'd'}").rules == ["json-single-quotes"])
    }

    @Test("More values than any file should have end the reading")
    func tooManyValues() {
        let count = DataParser.mostValues
        let parsed = ParsedData.json("[" + String(repeating: "1,", count: count) + "1]")
        #expect(parsed.rules == ["too-many-values"])
        #expect((parsed.tree?.elements?.count ?? 0) <= count + 1)
    }

    @Test("Ten thousand brackets are an error and no crash", arguments: ["[", "{\"a\":", "[{\"a\":["])
    func nesting(opening: String) {
        let parsed = ParsedData.json(String(repeating: opening, count: 10_000))
        #expect(parsed.rules == ["nesting-too-deep"])
    }

    @Test("Rubbish ends in a bounded number of errors", arguments: ["\u{0}\u{1}", "}}}}", "\"", "{\"", ",", ":"])
    func rubbish(piece: String) {
        let parsed = ParsedData.json(String(repeating: piece, count: 3_000))
        #expect((1...20).contains(parsed.findings.count))
        #expect(parsed.diagnostics.allSatisfy { $0.span != nil })
    }

    @Test("An empty text is an error; a byte order mark is none")
    func emptiness() {
        #expect(ParsedData.json(" \n").findings == ["error json-syntax 2:1 Nothing to read here"])
        let marked = ParsedData.json("\u{FEFF}{\"a\": \"é\"}")
        #expect(marked.findings == [])
        #expect(marked.spannedTexts == ["\"a\"=\"é\""])
    }
}
