import Languages

/// Titles for sections of formats that give none.
enum SectionLabels {
    static func label(for kind: SectionKind, language: LanguageTag) -> String {
        switch kind {
        case .summary: "Summary"
        case .work: "Experience"
        case .education: "Education"
        case .skills: "Skills"
        case .projects: "Projects"
        case .languages: "Languages"
        case .publications: "Publications"
        case .certificates: "Certificates"
        case .awards: "Awards"
        case .volunteer: "Volunteering"
        case .interests: "Interests"
        case .references: "References"
        case .personal: "Personal data"
        case .contact: "Contact"
        case .other: ""
        }
    }
}
