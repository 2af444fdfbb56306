internal import Languages

/// What stands in a CV to start from, in one language.
struct StarterWords: Sendable {
    let name: String
    let headline: String
    let summary: String
    let place: String
    let city: String
    let job: String
    let employer: String
    /// Two of them.
    let achievements: [String]
    let earlierJob: String
    let earlierEmployer: String
    let task: String
    let degree: String
    let area: String
    let university: String
    /// Items parted by ", ".
    let skills: [(label: String, items: String)]
    let spoken: [(language: String, level: String)]

    /// The words of a language, or English ones.
    static func words(for language: LanguageTag) -> StarterWords {
        all[language.language] ?? english
    }
}
