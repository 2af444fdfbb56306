import Testing

@testable import Commands

@Suite("vitaset convert")
struct ConvertTests {
    @Test("The CV is written where -o says, and only there")
    func writes() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        #expect(bench.run("convert", source, "--to", "jsonresume", "-q", "-o", bench.path("cv.json")) == .done)
        let text = String(decoding: try #require(bench.bytes(of: "cv.json")), as: UTF8.self)
        #expect(text.contains(#""startDate": "2019""#))
        #expect(bench.run("convert", bench.path("cv.json"), "--to", "text", "-q", "-o", bench.path("cv.txt")) == .done)
        #expect(bench.bytes(of: "cv.txt")?.starts(with: Array("Ada Crumb\nBaker of bread\n".utf8)) == true)
    }

    @Test("A source is never overwritten, and a format must be named")
    func usage() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        #expect(bench.run("convert", source) == .usage)
        #expect(bench.run("convert", source, "--to", "docx") == .usage)
        #expect(bench.run("convert", source, "--to", "text", "-o", source) == .usage)
        #expect(bench.bytes(of: "cv.md") == Array(smallCV.utf8))
    }

    @Test("A folder gets a file called like the source; a letter is refused")
    func folders() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "ada.md")
        #expect(bench.run("convert", source, "--to", "jsonresume", "-q", "-o", bench.folder) == .done)
        #expect(bench.bytes(of: "ada.json") != nil)
        let letter = try bench.write("---\nkind: letter\nname: Ada\n---\n\nDear Ms Mill,\n\nI bake.\n", to: "letter.md")
        #expect(bench.run("convert", letter, "--to", "text", "-q", "-o", bench.path("letter.txt")) == .input)
        #expect(bench.bytes(of: "letter.txt") == nil)
    }

    @Test("Under --strict nothing is written if something is not carried")
    func strict() throws {
        let bench = try Bench()
        let photo = "![](ada.png)\n\n" + smallCV
        let source = try bench.write(photo, to: "cv.md")
        let target = bench.path("cv.txt")
        #expect(bench.run("convert", source, "--to", "text", "--strict", "-q", "-o", target) == .input)
        #expect(bench.bytes(of: "cv.txt") == nil)
        #expect(bench.run("convert", source, "--to", "text", "-q", "-o", target) == .done)
    }
}
