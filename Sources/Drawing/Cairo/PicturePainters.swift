import CCairo
public import Geometry

/// Paints one page as a PNG picture.
public enum PNGPainter {
    /// `background` nil: transparent. The page's edge is rounded up to whole pixels.
    public static func paint(
        _ page: DrawnPage, pixelsPerInch: Double, background: Color? = .white
    ) throws(DrawingError) -> [UInt8] {
        try surface(of: page, pixelsPerInch: pixelsPerInch, background: background).png()
    }

    static func surface(
        of page: DrawnPage, pixelsPerInch: Double, background: Color?
    ) throws(DrawingError) -> CairoSurface {
        let scale = pixelsPerInch / 72
        let pixels = Size(width: page.size.width * scale, height: page.size.height * scale)
        let surface = try CairoSurface(.image, size: pixels)
        if let background {
            cairo_set_source_rgb(surface.context, background.red, background.green, background.blue)
            cairo_paint(surface.context)
        }
        cairo_scale(surface.context, scale, scale)
        try page.paint(on: surface, faces: try FaceLibrary(), keepingJPEG: false, fillingGlyphs: true)
        return surface
    }
}

/// Paints one page as an SVG picture, its text as outlines.
public enum SVGPainter {
    /// `background` nil: transparent.
    public static func paint(_ page: DrawnPage, background: Color? = nil) throws(DrawingError) -> [UInt8] {
        try PagePainter().svg(of: page, background: background)
    }
}

/// Paints page after page with fonts that are opened once.
final class PagePainter {
    private var faces: FaceLibrary?

    /// As `SVGPainter` has it.
    func svg(of page: DrawnPage, background: Color? = nil) throws(DrawingError) -> [UInt8] {
        let surface = try CairoSurface(.svg, size: page.size)
        if let background {
            cairo_set_source_rgb(surface.context, background.red, background.green, background.blue)
            cairo_paint(surface.context)
        }
        try page.paint(on: surface, faces: try openFaces(), keepingJPEG: true, fillingGlyphs: false)
        return SVGIdentifiers.renumber(try surface.finish())
    }

    func openFaces() throws(DrawingError) -> FaceLibrary {
        if let faces { return faces }
        let new = try FaceLibrary()
        faces = new
        return new
    }
}

extension DrawnPage {
    fileprivate func paint(
        on surface: CairoSurface, faces: FaceLibrary, keepingJPEG keepsJPEG: Bool, fillingGlyphs fillsGlyphs: Bool
    ) throws(DrawingError) {
        let painting = Painting(
            surface: surface, faces: faces, pictures: PictureLibrary(keepsJPEG: keepsJPEG), texts: nil,
            fillsGlyphs: fillsGlyphs)
        painting.setUp()
        for sequence in sequences {
            for operation in sequence.operations { try painting.paint(operation) }
        }
    }
}
