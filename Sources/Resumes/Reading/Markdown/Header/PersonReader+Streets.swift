import SourceText

/// Addresses of streets, told by their numbers.
extension PersonReader {
    /// `Hauptstr. 5`, `12 Hill Street`.
    static func isStreet(_ text: RichText) -> Bool {
        let words = text.plainText.split(separator: " ")
        guard (2...6).contains(words.count), let first = words.first, let last = words.last else { return false }
        return first.first?.isNumber == true || last.first?.isNumber == true
    }

    /// `1 Campus Road, Nowhere 12345`, `14 Larch Road, Nowhere NW7 8AB`.
    static func endsWithPostalCode(_ text: RichText) -> Bool {
        let words = text.plainText.split(separator: " ")
        guard text.plainText.contains(","), words.count > 2, let last = words.last else { return false }
        if (4...6).contains(last.count), last.allSatisfy(\.isNumber) { return true }
        let outward = words[words.count - 2]
        return [outward, last].allSatisfy { half in
            (2...4).contains(half.count) && half.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
                && half.contains(where: \.isUppercase) && half.contains(where: \.isNumber)
        }
    }
}
