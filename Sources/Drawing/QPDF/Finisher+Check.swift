extension Finisher {
    /// Reads the finished file again: it must be sound, and each mark must lead to its element and back
    /// (ISO 32000-1, 14.7.4; ISO 14289-1, 7.1).
    func check(_ bytes: [UInt8]) throws(DrawingError) {
        let file = try QPDFFile(reading: bytes)
        let pages = file.pages
        guard pages.count == document.pages.count else { throw .failedCheck("pages are missing") }
        let parents = ParentTree(file)
        let structure = StructureMarks(file)
        for (index, page) in pages.enumerated() {
            let marks = try marks(of: page, index)
            let elements = parents.elements(of: page)
            guard marks.count == elements.count else {
                throw .failedCheck("page \(index + 1): the parent tree is wrong")
            }
            for (number, element) in elements.enumerated()
            where structure.elements[StructureMarks.Mark(page: page.number, number: number)] != element {
                throw .failedCheck("page \(index + 1): mark \(number) is not in its element")
            }
        }
        guard structure.elements.count == parents.markCount else {
            throw .failedCheck("the structure has content that is not on the pages")
        }
        for link in pages.flatMap({ $0["Annots"]?.items ?? [] })
        where structure.annotations[link.number] == nil
            || structure.annotations[link.number] != parents.element(of: link)
        {
            throw .failedCheck("a link is not in its element")
        }
        try file.check()
    }

    /// The numbers of a page's marks, which count from 0; nothing may be painted outside of marks.
    private func marks(of page: QPDFObject, _ index: Int) throws(DrawingError) -> [Int] {
        guard let content = page.pageContent else { throw .failedCheck("page \(index + 1) cannot be read") }
        let survey = ContentSurvey(content)
        guard survey.marks == Array(survey.marks.indices), survey.isBalanced else {
            throw .failedCheck("page \(index + 1): marks are not counted from 0, or not closed")
        }
        if fixes(.artifacts), survey.unmarked > 0 {
            throw .failedCheck("page \(index + 1): something is painted outside of marks")
        }
        return survey.marks
    }
}

/// The parent tree of an open file, as the finisher writes it: one node.
private struct ParentTree {
    private var entries: [Int: QPDFObject] = [:]
    private(set) var markCount = 0

    init(_ file: QPDFFile) {
        let numbers = file.root["StructTreeRoot"]?["ParentTree"]?["Nums"]?.items ?? []
        for index in stride(from: 0, to: numbers.count - 1, by: 2) {
            if let key = numbers[index].integer { entries[key] = numbers[index + 1] }
        }
        for page in file.pages { markCount += elements(of: page).count }
    }

    /// Object numbers, by number of the mark.
    func elements(of page: QPDFObject) -> [Int] {
        (page["StructParents"]?.integer).flatMap { entries[$0] }?.items.map(\.number) ?? []
    }

    func element(of annotation: QPDFObject) -> Int? {
        (annotation["StructParent"]?.integer).flatMap { entries[$0] }?.number
    }
}

/// Which element holds which mark and which annotation, by object number.
private struct StructureMarks {
    struct Mark: Hashable {
        var page: Int
        var number: Int
    }

    private(set) var elements: [Mark: Int] = [:]
    private(set) var annotations: [Int: Int] = [:]

    init(_ file: QPDFFile) {
        for root in file.root["StructTreeRoot"]?["K"]?.items ?? [] { visit(root) }
    }

    private mutating func visit(_ element: QPDFObject) {
        let ownPage = element["Pg"]?.number
        for kid in element["K"]?.items ?? [] {
            if let number = kid.integer {
                if let ownPage { elements[Mark(page: ownPage, number: number)] = element.number }
            } else if let number = kid["MCID"]?.integer {
                if let page = kid["Pg"]?.number ?? ownPage {
                    elements[Mark(page: page, number: number)] = element.number
                }
            } else if let object = kid["Obj"] {
                annotations[object.number] = element.number
            } else {
                visit(kid)
            }
        }
    }
}
