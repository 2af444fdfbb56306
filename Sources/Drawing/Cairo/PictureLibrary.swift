import CCairo
import Geometry

/// The pictures of one document, each read once, so that a PDF stores it once.
///
/// On a PDF's page cairo names a picture among the resources as often as it is painted there, though the keys of a
/// dictionary are unique (ISO 32000-1, 7.3.7). So there a second painting is of a second copy, which the finisher makes
/// one with the first again.
final class PictureLibrary {
    /// Whether the output can hold a JPEG as it is.
    private let keepsJPEG: Bool
    /// The copies of each.
    private var pictures: [[UInt8]: [Picture]] = [:]
    /// How often each has been painted on a PDF's page; nil for other outputs.
    private var uses: [[UInt8]: Int]?

    init(keepsJPEG: Bool) {
        self.keepsJPEG = keepsJPEG
    }

    /// For painting once.
    subscript(bytes: [UInt8]) -> Picture {
        get throws(DrawingError) {
            let use = uses?[bytes] ?? 0
            uses?[bytes] = use + 1
            if let copies = pictures[bytes], use < copies.count { return copies[use] }
            let picture = try read(bytes)
            pictures[bytes, default: []].append(picture)
            return picture
        }
    }

    /// On the page that begins nothing is painted yet. For PDFs.
    func beginPage() { uses = [:] }

    private func read(_ bytes: [UInt8]) throws(DrawingError) -> Picture {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return try Picture(png: bytes) }
        guard let file = JPEGFile(bytes) else {
            throw .image(reason: "it is neither a PNG nor a JPEG of 8 bits (baseline or progressive)")
        }
        // Inks would need an output intent of a printer, so they become light.
        let isEmbedded = keepsJPEG && file.components != 4
        let pixels = isEmbedded ? nil : try JPEGPixels.decode(bytes, file)
        return try Picture(jpeg: file, pixels: pixels)
    }
}

/// A picture as a source for painting.
final class Picture {
    private let surface: OpaquePointer
    /// In pixels, as stored.
    private let width: Double
    private let height: Double
    private let orientation: PictureOrientation

    init(png bytes: [UInt8]) throws(DrawingError) {
        guard let surface = PNGSource(bytes).surface() else { throw .image(reason: "PNG: no memory") }
        self.surface = surface
        width = Double(cairo_image_surface_get_width(surface))
        height = Double(cairo_image_surface_get_height(surface))
        orientation = .upright
        try check("PNG")
    }

    /// `pixels` nil: the file itself is what the output stores, and the surface only holds its place.
    init(jpeg file: JPEGFile, pixels: [UInt8]?) throws(DrawingError) {
        let created = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(file.width), Int32(file.height))
        guard let created else { throw .image(reason: "JPEG: no memory") }
        surface = created
        (width, height) = (Double(file.width), Double(file.height))
        orientation = file.orientation
        try check("JPEG")
        if let pixels {
            fill(pixels, rowLength: file.width * 4, rows: file.height)
        } else {
            try embed(file.stripped)
        }
    }

    /// A JPEG's pixels, made smaller by the decoder.
    init(decoding bytes: [UInt8], _ file: JPEGFile, dividedBy divisor: Int) throws(DrawingError) {
        let pixels = try JPEGPixels.decode(bytes, file, dividedBy: divisor)
        let size = file.size(dividedBy: divisor)
        let created = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(size.width), Int32(size.height))
        guard let created else { throw .image(reason: "JPEG: no memory") }
        surface = created
        (width, height) = (Double(size.width), Double(size.height))
        orientation = file.orientation
        try check("JPEG")
        fill(pixels, rowLength: size.width * 4, rows: size.height)
    }

    deinit { cairo_surface_destroy(surface) }

    /// As it is looked at.
    var upright: PixelSize {
        orientation.isOnItsSide
            ? PixelSize(width: Int(height), height: Int(width)) : PixelSize(width: Int(width), height: Int(height))
    }

    private func check(_ kind: String) throws(DrawingError) {
        let status = cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS, width > 0, height > 0 else {
            throw .image(reason: "\(kind): \(CairoStatus(status))")
        }
    }

    private func fill(_ pixels: [UInt8], rowLength: Int, rows: Int) {
        cairo_surface_flush(surface)
        let stride = Int(cairo_image_surface_get_stride(surface))
        if let data = cairo_image_surface_get_data(surface) {
            for row in 0..<rows {
                let line = pixels[row * rowLength..<(row + 1) * rowLength]
                (data + row * stride).update(from: Array(line), count: rowLength)
            }
        }
        cairo_surface_mark_dirty(surface)
    }

    /// Cairo copies nothing: it keeps the bytes until it calls to have them freed.
    private func embed(_ bytes: [UInt8]) throws(DrawingError) {
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
        copy.initialize(from: bytes, count: bytes.count)
        let status = cairo_surface_set_mime_data(
            surface, CAIRO_MIME_TYPE_JPEG, copy, UInt(bytes.count), { $0?.deallocate() }, copy)
        guard status == CAIRO_STATUS_SUCCESS else {
            copy.deallocate()
            throw .cairo(CairoStatus(status), during: "embedding a JPEG")
        }
    }

    /// Scaled to cover the area; what is too much is cut off, at the sides alike, above less than below.
    ///
    /// `isPadded`: pixels at the edge are not mixed with the emptiness around them. Not for a PDF: cairo then paints
    /// pixels instead of storing the file.
    func paint(on context: OpaquePointer, in area: Rectangle, cornerRadius: Length, isPadded: Bool = false) {
        cairo_save(context)
        cairo_translate(context, area.minX.points, area.minY.points)
        clip(context, area.size, cornerRadius: min(cornerRadius, min(area.size.width, area.size.height) / 2))
        let (across, down) = orientation.isOnItsSide ? (height, width) : (width, height)
        let scale = max(area.size.width.points / across, area.size.height.points / down)
        cairo_translate(
            context, (area.size.width.points - across * scale) / 2,
            (area.size.height.points - down * scale) * Self.focus)
        cairo_scale(context, scale, scale)
        var turn = orientation.matrix(width: width, height: height)
        cairo_transform(context, &turn)
        cairo_set_source_surface(context, surface, 0, 0)
        if isPadded { cairo_pattern_set_extend(cairo_get_source(context), CAIRO_EXTEND_PAD) }
        cairo_paint(context)
        cairo_restore(context)
    }

    /// Of what is too high, so much is cut off above: faces are in the upper half.
    private static let focus = 0.35

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

extension PictureOrientation {
    /// From stored pixels to the upright picture.
    fileprivate func matrix(width: Double, height: Double) -> cairo_matrix_t {
        var matrix = cairo_matrix_t()
        switch self {
        case .upright: cairo_matrix_init_identity(&matrix)
        case .mirrored: cairo_matrix_init(&matrix, -1, 0, 0, 1, width, 0)
        case .upsideDown: cairo_matrix_init(&matrix, -1, 0, 0, -1, width, height)
        case .flipped: cairo_matrix_init(&matrix, 1, 0, 0, -1, 0, height)
        case .transposed: cairo_matrix_init(&matrix, 0, 1, 1, 0, 0, 0)
        case .turnedRight: cairo_matrix_init(&matrix, 0, 1, -1, 0, height, 0)
        case .transversed: cairo_matrix_init(&matrix, 0, -1, -1, 0, height, width)
        case .turnedLeft: cairo_matrix_init(&matrix, 0, -1, 1, 0, 0, width)
        }
        return matrix
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
