public import Languages

/// A CV to start from: the sections most CVs have, with text that says what belongs there.
public enum StarterResume {
    /// The formats one can begin in; the words of `new --from`.
    public enum Format: String, CaseIterable, Sendable {
        case markdown, jsonresume, rendercv, yamlresume
    }

    /// The languages the text itself is in; in others it is English, under section titles of the language.
    public static var languages: [LanguageTag] { StarterWords.all.keys.sorted().compactMap { LanguageTag($0) } }

    /// The whole file. Without a name it has a placeholder.
    public static func text(name: String?, language: LanguageTag, format: Format) -> String {
        let words = StarterWords.words(for: language)
        switch format {
        case .markdown: return ResumeWriter.write(resume(name, words, language), as: .markdown)
        case .jsonresume: return ResumeWriter.write(resume(name, words, language), as: .jsonresume)
        case .rendercv: return ResumeWriter.write(resume(name, words, language), as: .rendercv)
        case .yamlresume: return StarterYAMLResume.text(name: name ?? words.name, words: words, language: language)
        }
    }

    // MARK: The model

    static func resume(_ name: String?, _ words: StarterWords, _ language: LanguageTag) -> Resume {
        func section(_ kind: SectionKind, _ content: [Block]) -> Section {
            Section(kind: kind, title: RichText(SectionNames.label(for: kind, language: language)), content: content)
        }
        let person = Person(
            name: RichText(name ?? words.name), headline: [RichText(words.headline)],
            contacts: [
                contact(.email, email, "mailto:" + email), contact(.phone, phone, "tel:+4930901820"), place(words),
            ],
            summary: [.paragraph(RichText(words.summary))])
        return Resume(
            language: language, person: person,
            sections: [
                section(.work, jobs(words)), section(.education, [degree(words)]), section(.skills, [skills(words)]),
                section(.languages, spoken(words)),
            ])
    }

    static let email = "name@example.org"
    static let phone = "+49 30 901820"

    private static func contact(_ kind: Contact.Kind, _ text: String, _ link: String) -> Contact {
        Contact(kind: kind, text: RichText([TextRun(text, link: LinkTarget(link))]))
    }

    private static func place(_ words: StarterWords) -> Contact {
        Contact(kind: .location, text: RichText(words.place))
    }

    private static func jobs(_ words: StarterWords) -> [Block] {
        [
            job(
                words.job, words.employer, .since(PartialDate(year: 2022, month: 1), word: nil), words.achievements,
                words),
            job(
                words.earlierJob, words.earlierEmployer,
                .range(PartialDate(year: 2018, month: 9), PartialDate(year: 2021, month: 12)), [words.task], words),
        ]
    }

    private static func job(
        _ title: String, _ employer: String, _ dates: EntryDates.Value, _ items: [String], _ words: StarterWords
    ) -> Block {
        .entry(
            Entry(
                fields: [.title: RichText(title), .organization: RichText(employer), .place: RichText(words.city)],
                dates: EntryDates(dates, written: RichText()),
                body: [.list(ItemList(items: items.map { [.paragraph(RichText($0))] }))]))
    }

    private static func degree(_ words: StarterWords) -> Block {
        .entry(
            Entry(
                fields: [
                    .title: RichText("\(words.degree), \(words.area)"), .organization: RichText(words.university),
                    .place: RichText(words.city),
                ],
                dates: EntryDates(.range(PartialDate(year: 2014), PartialDate(year: 2018)), written: RichText())))
    }

    private static func skills(_ words: StarterWords) -> Block {
        .labelled(words.skills.map { LabelledText(label: RichText($0.label), text: RichText($0.items)) })
    }

    private static func spoken(_ words: StarterWords) -> [Block] {
        words.spoken.map { .entry(Entry(fields: [.title: RichText($0.language), .level: RichText($0.level)])) }
    }
}
