import Drawing
import Typesetting

/// What a parser sees in a PDF, for people: the file's facts, its structure, its text in content order.
enum ProofText {
    static func text(_ proof: PDFProof, of name: String) -> String {
        let inspection = proof.inspection
        var lines = [headline(proof, name), ""]
        lines += facts(inspection)
        lines += list("fonts", inspection.fonts.map(font))
        lines += list("links", inspection.links.map(link))
        lines += list("bookmarks", inspection.bookmarks.map { indent($0.level - 1) + $0.title })
        lines += list("attachments", inspection.attachments)
        lines += ["structure"]
        lines += proof.isTagged ? inspection.dump().split(separator: "\n").map { "  \($0)" } : ["  none"]
        for (index, page) in inspection.pages.enumerated() {
            lines += ["", "page \(index + 1), in the order of painting"]
            lines += page.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
        }
        if let comparison = proof.comparison { lines += ["", Self.comparison(comparison)] }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func headline(_ proof: PDFProof, _ name: String) -> String {
        let inspection = proof.inspection
        let pages = inspection.pages.count == 1 ? "1 page" : "\(inspection.pages.count) pages"
        let claims = inspection.claims.isEmpty ? "no standard declared" : inspection.claims.joined(separator: ", ")
        return "\(name): PDF \(inspection.version), \(pages), \(proof.isTagged ? "tagged" : "not tagged"), \(claims)"
    }

    private static func facts(_ inspection: PDFInspection) -> [String] {
        var rows = inspection.information.sorted { $0.key < $1.key }.map { ($0.key.lowercased(), $0.value) }
        rows.append(("language", inspection.language ?? "none"))
        return rows.map { "\(pad($0.0))\($0.1)" } + [""]
    }

    private static func list(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : [title] + lines.map { "  \($0)" } + [""]
    }

    private static func font(_ font: InspectedFont) -> String {
        var words = [font.type, font.isEmbedded ? (font.isSubset ? "embedded subset" : "embedded") : "not embedded"]
        if !font.hasUnicode { words.append("without a table of characters") }
        return "\(font.name): \(words.joined(separator: ", "))"
    }

    private static func link(_ link: InspectedLink) -> String {
        let says = link.description.map { " – \($0)" } ?? ""
        return "page \(link.page + 1): \(link.uri)\(says)"
    }

    private static func comparison(_ proof: Proof) -> String {
        var parts = ["source: \(proof.wordCount) words, \(proof.wordCount - proof.lostCount) of them in the PDF"]
        if !proof.divided.isEmpty { parts.append("\(proof.divided.count) divided by line ends") }
        if !proof.added.isEmpty { parts.append("\(proof.added.count) words not of the source") }
        return parts.joined(separator: "; ")
    }

    private static func pad(_ text: String) -> String {
        text + String(repeating: " ", count: max(1, 16 - text.count))
    }

    private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: max(0, depth)) }
}
