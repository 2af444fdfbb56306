extension Finisher {
    /// Every font: CIDs of embedded TrueType programs are glyph numbers, and text is letters.
    func correctFonts(of file: inout PDFFile, _ corrections: ToUnicodeCorrections) throws(DrawingError) {
        let fonts = file.resources("Font")
        for font in fonts { addCIDToGIDMap(to: font, of: &file) }
        guard fixes(.toUnicode) else { return }
        var maps: [Int: ToUnicodeMap] = [:]
        for font in fonts { maps[font] = try file.streamData(file[font]["ToUnicode"]).map(ToUnicodeMap.init) }
        let original = maps
        if maps.values.contains(where: { $0.texts.values.contains("\u{FFFD}") }) {
            for page in file.pages { try nameSilentGlyphs(of: page, in: file, &maps) }
        }
        for font in fonts {
            correctToUnicode(of: font, in: &file, maps[font], original[font], corrections)
        }
    }

    /// ISO 19005-2, 6.2.11.3.2; ISO 14289-1, 7.21.3.2. Identity is true: cairo numbers CIDs as glyphs of the subset.
    private func addCIDToGIDMap(to font: Int, of file: inout PDFFile) {
        guard fixes(.cidToGIDMap) else { return }
        for descendant in file.resolved(file[font]["DescendantFonts"])?.items.compactMap(\.reference) ?? []
        where file[descendant]["Subtype"] == .name("CIDFontType2") && file[descendant]["CIDToGIDMap"] == nil {
            file[descendant]["CIDToGIDMap"] = .name("Identity")
        }
    }

    /// ISO 14289-1, 7.21.7; ISO 32000-1, 9.10.3.
    private func correctToUnicode(
        of font: Int, in file: inout PDFFile, _ map: ToUnicodeMap?, _ original: ToUnicodeMap?,
        _ corrections: ToUnicodeCorrections
    ) {
        guard var map, let stream = file[font]["ToUnicode"]?.reference else { return }
        let name = (file[font]["BaseFont"]?.name ?? "").withoutSubsetTag
        map.texts = map.texts.mapValues { corrections.corrected($0, font: name) }
        if map != original { file.replaceData(of: stream, map.bytes) }
    }

    /// Glyphs that cairo has no text for, since they have no character and stand in clusters of several.
    private func nameSilentGlyphs(
        of page: Int, in file: PDFFile, _ maps: inout [Int: ToUnicodeMap]
    ) throws(DrawingError) {
        let resources = file.resolved(file[page]["Resources"])
        guard let fonts = file.resolved(resources?["Font"])?.dictionary, let content = try file.pageContent(of: page)
        else { return }
        var numbers: [String: Int] = [:]
        for entry in fonts.entries { numbers[entry.key] = entry.value.reference }
        let survey = ActualTextSurvey(content, fonts: numbers.compactMapValues { maps[$0] })
        for (name, texts) in survey.texts {
            guard let number = numbers[name] else { continue }
            maps[number]?.texts.merge(texts) { _, new in new }
        }
    }

    /// ISO 19005-2, 6.2.8: no interpolation, neither of images nor of their masks.
    func correctImages(of file: inout PDFFile) {
        guard fixes(.interpolation) else { return }
        for image in file.resources("XObject") where file[image]["Subtype"] == .name("Image") {
            file[image]["Interpolate"] = nil
            if let mask = file[image]["SMask"]?.reference { file[mask]["Interpolate"] = nil }
        }
    }
}

extension PDFFile {
    /// The object numbers of all resources of a kind, of the pages and of the forms on them, each once.
    func resources(_ kind: String) -> [Int] {
        var found: [Int] = []
        var seen: Set<Int> = []
        func entries(_ holder: Int, _ kind: String) -> [Int] {
            let resources = resolved(self[holder]["Resources"])
            return resolved(resources?[kind])?.dictionary?.values.compactMap(\.reference) ?? []
        }
        func collect(_ holder: Int) {
            for entry in entries(holder, kind) where seen.insert(entry).inserted { found.append(entry) }
            for object in entries(holder, "XObject") where self[object]["Subtype"] == .name("Form") {
                if seen.insert(-object).inserted { collect(object) }
            }
        }
        pages.forEach(collect)
        return found
    }
}

extension String {
    /// `Lato-Regular` of `ABCDEF+Lato-Regular` (ISO 32000-1, 9.6.4).
    var withoutSubsetTag: String {
        let parts = split(separator: "+", maxSplits: 1)
        guard parts.count == 2, parts[0].utf8.count == 6, parts[0].utf8.allSatisfy({ (0x41...0x5A).contains($0) })
        else { return self }
        return String(parts[1])
    }
}
