public import Geometry

/// The sheet a page is printed on before it is cut: room around the page for bleed and for crop marks.
///
/// What a printer calls trim is the page itself.
public struct PrintSheet: Hashable, Sendable {
    /// How far grounds that touch an edge go over it, so that an inexact cut leaves no white.
    public var bleed: Length
    /// Room beyond the page on each side; holds the bleed and the crop marks.
    public var margin: Length

    /// 3 mm of bleed is what printers ask for; the marks stand outside of it, 5 mm long.
    public init(bleed: Length = .mm(3), margin: Length = .mm(10)) {
        self.bleed = bleed
        self.margin = margin
    }

    static let markThickness = Length.pt(0.25)

    /// The page on a sheet made for a page of that size.
    func trim(ofSheet size: Size) -> Rectangle {
        Rectangle(x: margin, y: margin, width: size.width - margin * 2, height: size.height - margin * 2)
    }

    func bleedArea(ofSheet size: Size) -> Rectangle {
        let trim = trim(ofSheet: size)
        return Rectangle(
            x: trim.minX - bleed, y: trim.minY - bleed, width: trim.size.width + bleed * 2,
            height: trim.size.height + bleed * 2)
    }

    /// Two lines at each corner that point at the cut and end where the bleed begins.
    func cropMarks(ofSheet size: Size) -> [PaintOperation] {
        let trim = trim(ofSheet: size)
        let far = Point(x: size.width, y: size.height)
        let length = margin - bleed - Self.pause
        func mark(_ from: Point, _ to: Point) -> PaintOperation {
            .line(from: from, to: to, width: Self.markThickness, .black)
        }
        let across = [trim.minY, trim.maxY].flatMap { y in
            [
                mark(Point(x: Self.pause, y: y), Point(x: Self.pause + length, y: y)),
                mark(Point(x: far.x - Self.pause - length, y: y), Point(x: far.x - Self.pause, y: y)),
            ]
        }
        let down = [trim.minX, trim.maxX].flatMap { x in
            [
                mark(Point(x: x, y: Self.pause), Point(x: x, y: Self.pause + length)),
                mark(Point(x: x, y: far.y - Self.pause - length), Point(x: x, y: far.y - Self.pause)),
            ]
        }
        return across + down
    }

    /// Between the sheet's edge and the marks.
    private static let pause = Length.mm(2)
}

extension DrawnDocument {
    /// The same pages on larger sheets: grounds that touch an edge go on into the bleed, crop marks at the corners.
    public func printed(on sheet: PrintSheet) -> DrawnDocument {
        var printed = self
        printed.pages = pages.map { page in
            let size = Size(width: page.size.width + sheet.margin * 2, height: page.size.height + sheet.margin * 2)
            let corner = Point(x: sheet.margin, y: sheet.margin)
            let content = page.content.map { piece -> PageContent in
                switch piece {
                case .artifact(let operations):
                    .artifact(operations.map { $0.bled(over: page.size, by: sheet.bleed).scaled(by: 1, to: corner) })
                case .marked(let leaf, let area, let operations):
                    .marked(
                        leaf, area: area?.moved(by: sheet.margin),
                        operations.map { $0.bled(over: page.size, by: sheet.bleed).scaled(by: 1, to: corner) })
                }
            }
            return DrawnPage(size: size, content: content + [.artifact(sheet.cropMarks(ofSheet: size))])
        }
        for index in printed.bookmarks.indices { printed.bookmarks[index].top = bookmarks[index].top + sheet.margin }
        return printed
    }
}

extension PaintOperation {
    /// A ground or a picture that touches an edge of the page goes over it.
    fileprivate func bled(over page: Size, by bleed: Length) -> PaintOperation {
        switch self {
        case .fill(let area, let color): .fill(area.bled(over: page, by: bleed), color)
        case .image(let bytes, let area, let radius):
            .image(bytes, area.bled(over: page, by: bleed), cornerRadius: radius)
        default: self
        }
    }
}

extension Rectangle {
    fileprivate func bled(over page: Size, by bleed: Length) -> Rectangle {
        let near = Length.pt(0.1)
        let left = minX <= near ? -bleed : minX
        let top = minY <= near ? -bleed : minY
        let right = maxX >= page.width - near ? page.width + bleed : maxX
        let bottom = maxY >= page.height - near ? page.height + bleed : maxY
        return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
    }

    fileprivate func moved(by length: Length) -> Rectangle {
        Rectangle(x: minX + length, y: minY + length, width: size.width, height: size.height)
    }
}
