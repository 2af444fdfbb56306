import Testing

@testable import Drawing

@Suite("Marks of a content stream")
struct ContentMarksTests {
    private func rewrite(
        _ content: String, _ marks: [ContentMark], leavingOut omitted: Set<Fix> = []
    ) throws -> (String, [Int?]) {
        let result = try ContentMarks.rewrite(
            Array(content.utf8), marks: marks, paintings: marks.map { _ in 0 }, omitted: omitted)
        return (String(decoding: result.bytes, as: UTF8.self), result.numbers)
    }

    @Test("An element's mark gets its type, an artifact's mark its name")
    func renames() throws {
        let (content, numbers) = try rewrite(
            """
            q
            /Span << /MCID 0 >> BDC
            0 0 9 9 re f
            EMC
            /Span << /MCID 1 >> BDC
            BT (a) Tj ET
            EMC
            Q
            """, [.artifact, .element(type: "H1")])
        #expect(
            content == """
                q
                /Artifact BMC
                0 0 9 9 re f
                EMC
                /H1 <</MCID 0>> BDC
                BT (a) Tj ET
                EMC
                Q
                """)
        #expect(numbers == [nil, 0])
    }

    @Test("A mark around nothing is deleted, and numbers have no gaps")
    func deletesEmpty() throws {
        let (content, numbers) = try rewrite(
            """
            /Span << /MCID 0 >> BDC
            0 0 1 rg
            EMC
            /Span << /MCID 1 >> BDC
            BT (a) Tj ET
            EMC
            """, [.element(type: "P"), .element(type: "P")])
        #expect(content == "\n0 0 1 rg\n\n/P <</MCID 0>> BDC\nBT (a) Tj ET\nEMC")
        #expect(numbers == [nil, 0])
    }

    @Test("Painting outside of marks becomes an artifact, whole path by whole path; clips and states do not")
    func wrapsUnmarked() throws {
        let (content, _) = try rewrite(
            """
            0 0 9 9 re W n
            1 0 0 rg 0 0 m 9 9 l S
            BT /F 1 Tf (a) Tj ET
            /x5 Do
            BT ET
            """, [])
        #expect(
            content == """
                0 0 9 9 re W n
                1 0 0 rg /Artifact BMC
                0 0 m 9 9 l S
                EMC
                /Artifact BMC
                BT /F 1 Tf (a) Tj ET
                EMC
                /Artifact BMC
                /x5 Do
                EMC
                BT ET
                """)
    }

    @Test("Marks inside a mark that are no content of elements stay")
    func keepsActualText() throws {
        let source = "/Span << /MCID 0 >> BDC BT /Span << /ActualText <FEFF0061> >> BDC (x) Tj EMC ET EMC"
        let (content, numbers) = try rewrite(source, [.element(type: "P")])
        #expect(content == "/P <</MCID 0>> BDC BT /Span << /ActualText <FEFF0061> >> BDC (x) Tj EMC ET EMC")
        #expect(numbers == [0])
    }

    @Test("Words inside strings, comments and inline images are no operators")
    func lexes() throws {
        let source = "(EMC \\) BDC) Tj % EMC\n<45> Tj BI /W 1 ID x EMC \n EI 0 0 m 1 1 l S"
        var lexer = ContentLexer(Array(source.utf8))
        var names: [ContentOperator] = []
        while let operation = lexer.next() { names.append(operation.name) }
        #expect(names == ["Tj", "Tj", "BI", "EI", "m", "l", "S"])
    }

    @Test(
        "A stream that is not marked as agreed is refused",
        arguments: [
            "/Span << /MCID 0 >> BDC",
            "EMC",
            "/Span << /MCID 1 >> BDC (a) Tj EMC",
            "/Span << /MCID 0 >> BDC /Span << /MCID 1 >> BDC EMC EMC",
            "BT (a) Tj ET",
        ])
    func refuses(content: String) {
        #expect(throws: DrawingError.self) { try rewrite(content, [.element(type: "P"), .artifact]) }
    }

    @Test("A mark that painted nothing may be missing: names that take turns tell which it is")
    func missing() throws {
        let content = "/Span <</MCID 0>> BDC (a) Tj EMC /Note <</MCID 1>> BDC (c) Tj EMC"
        func numbers(_ content: String, of marks: Int) throws -> [Int?] {
            try ContentMarks.rewrite(
                Array(content.utf8), marks: Array(repeating: .element(type: "P"), count: marks),
                paintings: Array(repeating: 0, count: marks), names: ["Span", "Quote", "Note"]
            ).numbers
        }
        #expect(try numbers(content, of: 3) == [0, nil, 1])
        #expect(try numbers(content, of: 5) == [0, nil, 1, nil, nil])
        #expect(throws: DrawingError.self) { try numbers(content, of: 6) }
        #expect(throws: DrawingError.self) { try numbers(content, of: 2) }
    }

    /// The stream of cairo 1.18, which marks text only: what two marks without text paint, then a third mark.
    private func bare(
        _ stray: String, _ first: ContentMark, _ second: ContentMark, painting: [Int]
    ) throws -> (String, [Int?]) {
        let result = try ContentMarks.rewrite(
            Array("\(stray)/Quote <</MCID 0>> BDC (c) Tj EMC".utf8), marks: [first, second, .element(type: "P")],
            paintings: painting + [0], names: ["Reference", "Span", "Quote"])
        return (String(decoding: result.bytes, as: UTF8.self), result.numbers)
    }

    @Test("What is painted outside of marks belongs to the mark that is missing there")
    func strays() throws {
        let (content, numbers) = try bare(
            "0 0 9 9 re f q /x5 Do Q 0 0 m 9 9 l S ", .element(type: "Figure"), .artifact, painting: [2, 1])
        #expect(
            content == """
                /Figure <</MCID 0>> BDC
                0 0 9 9 re f q /x5 Do
                EMC Q /Artifact BMC
                0 0 m 9 9 l S
                EMC /P <</MCID 1>> BDC (c) Tj EMC
                """)
        #expect(numbers == [0, nil, 1])
    }

    @Test("One mark takes all that is painted where it is missing; of several each takes its number of objects")
    func strayCounts() throws {
        let figure = ContentMark.element(type: "Figure")
        let two = "0 0 9 9 re f 0 0 9 9 re f "
        #expect(try bare(two, figure, .artifact, painting: [5, 0]).1 == [0, nil, 1])
        #expect(try bare(two, figure, figure, painting: [1, 1]).1 == [0, 1, 2])
        #expect(try bare(two, .artifact, .artifact, painting: [3, 3]).1 == [nil, nil, 0])
        #expect(throws: DrawingError.self) { try bare(two, figure, figure, painting: [1, 2]) }
    }
}
