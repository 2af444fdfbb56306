import Geometry
public import Glyphs
public import Languages

/// Shapes paragraphs with Pango: each word once, for all sizes.
///
/// Pango's own itemizer and layout are not used. Faces are chosen by the library's declared chain instead of by
/// fontconfig's likeness, so that the same text gives the same faces on every machine; and a layout shapes its text
/// anew around each break, where here a word is shaped once and cut between clusters.
public final class PangoShaper: TextShaper {
    public let library: FontLibrary
    private let items: ItemCache
    /// Of the few looks a document has, in the order of their numbers.
    private var voices: [Voice] = []
    private var texts = TextMemory()
    /// What the document in hand is set in, by the number of the voice.
    private var used: [FontStyle?] = []
    /// Texts of the document in hand that another processor shapes.
    private var ahead: ShapingAhead?
    private var hasAnnounced = false

    public init(library: FontLibrary) {
        self.library = library
        items = ItemCache(library: library)
    }

    /// How many items were shaped, all others having been met before.
    public var shapedItemCount: Int { items.shapedCount }
    /// The same of whole texts.
    public var shapedTextCount: Int { texts.shapedCount }

    /// Begins with another document: words stay shaped, and texts if the one before had them; what was reported is not kept.
    public func beginDocument() {
        used = []
        ahead = nil
        hasAnnounced = false
        texts.beginDocument()
    }

    /// The styles the document in hand is set in.
    public var usedStyles: [FontStyle] { used.compactMap(\.self) }

    /// What the document in hand asked for and could not have.
    public var substitutions: [FontSubstitution] { library.substitutions(for: usedStyles) }

    public func shape(_ text: StyledText, direction: WritingDirection) -> ShapedText {
        let key = TextMemory.Key(text, direction)
        if let ahead { add(ahead.take(through: key)) }
        return texts.shaped(key) {
            for span in text.spans { _ = voice(for: span) }
        } shape: {
            var paragraph = Paragraph(text, direction: direction, voice: voice)
            paragraph.chooseFaces()
            let setter = AtomSetter(paragraph: paragraph, items: items, library: library)
            return ShapedText(atoms: setter.atoms(), baseDirection: direction, missing: paragraph.missing)
        }
    }

    /// The first list of a document is the one that counts.
    public func announce(_ list: () -> [AnnouncedText]) {
        guard !hasAnnounced else { return }
        hasAnnounced = true
        let unknown = list().filter { !texts.has(TextMemory.Key($0.text, $0.direction)) }
        ahead = ShapingAhead(unknown, catalogue: library.catalogue)
    }

    /// Takes what was shaped elsewhere as if it had been shaped here.
    private func add(_ pieces: ArraySlice<ShapingAhead.Piece>) {
        for piece in pieces { texts.add(piece.text, for: piece.key) }
        if let last = pieces.last { library.open(last.openedFaces) }
    }

    public func shapePart(
        _ range: Range<Int>, of text: StyledText, level: Int, appendHyphen: Bool
    ) -> [ShapedText.LevelledRun] {
        var paragraph = Paragraph(part: range, of: text, level: level, appendHyphen: appendHyphen, voice: voice)
        paragraph.chooseFaces()
        let setter = AtomSetter(paragraph: paragraph, items: items, library: library)
        return setter.runs(of: 0..<paragraph.scalarCount)
            .map { levelled in
                var moved = levelled
                let start = min(levelled.range.lowerBound + range.lowerBound, range.upperBound)
                moved.range = start..<min(levelled.range.upperBound + range.lowerBound, range.upperBound)
                return moved
            }
    }

    public func metrics(of style: FontStyle) -> FontMetrics {
        guard let face = library.primaryFace(of: style), let tables = library.tables(of: face) else {
            let size = style.size
            return FontMetrics(
                ascent: size * 0.8, descent: size * 0.2, capHeight: size * 0.7, xHeight: size * 0.5,
                space: size * 0.25, hyphen: size * 0.33)
        }
        let unit = style.size / tables.unitsPerEm
        return FontMetrics(
            ascent: unit * tables.ascender, descent: unit * tables.descender, capHeight: unit * tables.capHeight,
            xHeight: unit * tables.xHeight, space: unit * tables.space, hyphen: unit * tables.hyphen)
    }

    /// Notes that the document has it.
    private func voice(for span: StyledText.Span) -> Voice {
        let key = Voice.Key(span.style, language: span.language)
        let known = voices.first { $0.key == key }
        let voice = known ?? Voice(number: voices.count, key: key, style: span.style, library: library)
        if known == nil { voices.append(voice) }
        while used.count <= voice.number { used.append(nil) }
        if used[voice.number] == nil { used[voice.number] = span.style }
        return voice
    }
}
