/// A literal is text without markup and without a place.
extension RichText: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        self.init(value)
    }
}
