import Foundation
import Resumes
import SourceText
import Testing

@testable import Resumes

/// What is written is read back; a text that is missing then is a fault, whatever the report says.
@Suite("What is written is read back")
struct RoundTripTests {
    static let formats: [ExportFormat] = [.jsonresume, .rendercv, .markdown]
    static let cases = (CVFiles.samples + CVFiles.references).flatMap { path in formats.map { (path, $0) } }

    @Test("Every word of a CV is in every format", arguments: cases)
    func words(path: String, format: ExportFormat) throws {
        let conversion = Conversion(try CVFiles.source(path), to: format)
        // Titles may be said by keys, and quotes in texts are escaped: what is read counts too.
        let again = ResumeFacts(try #require(conversion.again)).all.map(\.plain).joined(separator: " ")
        let written = Self.letters(conversion.text) + Self.letters(again)
        let told = Set(conversion.outcome.losses.filter { $0.kind == .lost }.map(\.text))
        let isData = format == .jsonresume
        for fact in ResumeFacts(conversion.resume).all where !["setting", "language", "dates"].contains(fact.role) {
            // RenderCV shows a profile by its user and has icons in place of labels.
            if !isData, conversion.resume.person.contacts.contains(where: { fact.plain.hasSuffix($0.text.plainText) }) {
                continue
            }
            if told.contains(fact.plain) { continue }
            let words = fact.plain.split { !$0.isLetter && !$0.isNumber }.map { Self.letters(String($0)) }
            #expect(words.allSatisfy { written.contains($0) }, "\(fact.role) \(fact.plain)")
        }
    }

    @Test("What has become the format's own is the same when written once more, byte for byte", arguments: cases)
    func fixedPoint(path: String, format: ExportFormat) throws {
        // Markdown is read by likelihood: there the report tells what became of a text.
        guard format != .markdown else { return }
        let conversion = Conversion(try CVFiles.source(path), to: format)
        let own = ResumeConversion(try #require(conversion.again), to: format)
        let again = try #require(ResumeConversion.readBack(own.text, format))
        #expect(ResumeWriter.write(again, as: format) == own.text)
    }

    @Test("A file in a format of ours comes back from that format as it was", arguments: CVFiles.samples)
    func sameFormat(path: String) throws {
        let format: ExportFormat = path.hasSuffix(".json") ? .jsonresume : path.hasSuffix(".md") ? .markdown : .rendercv
        let conversion = Conversion(try CVFiles.source(path), to: format)
        guard conversion.resume.letter == nil else { return }
        #expect(conversion.losses.count <= (Self.changes["\(Self.name(path)) \(format)"] ?? 0), "\(conversion.losses)")
    }

    @Test("The samples lose nothing, and few things become others", arguments: CVFiles.samples)
    func samples(path: String) throws {
        for format in Self.formats {
            let conversion = Conversion(try CVFiles.source(path), to: format)
            guard conversion.resume.letter == nil else { continue }
            let losses = conversion.losses
            #expect(losses.filter { $0.hasPrefix("warning") } == [])
            #expect(losses.count <= (Self.changes["\(Self.name(path)) \(format)"] ?? 0), "\(losses)")
        }
    }

    @Test("No format of CVs has a place for a letter, and the report says so part by part", arguments: formats)
    func letter(format: ExportFormat) throws {
        let source = """
            ---
            kind: letter
            name: Ada Quill
            recipient: [Northwind Press, 1 Harbour Row]
            subject: Your advertisement
            closing: Yours sincerely
            ---
            I would like to set your books.
            """
        let losses = Conversion(SourceFile(name: "letter.md", text: source), to: format).losses
        for part in ["Northwind Press", "Your advertisement", "I would like to set your books.", "Yours sincerely"] {
            #expect(losses.contains { $0.hasPrefix("warning") && $0.contains(part) }, "\(part): \(losses)")
        }
    }

    /// How many texts of a sample become something else in a format; none where nothing is said.
    static let changes = [
        "data.json rendercv": 7, "data.json markdown": 2, "rendercv.yaml markdown": 4,
        "definition-lists.md jsonresume": 4, "definition-lists.md rendercv": 7, "definition-lists.md markdown": 1,
        "front-matter.md rendercv": 9, "front-matter.md markdown": 1, "headings.md rendercv": 2,
        "lebenslauf.md rendercv": 7, "narrative.md rendercv": 10, "portrait.md rendercv": 5,
        "korot-hayim.md rendercv": 5, "sira-dhatiyya.md rendercv": 5, "shokumu-keirekisho.md jsonresume": 1,
        "shokumu-keirekisho.md rendercv": 6, "shokumu-keirekisho.md markdown": 1,
    ]

    private static func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    private static func letters(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    @Test("What is private is told where it becomes public", arguments: [ExportFormat.jsonresume, .markdown])
    func privacy(format: ExportFormat) {
        let conversion = Conversion(
            """
            # Ada Crumb

            ## Work

            ### Baker, Mill Lane {.private}

            2019 – 2021

            - [Hidden]{.private} here
            """, to: format)
        #expect(conversion.losses.filter { $0.contains("public text") }.count == 2)
    }

    @Test("Audiences of one's own are kept", arguments: [ExportFormat.jsonresume, .markdown])
    func audiences(format: ExportFormat) {
        let conversion = Conversion(
            "---\nvitaset:\n  private: {public: [photo], agency: [email]}\n---\n\n# Ada Crumb\n\n## Work\n\nBread.\n",
            to: format)
        #expect(conversion.again?.settings.audiences["agency"]?.map(\.value) == ["email"])
        #expect(conversion.again?.settings.privateFields.map(\.value) == ["photo"])
        #expect(conversion.losses.isEmpty)
    }
}
