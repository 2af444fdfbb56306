import Geometry
import Glyphs
import Languages
import Layout
import Testing

@testable import Drawing

private let lato = TestFont.lato

@Suite("The structure in the PDF", .enabled(if: lato != nil, "needs Lato"))
struct StructureTests {
    private func blank() throws -> TestDocument { TestDocument(try #require(lato)) }

    @Test("Headings, paragraphs and lists stand as they were given, in reading order")
    func tree() throws {
        var sheet = try blank()
        sheet.paragraph("Ida Example", .heading(level: 1), y: 80, size: 24)
        let section = sheet.add(.section)
        sheet.paragraph("Work", .heading(level: 2), in: section, y: 120, size: 14)
        let list = sheet.add(.list(isOrdered: false), to: section)
        for (index, words) in ["Built a bridge", "Kept it up"].enumerated() {
            let item = sheet.add(.listItem, to: list)
            sheet.paragraph("•", .label, in: item, y: 140 + 14 * Double(index))
            sheet.paragraph(words, .listBody, in: item, x: 72, y: 140 + 14 * Double(index))
        }
        #expect(
            try sheet.inspect().dump() == """
                Document
                  H1 "Ida Example"@1
                  Sect
                    H2 "Work"@1
                    L ListNumbering=Disc
                      LI
                        Lbl "•"@1
                        LBody "Built a bridge"@1
                      LI
                        Lbl "•"@1
                        LBody "Kept it up"@1
                """)
    }

    @Test("A paragraph over a page break is one element with content of both pages")
    func overPages() throws {
        var sheet = try blank()
        let leaf = sheet.add(.text, to: sheet.add(.paragraph))
        sheet.paint("on the first page ", of: leaf, y: 800)
        sheet.newPage()
        sheet.paint("and on the second", of: leaf, y: 60)
        #expect(
            try sheet.inspect().dump() == """
                Document
                  P "on the first page "@1 "and on the second"@2
                """)
    }

    @Test("An element that gets a child only on its second page keeps what the first page had")
    func childOnSecondPage() throws {
        var sheet = try blank()
        let paragraph = sheet.add(.paragraph)
        sheet.paint("before ", of: sheet.add(.text, to: paragraph), y: 800)
        sheet.newPage()
        let link = sheet.add(.link(uri: "https://example.org/", description: "Example"), to: paragraph)
        sheet.paint("after", of: link, y: 60)
        #expect(
            try sheet.inspect().dump() == """
                Document
                  P
                    "before "@1
                    Link "after"@2 →https://example.org/@2
                """)
    }

    @Test("A link over two lines is one element with one annotation, which reacts on its lines only")
    func linkOverLines() throws {
        var sheet = try blank()
        let paragraph = sheet.add(.paragraph)
        let before = sheet.add(.text, to: paragraph)
        let link = sheet.add(.link(uri: "https://example.org/a", description: "The site"), to: paragraph)
        let after = sheet.add(.text, to: paragraph)
        let x = sheet.paint("see ", of: before, y: 80)
        sheet.paint("the long ", of: link, x: x, y: 80)
        let next = sheet.paint("address", of: link, y: 94)
        sheet.paint(" there", of: after, x: next, y: 94)
        let found = try sheet.inspect()
        #expect(
            found.dump() == """
                Document
                  P
                    "see "@1
                    Link "the long address"@1 →https://example.org/a@1
                    " there"@1
                """)
        #expect(found.links.map(\.description) == ["The site"])
        let annotation = try QPDFFile(reading: sheet.write()).pages[0]["Annots"]?.items[0]
        let corners = annotation?["QuadPoints"]?.items.compactMap(\.real) ?? []
        let sides = annotation?["Rect"]?.items.compactMap(\.real) ?? []
        try #require(corners.count == 16 && sides.count == 4)
        // Upper left, upper right, lower left, lower right: the first line to the right of "see ", the second from the
        // margin on, and the rectangle around both.
        #expect(corners[0] > 60 && corners[8] == 60 && corners[2] > corners[0] && corners[1] > corners[5])
        #expect(sides == [60, corners[13], max(corners[2], corners[10]), corners[1]])
    }

    @Test("Where one rectangle would cover another link, each line has an annotation of its own")
    func linksOverLines() throws {
        var sheet = try blank()
        let paragraph = sheet.add(.paragraph)
        let first = sheet.add(.link(uri: "https://example.org/a", description: "A"), to: paragraph)
        let second = sheet.add(.link(uri: "https://example.org/b", description: "B"), to: paragraph)
        sheet.paint("the long ", of: first, x: 200, y: 80)
        let next = sheet.paint("address", of: first, y: 94)
        sheet.paint("other", of: second, x: next + 5, y: 94)
        #expect(try sheet.inspect().links.map(\.uri).map { $0.suffix(1) } == ["a", "a", "b"])
        #expect(try TagFaults.find(in: sheet.write()) == [])
    }

    @Test("A link set in two faces on one line has one annotation")
    func linkInPieces() throws {
        var sheet = try blank()
        let link = sheet.add(.link(uri: "https://example.org/", description: "Site"), to: sheet.add(.paragraph))
        let x = sheet.paint("one ", of: link, y: 80)
        sheet.paint("two", of: link, x: x, y: 80, font: .latoBold)
        #expect(try sheet.inspect().links.count == 1)
    }

    @Test("Reading order is the tree's, whatever the order of painting: a side column read last, painted first")
    func columns() throws {
        var sheet = try blank()
        let main = sheet.add(.section)
        let side = sheet.add(.section)
        sheet.paragraph("Skills", .heading(level: 2), in: side, x: 400, y: 80)
        sheet.paragraph("Work", .heading(level: 2), in: main, y: 80)
        sheet.paragraph("Swift", in: side, x: 400, y: 100)
        sheet.paragraph("A job", in: main, y: 100)
        let found = try sheet.inspect()
        #expect(
            found.dump() == """
                Document
                  Sect
                    H2 "Work"@1
                    P "A job"@1
                  Sect
                    H2 "Skills"@1
                    P "Swift"@1
                """)
        #expect(found.pages == ["Skills Work\nSwift A job"])
    }

    @Test("Artifacts are in no element, and elements without painted content are left out")
    func leavesOut() throws {
        var sheet = try blank()
        sheet.artifact(.fill(Rectangle(x: .zero, y: .zero, width: .pt(200), height: .pt(842)), .black))
        let list = sheet.add(.list(isOrdered: true))
        _ = sheet.add(.text, to: sheet.add(.listItem, to: list))
        sheet.paragraph("Text", y: 80)
        sheet.artifact(.line(from: .zero, to: Point(x: .pt(9), y: .pt(9)), width: .pt(1), .black))
        #expect(try sheet.inspect().dump() == "Document\n  P \"Text\"@1")
    }

    @Test("Another language is on its own element")
    func language() throws {
        var sheet = try blank()
        let paragraph = sheet.add(.paragraph)
        let x = sheet.paint("The word ", of: sheet.add(.text, to: paragraph), y: 80)
        sheet.paint("Straße", of: sheet.add(.span, to: paragraph, language: "de"), x: x, y: 80)
        let found = try sheet.inspect()
        #expect(found.language == "en")
        #expect(
            found.dump() == """
                Document
                  P
                    "The word "@1
                    Span lang=de "Straße"@1
                """)
    }

    @Test("Text with a language of its own becomes an element")
    func languageOfText() throws {
        var sheet = try blank()
        sheet.paint("Straße", of: sheet.add(.text, to: sheet.add(.paragraph), language: "de"), y: 80)
        #expect(
            try sheet.inspect().dump() == """
                Document
                  P
                    Span lang=de "Straße"@1
                """)
    }

    @Test("A link of which nothing is seen on the page is none", arguments: [("", 94.0), ("Site", 4000)])
    func unseenLink(text: String, y: Double) throws {
        var sheet = try blank()
        sheet.paragraph("Text", y: 80)
        let link = sheet.add(.link(uri: "https://example.org/", description: "Site"), to: sheet.add(.paragraph))
        sheet.paint(text, of: link, y: y)
        #expect(try sheet.inspect().links == [])
    }

    @Test("Content that no reader would reach is an error, not a silence")
    func unreachable() throws {
        var sheet = try blank()
        let text = sheet.add(.text, to: sheet.add(.paragraph))
        sheet.paint("lost", of: sheet.add(.span, to: text), y: 80)
        #expect(throws: DrawingError.self) { try sheet.write() }
    }

    @Test("Ordered lists count in figures, lists without labels not at all")
    func listNumbering() throws {
        var sheet = try blank()
        let ordered = sheet.add(.listItem, to: sheet.add(.list(isOrdered: true)))
        sheet.paragraph("1.", .label, in: ordered, y: 80)
        sheet.paragraph("first", .listBody, in: ordered, x: 80, y: 80)
        let plain = sheet.add(.listItem, to: sheet.add(.list(isOrdered: false)))
        sheet.paragraph("only", .listBody, in: plain, y: 100)
        let lists = try sheet.inspect().dump().split(separator: "\n").filter { $0.hasPrefix("  L ") }
        #expect(lists == ["  L ListNumbering=Decimal", "  L ListNumbering=None"])
    }

    @Test("Header cells head their column in a row of headers, else their row")
    func tableScopes() throws {
        var sheet = try blank()
        let table = sheet.add(.table)
        let head = sheet.add(.tableRow, to: table)
        sheet.paragraph("Language", .tableHeaderCell, in: head, y: 80)
        sheet.paragraph("Level", .tableHeaderCell, in: head, x: 200, y: 80)
        let row = sheet.add(.tableRow, to: table)
        sheet.paragraph("Latin", .tableHeaderCell, in: row, y: 94)
        sheet.paragraph("B2", .tableCell, in: row, x: 200, y: 94)
        #expect(
            try sheet.inspect().dump() == """
                Document
                  Table
                    TR
                      TH Scope=Column "Language"@1
                      TH Scope=Column "Level"@1
                    TR
                      TH Scope=Row "Latin"@1
                      TD "B2"@1
                """)
    }

    @Test("An outline knows parents, children and how many stand below each")
    func outline() {
        let outline = Outline(levels: [1, 2, 3, 2, 1, 2])
        #expect((0..<6).map { outline.parent(of: $0) } == [nil, 0, 1, 0, nil, 4])
        #expect(outline.children(of: nil) == [0, 4])
        #expect(outline.children(of: 0) == [1, 3])
        #expect((0..<6).map { outline.descendants(of: $0) } == [3, 1, 0, 0, 1, 0])
    }

    @Test("Bookmarks keep their levels")
    func bookmarks() throws {
        var sheet = try blank()
        sheet.paragraph("Text", y: 80)
        sheet.newPage()
        sheet.paragraph("More", y: 80)
        sheet.bookmarks = [
            Bookmark(title: "Ida Example", level: 1, page: 0, top: .pt(60)),
            Bookmark(title: "Work", level: 2, page: 0, top: .pt(90)),
            Bookmark(title: "Größe", level: 3, page: 1, top: .pt(60)),
            Bookmark(title: "Education", level: 2, page: 1, top: .pt(90)),
            Bookmark(title: "Letter", level: 1, page: 1, top: .pt(200)),
        ]
        let found = try sheet.inspect().bookmarks.map { "\($0.level) \($0.title)" }
        #expect(found == ["1 Ida Example", "2 Work", "3 Größe", "2 Education", "1 Letter"])
    }
}
