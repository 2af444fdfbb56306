import Drawing
import Languages
import Resumes
import SourceText
import Testing
import Typesetting

/// What `vitaset new` writes, in every language there are facts for.
@Suite("A CV to start from", .enabled(if: Checkout.isSetUp, "scripts/setup has not been run here"))
struct StarterTests {
    static let cases = LocaleFacts.knownLanguages.flatMap { language in
        StarterResume.Format.allCases.map { (language, $0) }
    }

    @Test("It is read in its language without a warning, name and sections found", arguments: cases)
    func reads(language: LanguageTag, format: StarterResume.Format) throws {
        let text = StarterResume.text(name: nil, language: language, format: format)
        let file = SourceFile(name: "cv", text: text)
        var diagnostics = Diagnostics()
        let resume = try #require(
            ResumeReading.read(file, format: nil, language: nil, diagnostics: &diagnostics), "\(diagnostics.all)")
        ResumeChecker.check(resume, today: nil, diagnostics: &diagnostics)
        #expect(diagnostics.all.filter { $0.severity != .note }.map(\.message) == [])
        #expect(resume.person.name != nil)
        #expect(resume.person.contacts.count == 3)
        #expect(resume.sections.map(\.kind).contains(.work) && resume.sections.map(\.kind).contains(.education))
        // RenderCV has words for 22 languages only, and no other place to say one.
        let spoken = LocaleFacts(for: resume.language).language
        if format != .rendercv { #expect(spoken.language == language.language) }
    }

    @Test(
        "It is set without a warning in every language it is written in",
        arguments: StarterResume.languages.map(\.tag))
    func builds(tag: String) throws {
        let language = try #require(LanguageTag(tag))
        let workspace = try Workspace.standard(
            resources: "\(Checkout.folder)/share/vitaset", fontFolders: [], usesSystemFonts: false, today: nil)
        for format in StarterResume.Format.allCases {
            let file = SourceFile(name: "cv", text: StarterResume.text(name: nil, language: language, format: format))
            let outcome = Typesetter(workspace: workspace).typeset(file, TypesettingRequest())
            #expect(outcome.diagnostics.all.filter { $0.severity != .note }.map(\.message) == [], "\(tag) \(format)")
            #expect(outcome.document?.pages.count == 1)
        }
    }
}
