import CCairo
import Geometry
import Glyphs
import Languages

/// Paints operations on a surface, the same way for every form of output.
struct Painting {
    let surface: CairoSurface
    let faces: FaceLibrary
    let pictures: PictureLibrary
    /// Where the output keeps text: what to say of each glyph. Nil: shapes only.
    var texts: GlyphTexts?
    /// Whether glyphs are filled as paths: pixels get them at exact places, where cairo's own way rounds each to whole
    /// pixels, which tears words apart.
    var fillsGlyphs = false

    func paint(_ operation: PaintOperation) throws(DrawingError) {
        let context = surface.context
        switch operation {
        case .glyphs(let run, let origin, let color, let stretch):
            setColor(color)
            try paint(run, at: origin, stretch: stretch)
        case .fill(let area, let color):
            setColor(color)
            cairo_rectangle(
                context, area.minX.points, area.minY.points, area.size.width.points, area.size.height.points)
            cairo_fill(context)
        case .circle(let center, let radius, let color):
            setColor(color)
            cairo_new_sub_path(context)
            cairo_arc(context, center.x.points, center.y.points, radius.points, 0, 2 * .pi)
            cairo_close_path(context)
            cairo_fill(context)
        case .line(let start, let end, let width, let color):
            setColor(color)
            cairo_set_line_width(context, width.points)
            cairo_move_to(context, start.x.points, start.y.points)
            cairo_line_to(context, end.x.points, end.y.points)
            cairo_stroke(context)
        case .outline(let outline, let origin, let em, let color):
            setColor(color)
            trace(outline, from: origin, em: em)
            cairo_fill(context)
        case .image(let bytes, let area, let cornerRadius):
            try pictures[bytes].paint(on: context, in: area, cornerRadius: cornerRadius)
        }
    }

    private func trace(_ outline: Contour, from origin: Point, em: Length) {
        func x(_ place: Contour.Place) -> Double { (origin.x + em * place.x).points }
        func y(_ place: Contour.Place) -> Double { (origin.y + em * place.y).points }
        for step in outline.steps {
            switch step {
            case .move(let place): cairo_move_to(surface.context, x(place), y(place))
            case .line(let place): cairo_line_to(surface.context, x(place), y(place))
            case .curve(let first, let second, let end):
                cairo_curve_to(surface.context, x(first), y(first), x(second), y(second), x(end), y(end))
            case .close: cairo_close_path(surface.context)
            }
        }
    }

    private func setColor(_ color: Color) {
        cairo_set_source_rgb(surface.context, color.red, color.green, color.blue)
    }

    private func paint(_ run: GlyphRun, at origin: Point, stretch: Double) throws(DrawingError) {
        let face = try faces[run.face]
        setFont(face, size: run.size, stretch: stretch)
        let line = GlyphLine(run, at: origin, stretch: stretch, face: face, texts: texts)
        if !line.outlines.isEmpty {
            cairo_glyph_path(surface.context, line.outlines, Int32(line.outlines.count))
            cairo_fill(surface.context)
        }
        guard !line.glyphs.isEmpty else { return }
        if fillsGlyphs {
            cairo_glyph_path(surface.context, line.glyphs, Int32(line.glyphs.count))
            cairo_fill(surface.context)
            return
        }
        guard texts != nil else {
            cairo_show_glyphs(surface.context, line.glyphs, Int32(line.glyphs.count))
            return
        }
        line.text.withUnsafeBufferPointer { text in
            text.withMemoryRebound(to: CChar.self) { text in
                cairo_show_text_glyphs(
                    surface.context, text.baseAddress, Int32(text.count), line.glyphs, Int32(line.glyphs.count),
                    line.clusters, Int32(line.clusters.count), line.flags)
            }
        }
    }

    /// Font expansion is in the font matrix, which leaves the embedded font program the same.
    private func setFont(_ face: OpenFace, size: Length, stretch: Double) {
        var matrix = cairo_matrix_t()
        cairo_matrix_init(&matrix, size.points * stretch, 0, 0, size.points, 0, 0)
        cairo_set_font_face(surface.context, face.cairoFace)
        cairo_set_font_matrix(surface.context, &matrix)
    }

    /// True metrics and outlines: no hinting, no rounding of advances, grey edges.
    func setUp() {
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        cairo_set_font_options(surface.context, options)
        cairo_font_options_destroy(options)
    }
}

/// A run in the shape cairo wants: glyphs at places on the page, and the clusters in the order of the text.
struct GlyphLine {
    private(set) var glyphs: [cairo_glyph_t] = []
    private(set) var clusters: [cairo_text_cluster_t] = []
    private(set) var text: [UInt8] = []
    /// `.notdef` may not be shown as text (ISO 19005-2, 6.2.11.8; ISO 14289-1, 7.21.8).
    private(set) var outlines: [cairo_glyph_t] = []
    let flags: cairo_text_cluster_flags_t

    /// Clusters that only steer shaping are left out: a reader must not meet marks without glyphs.
    init(_ run: GlyphRun, at origin: Point, stretch: Double, face: OpenFace, texts: GlyphTexts?) {
        flags = run.isRightToLeft ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t(rawValue: 0)
        let reading = ClusterReading(run, face: face)
        let isBlank = run.text.unicodeScalars.allSatisfy(\.isBlank)
        let top = isBlank ? Self.keptByCairo(origin.y.points) : origin.y.points
        var pen = isBlank ? Self.keptByCairo(origin.x.points) : origin.x.points
        var pieces: [GlyphTexts.Piece] = []
        let shaped = run.glyphs
        glyphs.reserveCapacity(shaped.count)
        pieces.reserveCapacity(run.clusters.count)
        text.reserveCapacity(run.text.utf8.count)
        for cluster in run.clusters {
            let isMissing = cluster.glyphs.contains { shaped[$0].id == 0 }
            let isShown = reading.isShown(cluster)
            for index in cluster.glyphs {
                let glyph = shaped[index]
                let (x, y) = (pen + glyph.dx * stretch, top + glyph.dy)
                let placed = cairo_glyph_t(index: UInt(glyph.id), x: x, y: y)
                if isShown, isMissing { outlines.append(placed) }
                if isShown, !isMissing { glyphs.append(placed) }
                pen += glyph.advance * stretch
            }
            if isShown, !isMissing { texts?.tell(cluster, of: reading, to: &pieces) }
        }
        clusters.reserveCapacity(pieces.count)
        // Backward clusters: cairo takes the text from its start and the glyphs from their end.
        for (piece, glyphCount) in run.isRightToLeft ? pieces.reversed() : pieces {
            for byte in piece.utf8 { text.append(byte) }
            clusters.append(cairo_text_cluster_t(num_bytes: Int32(piece.utf8.count), num_glyphs: Int32(glyphCount)))
        }
    }

    /// A place a hair beside a whole point.
    ///
    /// Cairo leaves out what covers no pixel: the box of a space alone is a point, which rounds to a pixel unless it is on
    /// the grid already (24.8 fixed point). Two words would be one then.
    private static func keptByCairo(_ place: Double) -> Double {
        let fixed = (place * 256).rounded() / 256
        return fixed == fixed.rounded() ? place + 1.0 / 128 : place
    }
}
