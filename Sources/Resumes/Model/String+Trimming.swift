internal import Languages

extension StringProtocol {
    /// Without white space at either end.
    public var trimmedText: String {
        guard first?.isBlank == true || last?.isBlank == true else { return String(self) }
        let characters = drop(while: \.isBlank)
        guard let last = characters.lastIndex(where: { !$0.isBlank }) else { return "" }
        return String(characters[...last])
    }
}
