import Layout

@testable import Drawing

/// Finds which of the finisher's duties a file leaves undone: a small checker of its own, rule by rule.
struct ConformanceCheck {
    private let file: QPDFFile
    private let standard: PDFStandard
    private let packet: String
    private var violated: Set<Fix> = []

    static func violations(in bytes: [UInt8], of standard: PDFStandard) throws -> Set<Fix> {
        var check = try ConformanceCheck(bytes, standard)
        check.catalog()
        check.metadata()
        for page in check.file.pages { check.page(page) }
        check.resources()
        for element in check.file.root["StructTreeRoot"]?["K"]?.items ?? [] { check.element(element) }
        return check.violated
    }

    private init(_ bytes: [UInt8], _ standard: PDFStandard) throws {
        file = try QPDFFile(reading: bytes)
        self.standard = standard
        packet = String(decoding: file.root["Metadata"]?.streamData ?? [], as: UTF8.self)
    }

    private mutating func demand(_ fix: Fix, _ isMet: Bool) {
        if !isMet { violated.insert(fix) }
    }

    private mutating func catalog() {
        let root = file.root
        if standard.archival != nil {
            let intent = root["OutputIntents"]?.items.first
            demand(
                .outputIntent, intent?["S"]?.name == "GTS_PDFA1" && intent?["DestOutputProfile"]?["N"]?.integer == 3)
        }
        demand(.language, root["Lang"]?.text?.isEmpty == false)
        demand(.displayTitle, root["ViewerPreferences"]?["DisplayDocTitle"]?.bool == true)
        demand(.markInfo, root["MarkInfo"]?["Marked"]?.bool == true)
        demand(.outlineCount, (root["Outlines"]?["Count"]?.integer ?? 0) > 0)
        demand(.pageLabels, root["PageLabels"]?["Nums"]?.items.isEmpty == false)
        demand(.initialView, root["PageMode"] != nil && root["PageLayout"] != nil)
        let entries = root["StructTreeRoot"]?["ParentTree"]?["Nums"]?.items.count ?? 0
        demand(.parentTreeNextKey, root["StructTreeRoot"]?["ParentTreeNextKey"]?.integer == entries / 2)
    }

    private mutating func metadata() {
        let info = file.trailer["Info"]
        let date = info?["CreationDate"]?.text ?? ""
        demand(.dates, date.hasPrefix("D:") && date == info?["ModDate"]?.text)
        demand(.metadata, !packet.isEmpty)
        guard !packet.isEmpty else { return }
        demand(.title, packet.contains("<dc:title>") && packet.contains(info?["Title"]?.text ?? "?"))
        if standard.archival != nil {
            demand(.archivalIdentification, packet.contains("<pdfaid:part>") && packet.contains("<pdfaid:conformance>"))
            demand(.extensionSchema, packet.contains("<pdfaSchema:prefix>pdfuaid<"))
        }
        demand(.accessibilityIdentification, packet.contains("<pdfuaid:part>1<"))
    }

    private mutating func page(_ page: QPDFObject) {
        demand(.tabOrder, page["Tabs"]?.name == "S")
        let survey = ContentSurvey(page.pageContent ?? [])
        demand(.artifacts, survey.unmarked == 0)
        for annotation in page["Annots"]?.items ?? [] {
            demand(.annotationFlags, (annotation["F"]?.integer ?? 0) == 4)
            demand(.linkContents, annotation["Contents"]?.text?.isEmpty == false)
            demand(.addresses, annotation["A"]?["URI"]?.bytes?.allSatisfy { (0x21...0x7E).contains($0) } == true)
        }
    }

    private mutating func resources() {
        for font in file.resources("Font") {
            for descendant in font["DescendantFonts"]?.items ?? [] where descendant["Subtype"]?.name == "CIDFontType2" {
                demand(.cidToGIDMap, descendant["CIDToGIDMap"] != nil)
            }
            let holder = font["DescendantFonts"]?.items.first ?? font
            let compact = holder["FontDescriptor"]?["FontFile3"]?.streamData ?? []
            let smaller = FreeType.glyphCount(of: compact).flatMap { FontShrinking.compact(compact, glyphs: $0) }
            demand(.subroutines, smaller == nil)
            let outlines = holder["FontDescriptor"]?["FontFile2"]?.streamData ?? []
            demand(.hinting, FontShrinking.trueType(outlines) == nil)
            let texts = font["ToUnicode"]?.streamData.map { ToUnicodeMap($0).texts.values.joined() } ?? ""
            let isLetters = texts.unicodeScalars.allSatisfy {
                $0.properties.generalCategory != .privateUse && !(0xFB00...0xFB06).contains($0.value)
            }
            demand(.toUnicode, isLetters && !texts.isEmpty)
        }
        for image in file.resources("XObject") where image["Subtype"]?.name == "Image" {
            demand(.interpolation, image["Interpolate"] == nil && image["SMask"]?["Interpolate"] == nil)
        }
    }

    private mutating func element(_ element: QPDFObject) {
        switch element["S"]?.name {
        case "Figure":
            demand(.alternatives, element["Alt"]?.text?.isEmpty == false)
            demand(.figureBounds, element["A"]?["BBox"]?.items.count == 4)
        case "Link":
            let pages = element["K"]?.items.filter { $0["Type"]?.name == "OBJR" }.compactMap { $0["Obj"]?["P"]?.number }
            demand(.linkLines, Set(pages ?? []).count == pages?.count)
        case "L": demand(.listNumbering, element["A"]?["ListNumbering"] != nil)
        case "TH": demand(.headerScope, element["A"]?["Scope"] != nil)
        default: break
        }
        for kid in element["K"]?.items ?? [] {
            if kid["Type"]?.name == "OBJR" { demand(.referencePages, kid["Pg"] != nil) }
            if kid["S"] != nil { self.element(kid) }
        }
    }
}
