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

/// What stands on the page beside text.
public struct Illustrations: Sendable {
    public var portrait: Portrait?
    public var signature: Signature?
    /// For contacts, where the theme wants icons.
    public var icons: IconSet

    public init(portrait: Portrait? = nil, signature: Signature? = nil, icons: IconSet = .none) {
        self.portrait = portrait
        self.signature = signature
        self.icons = icons
    }

    public static let none = Illustrations()
}
