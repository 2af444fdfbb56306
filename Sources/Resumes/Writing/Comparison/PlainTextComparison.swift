/// Which words and addresses of a CV a plain text lacks.
struct PlainTextComparison {
    private let resume: Resume
    private let text: String

    init(_ resume: Resume, _ text: String) {
        self.resume = resume
        self.text = text.squeezed
    }

    /// Settings and the language are of no use in a text that is pasted somewhere.
    var losses: [ConversionLoss] {
        ResumeFacts(resume).all.compactMap { fact in
            if ["setting", "language", "page break"].contains(fact.role) || text.contains(fact.plain.squeezed) {
                return nil
            }
            // Between the words may stand the address of a link.
            let words = fact.plain.split { !$0.isLetter && !$0.isNumber }
            guard fact.role == "photo" || !words.allSatisfy({ text.contains($0.lowercased()) }) else { return nil }
            return ConversionLoss(kind: .lost, role: fact.role, text: fact.plain, span: fact.span)
        }
    }
}
