import Layout

extension Finisher {
    /// ISO 14289-1, 7.1: every painting is marked as content of an element or as an artifact.
    func rewriteContents(
        of file: QPDFFile, as pages: [[MarkedSequence]]
    ) throws(DrawingError) -> PaintedContents {
        var contents = PaintedContents()
        for (index, page) in file.pages.enumerated() {
            guard let bytes = page.pageContent else { throw .unrecognized("page \(index + 1) has no content") }
            let sequences = pages[index]
            let content = try ContentMarks.rewrite(bytes, marks: sequences.map(mark), omitted: omitted)
            try check(content.bytes, ofPage: index)
            let painted = options.press == nil ? content.bytes : PressColors.rewrite(content.bytes)
            page.set("Contents", .reference(file.addStream(painted)))
            for (sequence, number) in zip(sequences, content.numbers) {
                guard case .leaf(let leaf) = sequence.owner, let number else { continue }
                contents.add(.content(page: index, number: number), to: leaf)
            }
        }
        return contents
    }

    private func mark(of sequence: MarkedSequence) -> ContentMark {
        switch sequence.owner {
        case .artifact: .artifact
        case .leaf(let leaf): .element(type: document.structure.typeOfElement(holding: leaf))
        }
    }
}
