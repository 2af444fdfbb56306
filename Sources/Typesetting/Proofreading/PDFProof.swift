public import Drawing
public import Resumes
public import SourceText

/// Everything `check` finds in a PDF: what a parser sees, what is wrong with it, where it differs from its source.
public struct PDFProof: Sendable {
    public let inspection: PDFInspection
    /// Marks and structure that do not lead to each other; empty for a file without tags.
    public let tagFaults: [String]
    /// Words with characters that say nothing outside of their font.
    public let unreadable: [UnreadableWord]
    /// Nil if there is no source to compare with.
    public let comparison: Proof?

    public struct UnreadableWord: Hashable, Sendable {
        public var text: String
        /// From 0.
        public var page: Int
        /// Such as `U+FB01`.
        public var characters: [String]
    }

    public var isTagged: Bool { !inspection.structure.isEmpty }

    /// Throws if the bytes are no PDF, or one that cannot be opened.
    public init(reading bytes: [UInt8], against resume: Resume?) throws(DrawingError) {
        let inspection = try PDFInspection(reading: bytes)
        self.inspection = inspection
        tagFaults = inspection.structure.isEmpty ? [] : try TagFaults.find(in: bytes)
        unreadable = inspection.pages.enumerated().flatMap { Self.unreadable(in: $1, page: $0) }
        comparison = resume.map { Proof(of: $0, on: inspection.contents) }
    }

    /// Private use, the replacement character, presentation forms of Latin ligatures, and control characters.
    private static func unreadable(in text: String, page: Int) -> [UnreadableWord] {
        text.split(whereSeparator: \.isWhitespace).compactMap { word in
            let odd = word.unicodeScalars.filter { scalar in
                scalar.properties.generalCategory == .privateUse || scalar.value == 0xFFFD
                    || (0xFB00...0xFB06).contains(scalar.value) || scalar.properties.generalCategory == .control
            }
            guard !odd.isEmpty else { return nil }
            var names: [String] = []
            for scalar in odd where !names.contains(scalar.codePoint) { names.append(scalar.codePoint) }
            return UnreadableWord(text: String(word), page: page, characters: names)
        }
    }
}

extension Unicode.Scalar {
    fileprivate var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension PDFProof {
    /// What is wrong, as findings: errors for what a parser or a screen reader stumbles over, warnings for what is
    /// merely missing. `name` is what the file is called.
    public func findings(named name: String) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        if inspection.pages.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
            findings.append(
                Diagnostic(
                    .error, "pdf-no-text", "\(name) holds no text, only shapes or pictures",
                    notes: [.init("A scanned page or outlined letters: parsers and screen readers see nothing.")]))
        }
        if !isTagged {
            findings.append(
                Diagnostic(
                    .warning, "pdf-untagged", "\(name) is not tagged",
                    notes: [.init("Screen readers have to guess its headings, lists and reading order.")]))
        }
        findings += tagFaults.map { Diagnostic(.error, "pdf-tags", "\(name): \($0)") }
        for word in unreadable.prefix(Self.limit) {
            let characters = word.characters.joined(separator: ", ")
            findings.append(
                Diagnostic(
                    .error, "pdf-characters",
                    "\(name), page \(word.page + 1): '\(word.text)' holds \(characters), which no search finds"))
        }
        return findings + (comparison.map(differences) ?? [])
    }

    /// So many findings of a kind are told one by one.
    private static let limit = 40

    private func differences(_ proof: Proof) -> [Diagnostic] {
        // Where most is missing, the places say nothing: another CV, or a file without text.
        if proof.lostCount * 2 > proof.wordCount {
            let found = proof.wordCount - proof.lostCount
            return [
                Diagnostic(
                    .error, "pdf-other-source",
                    "Only \(found) of the source's \(proof.wordCount) words are in the PDF",
                    notes: [.init("It was made from another source, or its text cannot be read.")])
            ]
        }
        var findings: [Diagnostic] = []
        func tell(_ stretches: [Proof.Stretch], _ rule: String, _ message: (Proof.Stretch) -> String) {
            for stretch in stretches.prefix(Self.limit) {
                findings.append(Diagnostic(.error, rule, message(stretch), at: stretch.span))
            }
            if stretches.count > Self.limit {
                findings.append(Diagnostic(.error, rule, "… and \(stretches.count - Self.limit) more like it"))
            }
        }
        tell(proof.lost, "pdf-words-lost") { "'\($0.text.shortened)' is not in the PDF" }
        tell(proof.respaced, "pdf-words-respaced") { "Spaces differ: the PDF reads '\(($0.shown ?? "").shortened)'" }
        tell(proof.doubled, "pdf-words-doubled") {
            "'\($0.text.shortened)' stands again on page \(($0.page ?? 0) + 1) of the PDF"
        }
        tell(proof.moved, "pdf-words-moved") {
            "'\($0.text.shortened)' is read apart from its neighbours, on page \(($0.page ?? 0) + 1) of the PDF"
        }
        return findings
    }
}

extension String {
    /// For messages: at most 60 characters.
    fileprivate var shortened: String { count <= 60 ? self : prefix(59) + "…" }
}
