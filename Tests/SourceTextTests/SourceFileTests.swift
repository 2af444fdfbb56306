import SourceText
import Testing

@Suite("Source files")
struct SourceFileTests {
    @Test("Lines and columns count from one, columns in characters, for every kind of line end")
    func positions() {
        let file = SourceFile(name: "cv.md", text: "é1\r\nb\rç👩‍👩‍👧x\nlast")
        #expect(file.position(of: 0).description == "1:1")
        #expect(file.position(of: 2).description == "1:2")
        #expect(file.position(of: 5).description == "2:1")
        let x = Array(file.bytes).firstIndex(of: UInt8(ascii: "x"))!
        #expect(file.position(of: x).description == "3:3")
        #expect(file.text(in: file.range(ofLine: 4)) == "last")
        #expect(file.text(in: file.range(ofLine: 1)) == "é1")
        #expect([0, 2, 5, x, file.bytes.count].map { file.line(of: $0) } == [1, 1, 2, 3, 4])
    }

    @Test("A span says its file, line and column, and joins with another")
    func spans() {
        let file = SourceFile(name: "cv.md", text: "one\ntwo three")
        let two = file.span(4..<7)
        #expect(two.text == "two")
        #expect("\(two)" == "cv.md:2:1")
        #expect(two.union(file.span(8..<13)).text == "two three")
        #expect(two.part(1..<2).text == "w")
    }

    @Test("A slip of the finger is recognised, another word is not")
    func suggestions() {
        #expect(Suggestion.nearest(to: "colour", among: ["size", "color"]) == "color")
        #expect(Suggestion.nearest(to: "mragins", among: ["margins"]) == "margins")
        #expect(Suggestion.nearest(to: "paper", among: ["columns", "size"]) == nil)
    }

    @Test(
        "Columns of very long lines are counted as in short ones",
        arguments: [
            String(repeating: "a", count: 9000), String(repeating: "née 🧑‍💻 e\u{301}", count: 900),
            String(repeating: "漢字", count: 3000), "x\n" + String(repeating: "один ", count: 2000) + "\ny",
        ])
    func longLines(text: String) {
        let file = SourceFile(name: "a", text: text)
        var offset = 0
        var column = 1
        var line = 1
        for character in text {
            if offset % 7 == 0 || character == "\n" {
                #expect(file.position(of: offset) == SourcePosition(line: line, column: column))
            }
            offset += character.utf8.count
            column += 1
            if character == "\n" { (line, column) = (line + 1, 1) }
        }
        #expect(file.position(of: offset) == SourcePosition(line: line, column: column))
    }
}
