import Geometry
import Glyphs
import Languages
import Resumes
import Themes

/// Gives rich text the looks a theme has for a role.
struct InlineStyler {
    let styles: TextStyles
    let paragraph: ParagraphTheme
    let language: LanguageTag
    let inSide: Bool
    let punctuation: Punctuation
    /// Another colour for links than the styles', for text on a ground of its own.
    var linkColor: Color?
    private let hasCapitals: Bool

    init(
        styles: TextStyles, paragraph: ParagraphTheme, language: LanguageTag, inSide: Bool = false,
        punctuation: Punctuation
    ) {
        self.styles = styles
        self.paragraph = paragraph
        self.language = language
        self.inSide = inSide
        self.punctuation = punctuation
        hasCapitals = language.hasCapitals
    }

    /// The author's text in a role's style; emphasis and links look as the theme says.
    func text(_ rich: RichText, role: TextRole) -> InlineText {
        let base = fitting(styles[role])
        let marking = Self.prose.contains(role) ? [] : rich.commonStyle.intersection([.strong, .emphasis])
        let pieces = punctuated(rich, role: role).filter { !$0.text.isEmpty }.map { run in
            var run = run
            run.style.subtract(marking)
            return piece(run, base: base, role: role)
        }
        return InlineText(pieces: pieces, style: base, language: language)
    }

    /// Words of ours (separators, page numbers, marks) in a role's style.
    func text(_ plain: String, role: TextRole) -> InlineText {
        text(RichText(plain), role: role)
    }

    /// A literal of the theme (", ") in the signs of the language.
    func literal(_ sign: String, role: TextRole) -> InlineText {
        text(punctuation.rules.localized(sign), role: role)
    }

    /// Old-style figures and small capitals are of scripts that have capitals: among ideographs and Arabic they look lost.
    private func fitting(_ style: TextTheme) -> TextTheme {
        guard !hasCapitals else { return style }
        var style = style
        for feature in ["onum", "pnum", "smcp", "c2sc"] { style.features[feature] = nil }
        if style.letterCase == .smallCaps { style.letterCase = .none }
        return style
    }

    /// The runs with the language's punctuation. Code stays as it is; of numbers and dates all signs but apostrophes do.
    private func punctuated(_ rich: RichText, role: TextRole) -> [TextRun] {
        guard !rich.isEmpty else { return [] }
        let scope = Self.exact.contains(role) ? punctuation.scope.intersection(.quotes) : punctuation.scope
        let punctuation = Punctuation(rules: punctuation.rules, scope: scope)
        var runs = rich.runs
        // A stretch in another language has that one's signs.
        var start = 0
        while start < runs.count {
            var end = start + 1
            while end < runs.count, runs[end].language == runs[start].language { end += 1 }
            let own = runs[start].language.map { Punctuation(language: $0, scope: scope) } ?? punctuation
            let parts = runs[start..<end].map { run in
                Punctuation.Part(run.text, isFixed: run.style.contains(.code) || Self.showsAddress(run))
            }
            for (index, text) in zip(start..<end, own.set(parts)) { runs[index].text = text }
            start = end
        }
        return runs
    }

    private static let exact: Set<TextRole> = [.contact, .entryDates]

    private static func showsAddress(_ run: TextRun) -> Bool {
        run.link.map { $0.uri.hasSuffix(run.text) || run.text.contains("/") } ?? false
    }

    private func piece(_ run: TextRun, base: TextTheme, role: TextRole) -> InlinePiece {
        let language = run.language ?? self.language
        var piece = InlinePiece(
            text: cased(run.text, base.letterCase, language), font: base.font, color: base.color, language: language)
        piece.isName = run.style.contains(.code) || Self.names.contains(role)
        piece.allowsHyphens = paragraph.hyphenate && !piece.isName
        piece.isForeign = language != self.language
        piece.span = run.span
        piece.role = role
        piece.inSide = inSide
        if run.style.contains(.strong) { piece.font.weight = max(styles.strongWeight, base.weight) }
        if run.style.contains(.emphasis) { piece.font.isItalic.toggle() }
        if run.style.contains(.code) {
            piece.font.families = styles.codeFamilies + piece.font.families
            piece.font.size = base.size * styles.codeScale
            piece.font.features = [:]
        }
        piece.isStruckThrough = run.style.contains(.strikethrough)
        piece.isUnderlined = run.style.contains(.underline)
        if let link = run.link {
            piece.link = link.uri
            piece.color = linkColor ?? styles.linkColor
            piece.isUnderlined = piece.isUnderlined || styles.linkUnderline
        }
        if run.style.contains(.superscript) || run.style.contains(.subscripted) {
            piece.rise = base.size * (run.style.contains(.superscript) ? 0.33 : -0.15)
            piece.font.size = base.size * 0.7
        }
        return piece
    }

    /// Where emphasis is the author's from the first word to the last. Elsewhere, strong over the whole of a title or a
    /// label is how the author marks it as such, and the theme has a look of its own for that.
    private static let prose: Set<TextRole> = [.body, .summary, .quote]

    /// Names of people and firms are never divided, nor are titles.
    private static let names: Set<TextRole> = [
        .name, .headline, .contact, .sectionTitle, .subsectionTitle, .entryTitle, .entryOrganization, .entryPlace,
        .entryDates, .running,
    ]

    private func cased(_ text: String, _ letterCase: TextTheme.Case, _ language: LanguageTag) -> String {
        guard letterCase == .upper else { return text }
        // Turkish and Azeri keep the dot: i becomes İ, ı becomes I (Unicode SpecialCasing).
        if ["tr", "az"].contains(language.language) {
            return String(text.map { $0 == "i" ? "İ" : $0 }).uppercased()
        }
        return text.uppercased()
    }
}

extension TextTheme {
    /// What the shaper is asked for.
    var font: FontStyle {
        var features = features
        if letterCase == .smallCaps { features["smcp"] = 1 }
        if letterCase == .upper, features["case"] == nil { features["case"] = 1 }
        return FontStyle(
            families: families, weight: weight, isItalic: isItalic, size: size, features: features, tracking: tracking)
    }
}

extension RichText {
    /// What all letters have in common.
    var commonStyle: TextStyle {
        let styles = runs.filter { !$0.text.allSatisfy(\.isWhitespace) }.map(\.style)
        return styles.dropFirst().reduce(styles.first ?? []) { $0.intersection($1) }
    }
}
