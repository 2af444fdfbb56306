import Foundation
import Resumes
import SourceText
import Testing

@testable import Resumes

/// What is written is read back; a text that is missing then is a fault, whatever the report says.
@Suite("What is written is read back")
struct RoundTripTests {
    static let formats: [ExportFormat] = [.jsonresume]
    static let cases = (CVFiles.samples + CVFiles.references).flatMap { path in formats.map { (path, $0) } }

    @Test("Every word of a CV is in every format", arguments: cases)
    func words(path: String, format: ExportFormat) throws {
        let conversion = Conversion(try CVFiles.source(path), to: format)
        let again = try #require(conversion.again)
        let written = ResumeFacts(again).all.map(\.plain).joined(separator: " ").squeezed
        for fact in ResumeFacts(conversion.resume).all where !["setting", "language", "dates"].contains(fact.role) {
            if fact.role.hasSuffix("section title"), conversion.isEmptySection(fact.plain) { continue }
            let words = fact.plain.split(whereSeparator: \.isWhitespace).map { String($0).squeezed }
            #expect(words.allSatisfy { written.contains($0) }, "\(fact.role) \(fact.plain)")
        }
    }

    @Test("What has become the format's own is the same when written once more, byte for byte", arguments: cases)
    func fixedPoint(path: String, format: ExportFormat) throws {
        let conversion = Conversion(try CVFiles.source(path), to: format)
        let own = ResumeConversion(try #require(conversion.again), to: format)
        let again = try #require(ResumeConversion.readBack(own.text, format, conversion.resume))
        #expect(ResumeWriter.write(again, as: format) == own.text)
    }

    @Test("The samples lose nothing but what is said here", arguments: CVFiles.samples)
    func samples(path: String) throws {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        for format in Self.formats {
            let conversion = Conversion(try CVFiles.source(path), to: format)
            let expected = Self.losses["\(name) \(format)"] ?? []
            #expect(conversion.losses == expected, "\(name) to \(format)")
        }
    }

    /// By sample and format.
    static let losses = [
        "definition-lists.md jsonresume": [
            "note Title 'Networks' becomes part of a labelled line in JSON Resume",
            "note Bullet 'Protocols: DMX, sACN, Art-Net, RDM' becomes part of a labelled line in JSON Resume",
            "note Bullet 'Tools: packet captures read by candlelight' becomes part of a labelled line in JSON Resume",
            "note Quoted paragraph 'Licensed master electrician\nPortfolio • Union card' becomes a paragraph in JSON Resume",
        ]
    ]
}

extension Conversion {
    /// A title over nothing is not carried, and told.
    func isEmptySection(_ title: String) -> Bool {
        losses.contains { $0.hasPrefix("warning") && $0.contains("title '\(title)'") }
    }
}
