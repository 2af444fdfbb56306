public import SourceText

/// Looks at what a CV says, whatever it was written in: things an author would want to know before sending it.
public enum ResumeChecker {
    /// Adds the findings of all rules, rule by rule, each in the order of the CV.
    ///
    /// `today` lets dates in the future be seen; nil leaves that rule out.
    public static func check(_ resume: Resume, today: PartialDate? = nil, diagnostics: inout Diagnostics) {
        let subject = CheckedResume(resume, today: today)
        for rule in rules { rule.check(subject, diagnostics: &diagnostics) }
    }

    /// The rules in the order they are applied; one file each.
    static let rules: [any ResumeRule.Type] = [
        NameMissingRule.self, ContactMissingRule.self, DateReversedRule.self, DateInFutureRule.self, TodoRule.self,
        PlaceholderRule.self, LinkPlaceholderRule.self, EmptySectionRule.self, EmptyItemRule.self,
        DateInBulletRule.self, DatesMissingRule.self, NumberedInBulletRule.self, DuplicateParagraphRule.self,
        LetterPartMissingRule.self,
    ]
}

/// One question asked of every CV.
protocol ResumeRule: Sendable {
    /// The stable word of its diagnostics.
    static var word: String { get }
    static func check(_ subject: CheckedResume, diagnostics: inout Diagnostics)
}
