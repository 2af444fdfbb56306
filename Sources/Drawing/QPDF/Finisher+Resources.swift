extension Finisher {
    /// Every font: CIDs of embedded TrueType programs are glyph numbers, and text is letters.
    func correctFonts(of file: QPDFFile, _ corrections: ToUnicodeCorrections) {
        for font in file.resources("Font") {
            addCIDToGIDMap(to: font)
            correctToUnicode(of: font, corrections)
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

    /// ISO 14289-1, 7.21.7; ISO 32000-1, 9.10.3.
    private func correctToUnicode(of font: QPDFObject, _ corrections: ToUnicodeCorrections) {
        guard fixes(.toUnicode), let stream = font["ToUnicode"], let bytes = stream.streamData else { return }
        let name = (font["BaseFont"]?.name ?? "").withoutSubsetTag
        let original = ToUnicodeMap(bytes)
        var map = original
        map.texts = map.texts.mapValues { corrections.corrected($0, font: name) }
        if map != original { stream.replaceData(map.bytes) }
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
