public import Geometry
public import Languages

/// A paragraph's text with the styles of its parts, before any shaping.
public struct StyledText: Hashable, Sendable {
    /// `\n` is a forced line break. U+00AD marks a permitted hyphen and has no glyph.
    public var text: String
    /// In order, without gaps, covering all UTF-8 bytes of `text`.
    public var spans: [Span]
    /// Parts that stand as one thing among text of the other direction, whatever is beside them: UTF-8 bytes, in order,
    /// none inside another. (UAX #9, first strong isolates)
    public var isolates: [Range<Int>]

    public struct Span: Hashable, Sendable {
        public var range: Range<Int>
        public var style: FontStyle
        public var language: LanguageTag

        public init(range: Range<Int>, style: FontStyle, language: LanguageTag) {
            self.range = range
            self.style = style
            self.language = language
        }
    }

    public init(text: String, spans: [Span], isolates: [Range<Int>] = []) {
        self.text = text
        self.spans = spans
        self.isolates = isolates
    }
}

/// A paragraph as pieces between places where a line may end, shaped, in logical order.
///
/// The atoms cover the text without gaps. A word atom ends where UAX #14 lets a line break or where white space
/// begins; it may be several runs (styles, fallback faces, directions).
public struct ShapedText: Sendable {
    public var atoms: [Atom]
    public var baseDirection: WritingDirection
    /// Characters no face had; each was set with a visible substitute.
    public var missing: [MissingGlyph]

    public init(atoms: [Atom], baseDirection: WritingDirection, missing: [MissingGlyph] = []) {
        self.atoms = atoms
        self.baseDirection = baseDirection
        self.missing = missing
    }

    public struct Atom: Sendable {
        public enum Kind: Hashable, Sendable {
            /// Shaped text without spaces at which a line could end.
            case word
            /// White space at which a line may end; vanishes there. Its runs hold one space glyph.
            case space
            /// A forced line break (`\n`); no runs.
            case lineBreak
        }

        public var kind: Kind
        /// UTF-8 bytes of the paragraph's text.
        public var range: Range<Int>
        /// In logical order; each run with its bidi embedding level (UAX #9).
        public var runs: [LevelledRun]
        public var width: Length
        /// Whether UAX #14 lets a line end right after this atom although no space follows
        /// (after a hyphen or dash, between ideographs). Always false before a space.
        public var mayBreakAfter: Bool

        public init(
            kind: Kind, range: Range<Int>, runs: [LevelledRun], width: Length, mayBreakAfter: Bool = false
        ) {
            self.kind = kind
            self.range = range
            self.runs = runs
            self.width = width
            self.mayBreakAfter = mayBreakAfter
        }
    }

    public struct LevelledRun: Hashable, Sendable {
        public var run: GlyphRun
        /// Even is left to right, odd right to left.
        public var level: Int
        /// Which of the paragraph's style spans this came from.
        public var span: Int
        /// UTF-8 bytes of the paragraph's text.
        public var range: Range<Int>

        public init(run: GlyphRun, level: Int, span: Int, range: Range<Int>) {
            self.run = run
            self.level = level
            self.span = span
            self.range = range
        }
    }
}

/// A character found in no face that may be used.
public struct MissingGlyph: Hashable, Sendable {
    public var character: Character
    /// UTF-8 offset in the paragraph's text.
    public var offset: Int

    public init(character: Character, offset: Int) {
        self.character = character
        self.offset = offset
    }
}

/// Turns text into glyphs. The only door between Layout and fonts: Pango stands behind it in the program,
/// a ruler in the tests.
///
/// A class, because it keeps each shaped word: the same words come again and again.
public protocol TextShaper: AnyObject {
    /// Itemizes (bidi, script, face), cuts at UAX #14 opportunities and shapes each word once.
    func shape(_ text: StyledText, direction: WritingDirection) -> ShapedText

    /// A part of a word shaped by itself, as it stands when a line ends inside it; with `appendHyphen` a hyphen
    /// glyph follows, whose text is U+002D. `range` lies within one atom of the shaped paragraph.
    func shapePart(_ range: Range<Int>, of text: StyledText, level: Int, appendHyphen: Bool) -> [ShapedText.LevelledRun]

    /// Is told of texts that will be asked for, but not soon, so that it may have them shaped meanwhile. The list is made
    /// only if it is wanted.
    func announce(_ texts: () -> [AnnouncedText])

    func metrics(of style: FontStyle) -> FontMetrics
}

extension TextShaper {
    /// Who has nobody to do the work meanwhile shapes each text when it is asked for.
    public func announce(_ texts: () -> [AnnouncedText]) {}
}

/// What is asked for when a text is shaped.
public struct AnnouncedText: Hashable, Sendable {
    public var text: StyledText
    public var direction: WritingDirection

    public init(_ text: StyledText, direction: WritingDirection) {
        self.text = text
        self.direction = direction
    }
}

/// Where a word of a language may be divided (Liang's algorithm in the program).
public protocol WordDivider: AnyObject {
    /// UTF-8 offsets inside the word, ascending; empty if the language is unknown or the word must not be divided.
    /// `minima`: letters that must stay before and after a division.
    func divisions(of word: String, language: LanguageTag, minima: (before: Int, after: Int)) -> [Int]
}
