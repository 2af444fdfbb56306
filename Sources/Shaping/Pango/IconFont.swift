import CPango
import Geometry
public import Glyphs

/// A font whose characters are icons, opened for their outlines.
public final class IconFont {
    private let library: FT_Library
    private let face: FT_Face

    /// Nil if the file is no font.
    public init?(path: String) {
        var library: FT_Library?
        guard FT_Init_FreeType(&library) == 0, let library else { return nil }
        var face: FT_Face?
        guard FT_New_Face(library, path, 0, &face) == 0, let face else {
            FT_Done_FreeType(library)
            return nil
        }
        self.library = library
        self.face = face
    }

    deinit {
        FT_Done_Face(face)
        FT_Done_FreeType(library)
    }

    /// The icon of a character, in em, y downwards; nil if the font has none or it is empty.
    public func icon(for scalar: Unicode.Scalar) -> Icon? {
        let glyph = FT_Get_Char_Index(face, FT_ULong(scalar.value))
        guard glyph != 0, FT_Load_Glyph(face, glyph, FT_Int32(FT_LOAD_NO_SCALE)) == 0 else { return nil }
        let trace = ContourTrace(em: Double(face.pointee.units_per_EM))
        var functions = FT_Outline_Funcs(
            move_to: { to, user in ContourTrace.of(user).move(to) },
            line_to: { to, user in ContourTrace.of(user).line(to) },
            conic_to: { control, to, user in ContourTrace.of(user).conic(control, to) },
            cubic_to: { first, second, to, user in ContourTrace.of(user).cubic(first, second, to) },
            shift: 0, delta: 0)
        let status = FT_Outline_Decompose(
            &face.pointee.glyph.pointee.outline, &functions, Unmanaged.passUnretained(trace).toOpaque())
        guard status == 0, !trace.steps.isEmpty else { return nil }
        let advance = Double(face.pointee.glyph.pointee.metrics.horiAdvance) / trace.em
        return Icon(width: advance, outline: Contour(steps: trace.steps + [.close]))
    }
}

/// Collects what FreeType says of an outline.
private final class ContourTrace {
    let em: Double
    private(set) var steps: [Contour.Step] = []
    private var last = Contour.Place(0, 0)

    init(em: Double) {
        self.em = em
    }

    static func of(_ user: UnsafeMutableRawPointer?) -> ContourTrace {
        guard let user else { preconditionFailure("FreeType hands back what it was given") }
        return Unmanaged<ContourTrace>.fromOpaque(user).takeUnretainedValue()
    }

    func move(_ to: UnsafePointer<FT_Vector>?) -> Int32 {
        if !steps.isEmpty { steps.append(.close) }
        last = place(to)
        steps.append(.move(last))
        return 0
    }

    func line(_ to: UnsafePointer<FT_Vector>?) -> Int32 {
        last = place(to)
        steps.append(.line(last))
        return 0
    }

    /// A parabola as a cubic: its controls lie two thirds of the way to the one it has.
    func conic(_ control: UnsafePointer<FT_Vector>?, _ to: UnsafePointer<FT_Vector>?) -> Int32 {
        let (control, end) = (place(control), place(to))
        func between(_ start: Contour.Place) -> Contour.Place {
            Contour.Place(start.x + (control.x - start.x) * 2 / 3, start.y + (control.y - start.y) * 2 / 3)
        }
        steps.append(.curve(between(last), between(end), end))
        last = end
        return 0
    }

    func cubic(
        _ first: UnsafePointer<FT_Vector>?, _ second: UnsafePointer<FT_Vector>?, _ to: UnsafePointer<FT_Vector>?
    ) -> Int32 {
        last = place(to)
        steps.append(.curve(place(first), place(second), last))
        return 0
    }

    private func place(_ vector: UnsafePointer<FT_Vector>?) -> Contour.Place {
        guard let vector = vector?.pointee else { return last }
        return Contour.Place(Double(vector.x) / em, -Double(vector.y) / em)
    }
}
