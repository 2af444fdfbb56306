internal import Languages

extension DateReader.FoundDates {
    /// The text without the dates, without the separator they leave dangling and without brackets they leave empty
    /// or around all the rest.
    func remainder(of text: RichText) -> RichText {
        let before = text.slice(0..<range.lowerBound).trimmed(of: DateReader.isDangling)
        let after = text.slice(range.upperBound..<max(range.upperBound, text.utf8Count))
        let rest = after.trimmed(of: DateReader.isDangling)
        if before.isEmpty { return Self.unwrapped(rest) }
        if rest.isEmpty { return before }
        let last = before.plainText.last ?? " "
        let first = rest.plainText.first ?? " "
        if Self.opening.contains(last), Self.closing.contains(first) {
            let outside = before.slice(0..<(before.utf8Count - last.utf8.count)).trimmed()
            let further = rest.slice(first.utf8.count..<rest.utf8Count)
            return (outside + further).trimmed(of: DateReader.isDangling)
        }
        if Self.opening.contains(last) || Self.closing.contains(first) || first == "." { return before + rest }
        let separator = after.trimmed().plainText.prefix { DateReader.isDangling($0) && !$0.isPadding }
        return before + RichText(separator.isEmpty ? " " : separator == "," ? ", " : " \(separator) ") + rest
    }

    private static let opening: SignSet = "(（["
    private static let closing: SignSet = ")）]"

    /// "(Madrid)" → "Madrid", where one pair of brackets holds everything.
    private static func unwrapped(_ text: RichText) -> RichText {
        let plain = text.plainText
        guard let first = plain.first, let last = plain.last, opening.contains(first), closing.contains(last),
            plain.filter({ opening.contains($0) || closing.contains($0) }).count == 2
        else { return text }
        return text.slice(first.utf8.count..<(text.utf8Count - last.utf8.count)).trimmed()
    }
}
