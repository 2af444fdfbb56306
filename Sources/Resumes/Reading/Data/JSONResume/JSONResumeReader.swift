import Languages
import SourceText
import SyntaxTrees

/// Reads JSON Resume 1.x, what came before it (`bio`, `company`, `website`, `picture`), and what people add to it.
///
/// Sections stand in the order of the file; their titles are labels, as the format has none.
enum JSONResumeReader {
    static func read(_ tree: DataNode, reading: inout DataReading) -> Resume {
        if let meta = tree["meta"] { readLanguage(meta, &reading) }
        reading.guessLanguage(titles: [], in: tree)
        var fields = reading.fields(of: tree)
        let meta = fields.take("meta")
        var resume = Resume(language: reading.language, settings: reading.settings(&fields))
        if let basics = fields.take("basics", "bio") { resume.person = person(basics.value, &reading) }
        if let title = reading.titles.title(for: "summary"), !resume.person.summary.isEmpty {
            let content = resume.person.summary
            resume.sections.append(Section(kind: .summary, title: reading.text(title), content: content))
            resume.person.summary = []
        }
        for entry in fields.rest {
            if reading.isMachinery(entry) || isForPrograms(entry) {
                reading.omit(entry, .metadata)
            } else if let section = section(entry, &reading) {
                resume.sections.append(section)
            }
        }
        if let meta { resume.sections += clauses(meta.value, &reading) }
        return resume
    }

    /// Keys at the top that say a word to a program: `theme: elegant`.
    private static func isForPrograms(_ entry: DataEntry) -> Bool {
        let names = [
            "theme", "metaTheme", "template", "layout", "version", "locale", "lang", "id", "slug", "updatedAt",
        ]
        return entry.value.scalarText != nil && names.hasKey(entry.key)
    }

    private static func section(_ entry: DataEntry, _ reading: inout DataReading) -> Section? {
        if SectionShape.shape(for: entry.key) == nil, reading.isFirst("unused-key", about: entry.key) {
            reportUnknown(entry, &reading)
        }
        return reading.section(entry)
    }

    private static func reportUnknown(_ entry: DataEntry, _ reading: inout DataReading) {
        let message = "JSON Resume has no section '\(entry.key)'"
        let names = SectionShape.all.flatMap(\.keys) + ["basics", "meta"]
        if let guess = Suggestion.nearest(to: entry.key, among: names) {
            reading.diagnostics.warn(
                "unused-key", "\(message); did you mean '\(guess)'?", at: entry.keySpan,
                help: "As it is, it is shown under this title.")
        } else {
            reading.diagnostics.note("unused-key", "\(message); it is shown under this title", at: entry.keySpan)
        }
    }

    // MARK: Basics

    static func person(_ basics: DataNode, _ reading: inout DataReading) -> Person {
        var fields = reading.fields(of: basics)
        var person = Person()
        person.name = name(&fields, &reading)
        if let label = fields.take("label", "headline", "title") { person.headline = [reading.text(label)] }
        // `label` beside `headline` is a second line.
        if let second = fields.take("headline", "label") { person.headline.append(reading.text(second)) }
        person.headline.removeAll(where: \.isEmpty)
        if let image = fields.take("image", "picture", "photo") { person.photo = photo(image) }
        person.summary = reading.blocks(fields.take("summary", "about"))
        person.contacts = contacts(&fields, &reading)
        person.personal = reading.extras(&fields, in: "the basics")
        return person
    }

    private static func name(_ fields: inout FieldReader, _ reading: inout DataReading) -> RichText? {
        let whole = reading.text(fields.take("name", "fullName"))
        if !whole.isEmpty { return whole }
        let parts = [fields.take("firstName", "givenName"), fields.take("lastName", "surname", "familyName")]
        let name = RichText.joined(parts.map { reading.text($0) }, by: " ")
        return name.isEmpty ? nil : name
    }

    static func photo(_ entry: DataEntry) -> Photo? {
        entry.value.scalarText.map { Photo(path: $0.trimmedText, alternative: "", span: entry.value.span) }
    }

    /// In the order of the file.
    private static func contacts(_ fields: inout FieldReader, _ reading: inout DataReading) -> [Contact] {
        var found = addresses(&fields, &reading)
        if let location = fields.take("location", "address") { found.append((location, reading.location(location))) }
        if let profiles = fields.take("profiles") { found.append((profiles, reading.profiles(profiles.value))) }
        if let others = fields.take("contacts") { found.append((others, reading.ownContacts(others))) }
        return found.sorted { $0.entry.keySpan.range.lowerBound < $1.entry.keySpan.range.lowerBound }
            .flatMap { labelled($0.contacts, $0.entry, &reading) }
    }

    /// Addresses and numbers under any of their names; one that two keys give is left out at the second.
    private static func addresses(
        _ fields: inout FieldReader, _ reading: inout DataReading
    ) -> [(entry: DataEntry, contacts: [Contact])] {
        var found: [(entry: DataEntry, contacts: [Contact])] = []
        while let email = fields.take("email", "mail", "emailAddress") { found.append((email, reading.emails(email))) }
        while let phone = fields.take("phone", "mobile", "telephone", "tel", "phoneNumber", "cell") {
            found.append((phone, reading.phones(phone)))
        }
        while let website = fields.take("url", "website", "web") { found.append((website, reading.websites(website))) }
        var said: Set<String> = []
        return found.map { entry, contacts in
            let new = contacts.filter { contact in
                let isNew = said.insert(contact.text.plainText).inserted
                if !isNew { reading.omit(contact.text, .repeatedContact) }
                return isNew
            }
            return (entry, new)
        }
    }

    /// The first contact of a key with the label that `vitaset.labels` gives it.
    private static func labelled(_ contacts: [Contact], _ entry: DataEntry, _ reading: inout DataReading) -> [Contact] {
        guard let label = reading.labels.title(for: entry.key), var first = contacts.first else { return contacts }
        first.label = first.label ?? reading.text(label)
        return [first] + contacts.dropFirst()
    }

    // MARK: Meta

    /// The language of the file, where nobody else has said it.
    private static func readLanguage(_ meta: DataNode, _ reading: inout DataReading) {
        for key in ["x-lang", "locale", "language", "lang"] {
            guard let tag = meta[key]?.scalarText.flatMap({ LanguageTag($0.trimmedText) }) else { continue }
            return reading.setLanguage(tag)
        }
    }

    /// `meta` is for programs, but for the consent clause that some countries want under a CV.
    private static func clauses(_ meta: DataNode, _ reading: inout DataReading) -> [Section] {
        var sections: [Section] = []
        if meta.entries == nil { reading.omit(meta, at: "meta", .metadata) }
        for entry in meta.entries ?? [] {
            guard entry.key.isSameKey(as: "gdprClause"), !entry.value.isBlank else {
                reading.omit(entry.value, at: "meta.\(entry.key)", .metadata)
                continue
            }
            let content = reading.blocks(entry)
            sections.append(Section(kind: .other, title: RichText(), content: content, span: entry.value.span))
        }
        return sections
    }
}
