extension RichText {
    /// Without the separators that stand side by side or at an end since what stood between them went:
    /// `Rye · · spelt`, `Rye ·`.
    var withoutIdleSeparators: RichText {
        var idle: [Range<Int>] = []
        /// The last separator, while nothing but space has followed it.
        var waiting: Range<Int>?
        var hasWord = false
        var offset = 0
        for character in plainText {
            let place = offset..<(offset + character.utf8.count)
            offset = place.upperBound
            if "·|•｜".contains(character) {
                if waiting != nil || !hasWord { idle.append(place) } else { waiting = place }
            } else if !character.isWhitespace {
                hasWord = true
                waiting = nil
            }
        }
        if let waiting { idle.append(waiting) }
        guard hasWord, !idle.isEmpty else { return self }
        let rest = idle.sorted { $0.lowerBound > $1.lowerBound }.reduce(self) { $0.removing($1) }
        return rest.collapsingSpaces().trimmed()
    }
}
