public import Geometry

/// How letters are arranged.
public struct LetterTheme: Hashable, Sendable {
    public enum Arrangement: String, Hashable, Sendable, CaseIterable {
        /// By paper and language: US letter paper `us`; French `nf`; languages written from the right and East Asian ones
        /// `flow`; all others `din5008b`.
        case auto
        /// DIN 5008 with the letterhead of 27 mm (form A) or of 45 mm (form B).
        case din5008a, din5008b
        /// Block style, its address in the window of a No. 10 envelope.
        case us
        /// French: the address at the end side (NF Z 11-001).
        case nf
        /// One part below the other, for no window.
        case flow
    }

    public var arrangement: Arrangement
    /// The sender's name and address in one small line above the recipient, to be seen in the window.
    public var returnLine: Bool
    /// Short strokes at the sheet's edge where it is folded, and where it is punched.
    public var foldMarks: Bool
    public var punchMark: Bool
    /// Between the closing and the name.
    public var signatureSpace: Length
    public var paragraphGap: Length

    static let plain = LetterTheme(
        arrangement: .auto, returnLine: true, foldMarks: false, punchMark: false, signatureSpace: .pt(36),
        paragraphGap: .pt(8))
}
