import Languages
import SourceText

/// The book of what a reading leaves out and of what it has to tell; goes through all steps as `inout`.
///
/// The law of the reader: a word of the source stands in the model, or here.
struct Ledger {
    let file: SourceFile
    var language: LanguageTag
    var omissions: [Omission] = []
    var diagnostics = Diagnostics()
    /// The picture that is the person; all others are known by their alternative text.
    var photo: Photo?
    /// The source is plain text in a code block: each of its lines is a line.
    var linesAreHard = false
    /// A section with a known name has begun: pictures are no portraits any more.
    var isPastHeader = false
    /// How many headings have been read; the head of a document has one or two.
    var headings = 0
    /// Links whose target leads nowhere on paper: their words may still be a page's furniture.
    var deadLinks: [SourceSpan] = []
    /// Where icons ended that mean "here I live", as byte offsets: the text after one is a place.
    var placeIcons: Set<Int> = []

    init(file: SourceFile, language: LanguageTag = .english) {
        self.file = file
        self.language = language
    }

    /// What to tell of the reading; that a button's link leads nowhere is no fault where the button is left out.
    var findings: [Diagnostic] {
        let buttons = omissions.filter { $0.reason == .pageFurniture }.compactMap(\.span)
        return diagnostics.all.filter { finding in
            guard finding.rule == "link-placeholder", let place = finding.span else { return true }
            // The finding is about the tag, the omission about the words right behind it.
            return !buttons.contains { place.range.closed.overlaps($0.range.closed) }
        }
    }

    mutating func omit(_ text: String, _ reason: Omission.Reason, at span: SourceSpan?) {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !line.isEmpty || reason == .markup else { return }
        omissions.append(Omission(line, reason, span: span))
    }

    mutating func omit(_ text: RichText, _ reason: Omission.Reason) {
        guard !text.isEmpty else { return }
        omit(text.plainText, reason, at: text.span)
    }

    mutating func omit(_ block: DraftBlock, _ reason: Omission.Reason) {
        omit(block.plainText, reason, at: block.span)
    }
}

extension Range<Int> {
    /// With the place behind it, so that neighbours overlap.
    fileprivate var closed: ClosedRange<Int> { lowerBound...upperBound }
}
