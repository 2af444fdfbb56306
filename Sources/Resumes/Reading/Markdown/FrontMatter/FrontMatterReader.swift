import Languages
import SourceText
import SyntaxTrees

/// What the front matter says of the person and the document. Keys of other programs go to the ledger.
struct FrontMatterReader {
    /// `name`, with `surname` if there is one; sure to be the person.
    private(set) var name: RichText?
    private(set) var author: RichText?
    /// Often the title of a web page, sometimes the name in some dress.
    private(set) var title: RichText?
    private(set) var headline: [RichText] = []
    private(set) var contacts: [Contact] = []
    private(set) var summary: [Block] = []
    /// Lists that are sections where the body has none.
    private(set) var sections: [DataEntry] = []
    private(set) var language: LanguageTag?
    private(set) var settings = DocumentSettings()
    /// What a letter's front matter says; nil for a CV.
    private(set) var letter: LetterMatter?

    static func read(_ matter: FrontMatter?, ledger: inout Ledger) -> FrontMatterReader {
        var reader = FrontMatterReader()
        guard let matter, let entries = matter.data.entries else { return reader }
        if LetterMatter.isLetter(matter, ledger: &ledger) { reader.letter = LetterMatter() }
        for entry in entries {
            if matter.format == .titleBlock, entry.key == "author" {
                reader.readAuthor(entry, ledger: &ledger)
            } else {
                reader.read(entry, ledger: &ledger)
            }
        }
        if let written = reader.settings.language { reader.language = LanguageTag(written.value) }
        return reader
    }

    private mutating func read(_ entry: DataEntry, ledger: inout Ledger) {
        let key = entry.key.lowercased()
        if key == "vitaset" {
            let (names, audiences) = (settings.privateFields, settings.audiences)
            settings = SettingsReader.read(entry.value, diagnostics: &ledger.diagnostics)
            settings.privateFields += names
            settings.audiences.merge(audiences) { $0 + $1 }
        } else if key == "private" {
            SettingsReader.read(private: entry.value, into: &settings)
        } else if letter?.take(entry, ledger: &ledger) == true {
            return
        } else if FrontMatterSections.mayBeSection(entry) {
            sections.append(entry)
        } else if let entries = entry.value.entries, Self.groups.contains(key) {
            for inner in entries { read(inner, ledger: &ledger) }
        } else if key == "header", let elements = entry.value.elements {
            for element in elements { readHeaderItem(element, ledger: &ledger) }
        } else if !readPerson(key, entry, ledger: &ledger), !readContact(key, entry, ledger: &ledger) {
            Self.omit(entry, ledger: &ledger)
        }
    }

    // MARK: The person

    private mutating func readPerson(_ key: String, _ entry: DataEntry, ledger: inout Ledger) -> Bool {
        if key == "lang" || key == "language" || key == "locale" {
            guard let tag = entry.value.scalarText.flatMap(LanguageTag.init) else { return false }
            language = language ?? tag
            return true
        }
        guard let text = Self.text(entry.value, ledger: &ledger), !text.isEmpty else {
            return Self.personKeys.contains(key)
        }
        switch key {
        case "name", "fullname", "full_name": name = name.map { RichText.joined([text, $0], by: " ") } ?? text
        case "surname", "lastname", "last_name": name = RichText.joined([name ?? RichText(), text], by: " ")
        case "firstname", "first_name": name = RichText.joined([text, name ?? RichText()], by: " ")
        case "author": author = text
        case "title": title = text
        case "position", "tagline", "headline", "role", "jobtitle", "job_title", "subtitle", "label":
            headline.append(text)
        case "photo", "image", "avatar", "picture", "profile_picture":
            guard ledger.photo == nil else { return false }
            ledger.photo = Photo(path: text.plainText, alternative: "", span: entry.value.span)
        case "summary", "about", "aboutme", "about_me", "bio", "profile": summary.append(.paragraph(text))
        default: return false
        }
        return true
    }

    /// The second line of pandoc's title block, where people also write what they are and how to reach them.
    private mutating func readAuthor(_ entry: DataEntry, ledger: inout Ledger) {
        guard let text = Self.text(entry.value, ledger: &ledger), !text.isEmpty else { return }
        for part in Separators.parts(of: text, at: .contacts).map(\.text) {
            if let contact = ContactReader.read(part, label: nil) {
                contacts.append(contact)
            } else if author == nil, NameReader.looksLikeName(part.plainText) {
                author = part
            } else {
                headline.append(part)
            }
        }
    }

    // MARK: Contacts

    private mutating func readContact(_ key: String, _ entry: DataEntry, ledger: inout Ledger) -> Bool {
        guard Self.contactKeys.contains(key) else { return false }
        for node in entry.value.elements ?? [entry.value] {
            guard let text = Self.text(node, ledger: &ledger), !text.isEmpty else { continue }
            let label = RichText(entry.key, span: entry.keySpan)
            if var contact = ContactReader.read(text, label: label) {
                contact.label = nil
                contacts.append(contact)
            } else {
                let isPlace = ["address", "location", "city", "region", "country"].contains(key)
                contacts.append(Contact(kind: isPlace ? .location : .other, text: text))
            }
        }
        return true
    }

    /// `- text: <span class="iconify" …></span> +49 …` with `link:` beside it.
    private mutating func readHeaderItem(_ node: DataNode, ledger: inout Ledger) {
        guard var text = Self.text(node, ledger: &ledger), !text.isEmpty else { return }
        if let link = node["link"]?.scalarText ?? node["url"]?.scalarText, let target = LinkMender.mend(link) {
            text = RichText(
                text.runs.map { run in
                    var run = run
                    run.link = target
                    return run
                })
        }
        for part in PersonReader.fragments(of: text) {
            let part = Decorations.stripped(part, ledger: &ledger)
            if let contact = ContactReader.read(part, label: nil) {
                contacts.append(contact)
            } else if headline.isEmpty, RoleGuess.isRole(part.plainText) {
                headline.append(part)
            } else if !part.isEmpty {
                contacts.append(Contact(kind: .other, text: part))
            }
        }
    }

    // MARK: Values

    /// A scalar, or the `text` of a map that also has a `url`; markup inside is HTML.
    static func text(_ node: DataNode, ledger: inout Ledger) -> RichText? {
        if node.entries != nil {
            let words = node["text"] ?? node["name"] ?? node["value"] ?? node["url"]
            return words.flatMap { text($0, ledger: &ledger) }
        }
        guard let value = node.scalarText else { return nil }
        var reader = InlineReader()
        let inner = value.utf8.count + 2 == node.span.range.count ? node.span.part(1..<1 + value.utf8.count) : node.span
        for piece in HTMLPiece.pieces(of: value, at: inner) { reader.read(piece, ledger: &ledger) }
        return reader.finish().joined
    }

    static func omit(_ entry: DataEntry, ledger: inout Ledger) {
        let span = entry.keySpan.union(entry.value.span)
        ledger.omit(span.text, .metadata, at: span)
    }

    /// Maps that only group keys of a person.
    private static let groups: Set<String> = [
        "contact", "contacts", "profile", "person", "personal", "extra", "social", "info", "resume", "cv",
    ]

    private static let personKeys: Set<String> = [
        "name", "surname", "author", "title", "position", "tagline", "headline", "role", "photo", "image", "avatar",
        "summary", "about", "bio", "profile",
    ]

    private static let contactKeys: Set<String> = [
        "email", "mail", "e-mail", "phone", "tel", "telephone", "mobile", "cell", "github", "gitlab", "bitbucket",
        "linkedin", "twitter", "x", "mastodon", "bluesky", "www", "website", "homepage", "web", "site", "blog", "url",
        "orcid", "scholar", "googlescholar", "google_scholar", "researchgate", "stackoverflow", "address", "location",
        "city", "region", "country", "skype", "telegram", "xing", "youtube", "instagram", "facebook", "medium",
        "keybase", "codepen", "kaggle", "wechat", "line", "discord", "threema", "signal", "pronouns",
    ]
}
