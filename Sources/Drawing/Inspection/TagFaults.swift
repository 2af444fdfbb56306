/// Finds where the marks of a tagged PDF and its structure do not lead to each other (ISO 32000-1, 14.7.4).
public enum TagFaults {
    /// One sentence a fault; none if the file is well tagged. Pages are counted from 1.
    public static func find(in bytes: [UInt8]) throws(DrawingError) -> [String] {
        let file = try QPDFFile(reading: bytes, isLenient: true)
        guard file.root["StructTreeRoot"] != nil else { return ["The file is not tagged"] }
        let parents = ParentTree(file)
        let structure = StructureMarks(file)
        var faults: [String] = []
        var count = 0
        for (index, page) in file.pages.enumerated() {
            let survey = ContentSurvey(page.pageContent ?? [])
            count += survey.marks.count
            let found = faultsOfPage(page, survey, parents, structure)
            faults += found.map { "Page \(index + 1): \($0)" }
        }
        if structure.elements.count > count { faults.append("The structure names content that is not on the pages") }
        try file.check()
        return faults
    }

    private static func faultsOfPage(
        _ page: QPDFObject, _ survey: ContentSurvey, _ parents: ParentTree, _ structure: StructureMarks
    ) -> [String] {
        var faults: [String] = []
        if !survey.isBalanced { faults.append("marks are not closed") }
        if survey.unmarked > 0 { faults.append("\(survey.unmarked) paintings are neither tagged nor artifacts") }
        if Set(survey.marks).count < survey.marks.count { faults.append("marks share a number") }
        for number in survey.marks {
            let element = structure.elements[StructureMarks.Mark(page: page.number, number: number)]
            if element == nil {
                faults.append("mark \(number) is in no element")
            } else if element != parents.element(of: page, mark: number) {
                faults.append("mark \(number) does not lead to its element")
            }
        }
        for link in page["Annots"]?.items ?? [] where link["Subtype"]?.name == "Link" {
            let element = structure.annotations[link.number]
            if element == nil || element != parents.element(of: link) { faults.append("a link is not in its element") }
        }
        return faults
    }
}

/// A number tree from keys of pages and annotations to elements, by object number.
private struct ParentTree {
    private var entries: [Int: [Int?]] = [:]

    init(_ file: QPDFFile) {
        if let root = file.root["StructTreeRoot"]?["ParentTree"] { read(root, of: file, depth: 0) }
    }

    private mutating func read(_ node: QPDFObject, of file: QPDFFile, depth: Int) {
        let numbers = node["Nums"]?.items ?? []
        for index in stride(from: 0, to: numbers.count - 1, by: 2) {
            guard let key = numbers[index].integer else { continue }
            entries[key] =
                numbers[index + 1].isDictionary
                ? [numbers[index + 1].number] : numbers[index + 1].value?.items.map(\.reference) ?? []
        }
        guard depth < 20 else { return }
        for kid in node["Kids"]?.items ?? [] { read(kid, of: file, depth: depth + 1) }
    }

    func element(of page: QPDFObject, mark: Int) -> Int? {
        guard let entry = (page["StructParents"]?.integer).flatMap({ entries[$0] }), entry.indices.contains(mark)
        else { return nil }
        return entry[mark]
    }

    func element(of annotation: QPDFObject) -> Int? {
        (annotation["StructParent"]?.integer).flatMap { entries[$0] }?.first ?? nil
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
        for root in file.root["StructTreeRoot"]?["K"]?.items ?? [] { visit(root.number, of: file, depth: 0) }
    }

    private mutating func visit(_ element: Int, of file: QPDFFile, depth: Int) {
        guard depth < 100, let value = file[element].value else { return }
        let ownPage = value["Pg"]?.reference
        for kid in value["K"]?.items ?? [] {
            if let child = kid.reference {
                visit(child, of: file, depth: depth + 1)
            } else if let object = kid["Obj"]?.reference {
                annotations[object] = element
            } else if let number = kid.integer ?? kid["MCID"]?.integer, let page = kid["Pg"]?.reference ?? ownPage {
                elements[Mark(page: page, number: number)] = element
            }
        }
    }
}
