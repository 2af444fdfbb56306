import CCairo
import Glyphs

/// FreeType, started; closed when the last face that came from it is gone.
final class FreeType {
    let handle: FT_Library

    init?() {
        var library: FT_Library?
        guard FT_Init_FreeType(&library) == 0, let library else { return nil }
        handle = library
    }

    deinit { FT_Done_FreeType(handle) }

    /// How many glyphs a font file in memory has; nil for what is none.
    static func glyphCount(of bytes: [UInt8]) -> Int? {
        guard let library = FreeType() else { return nil }
        return bytes.withUnsafeBufferPointer { buffer in
            var face: FT_Face?
            let status = FT_New_Memory_Face(library.handle, buffer.baseAddress, FT_Long(buffer.count), 0, &face)
            guard status == 0, let face else { return nil }
            defer { FT_Done_Face(face) }
            return Int(face.pointee.num_glyphs)
        }
    }
}

/// A font file opened by FreeType; cairo's font face keeps it alive.
private final class FaceFile {
    let face: FT_Face
    private let file: UnhintedFile
    private let library: FreeType
    /// Cairo tells user data apart by the address of a key.
    let key: UnsafeMutablePointer<cairo_user_data_key_t>

    init?(_ font: FontFace, library: FreeType) {
        var face: FT_Face?
        guard let file = UnhintedFile(of: font),
            FT_New_Memory_Face(library.handle, file.bytes, FT_Long(file.count), FT_Long(font.index), &face) == 0,
            let face
        else { return nil }
        self.face = face
        self.file = file
        self.library = library
        key = .allocate(capacity: 1)
        key.initialize(to: cairo_user_data_key_t())
    }

    deinit {
        FT_Done_Face(face)
        key.deallocate()
    }
}

/// A face as cairo paints with it, and what its cmap says of its glyphs.
final class OpenFace {
    let cairoFace: OpaquePointer
    /// The name cairo gives the font in the PDF, after the subset's tag; nil if the font has none.
    let postScriptName: String?
    let spaceGlyph: UInt32
    /// How many units of the outlines an em has.
    let unitsPerEm: Double
    /// Cairo's face keeps it open as long as this one lives.
    let freeTypeFace: FT_Face
    /// Among the faces of the library, from 0.
    let number: Int
    let glyphCount: Int
    /// By glyph: the lowest code point the cmap maps to it, 0 for none.
    private lazy var codePoints = Self.codePoints(of: freeTypeFace, glyphCount: glyphCount)

    fileprivate init(_ font: FontFace, number: Int, library: FreeType) throws(DrawingError) {
        guard let file = FaceFile(font, library: library) else {
            throw .font(font, reason: "it cannot be opened, or it is not a font")
        }
        guard let face = cairo_ft_font_face_create_for_ft_face(file.face, Int32(FT_LOAD_NO_HINTING)) else {
            throw .font(font, reason: "cairo does not take it")
        }
        cairoFace = face
        let retained = Unmanaged.passRetained(file)
        let status = cairo_font_face_set_user_data(face, file.key, retained.toOpaque()) { data in
            if let data { Unmanaged<FaceFile>.fromOpaque(data).release() }
        }
        if status != CAIRO_STATUS_SUCCESS { retained.release() }
        postScriptName = FT_Get_Postscript_Name(file.face).map { String(cString: $0) }
        self.number = number
        freeTypeFace = file.face
        unitsPerEm = Double(max(1, file.face.pointee.units_per_EM))
        spaceGlyph = FT_Get_Char_Index(file.face, 0x20)
        glyphCount = max(0, Int(file.face.pointee.num_glyphs))
        try status.check("opening a font")
    }

    deinit { cairo_font_face_destroy(cairoFace) }

    /// The character cairo itself would put into ToUnicode for the glyph: the first of the cmap.
    func character(of glyph: UInt32) -> Unicode.Scalar? {
        guard glyph < glyphCount, codePoints[Int(glyph)] != 0 else { return nil }
        return Unicode.Scalar(codePoints[Int(glyph)])
    }

    private static func codePoints(of face: FT_Face, glyphCount: Int) -> [UInt32] {
        var codePoints = [UInt32](repeating: 0, count: glyphCount)
        var glyph: FT_UInt = 0
        var code = FT_Get_First_Char(face, &glyph)
        while glyph != 0 {
            if glyph < codePoints.count, codePoints[Int(glyph)] == 0 { codePoints[Int(glyph)] = UInt32(code) }
            code = FT_Get_Next_Char(face, code, &glyph)
        }
        return codePoints
    }
}

/// The faces of one document, each opened once.
final class FaceLibrary {
    private let freeType: FreeType
    private var faces: [FontFace: OpenFace] = [:]

    init() throws(DrawingError) {
        guard let freeType = FreeType() else {
            throw .cairo(CairoStatus(CAIRO_STATUS_NO_MEMORY), during: "starting FreeType")
        }
        self.freeType = freeType
    }

    subscript(font: FontFace) -> OpenFace {
        get throws(DrawingError) {
            if let face = faces[font] { return face }
            let face = try OpenFace(font, number: faces.count, library: freeType)
            faces[font] = face
            return face
        }
    }
}
