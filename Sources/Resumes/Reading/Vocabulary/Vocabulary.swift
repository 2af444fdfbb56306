internal import Languages

/// The words readers know, in the languages CVs are written in.
public enum Vocabulary {
    /// Builds the tables that every reading of Markdown looks something up in.
    ///
    /// They are built on first use anyway; a second processor can do it while the first is still opening files.
    public static func prepare() {
        _ = SectionNames.match("experience")
        _ = DateWords.isKnown("present")
        _ = Places.isKnown("berlin")
        _ = StopWords.users(of: NameHash())
        _ = RoleWords.roleLikelihood("engineer")
        _ = ContactLabels.meaning(of: "email")
    }
}
