import Commands
import Drawing
import Layout
import Preview
import Themes
import Typesetting

/// What the preview's server answers: the page itself, the sheets of the CV, the PDF.
final class PreviewPages: PreviewSite {
    unowned var watch: Watch!
    private let order: WatchOrder
    private let files: PageFiles
    private var painter = BrowserPainter()
    /// Painted sheets by their names; those nobody shows any more are let go.
    private var painted: [String: [UInt8]] = [:]

    init(order: WatchOrder) throws {
        self.order = order
        files = try PageFiles(executable: order.executable)
    }

    /// Font files are others now: nothing drawn with the old ones is shown again.
    func forgetFonts() {
        painter = BrowserPainter()
        painted = [:]
    }

    func look(of tab: PreviewTab) -> Look { look(tab.query) }

    private func look(_ query: [String: String]) -> Look {
        Look(query: query, themes: watch.compositor.themeNames)
    }

    func opened(_ tab: PreviewTab) { watch.show(look(of: tab), in: tab) }

    func answer(_ request: PreviewRequest) -> PreviewResponse {
        if let file = files[request.path] { return file }
        switch request.path {
        case "/cv.pdf": return pdf(look(request.query))
        case "/map": return map(look(request.query))
        case "/why": return keys(at: request.query["path"] ?? "", look(request.query))
        case let path where path.hasPrefix("/sheet/"): return sheet(String(path.dropFirst(7)))
        default: return .notFound
        }
    }

    private func sheet(_ id: String) -> PreviewResponse {
        if let known = painted[id] { return PreviewResponse(type: "image/svg+xml", bytes: known) }
        let sheets = watch.sheets
        guard let sheet = sheets.first(where: { $0.id == id }) else { return .notFound }
        do {
            let bytes = try painter.svg(of: sheet.page)
            let shown = Set(sheets.map(\.id))
            painted = painted.filter { shown.contains($0.key) }
            painted[id] = bytes
            return PreviewResponse(type: "image/svg+xml", bytes: bytes)
        } catch {
            return .refusal(500, "The page could not be drawn: \(error)")
        }
    }

    private func map(_ look: Look) -> PreviewResponse {
        guard let layout = watch.rendition(of: look).layout else { return .notFound }
        return .json(MapReport(map: layout.map(), theme: layout.theme).text)
    }

    /// What a key or a group of keys is, and which places of which files say so.
    private func keys(at path: String, _ look: Look) -> PreviewResponse {
        let rendition = watch.rendition(of: look)
        guard let layout = rendition.layout, let reading = rendition.theme else { return .notFound }
        let inspection = ThemeInspection(theme: layout.theme, provenance: reading.provenance)
        return .json(KeyReport(entries: inspection.entries(at: path)).text)
    }

    private func pdf(_ look: Look) -> PreviewResponse {
        guard let document = watch.rendition(of: look).document else {
            return .refusal(404, "There are no pages yet; the source has errors.")
        }
        do {
            let options = PDFOptions(colorProfile: watch.compositor.colorProfile)
            let bytes = try PDFWriter.write(document, options: options)
            let name = order.output.split(separator: "/").last.map(String.init) ?? "cv.pdf"
            return PreviewResponse(type: "application/pdf", bytes: bytes, fileName: name)
        } catch {
            return .refusal(500, "The PDF could not be made: \(error)")
        }
    }
}

extension PreviewResponse {
    static func json(_ text: String) -> PreviewResponse {
        PreviewResponse(type: "application/json", bytes: Array(text.utf8))
    }
}
