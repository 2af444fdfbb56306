import Geometry
import Layout

@testable import Drawing

/// Two full pages in two families and three faces: a CV of common size.
enum TestResume {
    private static let sentences = [
        "Led the refit of the tidal gauge at Port Example, which cut readings lost to fouling from 9 % to 0.4 %.",
        "Wrote the field manual that three offices still use; it fits into a coat pocket and survives the rain.",
        "Négotiated with six suppliers – from Łódź to Šiauliai – and kept the final offer within the first budget.",
        "Found the flaw in the sampling scheme before it became a finding of the auditors, and fixed it.",
    ]

    static func document() throws -> TestDocument? {
        guard let body = TestFont.lato, let bold = TestFont.latoBold, let title = TestFont.libertine else { return nil }
        var sheet = TestDocument(body)
        let name = sheet.add(.heading(level: 1))
        sheet.paint("Ida Example", of: sheet.add(.text, to: name), y: 70, size: 26, font: title)
        let contact = sheet.add(.paragraph)
        var x = 60.0
        for address in ["ida@example.org", "example.org/ida", "+44 20 0000 0000"] {
            let link = sheet.add(.link(uri: "https://example.org/\(address)", description: address), to: contact)
            x = sheet.paint(address, of: link, x: x, y: 90, size: 10) + 12
        }
        for page in 0..<2 {
            if page > 0 { sheet.newPage() }
            addSections(to: &sheet, bold: bold, title: title, top: page == 0 ? 120 : 60)
        }
        return sheet
    }

    private static func addSections(to sheet: inout TestDocument, bold: TestFont, title: TestFont, top: Double) {
        var y = top
        for section in 0..<3 {
            let part = sheet.add(.section)
            let heading = sheet.add(.heading(level: 2), to: part)
            sheet.paint("Work of the office \(section)", of: sheet.add(.text, to: heading), y: y, size: 14, font: title)
            sheet.bookmarks.append(
                Bookmark(title: "Work \(section)", level: 1, page: sheet.pages.count - 1, top: .pt(y - 12)))
            sheet.artifact(
                .line(
                    from: Point(x: .pt(60), y: .pt(y + 4)), to: Point(x: .pt(535), y: .pt(y + 4)), width: .pt(0.5),
                    .black))
            y += 20
            for entry in 0..<2 {
                let head = sheet.add(.heading(level: 3), to: part)
                sheet.paint("Surveyor, grade \(entry)", of: sheet.add(.text, to: head), y: y, size: 10, font: bold)
                sheet.paint("2019–2021", of: sheet.add(.text, to: head), x: 480, y: y, size: 10)
                y += 14
                let list = sheet.add(.list(isOrdered: false), to: part)
                for sentence in sentences {
                    let item = sheet.add(.listItem, to: list)
                    sheet.paint("•", of: sheet.add(.text, to: sheet.add(.label, to: item)), y: y, size: 10)
                    let leaf = sheet.add(.text, to: sheet.add(.listBody, to: item))
                    let words = sentence.split(separator: " ")
                    for line in [words.prefix(words.count / 2) + [""], words.dropFirst(words.count / 2)] {
                        sheet.paint(
                            line.joined(separator: " "), of: leaf, x: 72, y: y, size: 10,
                            stretch: line.count % 2 == 0 ? 1 : 1.01)
                        y += 13
                    }
                }
                y += 4
            }
        }
    }
}
