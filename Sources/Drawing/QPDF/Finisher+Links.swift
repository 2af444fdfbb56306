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
    /// One annotation a link and page, so that the tabulator key stops there once; all annotations of a link belong to
    /// its one structure element (ISO 32000-1, 14.8.4.4.2).
    func addLinks(to file: QPDFFile) -> [LinkAnnotation] {
        var links: [LinkAnnotation] = []
        let objects = file.pages
        for (index, painted) in sequences.enumerated() {
            var ofPage: [PDFValue] = []
            for (leaf, lines) in linksOfPage(painted) {
                let annotation = link(leaf, lines, index, parentTreeKey: sequences.count + links.count)
                let number = file.add(annotation(objects[index].number))
                links.append(LinkAnnotation(index: links.count, leaf: leaf, page: index, number: number))
                ofPage.append(.reference(number))
            }
            if !ofPage.isEmpty { objects[index].set("Annots", .array(ofPage)) }
        }
        return links
    }

    /// A page's links with their lines. Some viewers know a link's rectangle only and react between its lines too;
    /// where that would take another link's place, each line has an annotation of its own.
    private func linksOfPage(_ sequences: [MarkedSequence]) -> [(leaf: StructureTree.NodeID, lines: [Rectangle])] {
        let lines = linkLines(of: sequences)
        var links: [(leaf: StructureTree.NodeID, lines: [Rectangle])] = []
        for (leaf, line) in lines {
            if fixes(.linkLines), let same = links.lastIndex(where: { $0.leaf == leaf }) {
                let whole = links[same].lines.reduce(line) { $0.union($1) }
                if !lines.contains(where: { $0.0 != leaf && $0.1.overlaps(whole) }) {
                    links[same].lines.append(line)
                    continue
                }
            }
            links.append((leaf, [line]))
        }
        return links
    }

    /// A page's links line by line in painting order; a link whose pieces were painted apart has its lines joined again.
    private func linkLines(of sequences: [MarkedSequence]) -> [(StructureTree.NodeID, Rectangle)] {
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
        _ leaf: StructureTree.NodeID, _ lines: [Rectangle], _ page: Int, parentTreeKey: Int
    ) -> (_ pageObject: Int) -> PDFValue {
        guard case .link(let uri, let description) = document.structure.nodes[leaf].role else {
            preconditionFailure("only links have annotations")
        }
        let address = fixes(.addresses) ? WebAddress.escaped(uri) : uri
        let size = document.pages[page].size
        let rectangle = size.pdfRectangle(lines.dropFirst().reduce(lines[0]) { $0.union($1) })
        let quadrilaterals = lines.count > 1 ? PDFValue.array(lines.flatMap(size.pdfQuadrilateral)) : nil
        return { pageObject in
            [
                "Type": .name("Annot"), "Subtype": .name("Link"), "Rect": rectangle, "QuadPoints": quadrilaterals,
                "Border": [0, 0, 0],
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

    /// Its corners as viewers read them: upper left, upper right, lower left, lower right (against the text of
    /// ISO 32000-1, table 173, and with all its readers).
    func pdfQuadrilateral(_ area: Rectangle) -> [PDFValue] {
        let sides = pdfRectangle(area).items
        return [sides[0], sides[3], sides[2], sides[3], sides[0], sides[1], sides[2], sides[1]]
    }
}

extension Rectangle {
    /// Whether they share more than an edge.
    fileprivate func overlaps(_ other: Rectangle) -> Bool {
        let slack = Length.pt(0.5)
        return minX + slack < other.maxX && other.minX + slack < maxX && minY + slack < other.maxY
            && other.minY + slack < maxY
    }
}
