import Languages

/// What a section is about, by its title.
enum SectionKinds {
    static func kind(ofTitle title: String, language: LanguageTag) -> SectionKind? {
        let folded = title.lowercased()
        return table.first { $0.words.contains(folded) }?.kind
    }

    private static let table: [(kind: SectionKind, words: Set<String>)] = [
        (.summary, ["summary", "about", "about me", "profile", "professional summary", "objective"]),
        (.work, ["experience", "work experience", "professional experience", "work", "employment"]),
        (.education, ["education", "studies"]),
        (.skills, ["skills", "technical skills", "technologies", "tools"]),
        (.projects, ["projects", "personal projects", "academic projects"]),
        (.languages, ["languages"]), (.publications, ["publications", "selected publications"]),
        (.certificates, ["certificates", "certifications"]),
        (.awards, ["awards", "honors", "selected honors", "honors and awards"]),
        (.volunteer, ["volunteering", "volunteer work", "volunteer experience"]),
        (.interests, ["interests", "hobbies"]),
        (.references, ["references"]),
    ]
}
