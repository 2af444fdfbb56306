import Layout

extension Finisher {
    /// A page's content marked: every painting is content of an element or an artifact (ISO 14289-1, 7.1).
    func marked(_ content: [UInt8], ofPage index: Int) throws(DrawingError) -> [UInt8] {
        try ContentMarks.rewrite(content, marks: sequences[index].map(mark), omitted: omitted)
    }

    private func mark(of sequence: MarkedSequence) -> ContentMark {
        switch sequence.owner {
        case .artifact: .artifact
        case .leaf(let leaf): .element(type: document.structure.typeOfElement(holding: leaf))
        }
    }

    /// Pages get their resources and what else cairo says of them; their content comes marked.
    func takePages(of painted: QPDFFile, into file: QPDFFile) throws(DrawingError) {
        guard painted.pages.count == file.pages.count else { throw .unrecognized("another number of pages") }
        for (page, source) in zip(file.pages, painted.pages) {
            for key in ["MediaBox", "Group"] {
                if let value = source[key] { page.set(key, textOf: value) }
            }
            if let resources = source["Resources"] { page.set("Resources", copyOf: resources) }
        }
    }

    /// Begins with what is done to the data of pages and fonts.
    func packing(
        of painted: QPDFFile, _ fonts: FontResources, _ corrections: ToUnicodeCorrections
    ) throws(DrawingError) -> Packing {
        var pages: [PackedPage] = []
        for (index, page) in painted.pages.enumerated() {
            guard let content = page.pageContent else { throw .unrecognized("page \(index + 1) has no content") }
            pages.append(
                PackedPage(
                    index: index, content: try marked(content, ofPage: index), fonts: fonts.pages[index],
                    isForPress: options.press != nil))
        }
        return Packing(pages, fonts: fonts.fonts.map(\.embedded), corrections: corrections, omitted: omitted)
    }
}

/// Which marked content belongs to which leaf.
struct PaintedContents {
    private(set) var kids: StructurePlan.Painted = [:]

    /// As `ContentMarks` numbers them.
    init(of pages: [[MarkedSequence]]) {
        for (page, sequences) in pages.enumerated() {
            var number = 0
            for case .leaf(let leaf) in sequences.map(\.owner) {
                add(.content(page: page, number: number), to: leaf)
                number += 1
            }
        }
    }

    mutating func add(_ kid: StructureElement.Kid, to leaf: StructureTree.NodeID) {
        kids[leaf, default: []].append(kid)
    }
}
