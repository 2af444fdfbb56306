import Processors

/// Turns a drawn document into the bytes of a PDF: cairo paints, the finisher makes the file conform.
public struct PDFWriter {
    /// Loads the library the finisher works with, which takes some milliseconds; it is loaded when needed anyway.
    public static func prepare() {
        _ = QPDFFile.isLoaded
    }

    /// The same document and options give the same bytes. Throws before anything is handed out.
    public static func write(_ document: DrawnDocument, options: PDFOptions) throws(DrawingError) -> [UInt8] {
        try write(document, options: options, leavingOut: [])
    }

    /// `leavingOut`: for tests that show what each fix is good for.
    static func write(
        _ document: DrawnDocument, options: PDFOptions, leavingOut omitted: Set<Fix>
    ) throws(DrawingError) -> [UInt8] {
        let sequences = document.pages.map(\.sequences)
        let finisher = Finisher(document: document, sequences: sequences, options: options, omitted: omitted)
        try finisher.checkOptions()
        let frame = Errand { Result { () throws(DrawingError) in try finisher.frame() } }
        let painted = try PDFPainter.paint(sequences, sizes: document.pages.map(\.size))
        let unfilled = try frame.outcome.get()
        defer { SecondProcessor.release(unfilled) }
        return try finisher.finish(painted, in: unfilled)
    }
}
