import Resumes
import SourceText
import SyntaxTrees
import Testing

@Suite("Reading fields")
struct DataFieldReaderTests {
    private func reader(_ json: String) -> (FieldReader, Diagnostics) {
        let file = SourceFile(name: "x.json", text: json)
        var diagnostics = Diagnostics()
        let tree = DataParser.parseJSON(file, range: 0..<file.bytes.count, diagnostics: &diagnostics)
        let fields = FieldReader(tree ?? DataNode(.null, span: file.wholeSpan), diagnostics: &diagnostics)
        return (fields, diagnostics)
    }

    @Test("A key is taken by any of its names, the first that holds something")
    func names() {
        var (fields, _) = reader(#"{"url": "", "website": "w", "start_date": 2019}"#)
        #expect(fields.take("url", "website")?.value.scalarText == "w")
        #expect(fields.take("startDate")?.value.scalarText == "2019")
        #expect(fields.take("website") == nil)
        #expect(fields.rest.isEmpty)
    }

    @Test("What nobody took is told once, with a guess where the key is a slip")
    func rest() {
        var (fields, diagnostics) = reader(#"{"name": "Ada", "positon": "Lead", "shoeSize": 40}"#)
        _ = fields.take("name")
        _ = fields.take("position")
        fields.reportRest(in: "a job", outcome: "it is left out", diagnostics: &diagnostics)
        #expect(
            diagnostics.all.map { "\($0.severity): \($0.message)" } == [
                "warning: Unknown key 'positon' in a job; did you mean 'position'?",
                "note: Key 'shoeSize' is no part of a job; it is left out",
            ])
        #expect(diagnostics.all.map { $0.span?.text } == ["\"positon\"", "\"shoeSize\""])
    }
}
