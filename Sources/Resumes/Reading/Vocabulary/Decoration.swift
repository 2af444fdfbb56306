internal import Languages

/// Characters that adorn and say nothing: emoji, icon fonts' private characters, zero-width leftovers.
enum Decoration {
    /// What was taken away, in order; `:email:` and the like count as emoji.
    struct Result {
        var text: RichText
        var removed: [String]
    }

    /// A text without its decoration; stars of ratings, arrows, bullets and signs of text stay.
    static func stripped(from text: RichText) -> Result {
        var removed: [String] = []
        let text = withoutShortcode(text, &removed)
        guard text.runs.contains(where: { $0.text.unicodeScalars.contains(where: isSuspicious) }) else {
            return Result(text: text, removed: removed)
        }
        let runs = text.runs.flatMap { stripped($0, &removed) }
        return Result(text: RichText(runs), removed: removed)
    }

    /// The plain text without decoration.
    static func stripped(from text: String) -> String {
        stripped(from: RichText(text)).text.plainText
    }

    /// Emoji with their modifiers and joiners, icons, and characters that show nothing.
    static func isDecoration(_ character: Character) -> Bool {
        if character.isASCII { return false }
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return false }
        if scalars.allSatisfy({ isInvisible($0) || isPrivate($0) }) { return true }
        if kept.contains(first), !scalars.contains(where: { $0.value == 0xfe0f }) { return false }
        if ratings.contains(first) { return false }
        if scalars.contains(where: { $0.properties.isEmojiPresentation }) { return true }
        // Pictographs that become emoji by a selector only, such as the hammer and wrench.
        if (0x1f300...0x1faff).contains(first.value), first.properties.isEmoji { return true }
        // ☎ ✉ ✆ and the like become emoji by a variation selector; in heads of CVs they are icons without one, too.
        if first.properties.isEmoji, first.value > 0x2000, scalars.contains(where: { $0.value == 0xfe0f }) {
            return true
        }
        return icons.contains(first)
    }

    // MARK: Cutting

    /// Without GitHub's names of emoji at the start: `:iphone: +49 …`.
    private static func withoutShortcode(_ text: RichText, _ removed: inout [String]) -> RichText {
        let plain = text.plainText
        let start = plain.drop { $0.isPadding }
        guard start.first == ":", let close = start.dropFirst().firstIndex(of: ":") else { return text }
        let name = start[start.index(after: start.startIndex)..<close]
        let isName =
            name.first?.isLetter == true
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_+-".contains($0)) }
        guard isName, name.count > 1 else { return text }
        removed.append(":\(name):")
        let end = plain.utf8.distance(from: plain.startIndex, to: plain.index(after: close))
        return text.slice(end..<plain.utf8.count)
    }

    /// The pieces of a run between decorations, each with its own place.
    private static func stripped(_ run: TextRun, _ removed: inout [String]) -> [TextRun] {
        var pieces: [TextRun] = []
        var start = 0
        var position = 0
        for character in run.text {
            let length = String(character).utf8.count
            let attached = leadingJoiners(of: character)
            if isDecoration(character) {
                if start < position { pieces.append(run.slice(start..<position)) }
                if !character.unicodeScalars.allSatisfy(isInvisible) { removed.append(String(character)) }
                start = position + length
            } else if attached > 0 {
                // A letter that a joiner had glued to the emoji before it.
                if start < position { pieces.append(run.slice(start..<position)) }
                start = position + attached
            }
            position += length
        }
        if start < position { pieces.append(run.slice(start..<position)) }
        return pieces
    }

    private static func leadingJoiners(of character: Character) -> Int {
        character.unicodeScalars.prefix(while: isInvisible).reduce(0) { $0 + UTF8.width($1) }
    }

    private static func isSuspicious(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x2000
            && (isInvisible(scalar) || isPrivate(scalar) || icons.contains(scalar) || scalar.properties.isEmoji)
    }

    /// Zero-width space, joiners where no script needs them, variation selectors, byte order mark, tags.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200b, 0x200d, 0x2060...0x2064, 0xfe00...0xfe0f, 0xfeff, 0xe0020...0xe007f: true
        default: false
        }
    }

    private static func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xe000...0xf8ff, 0xf0000...0xffffd, 0x100000...0x10fffd: true
        default: false
        }
    }

    /// Shown as text unless a variation selector says otherwise.
    private static let kept: SignSet = "©®™↔↕↗↘↙↖▪▫◾◽✓✔〰♀♂♭♯"
    /// What ratings are made of.
    private static let ratings: SignSet = "★☆⭐●○■□◆◇⚫⚪▰▱✭✩⬛⬜🌟"
    /// Symbols of text that CVs use as icons only.
    private static let icons: SignSet = "☎☏✆✉✎✏✐⌂⚑⚐⌨🖂🕿🖁🖃🖅🖆🕾📞☖⚙✈⚒🖥🖧🖳🌐🏠⛓"
}
