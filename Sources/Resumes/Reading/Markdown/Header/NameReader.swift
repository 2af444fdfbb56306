internal import Languages

/// Names of people, and the words of a document's title around them.
enum NameReader {
    /// What a title line says: the name, and what else stands beside it.
    struct Title {
        var name: RichText?
        /// Headlines and contacts, in order.
        var rest: [RichText] = []
        /// "CV", "Resume of", "'s".
        var titleWords: [RichText] = []
    }

    /// Reads `CV - Jane Doe - Engineer`, `Jane Doe's Resume`, `Jane Doe • mail`.
    static func read(_ line: RichText) -> Title {
        var title = Title()
        var parts = Separators.parts(of: line, at: [.bars, .dashes, .lines, .colons]).map(\.text)
        if parts.count == 1 { parts = atSlash(line) ?? parts }
        var candidates: [RichText] = []
        for part in parts.isEmpty ? [line] : parts {
            if SectionNames.isDocumentTitle(part.plainText) {
                title.titleWords.append(part)
            } else {
                let cut = cutTitleWords(part)
                title.titleWords += cut.words
                candidates += splitHeadline(cut.rest).filter { !$0.isEmpty }
            }
        }
        let chosen =
            candidates.firstIndex { looksLikeName($0.plainText) }
            ?? candidates.firstIndex { !isContactLine($0) && !RoleGuess.isRole($0.plainText) } ?? 0
        if candidates.indices.contains(chosen) { title.name = candidates.remove(at: chosen) }
        title.rest = candidates
        return title
    }

    /// `Jane Doe / Engineer`.
    private static func atSlash(_ line: RichText) -> [RichText]? {
        let halves = Separators.parts(of: line, at: .slashes).map(\.text)
        guard halves.count == 2, RoleGuess.isRole(halves[1].plainText), !RoleGuess.isRole(halves[0].plainText) else {
            return nil
        }
        return halves
    }

    /// `Jane Doe, Software Engineer` is a name and a headline; `Jane Doe, PhD` and two scripts are one name.
    private static func splitHeadline(_ text: RichText) -> [RichText] {
        let parts = Separators.parts(of: text, at: .commas)
        guard parts.count == 2, RoleGuess.isRole(parts[1].text.plainText), !RoleGuess.isRole(parts[0].text.plainText)
        else { return [text] }
        return parts.map(\.text)
    }

    /// "Resume", and "Resume (download the short one)".
    static func isDocumentTitle(_ text: String) -> Bool {
        if SectionNames.isDocumentTitle(text) || isNameOfRepository(text) { return true }
        guard let bracket = text.unicodeScalars.firstIndex(where: { brackets.contains($0) }) else { return false }
        return SectionNames.isDocumentTitle(String(text[..<bracket]))
    }

    private static let brackets: SignSet = "(（["

    /// `cv-markdown`, `my_resume`: what the folder is called that the document stands in.
    private static func isNameOfRepository(_ text: String) -> Bool {
        guard !text.contains(where: \.isWhitespace), !text.contains(where: \.isUppercase) else { return false }
        let words = text.split { "-_".contains($0) }
        return words.count > 1 && words.contains { SectionNames.isDocumentTitle(String($0)) }
    }

    /// `JANE DOE | LONDON`, `Jane Doe — Bookbinder`: a name before bars, or before a dash and a post.
    static func startsWithName(_ title: RichText) -> Bool {
        let parts = Separators.parts(of: title, at: .bars)
        if parts.count > 1, let first = parts.first { return looksLikeName(first.text.plainText) }
        let halves = Separators.parts(of: title, at: .dashes).map(\.text.plainText)
        return halves.count == 2 && looksLikeName(halves[0]) && RoleGuess.isRole(halves[1])
    }

    /// `# Name and surname:` over the name itself.
    static func isNameLabel(_ title: String) -> Bool {
        guard let last = title.last, ":：".contains(last) else { return false }
        return ContactLabels.meaning(of: String(title.dropLast())) == .name
    }

    // MARK: Title words

    /// Whether it is a name with words such as "CV" around it.
    static func holdsTitleWords(_ text: String) -> Bool {
        let title = read(RichText(text))
        return !title.titleWords.isEmpty && title.name != nil
    }

    /// Cuts `Resume of`, `'s CV`, `Lebenslauf` from either end.
    private static func cutTitleWords(_ text: RichText) -> (rest: RichText, words: [RichText]) {
        let plain = text.plainText
        let words = wordRanges(of: plain)
        if let cut = Greeting.cut(from: text) { return cut }
        if let cut = cutIdeographs(text) { return cut }
        if isDocumentTitle(plain) { return (RichText(), [text]) }
        for count in [3, 2, 1] where words.count > count {
            let tail = words[words.count - count].lowerBound..<plain.utf8.count
            if SectionNames.isDocumentTitle(text.slice(tail).plainText) {
                let (name, mark) = cutPossessive(text.slice(0..<tail.lowerBound).trimmed())
                return (name, (mark.map { [$0] } ?? []) + [text.slice(tail)])
            }
            let head = 0..<words[count - 1].upperBound
            if SectionNames.isDocumentTitle(text.slice(head).plainText.trimmedText) {
                let rest = text.slice(words[count].lowerBound..<plain.utf8.count)
                let (name, connective) = cutConnective(rest)
                return (name, [text.slice(head)] + (connective.map { [$0] } ?? []))
            }
        }
        return (text, [])
    }

    /// `王小明的简历`: the title stands without a space behind the name.
    private static func cutIdeographs(_ text: RichText) -> (rest: RichText, words: [RichText])? {
        let plain = text.plainText
        guard Script.isIdeographic(plain), !plain.contains(" ") else { return nil }
        for count in 2...5 where plain.count > count + 1 {
            let tail = String(plain.suffix(count))
            guard SectionNames.isDocumentTitle(tail) else { continue }
            let start = plain.utf8.count - tail.utf8.count
            let (name, mark) = cutPossessive(text.slice(0..<start))
            return (name, (mark.map { [$0] } ?? []) + [text.slice(start..<plain.utf8.count)])
        }
        return nil
    }

    private static func cutPossessive(_ text: RichText) -> (RichText, RichText?) {
        let plain = text.plainText
        for ending in ["'s", "’s", "'S", "’S", "'", "’", "的"] where plain.hasSuffix(ending) {
            let start = plain.utf8.count - ending.utf8.count
            return (text.slice(0..<start).trimmed(), text.slice(start..<plain.utf8.count))
        }
        return (text, nil)
    }

    private static func cutConnective(_ text: RichText) -> (RichText, RichText?) {
        let plain = text.plainText
        for word in ["of ", "for ", "von ", "de ", "di ", "van ", "за "] where plain.lowercased().hasPrefix(word) {
            let end = word.utf8.count
            return (text.slice(end..<plain.utf8.count).trimmed(), text.slice(0..<end).trimmed())
        }
        return (text, nil)
    }

    private static func wordRanges(of text: String) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start: Int?
        var offset = 0
        for character in text {
            if character.isWhitespace {
                if let begun = start { ranges.append(begun..<offset) }
                start = nil
            } else if start == nil {
                start = offset
            }
            offset += character.utf8.count
        }
        if let start { ranges.append(start..<offset) }
        return ranges
    }

    // MARK: Shapes

    /// One to five capitalised words without digits or words of jobs and sections; or a few ideographs.
    static func looksLikeName(_ text: String) -> Bool {
        let name = text.filter { !$0.isEmojiLike }.trimmedText
        if isInTwoScripts(name) { return true }
        guard (2...60).contains(name.count),
            !name.contains(where: { $0.isNumber || "@/:;|<>[]{}!?&+=#*".contains($0) }),
            !RoleGuess.isRole(name), !SectionNames.isDocumentTitle(name), !SectionTitle.isKnown(name)
        else { return false }
        if Script.isIdeographic(name) || name.unicodeScalars.allSatisfy({ Script.isHangul($0) || $0 == " " }) {
            return name.count <= 8
        }
        if isSurnameFirst(name) { return true }
        let bare = withoutCredentials(name)
        let words = bare.split(whereSeparator: \.isWhitespace)
        guard (2...6).contains(words.count) else { return false }
        let caseless = !bare.contains { $0.isUppercase || $0.isLowercase }
        return caseless || words.allSatisfy { isNameWord($0) }
    }

    /// `DOE, Jane Mary`: the surname in capitals before its comma.
    private static func isSurnameFirst(_ text: String) -> Bool {
        let halves = text.split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmedText }
        guard halves.count == 2, !halves[0].contains(where: \.isLowercase), !RoleWords.isDegree(halves[1]) else {
            return false
        }
        let (family, given) = (halves[0].split(separator: " "), halves[1].split(separator: " "))
        return (1...3).contains(family.count) && (1...4).contains(given.count)
            && family.allSatisfy { $0.count > 1 && $0.allSatisfy { $0.isUppercase || "-'’".contains($0) } }
            && given.allSatisfy { isNameWord($0) && ($0.count > 3 || given.count > 1) }
            && given.contains { $0.contains(where: \.isLowercase) } && !Places.isPlace(text)
    }

    /// `王小明 / Wang Xiaoming`: one name, written twice.
    private static func isInTwoScripts(_ text: String) -> Bool {
        let halves = text.split(separator: "/").map { String($0).trimmedText }
        return halves.count == 2 && Script.isIdeographic(halves[0]) != Script.isIdeographic(halves[1])
            && halves.allSatisfy(looksLikeName)
    }

    private static func isNameWord(_ word: Substring) -> Bool {
        let letters = word.drop { "\"'“‘(".contains($0) }
        guard let first = letters.first else { return false }
        return first.isUppercase || particles.contains(word.lowercased().filter(\.isLetter))
            || (!first.isLowercase && first.isLetter)
    }

    private static func withoutCredentials(_ name: String) -> String {
        guard let comma = name.firstIndex(where: { ",，".contains($0) }) else { return name }
        return String(name[..<comma])
    }

    private static let particles: Set<String> = [
        "van", "von", "de", "der", "den", "del", "della", "di", "da", "do", "dos", "du", "la", "le", "bin", "ibn", "al",
        "el",
        "ter", "ten", "zu", "zur", "y", "e", "af", "av", "of", "st", "bint", "ben",
    ]

    /// The same person, whatever the case and the marks between the words.
    static func sameName(_ left: String, _ right: String) -> Bool {
        func letters(_ text: String) -> [Character] { text.lowercased().filter(\.isLetter).map { $0 } }
        let name = letters(left)
        return !name.isEmpty && name == letters(right)
    }

    /// A heading that holds contacts: `#### (000) 123-4567 | me@x.com`.
    static func isContactLine(_ line: RichText) -> Bool {
        let parts = Separators.parts(of: line, at: .contacts)
        return parts.contains { part in
            guard let contact = ContactReader.read(part.text, label: nil) else { return false }
            return contact.kind != .location && contact.kind != .other
        }
    }
}

extension Character {
    /// A pictograph, not a digit or letter that also has an emoji form.
    var isEmojiLike: Bool {
        unicodeScalars.contains {
            $0.value > 0x2000
                && ($0.properties.isEmojiPresentation || $0.value == 0xFE0F || (0x1F000...0x1FAFF).contains($0.value))
        }
    }
}
