import Processors

/// What is done to the data of streams alone: font programs are made small, texts of glyphs put right, pages checked, and
/// the results packed.
///
/// It is many small errands, which the second processor begins from the first on and this one, for want of anything else to
/// do, from the last.
struct Packing {
    private let programs: [Errand<(data: StreamData, length: Int)?>]
    private let texts: Errand<[StreamData?]>
    private let pages: [Errand<Result<StreamData, DrawingError>>]

    /// Begins.
    init(_ pages: [PackedPage], fonts: [EmbeddedFont], corrections: ToUnicodeCorrections, omitted: Set<Fix>) {
        programs = fonts.map { font in
            Errand { font.smallerProgram(omitted: omitted).map { (StreamData(packing: $0), $0.count) } }
        }
        let glyphTexts = FontTexts(pages: pages, fonts: fonts, corrections: corrections)
        texts = Errand { omitted.contains(.toUnicode) ? fonts.map { _ in nil } : glyphTexts.corrected }
        self.pages = pages.map { page in
            Errand { Result { () throws(DrawingError) in try page.packed(omitted: omitted) } }
        }
    }

    /// Waits for all of it, and puts it into the file.
    func place(in file: QPDFFile, _ fonts: FontResources) throws(DrawingError) {
        var contents: [StreamData] = []
        for page in pages.reversed() { contents.append(try page.outcome.get()) }
        for (page, content) in zip(file.pages, contents.reversed()) {
            page.set("Contents", .reference(file.addStream(content)))
        }
        for (font, text) in zip(fonts.fonts, texts.outcome) {
            if let text { font.toUnicode?.replaceData(text) }
        }
        for (font, program) in zip(fonts.fonts, programs).reversed() {
            guard let smaller = program.outcome, let stream = font.program else { continue }
            stream.replaceData(smaller.data)
            // ISO 32000-1, table 127: TrueType programs alone have it.
            if stream["Length1"] != nil { stream.set("Length1", .integer(smaller.length)) }
        }
    }
}

/// A page's marked content.
struct PackedPage: Sendable {
    let index: Int
    let content: [UInt8]
    /// By the name of the resource: which of the file's fonts it is.
    let fonts: [String: Int]
    /// Whether greys shall be black ink alone.
    let isForPress: Bool

    func packed(omitted: Set<Fix>) throws(DrawingError) -> StreamData {
        try check(omitted: omitted)
        return StreamData(packing: isForPress ? PressColors.rewrite(content) : content)
    }

    /// Marks of a page's content are counted from 0 and closed, and nothing is painted outside of them.
    private func check(omitted: Set<Fix>) throws(DrawingError) {
        let survey = ContentSurvey(content)
        guard survey.marks == Array(survey.marks.indices), survey.isBalanced else {
            throw .failedCheck("page \(index + 1): marks are not counted from 0, or not closed")
        }
        guard survey.unmarked == 0 || omitted.contains(.artifacts) else {
            throw .failedCheck("page \(index + 1): something is painted outside of marks")
        }
    }
}

/// The texts of the glyphs of a file's fonts.
struct FontTexts: Sendable {
    let pages: [PackedPage]
    let fonts: [EmbeddedFont]
    let corrections: ToUnicodeCorrections

    /// By font; nil: as they are (ISO 14289-1, 7.21.7; ISO 32000-1, 9.10.3).
    var corrected: [StreamData?] {
        let original = fonts.map { $0.toUnicode?.bytes.map(ToUnicodeMap.init) }
        var maps = original
        if maps.contains(where: { $0?.texts.values.contains("\u{FFFD}") == true }) { nameSilentGlyphs(&maps) }
        return fonts.indices.map { index in
            guard var map = maps[index] else { return nil }
            map.texts = map.texts.mapValues { corrections.corrected($0, font: fonts[index].name) }
            return map == original[index] ? nil : StreamData(packing: map.bytes)
        }
    }

    /// Glyphs that cairo has no text for, since they have no character and stand in clusters of several.
    private func nameSilentGlyphs(_ maps: inout [ToUnicodeMap?]) {
        for page in pages {
            let survey = ActualTextSurvey(page.content, fonts: page.fonts.compactMapValues { maps[$0] })
            for (name, texts) in survey.texts {
                if let font = page.fonts[name] { maps[font]?.texts.merge(texts) { _, new in new } }
            }
        }
    }
}
