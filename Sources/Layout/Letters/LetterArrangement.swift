import Geometry
import Languages
import Themes

/// Where the parts of a letter stand on its first page, from the sheet's start edge and top.
struct LetterArrangement {
    /// The recipient's lines: what shows in the window of an envelope.
    struct Address {
        var start: Length
        var top: Length
        var width: Length
        var height: Length
        /// Where the sender's small line ends, above the recipient; nil for none.
        var returnLineBottom: Length?
        /// What its lines are apart at most, so that as many as are usual show.
        var leading: Length
    }

    /// Nil where the address stands in the flow of the text.
    var address: Address?
    /// Of a date that stands above the address; nil for one in the text.
    var dateTop: Length?
    /// Where subject and salutation begin.
    var textTop: Length?
    /// Nil: the theme's own.
    var margins: (start: Length, end: Length)?
    /// What the theme's upper margin is at most, so that name and contacts end above the address.
    var topMargin = Length.mm(20)
    var foldMarks: [Length] = []
    let punchMark: Length

    init(_ letter: LetterTheme, page: PageTheme, language: LanguageTag) {
        punchMark = page.size.height / 2
        switch Self.resolved(letter.arrangement, page: page, language: language) {
        case .din5008a: setGerman(top: .mm(27), folds: [.mm(87), .mm(192)])
        case .din5008b: setGerman(top: .mm(45), folds: [.mm(105), .mm(210)])
        case .us: setAmerican(page: page)
        case .nf: setFrench()
        case .flow, .auto: foldMarks = [page.size.height / 3, page.size.height * (2 / 3)]
        }
    }

    private static func resolved(
        _ asked: LetterTheme.Arrangement, page: PageTheme, language: LanguageTag
    ) -> LetterTheme.Arrangement {
        guard asked == .auto else { return asked }
        if language.direction == .rightToLeft || ["ja", "zh", "ko"].contains(language.language) { return .flow }
        // 216 by 279 mm; A4 is 18 mm taller.
        if page.size.height < .mm(285) { return .us }
        return language.language == "fr" ? .nf : .din5008b
    }

    /// DIN 5008: the address field is 85 by 45 mm, 20 mm from the edge, its text 5 mm inside; 17.7 mm of it are for the
    /// sender's line and remarks. The text begins 8.46 mm below it, 25 mm from the edge.
    private mutating func setGerman(top: Length, folds: [Length]) {
        address = Address(
            start: .mm(25), top: top + .mm(17.7), width: .mm(80), height: .mm(27.3), returnLineBottom: top + .mm(16.7),
            leading: .mm(27.3 / 6))
        textTop = top + .mm(45) + .mm(8.46)
        margins = (.mm(25), .mm(20))
        topMargin = top < .mm(30) ? .mm(8) : .mm(16)
        foldMarks = folds
    }

    /// A No. 10 envelope (9.5 by 4.125 in) has its window 0.875 in from the left and 0.5 in from the bottom, 4.5 by 1.125
    /// in. Letter paper folded in three plays half an inch in it, up and down, and one sideways: four lines from 2.5 in on show
    /// in every position, and the date above 2 in in none.
    private mutating func setAmerican(page: PageTheme) {
        let inch = Length.mm(25.4)
        address = Address(
            start: inch, top: inch * 2.5, width: inch * 3.25, height: inch * 1.1, returnLineBottom: nil,
            leading: .pt(12))
        dateTop = inch * 1.74
        textTop = inch * 3.65
        margins = (inch, inch)
        topMargin = inch * 0.5
        foldMarks = [page.size.height / 3, page.size.height * (2 / 3)]
    }

    /// The window is at the right: 100 by 45 mm, 20 mm from the right edge of an envelope of 220 by 110 mm.
    private mutating func setFrench() {
        address = Address(
            start: .mm(110), top: .mm(55), width: .mm(80), height: .mm(30), returnLineBottom: .mm(54),
            leading: .pt(14))
        textTop = .mm(97)
        margins = (.mm(25), .mm(20))
        topMargin = .mm(16)
        foldMarks = [.mm(99), .mm(198)]
    }
}

extension Theme {
    /// The theme as a letter of that arrangement needs it: one column, margins that fit the address, contacts in lines.
    func fitted(to arrangement: LetterArrangement) -> Theme {
        var theme = self
        theme.page.columns = .single
        if let margins = arrangement.margins {
            (theme.page.margins.start, theme.page.margins.end) = margins
            theme.page.margins.top = min(theme.page.margins.top, arrangement.topMargin)
            theme.page.margins.bottom = min(theme.page.margins.bottom, .mm(25))
        }
        if theme.header.alignment == .split { theme.header.alignment = .start }
        theme.header.contacts = .inline
        theme.header.inset = .zero
        theme.paragraph.gap = letter.paragraphGap
        theme.lists.spaceAround = letter.paragraphGap * 0.75
        return theme
    }
}
