import Geometry
import Languages
import Layout

extension Finisher {
    /// ISO 32000-1, 14.7: the structure tree, the parent tree, and the keys that lead from pages and links to it.
    func writeStructure(_ plan: StructurePlan, links: [LinkAnnotation], to file: QPDFFile) {
        let figures = figureBounds
        let pages = file.pages.map(\.number)
        let root = file.addDictionary()
        let objects = plan.elements.map { _ in file.addDictionary() }
        let numbers = objects.map(\.number)
        for (index, element) in plan.elements.enumerated() {
            let home = plan.firstPage(of: index)
            let kids = element.kids.map { value(of: $0, home: home, numbers, pages, links) }
            objects[index].set([
                // `Type` may be left out (ISO 32000-1, table 323).
                "S": .name(element.type),
                "P": .reference(element.parent.map { numbers[$0] } ?? root.number),
                "Pg": home.map { .reference(pages[$0]) },
                "K": kids.isEmpty ? nil : kids.count == 1 ? kids[0] : .array(kids),
                "A": attributes(of: index, in: plan, figures), "Lang": language(of: element),
                "Alt": alternative(of: element),
            ])
        }
        let parents = plan.parentTree(pageCount: pages.count, numbers: numbers)
        for (index, page) in file.pages.enumerated() { page.set("StructParents", .integer(index)) }
        root.set([
            "Type": .name("StructTreeRoot"), "K": .reference(numbers[0]),
            "ParentTree": .reference(file.add(["Nums": .array(parents)])),
            // ISO 32000-1, table 322.
            "ParentTreeNextKey": fixes(.parentTreeNextKey) ? .integer(pages.count + links.count) : nil,
        ])
        file.root.set("StructTreeRoot", .reference(root.number))
        // ISO 32000-1, 14.7.1; ISO 19005-2, 6.7.2.2.
        if fixes(.markInfo) { file.root.set("MarkInfo", ["Marked": true]) }
    }

    /// A number alone means content of the element's own page (ISO 32000-1, table 323).
    private func value(
        of kid: StructureElement.Kid, home: Int?, _ numbers: [Int], _ pages: [Int], _ links: [LinkAnnotation]
    ) -> PDFValue {
        switch kid {
        case .element(let index): .reference(numbers[index])
        case .content(let page, let number) where page == home: .integer(number)
        case .content(let page, let number):
            ["Type": .name("MCR"), "Pg": .reference(pages[page]), "MCID": .integer(number)]
        case .annotation(let index):
            [
                "Type": .name("OBJR"), "Obj": .reference(links[index].number),
                "Pg": fixes(.referencePages) ? .reference(pages[links[index].page]) : nil,
            ]
        }
    }

    /// ISO 14289-1, 7.2.
    private func language(of element: StructureElement) -> PDFValue? {
        guard fixes(.language) else { return nil }
        return document.structure.nodes[element.node].language.map { .text($0.tag) }
    }

    /// ISO 14289-1, 7.3.
    private func alternative(of element: StructureElement) -> PDFValue? {
        guard case .figure(let text) = document.structure.nodes[element.node].role, fixes(.alternatives) else {
            return nil
        }
        return .text(text)
    }

    private func attributes(
        of index: Int, in plan: StructurePlan, _ figures: [StructureTree.NodeID: PageArea]
    ) -> PDFValue? {
        if let numbering = plan.listNumbering(of: index, in: document.structure), fixes(.listNumbering) {
            return ["O": .name("List"), "ListNumbering": .name(numbering)]
        }
        if let scope = plan.headerScope(of: index), fixes(.headerScope) {
            return ["O": .name("Table"), "Scope": .name(scope)]
        }
        if plan.elements[index].type == "Figure", fixes(.figureBounds), let area = figures[plan.elements[index].node] {
            let box = document.pages[area.page].size.pdfRectangle(area.rectangle)
            return ["O": .name("Layout"), "Placement": .name("Block"), "BBox": box]
        }
        return nil
    }
}

extension StructurePlan {
    /// The page of an element's own first content or link.
    fileprivate func firstPage(of index: Int) -> Int? {
        for case .content(let page, _) in elements[index].kids { return page }
        return nil
    }

    /// ISO 32000-1, 14.7.4.4: for each page the elements of its marks in order, then for each annotation its element.
    fileprivate func parentTree(pageCount: Int, numbers: [Int]) -> [PDFValue] {
        var contents = [[Int: Int]](repeating: [:], count: pageCount)
        var annotations: [Int: Int] = [:]
        for (index, element) in elements.enumerated() {
            for kid in element.kids {
                switch kid {
                case .content(let page, let number): contents[page][number] = numbers[index]
                case .annotation(let annotation): annotations[annotation] = numbers[index]
                case .element: break
                }
            }
        }
        let pages = contents.enumerated().flatMap { page, marks -> [PDFValue] in
            [.integer(page), .array(marks.sorted { $0.key < $1.key }.map { .reference($0.value) })]
        }
        let objects = annotations.sorted { $0.key < $1.key }.flatMap { annotation, number -> [PDFValue] in
            [.integer(pageCount + annotation), .reference(number)]
        }
        return pages + objects
    }
}

/// A place in the document.
struct PageArea: Hashable, Sendable {
    var page: Int
    var rectangle: Rectangle
}

extension Finisher {
    /// By leaf: where it was painted, on the first page that has some of it.
    private var figureBounds: [StructureTree.NodeID: PageArea] {
        var bounds: [StructureTree.NodeID: PageArea] = [:]
        for (page, sequences) in self.sequences.enumerated() {
            for sequence in sequences {
                guard case .leaf(let leaf) = sequence.owner, let painted = Rectangle(around: sequence.operations)
                else { continue }
                if let known = bounds[leaf] {
                    if known.page == page { bounds[leaf]?.rectangle = known.rectangle.union(painted) }
                } else {
                    bounds[leaf] = PageArea(page: page, rectangle: painted)
                }
            }
        }
        return bounds
    }
}
