public import Glyphs

/// Why a document could not be painted or finished. Nothing has been written when it is thrown.
public enum DrawingError: Error, Hashable, Sendable {
    /// The face's file cannot be opened or is not a font.
    case font(FontFace, reason: String)
    /// The bytes of a picture are neither a PNG nor a JPEG that can be embedded.
    case image(reason: String)
    case cairo(CairoStatus, during: String)
    case qpdf(QPDFFault)
    /// Cairo's file is not built the way the finisher knows: another version, or a fault of ours.
    case unrecognized(String)
    /// The finished file does not pass the finisher's own check.
    case failedCheck(String)
    /// The output intent's ICC profile is missing, damaged or not of an RGB device.
    case colorProfile(String)
    /// The standard chosen does not allow what was asked for.
    case notAllowed(String)
}

/// Cairo's status code with cairo's own words for it.
public struct CairoStatus: Hashable, Sendable, CustomStringConvertible {
    public let code: UInt32
    public let description: String
}

/// An error of libqpdf with its own words for it.
public struct QPDFFault: Hashable, Sendable, CustomStringConvertible {
    public let code: UInt32
    public let description: String

    /// `qpdf_e_password` of qpdf/Constants.h.
    public var asksForPassword: Bool { code == 4 }
}

extension DrawingError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .font(let face, let reason): "Font \(face.path) (face \(face.index)) cannot be used: \(reason)"
        case .image(let reason): "Picture cannot be used: \(reason)"
        case .cairo(let status, let during): "Cairo failed during \(during): \(status) (\(status.code))"
        case .qpdf(let fault): "libqpdf failed: \(fault) (\(fault.code))"
        case .unrecognized(let what): "Cairo's PDF is not built as expected: \(what)"
        case .failedCheck(let what): "The finished PDF fails its check: \(what)"
        case .colorProfile(let what): "Colour profile cannot be used: \(what)"
        case .notAllowed(let what): what
        }
    }
}
