import CCairo
import Geometry
import Glyphs

/// Cairo's PDF before the finisher has seen it, and what the finisher must know of it.
struct PaintedPDF {
    var bytes: [UInt8]
    var corrections: ToUnicodeCorrections
}

/// Paints pages as a PDF without structure: boundaries stand between its sequences, their marks are still to come.
enum PDFPainter {
    /// By page.
    static func paint(_ pages: [[MarkedSequence]], sizes: [Size]) throws(DrawingError) -> PaintedPDF {
        let surface = try CairoSurface(.pdf, size: sizes.first ?? .a4)
        let faces = try FaceLibrary()
        let texts = try GlyphTexts(runs: pages.joined().flatMap(\.runs), faces: faces)
        let painting = Painting(surface: surface, faces: faces, pictures: PictureLibrary(keepsJPEG: true), texts: texts)
        painting.setUp()
        for (index, sequences) in pages.enumerated() {
            surface.setPageSize(sizes[index])
            painting.pictures.beginPage()
            for sequence in sequences {
                try painting.paint(sequence.boundary)
                for operation in sequence.operations { try painting.paint(operation) }
            }
            try surface.showPage("page \(index + 1)")
        }
        return PaintedPDF(bytes: try surface.finish(), corrections: texts.corrections)
    }
}

extension MarkedSequence {
    fileprivate var runs: [GlyphRun] {
        operations.compactMap { operation in
            if case .glyphs(let run, _, _, _) = operation { run } else { nil }
        }
    }
}
