import CCairo
import Geometry
import Glyphs

/// Paints pages as SVG for a browser that shows them at once: each run of glyphs is one path in the units of its font.
///
/// Cairo's own SVG refers to a symbol for each glyph; a browser needs 100 ms for such a page and 20 ms for this one. A
/// class, because it keeps the fonts open and each outline it has met. What is neither text nor a plain shape is left
/// to cairo.
public final class BrowserPainter {
    private let cairo = PagePainter()
    private var outlines: [FontFace: GlyphOutlines] = [:]

    public init() {}

    /// The same page gives the same bytes.
    public func svg(of page: DrawnPage) throws(DrawingError) -> [UInt8] {
        var svg = SVGText()
        svg.open(page.size)
        var others: [PaintOperation] = []
        var layers = 0
        for operation in page.sequences.flatMap(\.operations) {
            guard Self.isPlain(operation) else {
                others.append(operation)
                continue
            }
            try flush(&others, on: page, into: &svg, &layers)
            try paint(operation, into: &svg)
        }
        try flush(&others, on: page, into: &svg, &layers)
        svg.add("</svg>\n")
        return svg.bytes
    }

    private static func isPlain(_ operation: PaintOperation) -> Bool {
        switch operation {
        case .glyphs, .fill, .circle, .line: true
        default: false
        }
    }

    private func paint(_ operation: PaintOperation, into svg: inout SVGText) throws(DrawingError) {
        switch operation {
        case .glyphs(let run, let origin, let color, let stretch):
            try paint(run, at: origin, color, stretch: stretch, into: &svg)
        case .fill(let area, let color): svg.rectangle(area, color)
        case .circle(let center, let radius, let color): svg.circle(center, radius, color)
        case .line(let start, let end, let width, let color): svg.line(start, end, width, color)
        default: break
        }
    }

    private func paint(
        _ run: GlyphRun, at origin: Point, _ color: Color, stretch: Double, into svg: inout SVGText
    ) throws(DrawingError) {
        let face = try cairo.openFaces()[run.face]
        let outlines = outlines[run.face] ?? GlyphOutlines(face: face)
        self.outlines[run.face] = outlines
        let line = GlyphLine(run, at: origin, stretch: stretch, face: face, texts: nil)
        let unit = run.size.points / face.unitsPerEm
        guard unit > 0, stretch > 0 else { return }
        svg.beginPath(color, scale: (unit * stretch, unit), origin: origin)
        for glyph in line.glyphs + line.outlines {
            let shape = outlines[UInt32(glyph.index)]
            guard !shape.isEmpty else { continue }
            svg.move(
                to: (glyph.x - origin.x.points) / (unit * stretch), (glyph.y - origin.y.points) / unit)
            svg.add(shape)
        }
        svg.endPath()
    }

    /// Cairo paints what stands between two plain operations as a picture in the picture, its names set apart.
    private func flush(
        _ operations: inout [PaintOperation], on page: DrawnPage, into svg: inout SVGText, _ layers: inout Int
    ) throws(DrawingError) {
        guard !operations.isEmpty else { return }
        let part = DrawnPage(size: page.size, content: [.artifact(operations)])
        operations = []
        layers += 1
        svg.nest(try cairo.svg(of: part), named: "layer\(layers)-")
    }
}
