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

/// What stands on the page beside text.
public struct Illustrations: Sendable {
    public var portrait: Portrait?
    /// For contacts, where the theme wants icons.
    public var icons: IconSet

    public init(portrait: Portrait? = nil, icons: IconSet = .none) {
        self.portrait = portrait
        self.icons = icons
    }

    public static let none = Illustrations()
}
