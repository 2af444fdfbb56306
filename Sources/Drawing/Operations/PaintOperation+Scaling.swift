public import Geometry
import Glyphs

extension DrawnPage {
    /// All that is painted on the page, smaller and moved: for contact sheets.
    public func miniature(scale: Double, at origin: Point) -> [PaintOperation] {
        content.flatMap(\.operations).map { $0.scaled(by: scale, to: origin) }
    }
}

extension PaintOperation {
    func scaled(by scale: Double, to origin: Point) -> PaintOperation {
        func place(_ point: Point) -> Point { Point(x: origin.x + point.x * scale, y: origin.y + point.y * scale) }
        func area(_ area: Rectangle) -> Rectangle {
            let corner = place(area.origin)
            return Rectangle(
                x: corner.x, y: corner.y, width: area.size.width * scale, height: area.size.height * scale)
        }
        switch self {
        case .glyphs(let run, let start, let color, let stretch):
            return .glyphs(run.scaled(by: scale), origin: place(start), color: color, stretch: stretch)
        case .fill(let old, let color): return .fill(area(old), color)
        case .circle(let center, let radius, let color):
            return .circle(center: place(center), radius: radius * scale, color)
        case .line(let start, let end, let width, let color):
            return .line(from: place(start), to: place(end), width: width * scale, color)
        case .image(let bytes, let old, let cornerRadius):
            return .image(bytes, area(old), cornerRadius: cornerRadius * scale)
        case .outline(let contour, let start, let em, let color):
            return .outline(contour, origin: place(start), em: em * scale, color)
        }
    }
}

extension GlyphRun {
    fileprivate func scaled(by scale: Double) -> GlyphRun {
        var copy = self
        copy.size = size * scale
        for index in copy.glyphs.indices {
            copy.glyphs[index].advance *= scale
            copy.glyphs[index].dx *= scale
            copy.glyphs[index].dy *= scale
        }
        return copy
    }
}
