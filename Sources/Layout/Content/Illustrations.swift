public import Geometry
public import Glyphs

/// A photograph of the person, upright and cut to the shape the theme gives it.
public struct Portrait: Hashable, Sendable {
    /// A PNG or JPEG file.
    public var bytes: [UInt8]
    /// What readers hear in its place; never empty.
    public var alternative: String

    public init(bytes: [UInt8], alternative: String) {
        self.bytes = bytes
        self.alternative = alternative
    }
}

/// A signature, for a letter's end.
public struct Signature: Hashable, Sendable {
    /// A PNG or JPEG file.
    public var bytes: [UInt8]
    public var widthToHeight: Double
    /// What readers hear in its place; if it is empty, they hear the name.
    public var alternative: String

    public init(bytes: [UInt8], widthToHeight: Double, alternative: String) {
        self.bytes = bytes
        self.widthToHeight = widthToHeight
        self.alternative = alternative
    }
}

/// An address as a QR code, for readers on paper.
public struct AddressCode: Hashable, Sendable {
    /// The dark squares in a square of side 1, from its upper left corner downwards, with their light margin.
    public var outline: Contour
    /// What readers hear in its place; never empty.
    public var alternative: String

    public init(outline: Contour, alternative: String) {
        self.outline = outline
        self.alternative = alternative
    }
}

/// What stands on the page beside text.
public struct Illustrations: Sendable {
    public var portrait: Portrait?
    public var signature: Signature?
    /// For contacts, where the theme wants icons.
    public var icons: IconSet
    public var code: AddressCode?

    public init(
        portrait: Portrait? = nil, signature: Signature? = nil, icons: IconSet = .none, code: AddressCode? = nil
    ) {
        self.portrait = portrait
        self.signature = signature
        self.icons = icons
        self.code = code
    }

    public static let none = Illustrations()
}
