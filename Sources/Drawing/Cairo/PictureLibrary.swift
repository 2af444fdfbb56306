import CCairo
import Geometry

/// The pictures of one document, each decoded once, so that a PDF stores it once.
final class PictureLibrary {
    private var pictures: [[UInt8]: Picture] = [:]

    subscript(bytes: [UInt8]) -> Picture {
        get throws(DrawingError) {
            if let picture = pictures[bytes] { return picture }
            let picture = try Picture(bytes)
            pictures[bytes] = picture
            return picture
        }
    }
}

/// A picture as a source for painting.
final class Picture {
    private let surface: OpaquePointer
    private let size: Size

    /// In pixels, as stored.
    init(_ bytes: [UInt8]) throws(DrawingError) {
        guard let surface = PNGSource(bytes).surface() else { throw .image(reason: "it is no PNG") }
        self.surface = surface
        size = Size(
            width: .pt(Double(cairo_image_surface_get_width(surface))),
            height: .pt(Double(cairo_image_surface_get_height(surface))))
        let status = cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS, size.width > .zero, size.height > .zero else {
            throw .image(reason: "PNG: \(CairoStatus(status))")
        }
    }

    deinit { cairo_surface_destroy(surface) }

    func paint(on context: OpaquePointer, in area: Rectangle, cornerRadius: Length) {
        cairo_save(context)
        cairo_translate(context, area.minX.points, area.minY.points)
        clip(context, area.size, cornerRadius: min(cornerRadius, min(area.size.width, area.size.height) / 2))
        cairo_scale(context, area.size.width / size.width, area.size.height / size.height)
        cairo_set_source_surface(context, surface, 0, 0)
        cairo_paint(context)
        cairo_restore(context)
    }

    private func clip(_ context: OpaquePointer, _ size: Size, cornerRadius radius: Length) {
        let (width, height, radius) = (size.width.points, size.height.points, radius.points)
        if radius > 0 {
            cairo_new_sub_path(context)
            cairo_arc(context, width - radius, radius, radius, -.pi / 2, 0)
            cairo_arc(context, width - radius, height - radius, radius, 0, .pi / 2)
            cairo_arc(context, radius, height - radius, radius, .pi / 2, .pi)
            cairo_arc(context, radius, radius, radius, .pi, 1.5 * .pi)
            cairo_close_path(context)
        } else {
            cairo_rectangle(context, 0, 0, width, height)
        }
        cairo_clip(context)
    }
}

/// PNG bytes as cairo reads them.
private final class PNGSource {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func surface() -> OpaquePointer? {
        cairo_image_surface_create_from_png_stream(
            { closure, data, length in
                guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
                let source = Unmanaged<PNGSource>.fromOpaque(closure).takeUnretainedValue()
                return source.read(Int(length), into: data) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    private func read(_ count: Int, into data: UnsafeMutablePointer<UInt8>) -> Bool {
        guard position + count <= bytes.count else { return false }
        for offset in 0..<count { data[offset] = bytes[position + offset] }
        position += count
        return true
    }
}
