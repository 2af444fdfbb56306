import SourceText
import SyntaxTrees

/// What the front matter of a letter says: `recipient`, `date`, `subject` and their like.
struct LetterMatter {
    private(set) var letter = Letter()

    static let keys = [
        "recipient", "date", "place", "subject", "salutation", "closing", "signature", "enclosures", "cv",
    ]

    /// Words other letter templates have for the same; an `address` is the sender's, and of these only a file is the CV.
    private static let synonyms = [
        "to": "recipient", "recipients": "recipient", "re": "subject", "betreff": "subject",
        "opening": "salutation", "greeting": "salutation", "signed": "signature", "encl": "enclosures",
        "attachments": "enclosures", "anlagen": "enclosures", "sender": "cv", "from": "cv",
    ]

    /// Whether the front matter says that this is a letter: `kind: letter`, there or under `vitaset:`.
    ///
    /// A kind that is nearly that word gets a warning: read as a CV the letter would look wrong for no visible reason.
    static func isLetter(_ matter: FrontMatter, ledger: inout Ledger) -> Bool {
        let kinds = [matter.data["kind"], matter.data["vitaset"]?["kind"]].compactMap { $0 }
        let words = kinds.compactMap { $0.scalarText?.lowercased() }
        if words.contains("letter") { return true }
        for (word, node) in zip(words, kinds) where Suggestion.nearest(to: word, among: ["letter"]) != nil {
            ledger.diagnostics.warn(
                "setting-value", "Unknown kind '\(word)'; did you mean 'letter'?", at: node.span,
                help: "The document is read as a CV")
        }
        return false
    }

    /// False for what is no key of a letter.
    mutating func take(_ entry: DataEntry, ledger: inout Ledger) -> Bool {
        let key = entry.key.lowercased()
        if key == "kind" { return true }
        guard let name = Self.keys.contains(key) ? key : Self.synonyms[key] else { return false }
        let lines = Self.lines(of: entry.value, ledger: &ledger)
        guard let first = lines.first else { return true }
        switch name {
        case "recipient": letter.recipient = lines
        case "date":
            letter.date = Self.date(first)
            ImpossibleDay.warn(of: first, &ledger)
        case "place": letter.place = first
        case "subject": letter.subject = first
        case "salutation": letter.salutation = first
        case "closing": letter.closing = first
        case "signature":
            letter.signaturePicture = lines.lazy.compactMap(Self.picture).first
            letter.signature = lines.first { Self.picture($0) == nil }
        case "enclosures": letter.enclosures = Letter.Enclosures(items: lines)
        default:
            guard let path = entry.value.scalarText, path.contains(".") else { return false }
            letter.sender = .init(path, span: entry.value.span)
        }
        return true
    }

    /// `me/signature.png` is a picture of it, any other words the name below it.
    private static func picture(_ text: RichText) -> Photo? {
        let path = text.plainText
        let isPicture = [".png", ".jpg", ".jpeg"].contains(where: path.lowercased().hasSuffix)
        return isPicture ? Photo(path: path, alternative: "", span: text.span) : nil
    }

    /// `today`, a day of the calendar, or what the author wrote.
    static func date(_ text: RichText) -> Letter.Date {
        let plain = text.plainText.lowercased()
        if plain == "today" || plain == "heute" { return .today(text.span) }
        if plain.contains("-"), case .date(let day) = ISODate.read(plain), day.day != nil {
            return .day(day, text.span)
        }
        return .written(text)
    }

    /// The lines of a text, the items of a list or the values of a map.
    private static func lines(of node: DataNode, ledger: inout Ledger) -> [RichText] {
        if let elements = node.elements { return elements.flatMap { lines(of: $0, ledger: &ledger) } }
        if let entries = node.entries { return entries.flatMap { lines(of: $0.value, ledger: &ledger) } }
        guard let text = node.scalarText, text.contains("\n") else {
            return [FrontMatterReader.text(node, ledger: &ledger)].compactMap { $0 }.filter { !$0.isEmpty }
        }
        return text.split(separator: "\n").map { RichText(String($0), span: node.span).trimmed() }.filter {
            !$0.isEmpty
        }
    }
}
