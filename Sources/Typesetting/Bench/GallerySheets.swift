import Drawing
import Geometry
import Glyphs
import Languages
import Layout

/// First pages of one CV in several themes, nine on a sheet, each with its theme's name.
struct GallerySheets {
    /// One CV in one theme.
    struct Sample {
        var theme: String
        var pages: [DrawnPage]
    }

    let samples: [Sample]
    let captions: CaptionSetter
    let title: String
    let creator: String

    private static let sheet = Size.a4
    private static let (columns, rows) = (3, 3)
    private static let margin = Length.pt(36)
    private static let gap = Length.pt(16)
    private static let top = Length.pt(64)
    private static let caption = Length.pt(22)

    func document() -> DrawnDocument {
        var structure = StructureTree(language: .english)
        let heading = structure.add(.text, to: structure.add(.heading(level: 1), to: StructureTree.root))
        let count = Self.columns * Self.rows
        let pages = stride(from: 0, to: samples.count, by: count).map { first -> DrawnPage in
            var content: [PageContent] = []
            if first == 0 {
                let place = Point(x: Self.margin, y: .pt(44))
                content.append(.marked(heading, area: nil, captions.operations(title, at: place, size: .pt(15))))
            }
            for (place, sample) in samples[first..<min(first + count, samples.count)].enumerated() {
                content += self.content(sample, at: place, &structure)
            }
            return DrawnPage(size: Self.sheet, content: content)
        }
        return DrawnDocument(
            pages: pages, structure: structure,
            metadata: DocumentMetadata(title: title, language: .english, creator: creator))
    }

    private func content(
        _ sample: Sample, at place: Int, _ structure: inout StructureTree
    ) -> [PageContent] {
        let room = (Self.sheet.width - Self.margin * 2 - Self.gap * Double(Self.columns - 1)) / Double(Self.columns)
        let rowHeight = (Self.sheet.height - Self.top - Self.margin) / Double(Self.rows)
        guard let page = sample.pages.first else { return [] }
        let scale = min(room / page.size.width, (rowHeight - Self.caption) / page.size.height)
        let origin = Point(
            x: Self.margin + (room + Self.gap) * Double(place % Self.columns),
            y: Self.top + rowHeight * Double(place / Self.columns))
        let area = Rectangle(
            x: origin.x, y: origin.y, width: page.size.width * scale, height: page.size.height * scale)
        let pages = sample.pages.count == 1 ? "1 page" : "\(sample.pages.count) pages"
        let figure = structure.add(
            .figure(alternative: "The first page in the theme \(sample.theme); \(pages)"), to: StructureTree.root)
        let text = structure.add(.text, to: structure.add(.paragraph, to: StructureTree.root))
        let foot = Point(x: area.minX, y: area.maxY + .pt(12))
        return [
            .artifact([.fill(area.grown(by: .pt(0.5)), Color(red: 0.7, green: 0.7, blue: 0.7)), .fill(area, .white)]),
            .marked(figure, area: area, page.miniature(scale: scale, at: origin)),
            .marked(
                text, area: nil, captions.operations("\(sample.theme)  ·  \(pages)", at: foot, size: .pt(8.5))),
        ]
    }
}

extension Rectangle {
    fileprivate func grown(by length: Length) -> Rectangle {
        Rectangle(
            x: minX - length, y: minY - length, width: size.width + length * 2, height: size.height + length * 2)
    }
}

/// Sets a line of our own words, without any theme.
struct CaptionSetter {
    let shaper: any TextShaper

    func operations(_ text: String, at origin: Point, size: Length) -> [PaintOperation] {
        let style = FontStyle(families: ["Lato"], size: size)
        let styled = StyledText(
            text: text, spans: [.init(range: 0..<text.utf8.count, style: style, language: .english)])
        var pen = origin
        return shaper.shape(styled, direction: .leftToRight).atoms.flatMap(\.runs).map { levelled in
            defer { pen.x += levelled.run.width }
            return .glyphs(levelled.run, origin: pen, color: .black, stretch: 1)
        }
    }
}
