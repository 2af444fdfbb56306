public import Geometry

/// A small picture in the text's colour that says what kind of contact follows; decoration, never text.
public struct Icon: Hashable, Sendable {
    /// In em.
    public var width: Double
    /// In em, from the baseline's start.
    public var outline: Contour

    public init(width: Double, outline: Contour) {
        self.width = width
        self.outline = outline
    }
}

/// The icons there are, by name: `email`, `phone`, `place`, `web`, and networks in small letters (`github`).
public struct IconSet: Sendable {
    private let icons: [String: Icon]

    public init(_ icons: [String: Icon] = [:]) {
        self.icons = icons
    }

    public static let none = IconSet()

    public var names: [String] { icons.keys.sorted() }

    /// Nil if there is no such icon: then a word says it.
    public subscript(name: String) -> Icon? { icons[name] }

    /// The icon of a network by its proper name: `Stack Overflow` is `stackoverflow`.
    public subscript(network name: String) -> Icon? {
        icons[String(name.lowercased().filter { $0.isLetter || $0.isNumber })]
    }
}
