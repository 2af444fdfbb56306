extension Finisher {
    /// Every font: CIDs of embedded TrueType programs are glyph numbers, and text is letters.
    func correctFonts(of file: QPDFFile, _ corrections: ToUnicodeCorrections) {
        let fonts = file.resources("Font")
        for font in fonts { addCIDToGIDMap(to: font) }
        for font in fonts { shrinkProgram(of: font) }
        guard fixes(.toUnicode) else { return }
        var maps: [Int: ToUnicodeMap] = [:]
        for font in fonts { maps[font.number] = font["ToUnicode"]?.streamData.map(ToUnicodeMap.init) }
        let original = maps
        if maps.values.contains(where: { $0.texts.values.contains("\u{FFFD}") }) {
            for page in file.pages { nameSilentGlyphs(of: page, &maps) }
        }
        for font in fonts {
            correctToUnicode(of: font, maps[font.number], original[font.number], corrections)
        }
    }

    /// ISO 19005-2, 6.2.11.3.2; ISO 14289-1, 7.21.3.2. Identity is true: cairo numbers CIDs as glyphs of the subset.
    private func addCIDToGIDMap(to font: QPDFObject) {
        guard fixes(.cidToGIDMap) else { return }
        for descendant in font["DescendantFonts"]?.items ?? []
        where descendant["Subtype"]?.name == "CIDFontType2" && descendant["CIDToGIDMap"] == nil {
            descendant.set("CIDToGIDMap", .name("Identity"))
        }
    }

    /// ISO 32000-1, 9.9: a font program holds what draws its glyphs. A program that is not understood stays as it is.
    private func shrinkProgram(of font: QPDFObject) {
        let descriptor = (font["DescendantFonts"]?.items.first ?? font)["FontDescriptor"]
        if fixes(.subroutines), let program = descriptor?["FontFile3"],
            ["Type1C", "CIDFontType0C"].contains(program["Subtype"]?.name), let bytes = program.streamData,
            let count = FreeType.glyphCount(of: bytes), let flat = FontShrinking.compact(bytes, glyphs: count)
        {
            program.replaceData(flat)
        }
        if fixes(.hinting), let program = descriptor?["FontFile2"], let bytes = program.streamData,
            let bare = FontShrinking.trueType(bytes)
        {
            program.replaceData(bare)
            program.set("Length1", .integer(bare.count))
        }
    }

    /// ISO 14289-1, 7.21.7; ISO 32000-1, 9.10.3.
    private func correctToUnicode(
        of font: QPDFObject, _ map: ToUnicodeMap?, _ original: ToUnicodeMap?, _ corrections: ToUnicodeCorrections
    ) {
        guard var map, let stream = font["ToUnicode"] else { return }
        let name = (font["BaseFont"]?.name ?? "").withoutSubsetTag
        map.texts = map.texts.mapValues { corrections.corrected($0, font: name) }
        if map != original { stream.replaceData(map.bytes) }
    }

    /// Glyphs that cairo has no text for, since they have no character and stand in clusters of several.
    private func nameSilentGlyphs(of page: QPDFObject, _ maps: inout [Int: ToUnicodeMap]) {
        guard let fonts = page["Resources"]?["Font"], let content = page.pageContent else { return }
        var numbers: [String: Int] = [:]
        for name in fonts.keys { numbers[name] = fonts[name]?.number }
        let survey = ActualTextSurvey(content, fonts: numbers.compactMapValues { maps[$0] })
        for (name, texts) in survey.texts {
            guard let number = numbers[name] else { continue }
            maps[number]?.texts.merge(texts) { _, new in new }
        }
    }

    /// Pictures that a page shows several times come as copies (`PictureLibrary`): all pages then use the first.
    func mergeImages(of file: QPDFFile) {
        var first: [ImageKey: Int] = [:]
        for page in file.pages {
            guard let objects = page["Resources"]?["XObject"] else { continue }
            for name in objects.keys {
                guard let image = objects[name], let key = ImageKey(image) else { continue }
                if let number = first[key] {
                    objects.set(name, .reference(number))
                } else {
                    first[key] = image.number
                }
            }
        }
    }

    /// ISO 19005-2, 6.2.8: no interpolation, neither of images nor of their masks.
    func correctImages(of file: QPDFFile) {
        guard fixes(.interpolation) else { return }
        for image in file.resources("XObject") where image["Subtype"]?.name == "Image" {
            image.set("Interpolate", nil)
            image["SMask"]?.set("Interpolate", nil)
        }
    }
}

/// What two images have in common that look alike: their data as stored, and how it is read.
private struct ImageKey: Hashable {
    private let data: [UInt8]
    private let reading: [String?]
    private let mask: [UInt8]?

    /// Nil for what is no image.
    init?(_ image: QPDFObject) {
        guard image["Subtype"]?.name == "Image", let data = image.storedData else { return nil }
        self.data = data
        let size = ["Width", "Height", "BitsPerComponent"].map { image[$0]?.integer.map(String.init) }
        reading = size + [image["ColorSpace"]?.name, image["Filter"]?.items.first?.name]
        mask = image["SMask"]?.storedData
    }
}

extension QPDFFile {
    /// All resources of a kind, of the pages and of the forms on them, each once.
    func resources(_ kind: String) -> [QPDFObject] {
        var found: [QPDFObject] = []
        var seen: Set<Int> = []
        func collect(_ holder: QPDFObject) {
            guard let resources = holder["Resources"] else { return }
            if let entries = resources[kind] {
                for entry in entries.keys.compactMap({ entries[$0] })
                where entry.number == 0 || seen.insert(entry.number).inserted {
                    found.append(entry)
                }
            }
            guard let objects = resources["XObject"] else { return }
            for object in objects.keys.compactMap({ objects[$0] }) where object["Subtype"]?.name == "Form" {
                if seen.insert(-object.number).inserted { collect(object) }
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
