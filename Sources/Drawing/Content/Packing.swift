/// All that is done to the data of streams and needs nothing of the file but that data, so that another processor can do
/// it: font programs are made small, texts of glyphs put right, pages checked, and the results packed.
struct Packing: Sendable {
    /// A page's marked content.
    struct Page: Sendable {
        let content: [UInt8]
        /// By the name of the resource: which of the fonts it is.
        let fonts: [String: Int]
    }

    let pages: [Page]
    let fonts: [EmbeddedFont]
    let corrections: ToUnicodeCorrections
    let options: PDFOptions
    let omitted: Set<Fix>

    /// What was packed, in the order of what it was made from.
    struct Outcome: Sendable {
        /// With the length it has unpacked; nil: it stays as it is.
        var programs: [(data: StreamData, length: Int)?]
        /// Nil: it stays as it is.
        var texts: [StreamData?]
        var pages: [StreamData]
        /// The profiles of the screen and, if there is one, of the press.
        var screen: StreamData
        var press: StreamData?
    }

    func outcome() throws(DrawingError) -> Outcome {
        Outcome(
            programs: fonts.map { font in
                font.smallerProgram(omitted: omitted).map { (StreamData(packing: $0), $0.count) }
            },
            texts: texts, pages: try contents(), screen: StreamData(packing: options.colorProfile),
            press: options.press.map { StreamData(packing: $0.bytes) })
    }

    private func contents() throws(DrawingError) -> [StreamData] {
        var contents: [StreamData] = []
        for (index, page) in pages.enumerated() {
            try check(page.content, ofPage: index)
            contents.append(
                StreamData(packing: options.press == nil ? page.content : PressColors.rewrite(page.content)))
        }
        return contents
    }

    /// Marks of a page's content are counted from 0 and closed, and nothing is painted outside of them.
    private func check(_ content: [UInt8], ofPage index: Int) throws(DrawingError) {
        let survey = ContentSurvey(content)
        guard survey.marks == Array(survey.marks.indices), survey.isBalanced else {
            throw .failedCheck("page \(index + 1): marks are not counted from 0, or not closed")
        }
        guard survey.unmarked == 0 || omitted.contains(.artifacts) else {
            throw .failedCheck("page \(index + 1): something is painted outside of marks")
        }
    }

    /// ISO 14289-1, 7.21.7; ISO 32000-1, 9.10.3.
    private var texts: [StreamData?] {
        guard !omitted.contains(.toUnicode) else { return fonts.map { _ in nil } }
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
