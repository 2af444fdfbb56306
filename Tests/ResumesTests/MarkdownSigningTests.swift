import Resumes
import Testing

/// Where and when a CV was signed, at its foot.
@Suite struct MarkdownSigningTests {
    @Test("A day and a town, with the name below them, sign the CV")
    func signature() {
        let reading = MarkdownReading(
            """
            # Erika Beispiel
            ## Sonstiges
            - Führerschein Klasse B

            Leipzig, den 3. März 2025

            Erika Beispiel
            """)
        #expect(MarkdownWords.faults(reading).isEmpty)
        #expect(reading.resume.sections.map(\.title.plainText) == ["Sonstiges", ""])
        #expect(reading.resume.sections.last?.content.entries.isEmpty == true)
    }
}
