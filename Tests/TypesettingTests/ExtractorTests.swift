import Drawing
import Foundation
import Resumes
import Testing
import Typesetting

/// A program that takes text out of PDFs, as search engines and applicant systems do.
struct Extractor: Sendable, CustomTestStringConvertible {
    let name: String
    /// `FILE` stands for the PDF.
    let arguments: [String]
    /// Whether it keeps to the order of painting; `-layout` follows lines across columns instead.
    var keepsOrder = true

    var testDescription: String { ([name] + arguments).joined(separator: " ") }

    static let all = [
        Extractor(name: "pdftotext", arguments: ["-raw", "FILE", "-"]),
        Extractor(name: "pdftotext", arguments: ["FILE", "-"], keepsOrder: false),
        Extractor(name: "pdftotext", arguments: ["-layout", "FILE", "-"], keepsOrder: false),
        Extractor(name: "mutool", arguments: ["draw", "-q", "-F", "txt", "FILE"]),
        Extractor(name: "pdf2txt.py", arguments: ["FILE"], keepsOrder: false),
    ]

    /// Those installed here; tests say which others there are.
    static let installed = all.filter { $0.path != nil }

    private var path: String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    func text(of bytes: [UInt8]) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "extract-\(UUID().uuidString).pdf")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(path))
        process.arguments = arguments.map { $0 == "FILE" ? file.path : $0 }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}

@Suite(
    "What extractors read", .enabled(if: Checkout.isSetUp, "scripts/setup has not been run here"),
    .enabled(if: !Extractor.installed.isEmpty, "needs poppler-utils, mupdf-tools or pdfminer"))
struct ExtractorTests {
    @Test(
        "Every word of the CV is there, whole, and nothing stands apart from what it belongs to",
        arguments: Extractor.installed, ["classic", "sidebar", "timeline", "compact"])
    func words(extractor: Extractor, theme: String) throws {
        for sample in ["headings.md", "lebenslauf.md"] {
            // A line across two columns has another column's words between the halves of a divided one.
            let settings = extractor.keepsOrder ? [] : ["paragraph.hyphenate=false"]
            let (resume, bytes) = try Checkout.bytes(
                of: "\(Checkout.folder)/samples/\(sample)", theme: theme, settings)
            let proof = Proof(of: resume, on: [try extractor.text(of: bytes)])
            #expect(proof.lost == [] && proof.respaced == [], "\(sample)")
            if extractor.keepsOrder { #expect(proof.moved == [], "\(sample)") }
        }
    }

    @Test("No ligature, private or replacement character reaches an extractor", arguments: Extractor.installed)
    func characters(extractor: Extractor) throws {
        for theme in ["classic", "book", "swiss"] {
            let (_, bytes) = try Checkout.bytes(of: "\(Checkout.folder)/samples/headings.md", theme: theme)
            let odd = try extractor.text(of: bytes).unicodeScalars.filter { scalar in
                scalar.properties.generalCategory == .privateUse || scalar.value == 0xFFFD
                    || (0xFB00...0xFB06).contains(scalar.value)
            }
            #expect(odd.isEmpty, "\(theme)")
        }
    }

    @Test("Titles in capitals are read as they are shown, small capitals as they are written")
    func titles() throws {
        for theme in Checkout.themes {
            let (resume, bytes) = try Checkout.bytes(of: "\(Checkout.folder)/samples/headings.md", theme: theme)
            let page = try PDFInspection(reading: bytes).pages.joined(separator: "\n")
            for section in resume.sections {
                let title = section.title.plainText
                #expect(page.contains(title) || page.contains(title.uppercased()), "\(theme): \(title)")
            }
        }
    }
}
