import Testing

@testable import Drawing

/// A file as cairo writes them: one table at the end. Objects are numbered from 1 in the order given.
private func source(_ objects: [String], root: Int = 1) -> [UInt8] {
    var text = "%PDF-1.4\n"
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
        let offset = String(text.utf8.count)
        table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
        text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    return Array(
        (text + table + "trailer << /Size \(objects.count + 1) /Root \(root) 0 R >>\nstartxref\n\(start)\n%%EOF\n").utf8
    )
}

private let catalog = "<< /Type /Catalog /Pages 2 0 R >>"
private let pages = "<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>"
private let page = "<< /Type /Page % 1\n /Parent 2 0 R /MediaBox [ 0 0 595.28 841.89 ] /Contents 4 0 R >>"

private func content(_ text: String, length: String? = nil) -> String {
    "<< /Length \(length ?? String(text.utf8.count)) >>\nstream\n\(text)\nendstream"
}

@Suite("A PDF in the making")
struct PDFFileTests {
    @Test("Objects are read, changed and added, and libqpdf reads what was made of them", arguments: [true, false])
    func roundTrip(compressing: Bool) throws {
        var file = try PDFFile(reading: source([catalog, pages, page, content("0 0 m", length: "5 0 R"), "   5"]))
        #expect(file.pages == [3])
        #expect(try file.pageContent(of: 3) == Array("0 0 m".utf8))
        let stream = file.addStream(Array("1 1 l".utf8))
        file[3]["Contents"] = .reference(stream)
        let text = "A (b) \\ \r\n č"
        file.info = file.add([
            "Title": .text(text), "Trapped": .name("a b#/ü"), "N": [.real(-0.000_25), .real(2.5), -3],
        ])
        let read = try QPDFFile(reading: file.written(compressing: compressing))
        #expect(read.pages.map(\.pageContent) == [Array("1 1 l".utf8)])
        #expect(read.pages[0]["MediaBox"]?.items.map(\.real) == [0, 0, 595.28, 841.89])
        let info = try #require(read.trailer["Info"])
        #expect(info["Title"]?.text == text)
        #expect(info["Trapped"]?.name == "a b#/ü")
        #expect(info["N"]?.items.map(\.real) == [-0.000_25, 2.5, -3])
        // The old content and its length are gone; catalog, pages, page, content, information; packed ones more.
        #expect(read.objectNumbers.count == (compressing ? 7 : 5))
    }

    @Test("A file of packed objects, as cairo 1.18 writes it, is read like one of loose objects")
    func packedSource() throws {
        var loose = try PDFFile(reading: source([catalog, pages, page, content("0 0 m")]))
        loose.info = loose.add(["Title": .bytes(Array("A".utf8))])
        let packed = try PDFFile(reading: loose.written(compressing: true))
        #expect(try packed.written(compressing: false) == loose.written(compressing: false))
    }

    @Test("More objects than one object stream holds are all found again")
    func manyObjects() throws {
        var file = try PDFFile(reading: source([catalog, pages, page, content("")]))
        let numbers = (0..<1000).map { file.add([.integer($0)]) }
        file[file.root]["All"] = .array(numbers.map(PDFValue.reference))
        let read = try QPDFFile(reading: file.written(compressing: true))
        #expect(read.root["All"]?.items.compactMap { $0.items.first?.integer } == Array(0..<1000))
    }

    @Test("The same content has the same identifier, another content another")
    func identifier() throws {
        func identifier(_ text: String) throws -> [UInt8]? {
            let file = try PDFFile(reading: source([catalog, pages, page, content(text)]))
            return try QPDFFile(reading: file.written(compressing: true)).trailer["ID"]?.items.first?.bytes
        }
        #expect(try identifier("0 0 m")?.count == 16)
        #expect(try identifier("0 0 m") == identifier("0 0 m"))
        #expect(try identifier("0 0 m") != identifier("0 1 m"))
    }

    @Test(
        "A text beyond Latin letters, or one that looks like another encoding, is UTF-16",
        arguments: ["“", "þÿ", "\u{AD}"])
    func encoding(text: String) throws {
        var file = try PDFFile(reading: source([catalog, pages, page, content("")]))
        file.info = file.add(["Title": .text(text)])
        let title = try QPDFFile(reading: file.written(compressing: false)).trailer["Info"]?["Title"]
        #expect(title?.text == text)
        #expect(title?.bytes?.starts(with: [0xFE, 0xFF]) == true)
    }

    @Test("A reference to an object that is not there fails the file")
    func missing() throws {
        var file = try PDFFile(reading: source([catalog, pages, page, content("")]))
        file[3]["Annots"] = .reference(99)
        #expect(throws: DrawingError.failedCheck("object 99 is missing")) { try file.written(compressing: true) }
    }

    @Test("A stream that is shorter than it says is no object")
    func wrongLength() throws {
        let file = try PDFFile(reading: source([catalog, pages, page, content("0 0 m", length: "4")]))
        #expect(throws: DrawingError.failedCheck("object 4 is missing")) { try file.written(compressing: true) }
    }

    @Test(
        "What cairo does not write is refused",
        arguments: [
            "", "startxref", "startxref\n0\n%%EOF", "xref\n0 9\nstartxref\n0\n", "xref\n1 1\n0 0 n\nstartxref\n0\n",
        ])
    func foreign(text: String) {
        #expect(throws: DrawingError.self) { try PDFFile(reading: Array(text.utf8)) }
    }

    @Test("Packed bytes come back, damaged ones are an error", arguments: [0, 1, 100_000])
    func packing(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * $0 >> 3) }
        let packed = try Packing.pack(bytes)
        #expect(try Packing.unpack(packed[...]) == bytes)
        #expect(throws: DrawingError.self) { try Packing.unpack(packed.dropLast(5)) }
    }
}
