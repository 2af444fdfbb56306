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
}
