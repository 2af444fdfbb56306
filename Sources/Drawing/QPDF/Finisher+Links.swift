import Geometry
import Layout

/// A link annotation as it stands in the file.
struct LinkAnnotation {
    /// Position among the document's annotations.
    var index: Int
    var leaf: StructureTree.NodeID
    var page: Int
    /// The annotation's object.
    var number: Int
}

extension Finisher {
    /// One annotation for each line of a link: some viewers know a link's rectangle only, and one rectangle around
    /// two lines would cover the text beside them. All annotations of a link belong to its one structure element
    /// (ISO 32000-1, 14.8.4.4.2).
    func addLinks(to file: QPDFFile, for pages: [[MarkedSequence]], showing contents: PaintedContents)
        -> [LinkAnnotation]
    {
        var links: [LinkAnnotation] = []
        let objects = file.pages
        for (index, sequences) in pages.enumerated() {
            var ofPage: [PDFValue] = []
            for (leaf, area) in linkAreas(of: sequences) where contents.shows(leaf, onPage: index) {
                let annotation = link(leaf, area, index, parentTreeKey: pages.count + links.count)
                let number = file.add(annotation(objects[index].number))
                links.append(LinkAnnotation(index: links.count, leaf: leaf, page: index, number: number))
                ofPage.append(.reference(number))
            }
            if !ofPage.isEmpty { objects[index].set("Annots", .array(ofPage)) }
        }
        return links
    }

    /// A page's links in painting order; a link whose pieces were painted apart has its lines joined again.
    private func linkAreas(of sequences: [MarkedSequence]) -> [(StructureTree.NodeID, Rectangle)] {
        var areas: [(leaf: StructureTree.NodeID, area: Rectangle)] = []
        for sequence in sequences {
            guard case .leaf(let leaf) = sequence.owner, case .link = document.structure.nodes[leaf].role else {
                continue
            }
            for area in sequence.areas {
                if let same = areas.indices.last(where: { areas[$0].leaf == leaf }),
                    areas[same].area.continuesOnSameLine(with: area)
                {
                    areas[same].area = areas[same].area.union(area)
                } else {
                    areas.append((leaf, area))
                }
            }
        }
        return areas.map { ($0.leaf, $0.area) }
    }

    /// ISO 19005-2, 6.3.2 (flags: printed, not hidden); ISO 14289-1, 7.18.1 and 7.18.5 (contents).
    private func link(
        _ leaf: StructureTree.NodeID, _ area: Rectangle, _ page: Int, parentTreeKey: Int
    ) -> (_ pageObject: Int) -> PDFValue {
        guard case .link(let uri, let description) = document.structure.nodes[leaf].role else {
            preconditionFailure("only links have annotations")
        }
        let address = fixes(.addresses) ? WebAddress.escaped(uri) : uri
        let rectangle = document.pages[page].size.pdfRectangle(area)
        return { pageObject in
            [
                "Type": .name("Annot"), "Subtype": .name("Link"), "Rect": rectangle, "Border": [0, 0, 0],
                "P": .reference(pageObject), "StructParent": .integer(parentTreeKey),
                "F": fixes(.annotationFlags) ? 4 : nil,
                "Contents": fixes(.linkContents) ? .text(description.isEmpty ? uri : description) : nil,
                "A": ["Type": .name("Action"), "S": .name("URI"), "URI": .bytes(Array(address.utf8))],
            ]
        }
    }
}

extension Size {
    /// A rectangle of a page of this size, in PDF's coordinates: lower left, upper right; kept on the page.
    func pdfRectangle(_ area: Rectangle) -> PDFValue {
        func across(_ x: Length) -> PDFValue { .real(min(max(x.points, 0), width.points)) }
        func upwards(_ y: Length) -> PDFValue { .real(min(max(height.points - y.points, 0), height.points)) }
        return [across(area.minX), upwards(area.maxY), across(area.maxX), upwards(area.minY)]
    }
}
