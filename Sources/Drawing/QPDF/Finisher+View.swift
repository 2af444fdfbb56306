import Languages

extension Finisher {
    /// How the document opens and presents itself (ISO 32000-1, table 28 and 12.2).
    func setView(of file: QPDFFile) {
        // ISO 14289-1, 7.2.
        if fixes(.language) { file.root.set("Lang", .text(document.metadata.language.tag)) }
        // ISO 14289-1, 7.18.3.
        if fixes(.tabOrder) { for page in file.pages { page.set("Tabs", .name("S")) } }
        let isRightToLeft = document.metadata.language.direction == .rightToLeft
        file.root.set(
            "ViewerPreferences",
            [
                // ISO 14289-1, 7.1.
                "DisplayDocTitle": fixes(.displayTitle) ? true : nil,
                "Direction": isRightToLeft ? .name("R2L") : nil,
            ])
        // The zoom is left to the reader, who may need a large one.
        guard fixes(.initialView) else { return }
        file.root.set("PageLayout", .name("OneColumn"))
        file.root.set("PageMode", .name("UseNone"))
    }

    /// ISO 32000-1, 14.11.2: where a printer's sheet is cut, and how far grounds go over the cut.
    func addPageBoxes(to file: QPDFFile) {
        guard let sheet = options.sheet else { return }
        for (page, drawn) in zip(file.pages, document.pages) {
            page.set("TrimBox", drawn.size.pdfRectangle(sheet.trim(ofSheet: drawn.size)))
            page.set("BleedBox", drawn.size.pdfRectangle(sheet.bleedArea(ofSheet: drawn.size)))
        }
    }

    /// ISO 32000-1, 12.4.2: pages are counted from 1.
    func addPageLabels(to file: QPDFFile) {
        guard fixes(.pageLabels) else { return }
        file.root.set("PageLabels", ["Nums": [0, ["S": .name("D")]]])
    }
}
