import Layout

extension Finisher {
    /// ISO 14289-1, 7.1: every painting is marked as content of an element or as an artifact.
    func rewriteContents(
        of file: inout PDFFile, as pages: [[MarkedSequence]]
    ) throws(DrawingError) -> PaintedContents {
        var contents = PaintedContents()
        for (index, page) in file.pages.enumerated() {
            guard let bytes = try file.pageContent(of: page) else {
                throw .unrecognized("page \(index + 1) has no content")
            }
            let sequences = pages[index]
            let content = try ContentMarks.rewrite(
                bytes, marks: sequences.map(mark), names: MarkedSequence.names, omitted: omitted)
            try check(content.bytes, ofPage: index)
            file[page]["Contents"] = .reference(file.addStream(content.bytes))
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

extension PDFFile {
    /// All content streams of a page, unpacked and joined; nil if there are none or one cannot be unpacked.
    func pageContent(of page: Int) throws(DrawingError) -> [UInt8]? {
        guard let contents = self[page]["Contents"] else { return nil }
        let streams = object(contents.reference ?? 0)?.isStream == true ? [contents] : resolved(contents)?.items ?? []
        var content: [UInt8] = []
        for stream in streams {
            guard let data = try streamData(stream) else { return nil }
            if !content.isEmpty { content.append(UInt8(ascii: "\n")) }
            content += data
        }
        return streams.isEmpty ? nil : content
    }
}
