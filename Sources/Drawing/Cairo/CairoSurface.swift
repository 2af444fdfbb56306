import CCairo
import Geometry

/// A cairo surface that writes into memory, and the context that paints on it; both end with it.
///
/// Cairo's errors stick to the context or to the surface and are silent, so `check` looks at both
/// (a bad cluster leaves the surface at "no error" with lines missing).
final class CairoSurface {
    let context: OpaquePointer
    private let surface: OpaquePointer
    private let sink: ByteSink

    static var version: String { cairo_version_string().map { String(cString: $0) } ?? "unknown" }

    enum Kind {
        case pdf
        case svg
        /// Pixels, rounded up.
        case image
    }

    /// `size` in the surface's units: points for PDF and SVG, pixels for an image.
    init(_ kind: Kind, size: Size) throws(DrawingError) {
        sink = ByteSink()
        let closure = Unmanaged.passUnretained(sink).toOpaque()
        let (width, height) = (size.width.points, size.height.points)
        let created =
            switch kind {
            case .pdf: cairo_pdf_surface_create_for_stream(ByteSink.append, closure, width, height)
            case .svg: cairo_svg_surface_create_for_stream(ByteSink.append, closure, width, height)
            case .image:
                cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width.rounded(.up)), Int32(height.rounded(.up)))
            }
        guard let created, let context = cairo_create(created) else {
            throw .cairo(CairoStatus(CAIRO_STATUS_NO_MEMORY), during: "creation")
        }
        surface = created
        self.context = context
        if kind == .pdf { cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5) }
        if kind == .svg { cairo_svg_surface_set_document_unit(surface, CAIRO_SVG_UNIT_PT) }
        try check("creation")
    }

    deinit {
        cairo_destroy(context)
        // Finishing may still write into the sink, which outlives this line only.
        cairo_surface_finish(surface)
        cairo_surface_destroy(surface)
    }

    func setPageSize(_ size: Size) {
        cairo_pdf_surface_set_size(surface, size.width.points, size.height.points)
    }

    func showPage(_ name: String) throws(DrawingError) {
        cairo_show_page(context)
        try check(name)
    }

    /// Ends a PDF or SVG and hands out its bytes.
    func finish() throws(DrawingError) -> [UInt8] {
        try check("painting")
        cairo_surface_finish(surface)
        try check("finish")
        return sink.bytes
    }

    /// The pixels as a PNG file.
    func png() throws(DrawingError) -> [UInt8] {
        try check("painting")
        let status = cairo_surface_write_to_png_stream(
            surface, ByteSink.append, Unmanaged.passUnretained(sink).toOpaque())
        try status.check("writing a PNG")
        return sink.bytes
    }

    /// Red, green, blue and opacity of an image's pixel, the colours as they are painted (multiplied by opacity).
    func pixel(_ x: Int, _ y: Int) -> [UInt8] {
        cairo_surface_flush(surface)
        guard let data = cairo_image_surface_get_data(surface) else { return [] }
        let start = data + y * Int(cairo_image_surface_get_stride(surface)) + 4 * x
        let value = start.withMemoryRebound(to: UInt32.self, capacity: 1) { $0.pointee }
        return [16, 8, 0, 24].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    /// An image's sides in pixels.
    var width: Int { Int(cairo_image_surface_get_width(surface)) }
    var height: Int { Int(cairo_image_surface_get_height(surface)) }

    /// What was written into an image's bytes counts from here on.
    func markDirty() { cairo_surface_mark_dirty(surface) }

    /// An image's bytes and the length of a row, all painting done; nil if there is no image.
    func flushed<Result>(_ body: (UnsafeMutablePointer<UInt8>, Int) -> Result) -> Result? {
        cairo_surface_flush(surface)
        guard let data = cairo_image_surface_get_data(surface) else { return nil }
        return body(data, Int(cairo_image_surface_get_stride(surface)))
    }

    func check(_ during: String) throws(DrawingError) {
        try cairo_status(context).check(during)
        try cairo_surface_status(surface).check(during)
    }
}

/// Where cairo's stream functions put their bytes.
private final class ByteSink {
    var bytes: [UInt8] = []

    static let append: cairo_write_func_t = { closure, data, length in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
        sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
        return CAIRO_STATUS_SUCCESS
    }
}

extension CairoStatus {
    init(_ status: cairo_status_t) {
        self.init(code: status.rawValue, description: String(cString: cairo_status_to_string(status)))
    }
}

extension cairo_status_t {
    func check(_ during: String) throws(DrawingError) {
        guard self == CAIRO_STATUS_SUCCESS else { throw .cairo(CairoStatus(self), during: during) }
    }
}
