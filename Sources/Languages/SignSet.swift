/// A set of single signs, such as separators, that text is searched for character by character.
///
/// Asking a `String` whether it contains a character compares them as texts, which takes some hundred times as long.
public struct SignSet: Sendable, ExpressibleByStringLiteral {
    private var ascii: (UInt64, UInt64) = (0, 0)
    /// The others, few enough to go through.
    private var others: [UInt32] = []

    /// Each scalar of the literal is a sign.
    public init(stringLiteral signs: String) {
        for scalar in signs.unicodeScalars {
            switch scalar.value {
            case ..<64: ascii.0 |= 1 << UInt64(scalar.value)
            case ..<128: ascii.1 |= 1 << UInt64(scalar.value - 64)
            default: others.append(scalar.value)
            }
        }
    }

    public func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<64: ascii.0 >> UInt64(scalar.value) & 1 != 0
        case ..<128: ascii.1 >> UInt64(scalar.value - 64) & 1 != 0
        default: others.contains(scalar.value)
        }
    }

    /// A character of several scalars, such as an accented letter, is no sign. Greek's own middle dot and question mark
    /// are the common ones by Unicode's canonical equivalence.
    public func contains(_ character: Character) -> Bool {
        switch character.sign {
        case nil: false
        case "\u{387}": contains("\u{b7}" as Unicode.Scalar)
        case "\u{37e}": contains(";" as Unicode.Scalar)
        case let sign?: contains(sign)
        }
    }
}
