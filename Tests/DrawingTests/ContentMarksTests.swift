import Testing

@testable import Drawing

@Suite("Marks of a content stream")
struct ContentMarksTests {
    /// `|` stands for a boundary.
    private func rewrite(
        _ content: String, _ marks: [ContentMark], leavingOut omitted: Set<Fix> = []
    ) throws -> String {
        let painted = content.split(separator: "|", omittingEmptySubsequences: false)
            .joined(separator: "0 0 0.109 0.203 re f")
        return String(
            decoding: try ContentMarks.rewrite(Array(painted.utf8), marks: marks, omitted: omitted), as: UTF8.self)
    }

    @Test("A sequence is marked from its first object to its last, as its element's content or as an artifact")
    func marks() throws {
        let content = try rewrite(
            """
            q
            |
            0.5 g 0 0 9 9 re f
            |
            1 0 0 rg BT (a) Tj ET q /x5 Do Q
            Q
            """, [.artifact, .element(type: "H1")])
        #expect(
            content == """
                q

                0.5 g /Artifact BMC
                0 0 9 9 re f
                EMC

                1 0 0 rg /H1 <</MCID 0>> BDC
                BT (a) Tj ET q /x5 Do
                EMC Q
                Q
                """)
    }

    @Test("An element's sequence that painted nothing is marked empty, so that numbers are those of sequences")
    func nothing() throws {
        let paragraph = ContentMark.element(type: "P")
        let content = try rewrite(
            "| 0 0 1 rg 0 0 9 9 re W n BT ET | BT (a) Tj ET | |", [paragraph, paragraph, paragraph, .artifact])
        #expect(
            content
                == "/P <</MCID 0>> BDC\n\nEMC 0 0 1 rg 0 0 9 9 re W n BT ET  /P <</MCID 1>> BDC\nBT (a) Tj ET\nEMC "
                + "/P <</MCID 2>> BDC\n\nEMC ")
    }

    @Test("A rectangle as small as a boundary is one only if both sides are")
    func boundary() throws {
        let content = try rewrite("| 0 0 0.109 0.109 re f 0 0 0.203 0.203 re f", [.artifact])
        #expect(content == " /Artifact BMC\n0 0 0.109 0.109 re f 0 0 0.203 0.203 re f\nEMC")
    }

    @Test("Cairo's own marks stay, inside of an element's or around its first object")
    func keepsActualText() throws {
        let span = "/Span << /ActualText <FEFF0061> >> BDC"
        let content = try rewrite(
            "| BT \(span) (x) Tj EMC ET | \(span) BT (y) Tj ET EMC", [.element(type: "P"), .element(type: "P")])
        #expect(
            content == """
                 /P <</MCID 0>> BDC
                BT \(span) (x) Tj EMC ET
                EMC  /P <</MCID 1>> BDC
                \(span) BT (y) Tj ET EMC
                EMC
                """)
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
        "A stream that is not parted as agreed is refused",
        arguments: [
            "|",
            "| | |",
            "BT (a) Tj ET | |",
            "| | EMC",
            "| | /Span BMC",
            "| BT | (a) Tj ET",
            "| 0 0 m | 9 9 l S",
            "| /Span BMC | (a) Tj EMC",
        ])
    func refuses(content: String) {
        #expect(throws: DrawingError.self) { try rewrite(content, [.element(type: "P"), .artifact]) }
    }
}
