import Languages
import SyntaxTrees

/// The CV to start from as YAMLResume, whose schema wants words of its own for degrees, levels and languages.
enum StarterYAMLResume {
    static func text(name: String, words: StarterWords, language: LanguageTag) -> String {
        let locale = locales[language.language]
        return YAMLText.written(
            .map([
                ("content", .map(content(name, words))),
                ("locale", locale.map { .map([("language", .string($0))]) }),
                ("vitaset", locale == nil ? .map([("lang", .string(language.tag))]) : nil),
            ]))
    }

    /// The languages YAMLResume has labels for.
    private static let locales = [
        "en": "en", "zh": "zh-hans", "es": "es", "fr": "fr", "nb": "no", "no": "no", "nl": "nl", "ja": "ja", "de": "de",
        "id": "id", "pt": "pt-br",
    ]

    private static func content(_ name: String, _ words: StarterWords) -> JSONText.Members {
        [
            (
                "basics",
                texts([
                    ("name", name), ("headline", words.headline), ("email", StarterResume.email),
                    ("phone", StarterResume.phone), ("summary", words.summary),
                ])
            ),
            ("location", texts([("city", words.city)])),
            ("work", .list([job(words), earlierJob(words)])),
            (
                "education",
                .list([
                    texts([
                        ("institution", words.university), ("area", words.area), ("degree", "Bachelor"),
                        ("startDate", "Sep 2014"), ("endDate", "Jul 2018"),
                    ])
                ])
            ),
            (
                "skills",
                .list(
                    words.skills.map { skill in
                        let keywords = skill.items.split(separator: ",").map { JSONText.string(String($0).trimmedText) }
                        return .map([
                            ("name", .string(skill.label)), ("level", .string("Advanced")),
                            ("keywords", .list(keywords)),
                        ])
                    })
            ),
            (
                "languages",
                .list([
                    texts([("language", "English"), ("fluency", "Full Professional")]),
                    texts([("language", "German"), ("fluency", "Limited Working")]),
                ])
            ),
        ]
    }

    private static func job(_ words: StarterWords) -> JSONText {
        texts([
            ("name", words.employer), ("position", words.job), ("startDate", "Jan 2022"),
            ("summary", words.achievements.map { "- \($0)" }.joined(separator: "\n")),
        ])
    }

    private static func earlierJob(_ words: StarterWords) -> JSONText {
        texts([
            ("name", words.earlierEmployer), ("position", words.earlierJob), ("startDate", "Sep 2018"),
            ("endDate", "Dec 2021"), ("summary", "- \(words.task)"),
        ])
    }

    private static func texts(_ members: [(String, String)]) -> JSONText {
        .map(members.map { ($0.0, .string($0.1)) })
    }
}
