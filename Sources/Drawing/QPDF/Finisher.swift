import Geometry
import Layout

/// Makes cairo's PDF conform: marks what is painted, writes the structure, and adds what cairo has no words for.
///
/// The document is a file of its own, whose pages are empty at first; what cairo painted comes into it last. So all that
/// needs nothing of cairo's is written while it paints. Each duty is a small function that names its clause. What cairo
/// wrote is recognised by its structure; anything else is an error, and so is a page or a structure that does not pass the
/// finisher's own checks. The finished file is not read again: libqpdf reports what it could not write (`QPDFFile.check`).
struct Finisher: Sendable {
    let document: DrawnDocument
    /// By page: what is painted, in that order.
    let sequences: [[MarkedSequence]]
    let options: PDFOptions
    var omitted: Set<Fix> = []

    /// The document but for what its pages show.
    func frame() throws(DrawingError) -> DocumentFrame {
        let file = try QPDFFile(pageCount: sequences.count)
        var contents = PaintedContents(of: sequences)
        let links = addLinks(to: file)
        for link in links { contents.add(.annotation(link.index), to: link.leaf) }
        let plan = StructurePlan(document.structure, painted: contents.kids)
        try check(plan, holds: contents)
        writeStructure(plan, links: links, to: file)
        addBookmarks(to: file)
        addPageLabels(to: file)
        addPageBoxes(to: file)
        setView(of: file)
        addAttachments(to: file)
        addMetadata(to: file)
        try addOutputIntent(to: file)
        return DocumentFrame(file: file)
    }

    func finish(_ painted: PaintedPDF, in frame: DocumentFrame) throws(DrawingError) -> [UInt8] {
        let file = frame.file
        let source = try QPDFFile(reading: painted.bytes)
        try takePages(of: source, into: file)
        let fonts = FontResources(file)
        let packing = try packing(of: source, fonts, painted.corrections)
        addGlyphMaps(to: fonts)
        correctImages(of: file)
        mergeImages(of: file)
        if options.press != nil { try nameScreenColors(of: file) }
        try packing.place(in: file, fonts)
        try file.check()
        return try file.write(compressing: options.compresses, minimumVersion: "1.7")
    }

    func fixes(_ fix: Fix) -> Bool { !omitted.contains(fix) }

    func checkOptions() throws(DrawingError) {
        guard !document.pages.isEmpty else { throw .notAllowed("A PDF has at least one page") }
        guard options.attachments.isEmpty || options.standard.allowsAttachments else {
            throw .notAllowed("\(options.standard.rawValue) does not allow attached data; a-3a does")
        }
    }
}

/// A document whose pages are empty still. Made by one processor and filled by another, never used by two at once.
struct DocumentFrame: @unchecked Sendable {
    let file: QPDFFile
}
