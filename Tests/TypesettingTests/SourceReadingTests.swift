import SourceText
import Testing

@testable import Typesetting

/// What is said of files that are no text in UTF-8.
@Suite struct SourceReadingTests {
    @Test("A file in UTF-16 is told to be saved as UTF-8", arguments: [[0xff, 0xfe, 0x23, 0], [0xfe, 0xff, 0, 0x23]])
    func utf16(bytes: [UInt8]) throws {
        var diagnostics = Diagnostics()
        let source = SourceReading.source(named: "cv.md", bytes: bytes, diagnostics: &diagnostics)
        #expect(source == nil)
        let finding = try #require(diagnostics.all.first)
        #expect(finding.message == "cv.md is in UTF-16, not in UTF-8")
        #expect(finding.rule == "not-utf8")
    }
}
