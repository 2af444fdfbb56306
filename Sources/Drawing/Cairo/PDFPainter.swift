import CCairo
import Geometry
import Glyphs

/// Cairo's PDF before the finisher has seen it, and what the finisher must know of it.
struct PaintedPDF {
    var bytes: [UInt8]
    /// By page: the marked sequences, in cairo's order of numbering.
    var pages: [[MarkedSequence]]
    var corrections: ToUnicodeCorrections
}

/// Paints a document as a PDF with flat marks: one tag a sequence, its structure still to come.
enum PDFPainter {
    static func paint(_ document: DrawnDocument) throws(DrawingError) -> PaintedPDF {
        let pages = document.pages.map(\.sequences)
        let surface = try CairoSurface(.pdf, size: document.pages.first?.size ?? .a4)
        let faces = try FaceLibrary()
        let texts = try GlyphTexts(runs: pages.joined().flatMap(\.runs), faces: faces)
        let painting = Painting(surface: surface, faces: faces, pictures: PictureLibrary(keepsJPEG: true), texts: texts)
        painting.setUp()
        for (index, sequences) in pages.enumerated() {
            surface.setPageSize(document.pages[index].size)
            painting.pictures.beginPage()
            // Cairo 1.18 keeps tags by page: one that is still open when the page ends is never ended.
            cairo_tag_begin(surface.context, "Document", nil)
            for (number, sequence) in sequences.enumerated() {
                try paint(sequence, as: MarkedSequence.names[number % MarkedSequence.names.count], painting)
            }
            cairo_tag_end(surface.context, "Document")
            try surface.showPage("page \(index + 1)")
        }
        return PaintedPDF(bytes: try surface.finish(), pages: pages, corrections: texts.corrections)
    }

    /// Leaves and artifacts are marked alike; the finisher tells them apart by their number.
    private static func paint(_ sequence: MarkedSequence, as name: String, _ painting: Painting) throws(DrawingError) {
        cairo_tag_begin(painting.surface.context, name, nil)
        for operation in sequence.operations { try painting.paint(operation) }
        cairo_tag_end(painting.surface.context, name)
    }
}

extension MarkedSequence {
    fileprivate var runs: [GlyphRun] {
        operations.compactMap { operation in
            if case .glyphs(let run, _, _, _) = operation { run } else { nil }
        }
    }
}
