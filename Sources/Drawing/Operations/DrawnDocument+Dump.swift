import Geometry
import Glyphs
import Layout

extension DrawnDocument {
    /// One operation a line, lengths in points rounded to a hundredth: what is painted where, and as what.
    ///
    ///     page 1 595.28 × 841.89
    ///       artifact
    ///         fill 0 0 595.28 40 #336699
    ///       P/text 3
    ///         "Vitaset" 56.69 80.4 w 41.2 LatoRegular 12 #000000
    public func dump() -> String {
        var lines: [String] = []
        for (index, page) in pages.enumerated() {
            lines.append("page \(index + 1) \(page.size.width.rounded) × \(page.size.height.rounded)")
            for piece in page.content { lines += structure.lines(of: piece) }
        }
        for bookmark in bookmarks {
            let indent = String(repeating: "  ", count: max(0, bookmark.level - 1))
            lines.append("bookmark \(indent)\(bookmark.title) → \(bookmark.page + 1) \(bookmark.top.rounded)")
        }
        return lines.joined(separator: "\n")
    }
}

extension StructureTree {
    fileprivate func lines(of piece: PageContent) -> [String] {
        switch piece {
        case .artifact(let operations):
            return ["  artifact"] + operations.map { "    " + $0.line }
        case .marked(let leaf, let area, let operations):
            let node = nodes[leaf]
            let parent = node.parent.map { nodes[$0].role.name + "/" } ?? ""
            let place = area.map { " area \($0.rounded)" } ?? ""
            return ["  \(parent)\(node.role.name) \(leaf)\(place)"] + operations.map { "    " + $0.line }
        }
    }
}

extension PaintOperation {
    fileprivate var line: String {
        switch self {
        case .glyphs(let run, let origin, let color, let stretch):
            let widened = stretch == 1 ? "" : " × \(Length.pt(stretch * 100).rounded)%"
            let direction = run.isRightToLeft ? " rtl" : ""
            return "\(run.text.debugDescription) \(origin.rounded) w \((run.width * stretch).rounded)"
                + " \(run.face.shortName) \(run.size.rounded) \(color)\(widened)\(direction)"
        case .fill(let area, let color):
            return "fill \(area.rounded) \(color)"
        case .circle(let center, let radius, let color):
            return "circle \(center.rounded) r \(radius.rounded) \(color)"
        case .line(let start, let end, let width, let color):
            return "line \(start.rounded) → \(end.rounded) \(width.rounded) \(color)"
        case .outline(let outline, let origin, let em, let color):
            return "outline \(outline.steps.count) steps \(origin.rounded) em \(em.rounded) \(color)"
        case .image(let bytes, let area, let cornerRadius):
            return "image \(bytes.count) bytes \(area.rounded) r \(cornerRadius.rounded)"
        }
    }
}

extension FontFace {
    /// The file's name without folder and ending, so that dumps agree between machines.
    fileprivate var shortName: String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        let name = file.split(separator: ".").first.map(String.init) ?? file
        return index == 0 ? name : "\(name)#\(index)"
    }
}

extension Length {
    /// `12.5`, and `12` for `12.0`.
    fileprivate var rounded: String {
        let value = (points * 100).rounded() / 100
        return value == value.rounded() && abs(value) < 1e9 ? String(Int(value)) : String(value)
    }
}

extension Point {
    fileprivate var rounded: String { "\(x.rounded) \(y.rounded)" }
}

extension Rectangle {
    fileprivate var rounded: String { "\(origin.rounded) \(size.width.rounded) \(size.height.rounded)" }
}
