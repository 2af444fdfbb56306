import Drawing
import Foundation
import Testing

/// How a hyphen that a line end has put into a word can stand in a PDF.
private enum HyphenForm: String, CaseIterable {
    /// U+002D, as an author's own.
    case hyphen
    /// U+00AD, as ISO 32000-1, 14.8.2.2.3, has it.
    case softHyphen = "soft hyphen"
    /// U+2010.
    case named = "U+2010"
    /// An ActualText of nothing around the hyphen.
    case silent
    /// An ActualText of the whole word around both its parts.
    case whole = "whole word"

    /// Two lines' ends and beginnings: `temper-/ature` by the typesetter, `cost-/effective` by the author.
    func content() -> String {
        let divided =
            switch self {
            case .hyphen: "(they rose at any temper-) Tj 0 -12 Td (ature of the room and were cost-) Tj"
            case .softHyphen: "(they rose at any temper\\255) Tj 0 -12 Td (ature of the room and were cost-) Tj"
            case .named: "(they rose at any temper\\200) Tj 0 -12 Td (ature of the room and were cost-) Tj"
            case .silent:
                "(they rose at any temper) Tj /Span <</ActualText ()>> BDC (-) Tj EMC 0 -12 Td "
                    + "(ature of the room and were cost-) Tj"
            case .whole:
                "(they rose at any ) Tj /Span <</ActualText (temperature)>> BDC (temper-) Tj 0 -12 Td (ature) Tj EMC "
                    + "( of the room and were cost-) Tj"
            }
        return "BT /F 10 Tf 50 700 Td (The dough was kneaded by hand and the loaves) Tj 0 -12 Td \(divided) "
            + "0 -12 Td (effective that the street bought all of them) Tj 0 -12 Td (before it was light and cold.) Tj ET"
    }

    func file() -> [UInt8] {
        let map = """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def
            1 begincodespacerange <00> <FF> endcodespacerange
            3 beginbfrange <20> <7E> <0020> <AD> <AD> <00AD> <80> <80> <2010> endbfrange endcmap end end
            """
        let bodies = [
            "<</Type /Catalog /Pages 2 0 R /MarkInfo <</Marked true>>>>", "<</Type /Pages /Kids [3 0 R] /Count 1>>",
            "<</Type /Page /Parent 2 0 R /MediaBox [0 0 400 800] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>>",
            "<</Length \(content().utf8.count)>>\nstream\n\(content())\nendstream",
            "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding <</Type /Encoding /BaseEncoding "
                + "/WinAnsiEncoding /Differences [128 /hyphen 173 /hyphen]>> /ToUnicode 6 0 R>>",
            "<</Length \(map.utf8.count)>>\nstream\n\(map)\nendstream",
        ]
        var text = "%PDF-1.5\n"
        var places: [Int] = []
        for (index, body) in bodies.enumerated() {
            places.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(body)\nendobj\n"
        }
        let start = text.utf8.count
        let rows = places.map { String($0 + 10_000_000_000).dropFirst() + " 00000 n \n" }.joined()
        text += "xref\n0 \(bodies.count + 1)\n0000000000 65535 f \n\(rows)"
        text += "trailer <</Size \(bodies.count + 1) /Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
        return Array(text.utf8)
    }
}

/// What has become of the two words: the typesetter's, the author's.
private func outcome(of text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
        var words = line[...]
        while words.last?.isWhitespace == true { words.removeLast() }
        while words.first?.isWhitespace == true { words.removeFirst() }
        return words
    }.joined(separator: "/")
    func form(_ before: String, _ after: String) -> String {
        let forms = [
            ("joined", ""), ("-/", "-/"), ("shy/", "\u{AD}/"), ("2010/", "\u{2010}/"), ("torn", "/"), ("kept", "-"),
        ]
        return forms.first { lines.contains(before + $0.1 + after) }?.0 ?? "lost"
    }
    return "\(form("temper", "ature")) \(form("cost", "effective"))"
}

@Suite("Hyphens at line ends")
struct LineEndHyphenTests {
    /// By form and extractor: the inserted hyphen, the authored one. poppler 22.12, mupdf 1.21, pdfminer.six 2025.
    ///
    /// No form makes the word whole for all, and each that does for some costs others more: an ActualText ends what
    /// poppler reads of a structure element, a soft hyphen is joined by nobody and stays in the word. With U+002D the
    /// most common reader, plain pdftotext, has the word whole, and the others have what a person sees. So inserted
    /// hyphens are U+002D, and rare.
    private static let known: [String: [HyphenForm: String]] = [
        "pdftotext FILE -": [
            .hyphen: "joined joined", .softHyphen: "shy/ joined", .named: "2010/ joined", .silent: "torn joined",
            .whole: "joined joined",
        ],
        "pdftotext -raw FILE -": [
            .hyphen: "-/ -/", .softHyphen: "shy/ -/", .named: "2010/ -/", .silent: "torn -/", .whole: "joined -/",
        ],
        "pdftotext -layout FILE -": [
            .hyphen: "-/ -/", .softHyphen: "shy/ -/", .named: "2010/ -/", .silent: "torn -/", .whole: "joined -/",
        ],
        "mutool draw -q -F txt FILE": [
            .hyphen: "-/ -/", .softHyphen: "shy/ -/", .named: "2010/ -/", .silent: "-/ -/", .whole: "-/ -/",
        ],
        "pdf2txt.py FILE": [
            .hyphen: "-/ -/", .softHyphen: "shy/ -/", .named: "2010/ -/", .silent: "-/ -/", .whole: "-/ -/",
        ],
    ]

    @Test("What each extractor makes of each form", arguments: Extractor.installed)
    func table(extractor: Extractor) throws {
        for form in HyphenForm.allCases {
            let read = outcome(of: try extractor.text(of: form.file()))
            #expect(read == Self.known[extractor.testDescription]?[form], "\(form.rawValue)")
        }
    }

    @Test("Our own reading shows what is painted, and honours what is said instead")
    func own() throws {
        let expected: [HyphenForm: String] = [
            .hyphen: "-/ -/", .softHyphen: "shy/ -/", .named: "2010/ -/", .silent: "torn -/", .whole: "joined -/",
        ]
        for form in HyphenForm.allCases {
            let page = try PDFInspection(reading: form.file()).pages.joined()
            #expect(outcome(of: page) == expected[form], "\(form.rawValue)")
        }
    }

    @Test("The form chosen keeps at least as many words whole as any that leaves structure readable")
    func best() {
        func wholeWords(_ form: HyphenForm) -> Int {
            Self.known.values.count { $0[form]?.hasPrefix("joined") == true }
        }
        for form in HyphenForm.allCases where form != .whole { #expect(wholeWords(.hyphen) >= wholeWords(form)) }
    }
}
