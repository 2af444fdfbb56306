/// A font with the objects that the finisher changes.
struct FontResource {
    /// What has the descriptor: the font itself, or the descendant of a composite one.
    let described: QPDFObject
    /// The streams of the font program, nil if none is embedded, and of ToUnicode.
    let program: QPDFObject?
    let toUnicode: QPDFObject?
    /// Apart from the file.
    let embedded: EmbeddedFont

    init(_ font: QPDFObject) {
        described = font["DescendantFonts"]?.items.first ?? font
        toUnicode = font["ToUnicode"]
        let descriptor = described["FontDescriptor"]
        let trueType = descriptor?["FontFile2"]
        let compact = trueType == nil ? descriptor?["FontFile3"] : nil
        program = trueType ?? compact
        var outlines = trueType?.portableData.map(EmbeddedFont.Program.trueType)
        if let compact, ["Type1C", "CIDFontType0C"].contains(compact["Subtype"]?.name) {
            outlines = compact.portableData.map(EmbeddedFont.Program.compact)
        }
        embedded = EmbeddedFont(
            name: (font["BaseFont"]?.name ?? "").withoutSubsetTag, program: outlines,
            toUnicode: toUnicode?.portableData)
    }
}

/// The fonts of a file, each once, and by what names its pages call them.
struct FontResources {
    let fonts: [FontResource]
    /// By page: which font each name stands for.
    let pages: [[String: Int]]

    init(_ file: QPDFFile) {
        let fonts = file.resources("Font")
        var indices: [Int: Int] = [:]
        for (index, font) in fonts.enumerated() { indices[font.number] = index }
        pages = file.pages.map { page in
            guard let named = page["Resources"]?["Font"] else { return [:] }
            return named.keys.reduce(into: [:]) { names, name in
                names[name] = named[name].flatMap { indices[$0.number] }
            }
        }
        self.fonts = fonts.map(FontResource.init)
    }
}

extension Finisher {
    /// ISO 19005-2, 6.2.11.3.2; ISO 14289-1, 7.21.3.2. Identity is true: cairo numbers CIDs as glyphs of the subset.
    func addGlyphMaps(to fonts: FontResources) {
        guard fixes(.cidToGIDMap) else { return }
        for font in fonts.fonts.map(\.described)
        where font["Subtype"]?.name == "CIDFontType2" && font["CIDToGIDMap"] == nil {
            font.set("CIDToGIDMap", .name("Identity"))
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
