extension QPDFFile {
    /// Each font program once, by name; a font in two encodings is one.
    var inspectedFonts: [InspectedFont] {
        var found: [InspectedFont] = []
        for font in resources("Font") {
            let inner = font["DescendantFonts"]?.items.first ?? font
            let descriptor = inner["FontDescriptor"]
            let name = font["BaseFont"]?.name ?? font["Name"]?.name ?? "unnamed"
            let inspected = InspectedFont(
                name: name.withoutSubsetTag, type: inner["Subtype"]?.name ?? "unknown",
                isEmbedded: inner["Subtype"]?.name == "Type3"
                    || ["FontFile", "FontFile2", "FontFile3"].contains { descriptor?[$0] != nil },
                isSubset: name.withoutSubsetTag != name, hasUnicode: font.saysItsText)
            if !found.contains(inspected) { found.append(inspected) }
        }
        return found.sorted { ($0.name, $0.type) < ($1.name, $1.type) }
    }

    /// Info's entries that are text.
    var information: [String: String] {
        guard let info = trailer["Info"] else { return [:] }
        return Dictionary(info.keys.compactMap { key in info[key]?.text.map { (key, $0) } }) { first, _ in first }
    }

    /// Names of the embedded files, in the order of their name tree (ISO 32000-1, 7.9.6).
    var attachmentNames: [String] {
        attachmentSpecifications.compactMap { $0["UF"]?.text ?? $0["F"]?.text }
    }

    var attachmentSpecifications: [QPDFObject] {
        func collect(_ node: QPDFObject, _ depth: Int) -> [QPDFObject] {
            guard depth < 20 else { return [] }
            let own = node["Names"]?.items.filter(\.isDictionary) ?? []
            return own + (node["Kids"]?.items.flatMap { collect($0, depth + 1) } ?? [])
        }
        return root["Names"]?["EmbeddedFiles"].map { collect($0, 0) } ?? []
    }
}

extension QPDFObject {
    /// ISO 32000-1, 9.10.2: a ToUnicode map, or a simple font's encoding of known names.
    fileprivate var saysItsText: Bool {
        self["ToUnicode"] != nil || (self["Subtype"]?.name != "Type0" && self["Encoding"]?.name != nil)
    }
}

extension [UInt8] {
    /// `1.7` of `%PDF-1.7`; empty if there is no header at the start.
    var headerVersion: String {
        guard starts(with: Array("%PDF-".utf8)) else { return "" }
        return String(decoding: dropFirst(5).prefix { $0 == 0x2E || (0x30...0x39).contains($0) }, as: UTF8.self)
    }
}
