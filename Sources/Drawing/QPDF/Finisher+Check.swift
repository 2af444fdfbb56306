import Layout

extension Finisher {
    /// Every mark and every link is in the structure, once (ISO 32000-1, 14.7.4; ISO 14289-1, 7.1). What is painted
    /// for a node the tree does not lead to would be lost to readers.
    func check(_ plan: StructurePlan, holds contents: PaintedContents) throws(DrawingError) {
        var placed: Set<StructureElement.Kid> = []
        for kid in plan.elements.flatMap(\.kids) {
            if case .element = kid { continue }
            guard placed.insert(kid).inserted else { throw .failedCheck("content is in two elements: \(kid)") }
        }
        for kid in contents.kids.values.joined() where !placed.contains(kid) {
            throw .failedCheck("content is in no element: \(kid)")
        }
    }

    /// Reads the finished file again: it must be sound, and nothing painted outside of marks.
    func check(_ bytes: [UInt8]) throws(DrawingError) {
        let file = try QPDFFile(reading: bytes)
        let pages = file.pages
        guard pages.count == document.pages.count else { throw .failedCheck("pages are missing") }
        guard file.root["StructTreeRoot"] != nil else { throw .failedCheck("the structure is missing") }
        for (index, page) in pages.enumerated() {
            guard let content = page.pageContent else { throw .failedCheck("page \(index + 1) cannot be read") }
            let survey = ContentSurvey(content)
            guard survey.marks == Array(survey.marks.indices), survey.isBalanced else {
                throw .failedCheck("page \(index + 1): marks are not counted from 0, or not closed")
            }
            guard survey.unmarked == 0 || !fixes(.artifacts) else {
                throw .failedCheck("page \(index + 1): something is painted outside of marks")
            }
        }
        try file.check()
    }
}
