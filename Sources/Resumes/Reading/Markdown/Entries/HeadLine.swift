import Languages

/// One line of an entry's head: its dates taken out, the rest cut into parts.
struct HeadLine {
    var parts: [Separators.Part]
    /// The line without its dates, as written.
    var text: RichText

    init(_ text: RichText) {
        self.text = text
        parts = Self.keptTogether(Self.sharedPosts(Separators.parts(of: text, at: .heads))).map { part in
            var part = part
            part.text = part.text.withoutDanglingBrackets.withoutTrailingComma
            return part
        }
    }
}

extension HeadLine {
    /// A line that is all one part.
    init(whole text: RichText) {
        self.text = text
        parts = [Separators.Part(text: text, separator: RichText())]
    }
}

extension HeadLine {
    /// `**Owner – Website** | Example AG`: what one emphasis holds together is one part, if another part stands
    /// outside of it that can be the employer.
    private static func keptTogether(_ parts: [Separators.Part]) -> [Separators.Part] {
        let parts = townsWithStates(parts)
        guard parts.count > 2 else { return parts }
        let marks: TextStyle = [.strong, .emphasis]
        let styles = parts.map { $0.text.commonStyle.intersection(marks) }
        let outside = parts.indices.dropFirst().contains { index in
            styles[index] != styles[0] && !PlaceGuess.mayBePlace(parts[index].text.plainText)
                && !PlaceGuess.isPlace(parts[index].text.plainText)
        }
        guard outside, !styles[0].isEmpty, styles[1] == styles[0] else { return parts }
        var result: [Separators.Part] = []
        for (index, part) in parts.enumerated() {
            let isInside =
                index > 0 && styles[index] == styles[0] && styles[index - 1] == styles[0]
                && !part.separator.commonStyle.isDisjoint(with: styles[0])
            if isInside, let last = result.last {
                result[result.count - 1].text = Separators.join([last, part])
            } else {
                result.append(part)
            }
        }
        return result
    }
}

extension HeadLine {
    /// `Bell / Clock Ringer, [Example Tower](…)`: where the employer follows behind a comma, the slash parts two
    /// posts or two halves of one.
    private static func sharedPosts(_ parts: [Separators.Part]) -> [Separators.Part] {
        var result: [Separators.Part] = []
        for part in parts {
            guard let last = result.last, "/／".contains(part.separator.plainText.trimmedText),
                !last.text.hasLink, !RoleWords.hasLegalForm(last.text.plainText),
                isPostAndEmployer(part.text, after: last)
            else {
                result.append(part)
                continue
            }
            result[result.count - 1].text = Separators.join([last, part])
        }
        return result
    }

    private static func isPostAndEmployer(_ text: RichText, after last: Separators.Part) -> Bool {
        let pieces = Separators.parts(of: text, at: .commas).map(\.text)
        guard pieces.count > 1, RoleGuess.isRole(pieces[0].plainText) else { return false }
        return RoleGuess.isRole(last.text.plainText)
            || pieces.dropFirst().contains { $0.hasLink || RoleWords.hasLegalForm($0.plainText) }
    }
}

extension HeadLine {
    /// `SENAI, Porto Alegre – RS`: the dash before the letters of a Brazilian state parts nothing.
    private static func townsWithStates(_ parts: [Separators.Part]) -> [Separators.Part] {
        var result: [Separators.Part] = []
        for part in parts {
            if let last = result.last, part.text.utf8Count == 2,
                let town = Separators.parts(of: last.text, at: .commas).last?.text.plainText,
                PlaceGuess.isPlace("\(town) – \(part.text.plainText)")
            {
                result[result.count - 1].text = Separators.join([last, part])
            } else {
                result.append(part)
            }
        }
        return result
    }
}

extension RichText {
    /// `Engineer,` before a line end.
    fileprivate var withoutTrailingComma: RichText {
        trimmed(of: { ",，".contains($0) || $0.isWhitespace })
    }

    /// Without a bracket that lost its other half when a date was taken out.
    fileprivate var withoutDanglingBrackets: RichText {
        let text = plainText
        guard text.utf8.contains(where: { $0 == 0x28 || $0 == 0x29 || $0 == 0xef }) else { return self }
        let opens = text.count { "(（".contains($0) }
        let closes = text.count { ")）".contains($0) }
        if opens == closes { return self }
        if closes > opens, let last = text.last, ")）".contains(last) {
            return slice(0..<text.utf8.count - last.utf8.count).trimmed()
        }
        if opens > closes, let first = text.first, "(（".contains(first) {
            return slice(first.utf8.count..<text.utf8.count).trimmed()
        }
        return self
    }
}
