import Geometry
import Layout
import Processors

/// Makes cairo's PDF conform: marks what is painted, writes the structure, and adds what cairo has no words for.
///
/// Each duty is a small function that names its clause. What cairo wrote is recognised by its structure; anything
/// else is an error, and so is a page or a structure that does not pass the finisher's own checks. The finished file is
/// not read again: libqpdf reports what it could not write (`QPDFFile.check`).
struct Finisher {
    let document: DrawnDocument
    let options: PDFOptions
    var omitted: Set<Fix> = []

    func finish(_ painted: PaintedPDF) throws(DrawingError) -> [UInt8] {
        try checkOptions()
        let file = try QPDFFile(reading: painted.bytes)
        guard file.pages.count == painted.pages.count else { throw .unrecognized("another number of pages") }
        let marked = try markContents(of: file, as: painted.pages)
        let fonts = FontResources(file)
        let packing = packing(of: marked, fonts, painted.corrections)
        var contents = PaintedContents(marked, of: painted.pages)
        addGlyphMaps(to: fonts)
        correctImages(of: file)
        mergeImages(of: file)
        let links = addLinks(to: file, for: painted.pages, showing: contents)
        for link in links { contents.add(.annotation(link.index), to: link.leaf) }
        let plan = StructurePlan(document.structure, painted: contents.kids)
        try check(plan, holds: contents)
        writeStructure(plan, links: links, figures: painted.figureBounds, to: file)
        addBookmarks(to: file)
        addPageLabels(to: file)
        addPageBoxes(to: file)
        setView(of: file)
        addAttachments(to: file)
        addMetadata(to: file)
        let packed = try packing.outcome.get()
        setContents(of: file, to: packed.pages)
        replaceData(of: fonts, packed)
        try addOutputIntent(to: file, packed)
        try file.check()
        return try file.write(compressing: options.compresses, minimumVersion: "1.7")
    }

    func fixes(_ fix: Fix) -> Bool { !omitted.contains(fix) }

    private func checkOptions() throws(DrawingError) {
        guard !document.pages.isEmpty else { throw .notAllowed("A PDF has at least one page") }
        guard options.attachments.isEmpty || options.standard.allowsAttachments else {
            throw .notAllowed("\(options.standard.rawValue) does not allow attached data; a-3a does")
        }
    }
}
