import Layout

/// Attributes of structure elements (ISO 32000-1, 14.8.5) that follow from the tree.
extension StructurePlan {
    /// ISO 32000-1, table 347: how the labels of a list count. `None` only where no item has a label.
    func listNumbering(of index: Int, in tree: StructureTree) -> String? {
        guard case .list(let isOrdered) = tree.nodes[elements[index].node].role else { return nil }
        if isOrdered { return "Decimal" }
        let hasLabels = childElements(of: index).contains { item in
            childElements(of: item).contains { elements[$0].type == "Lbl" }
        }
        return hasLabels ? "Disc" : "None"
    }

    /// ISO 32000-1, table 349; ISO 14289-1, 7.5: what a header cell is the header of. A row of header cells only
    /// heads the columns below it; a header cell beside others heads its row.
    func headerScope(of index: Int) -> String? {
        guard elements[index].type == "TH", let row = elements[index].parent else { return nil }
        return childElements(of: row).allSatisfy { elements[$0].type == "TH" } ? "Column" : "Row"
    }

    func childElements(of index: Int) -> [Int] {
        elements[index].kids.compactMap { kid in
            if case .element(let child) = kid { child } else { nil }
        }
    }
}
