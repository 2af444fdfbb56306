/// The line cmark is reading, seen from its first byte that is no white space.
///
/// Tells which of our block rules, if any, the line starts. All rules want at most three columns of indentation.
struct BlockLine {
    enum Start {
        /// `:` or `~` and white space.
        case definition
        /// `::: {.class}` or a closing `:::`.
        case divisionFence
        /// `{: .class}` alone on its line.
        case attributeLine
        /// `#Title`, with as many hashes.
        case headingWithoutSpace(level: Int)
    }

    /// From the first byte that is no white space to the line end, without trailing white space.
    let text: ArraySlice<UInt8>
    /// Whether white space was cut off its end.
    let hasTrailingBlank: Bool

    var start: Start? {
        switch text.first {
        case UInt8(ascii: ":") where text.starts(with: ":::".utf8): return isDivisionFence ? .divisionFence : nil
        case UInt8(ascii: ":"), UInt8(ascii: "~"): return isDefinition ? .definition : nil
        case UInt8(ascii: "{"): return isAttributeLine ? .attributeLine : nil
        case UInt8(ascii: "#"): return headingLevel.map { .headingWithoutSpace(level: $0) }
        default: return nil
        }
    }

    /// A lone `:` is text, one with a space is the marker of a definition that starts on the next line or is empty.
    private var isDefinition: Bool {
        text.count == 1 ? hasTrailingBlank : text[text.startIndex + 1].isBlank
    }

    /// kramdown's `{: .class}`, also `{:toc}` and `{::comment}`, which mean nothing to us. Anything else is text.
    private var isAttributeLine: Bool {
        guard text.count > 3, text.starts(with: "{:".utf8), text.last == UInt8(ascii: "}") else { return false }
        let inner = text.dropFirst(2).dropLast()
        let isWord = inner.allSatisfy { $0.isASCIILetter || $0.isBlank }
        return isWord || inner.first == UInt8(ascii: ":") || MarkdownAttributes(inner) != nil
    }

    /// Three colons or more; then nothing, attributes, or one word as a class, perhaps with closing colons.
    private var isDivisionFence: Bool {
        let rest = text.drop { $0 == UInt8(ascii: ":") }.drop { $0.isBlank }
        guard let first = rest.first else { return true }
        if first == UInt8(ascii: "{") { return rest.contains(UInt8(ascii: "}")) }
        let afterWord = rest.drop { !$0.isBlank }.drop { $0.isBlank || $0 == UInt8(ascii: ":") }
        return first.isASCIILetter && (afterWord.isEmpty || afterWord.first == UInt8(ascii: "{"))
    }

    /// The level of a heading whose author left out the space; nil for hashtags and numbers (`#1 in sales`).
    ///
    /// `#opentowork`, `#OpenToWork` and lines with several hashtags are not headings; `#Experience` is.
    private var headingLevel: Int? {
        let level = text.prefix { $0 == UInt8(ascii: "#") }.count
        let title = text.dropFirst(level)
        guard level <= 6, let first = title.first, !first.isBlank else { return nil }
        if level > 1 { return level }
        let opensMarkup = [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "[")].contains(first)
        guard first.isASCIILetter || first >= 0x80 || opensMarkup else { return nil }
        return looksLikeHashtag(title) ? nil : level
    }

    private func looksLikeHashtag(_ title: ArraySlice<UInt8>) -> Bool {
        let word = title.prefix { !$0.isBlank }
        if title.count == word.count {
            let startsSmall = word.first?.isASCIILowercase == true
            return startsSmall || zip(word, word.dropFirst()).contains { $0.isASCIILowercase && $1.isASCIIUppercase }
        }
        return zip(title, title.dropFirst()).contains { $0.isBlank && $1 == UInt8(ascii: "#") }
    }
}
