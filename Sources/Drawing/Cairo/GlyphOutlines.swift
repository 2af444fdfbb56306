import CCairo

/// The outlines of a face's glyphs as SVG path data in font units, y downwards, from the glyph's origin on; each read
/// once.
final class GlyphOutlines {
    private let face: OpenFace
    private var known: [UInt32: [UInt8]] = [:]

    init(face: OpenFace) {
        self.face = face
    }

    /// Empty for a glyph without a shape, such as the space.
    subscript(glyph: UInt32) -> [UInt8] {
        if let outline = known[glyph] { return outline }
        let outline = read(glyph)
        known[glyph] = outline
        return outline
    }

    private func read(_ glyph: UInt32) -> [UInt8] {
        let flags = Int32(FT_LOAD_NO_SCALE) | Int32(FT_LOAD_NO_HINTING) | Int32(FT_LOAD_NO_BITMAP)
        guard FT_Load_Glyph(face.freeTypeFace, glyph, flags) == 0, let slot = face.freeTypeFace.pointee.glyph,
            slot.pointee.format == FT_GLYPH_FORMAT_OUTLINE
        else { return [] }
        var path = RelativePath()
        var functions = FT_Outline_Funcs(
            move_to: { end, path in RelativePath.step(path) { $0.move(to: end) } },
            line_to: { end, path in RelativePath.step(path) { $0.draw("l", [end]) } },
            conic_to: { control, end, path in RelativePath.step(path) { $0.draw("q", [control, end]) } },
            cubic_to: { first, second, end, path in RelativePath.step(path) { $0.draw("c", [first, second, end]) } },
            shift: 0, delta: 0)
        let status = withUnsafeMutablePointer(to: &path) {
            FT_Outline_Decompose(&slot.pointee.outline, &functions, $0)
        }
        guard status == 0 else { return [] }
        path.close()
        return path.svg.bytes
    }
}

/// Path data in which every place counts from the one before, as whole font units.
private struct RelativePath {
    var svg = SVGText()
    private var place = (x: 0, y: 0)
    private var start = (x: 0, y: 0)
    private var isOpen = false

    static func step(_ path: UnsafeMutableRawPointer?, _ body: (inout RelativePath) -> Void) -> Int32 {
        guard let path else { return 1 }
        body(&path.assumingMemoryBound(to: RelativePath.self).pointee)
        return 0
    }

    mutating func move(to end: UnsafePointer<FT_Vector>?) {
        close()
        draw("m", [end])
        start = place
        isOpen = true
    }

    mutating func draw(_ command: Unicode.Scalar, _ points: [UnsafePointer<FT_Vector>?]) {
        svg.add(UInt8(ascii: command))
        var last = place
        for (index, point) in points.enumerated() {
            guard let vector = point?.pointee else { continue }
            last = (Int(vector.x), -Int(vector.y))
            if index > 0 { svg.add(UInt8(ascii: " ")) }
            svg.add(integer: last.x - place.x)
            svg.add(UInt8(ascii: " "))
            svg.add(integer: last.y - place.y)
        }
        place = last
    }

    /// Back to where the contour began.
    mutating func close() {
        guard isOpen else { return }
        svg.add(UInt8(ascii: "z"))
        place = start
        isOpen = false
    }
}
