extension StringProtocol {
    /// Without white space at either end.
    public var trimmedText: String {
        let characters = drop(while: \.isWhitespace)
        guard let last = characters.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(characters[...last])
    }
}
