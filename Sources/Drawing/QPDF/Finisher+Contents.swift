import Layout
import Processors

extension Finisher {
    /// ISO 14289-1, 7.1: every painting is marked as content of an element or as an artifact.
    func markContents(of file: QPDFFile, as pages: [[MarkedSequence]]) throws(DrawingError) -> [MarkedContent] {
        var contents: [MarkedContent] = []
        for (index, page) in file.pages.enumerated() {
            guard let bytes = page.pageContent else { throw .unrecognized("page \(index + 1) has no content") }
            contents.append(try ContentMarks.rewrite(bytes, marks: pages[index].map(mark), omitted: omitted))
        }
        return contents
    }

    private func mark(of sequence: MarkedSequence) -> ContentMark {
        switch sequence.owner {
        case .artifact: .artifact
        case .leaf(let leaf): .element(type: document.structure.typeOfElement(holding: leaf))
        }
    }

    /// What another processor does with the marked contents and with the fonts of the file.
    func packing(
        of contents: [MarkedContent], _ fonts: FontResources, _ corrections: ToUnicodeCorrections
    ) -> Errand<Result<Packing.Outcome, DrawingError>> {
        let pages = zip(contents, fonts.pages).map { Packing.Page(content: $0.bytes, fonts: $1) }
        let packing = Packing(
            pages: pages, fonts: fonts.fonts.map(\.embedded), corrections: corrections, options: options,
            omitted: omitted)
        return Errand {
            do throws(DrawingError) { return .success(try packing.outcome()) } catch { return .failure(error) }
        }
    }

    func setContents(of file: QPDFFile, to contents: [StreamData]) {
        for (page, content) in zip(file.pages, contents) {
            page.set("Contents", .reference(file.addStream(content)))
        }
    }
}

/// Which marked content belongs to which leaf.
struct PaintedContents {
    private(set) var kids: StructurePlan.Painted = [:]

    init(_ contents: [MarkedContent], of pages: [[MarkedSequence]]) {
        for (page, (content, sequences)) in zip(contents, pages).enumerated() {
            for (sequence, number) in zip(sequences, content.numbers) {
                guard case .leaf(let leaf) = sequence.owner, let number else { continue }
                add(.content(page: page, number: number), to: leaf)
            }
        }
    }

    /// Whether a page shows something of the leaf.
    func shows(_ leaf: StructureTree.NodeID, onPage page: Int) -> Bool {
        (kids[leaf] ?? []).contains { kid in
            if case .content(page, _) = kid { true } else { false }
        }
    }

    mutating func add(_ kid: StructureElement.Kid, to leaf: StructureTree.NodeID) {
        kids[leaf, default: []].append(kid)
    }
}
