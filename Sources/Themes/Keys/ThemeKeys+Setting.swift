import Geometry

extension KeyGroup where Model == ParagraphTheme {
    static var paragraph: KeyGroup {
        KeyGroup(
            [
                .value(
                    "alignment", \.alignment, .choice, "Whether lines end on one edge or run out.",
                    also: ["align", "textAlign"]),
                .value(
                    "hyphenate", \.hyphenate, .flag, "Whether words may be divided.", also: ["hyphenation", "hyphens"]),
                .value(
                    "hyphenMinBefore", \.hyphenMinBefore,
                    .integer(1...20, because: "no word is longer before its hyphen"),
                    "Letters that must stay before a hyphen; a language may ask for more."),
                .value(
                    "hyphenMinAfter", \.hyphenMinAfter, .integer(1...20, because: "no word is longer after its hyphen"),
                    "Letters that must follow a hyphen."),
                .value(
                    "protrusion", \.protrusion, .number(.share),
                    "How much of a sign's share hangs into the margin: 0 none, 1 all."),
                .value(
                    "expansion", \.expansion, .number(.expansion),
                    "How much letters may be widened or narrowed for even lines: 0.02.",
                    also: ["fontExpansion"]),
                .value(
                    "spaceStretch", \.spaceStretch, .number(.spaceChange),
                    "How much word spaces may grow, as a share of the font's space."),
                .value("spaceShrink", \.spaceShrink, .number(.share), "How much they may shrink."),
                .value(
                    "spaceLimit", \.spaceLimit, .number(.spaceLimit),
                    "How wide spaces may become to fill a line, as a multiple of the font's; what asks for more stays short."
                ),
                .value(
                    "ragStretch", \.ragStretch, .number(.rag),
                    "How far a ragged line may stay short of the measure before it costs, in em."),
                .value(
                    "lastLineFit", \.lastLineFit, .number(.share),
                    "How far the word spaces of a justified paragraph's last line go with those of the line before."),
                .value("gap", \.gap, .length(.space), "Between paragraphs of one text.", also: ["spacing", "parskip"]),
            ] + breaking)
    }

    /// TeX's parameters by TeX's names.
    private static var breaking: [Key<ParagraphTheme>] {
        [
            .value(
                "pretolerance", \.breaking.pretolerance, .tolerance,
                "The badness lines may have before words are divided."),
            .value("tolerance", \.breaking.tolerance, .tolerance, "The badness lines may have with divided words."),
            .value("linePenalty", \.breaking.linePenalty, .penalty, "What each line costs: higher wants fewer."),
            .value("hyphenPenalty", \.breaking.hyphenPenalty, .penalty, "What a hyphen of ours costs."),
            .value(
                "explicitHyphenPenalty", \.breaking.explicitHyphenPenalty, .penalty,
                "What a break after the author's hyphen costs."),
            .value(
                "adjacentDemerits", \.breaking.adjacentDemerits, .demerits,
                "Charged where a tight line follows a loose one."),
            .value(
                "doubleHyphenDemerits", \.breaking.doubleHyphenDemerits, .demerits,
                "Charged for hyphens in lines after one another."),
            .value(
                "finalHyphenDemerits", \.breaking.finalHyphenDemerits, .demerits,
                "Charged for a hyphen in the last line but one."),
            .value(
                "emergencyStretch", \.breaking.emergencyStretch, .number(.rag),
                "Stretch added to every line if nothing else helps, in em."),
            .value(
                "looseness", \.breaking.looseness,
                .integer(-3...3, because: "paragraphs are at most three lines longer or shorter"),
                "Lines more or fewer than the optimum has."),
            .value(
                "runtShare", \.breaking.runtShare, .number(.share),
                "The share of the measure that a last line should fill."),
            .value("runtDemerits", \.breaking.runtDemerits, .demerits, "Charged for a shorter last line."),
        ]
    }
}

extension KeyGroup where Model == HeaderTheme {
    static var header: KeyGroup {
        KeyGroup([
            .value(
                "alignment", \.alignment, .choice,
                "Where name and contacts stand; `split` sets the contacts in lines at the end.", also: ["align"]),
            .value("contacts", \.contacts, .choice, "Whether contacts run on in lines or stand one a line."),
            .value(
                "inset", \.inset, .length(.space),
                "How far name and contacts stand in from the start; labels of contacts in lines stand beside them.",
                also: ["indent"]),
            .value("separator", \.separator, .text, "Between contacts that run on, with its spaces."),
            .value("showsLabels", \.showsLabels, .flag, "Whether contacts keep a word before them: `Phone`."),
            .value("spaceBelowName", \.spaceBelowName, .length(.space), "Below the name."),
            .value("spaceBelowHeadline", \.spaceBelowHeadline, .length(.space), "Below the headline."),
            .value("spaceBelow", \.spaceBelow, .length(.space), "Below the whole header."),
            .value("rule", \.rule, .length(.rule), "Thickness of a rule under the header; 0 for none."),
            .value("ruleColor", \.ruleColor, .color, "The rule's colour."),
            .value("ruleGap", \.ruleGap, .length(.space), "Between the header and its rule."),
            .value(
                "ground", \.ground, .color, "A band of colour behind the header, up to the edges of the sheet.",
                inherits: "page.ground", also: ["background", "backgroundColor"]),
            .value(
                "linkColor", \.linkColor, .color, "The colour of links among the contacts.", inherits: "text.link.color"
            ),
            .value("photoWidth", \.photoWidth, .length(.photo), "The portrait's width; 0 leaves it out."),
            .value(
                "photoRounding", \.photoRounding, .number(Bounds(0...0.5, "0 is square, 0.5 a circle")),
                "Rounding of its corners as a share of the width: 0 square, 0.5 a circle if `photoRatio` is 1."),
            .value(
                "photoRatio", \.photoRatio,
                .number(Bounds(0.5...2, "a portrait is between half and twice as high as wide")),
                "Its height as a share of its width; what is too much of the picture is cut off."),
            .value(
                "photoPlacement", \.photoPlacement, .choice,
                "At the start or end of the header, over the end of its band up to the edges of the sheet, or on top of the side column."
            ),
            .value("photoGap", \.photoGap, .length(.space), "Between the portrait and the text beside or below it."),
            .value(
                "icons", \.icons, .flag,
                "Whether contacts have icons before them, in the colour of `text.contactLabel`; a word stands where there is no icon."
            ),
            .value(
                "code", \.code, .choice,
                "Whether the first web address among the contacts also stands as a QR code at the header's end: `never`, with `--profile print` only (`print`), or `always`.",
                also: ["qr", "qrCode", "qrcode"]),
            .value("codeWidth", \.codeWidth, .length(.photo), "The code's width with the light margin around it."),
        ])
    }
}

extension KeyGroup where Model == ListTheme {
    static var lists: KeyGroup {
        KeyGroup([
            .value(
                "marks", \.marks, .texts, "The mark of each level, the last one repeated.", also: ["bullets", "bullet"]),
            .value("markColor", \.markColor, .color, "The colour of the marks."),
            .value("indent", \.indent, .length(.space), "From the edge of the text around to the item's text."),
            .value("markGap", \.markGap, .length(.space), "Between the mark and the text."),
            .value("itemGap", \.itemGap, .length(.space), "Between items."),
            .value("spaceAround", \.spaceAround, .length(.space), "Between a list and the paragraphs around it."),
            .value("inlineSeparator", \.inlineSeparator, .text, "Between items that run on.", also: ["separator"]),
            .value(
                "inlineLimit", \.inlineLimit, .integer(0...1000, because: "longer items do not exist"),
                "Items of more characters than this never run on."),
        ])
    }
}

extension KeyGroup where Model == DateTheme {
    static var dates: KeyGroup {
        KeyGroup([
            .value(
                "format", \.format, .dateFormat,
                "How dates are written: `locale` as the language is used to, `written` as the author did, or a pattern."
            ),
            .value(
                "rangeSeparator", \.rangeSeparator, .text, "Between two dates; `locale` for the language's own.",
                also: ["separator"]),
        ])
    }
}

extension KeyGroup where Model == PageBreakTheme {
    static var pageBreaks: KeyGroup {
        KeyGroup([
            .value(
                "betweenSections", \.betweenSections, .penalty,
                "What it costs to end a page between sections: 0 is free, 10000 never."),
            .value("betweenEntries", \.betweenEntries, .penalty, "Between entries."),
            .value("betweenRoles", \.betweenRoles, .penalty, "Between the roles of one entry."),
            .value("betweenParagraphs", \.betweenParagraphs, .penalty, "Between paragraphs."),
            .value("betweenItems", \.betweenItems, .penalty, "Between the items of a list."),
            .value("betweenLines", \.betweenLines, .penalty, "Inside a paragraph."),
            .value("orphan", \.orphan, .penalty, "Added if the first line of a paragraph stands alone at a foot."),
            .value("widow", \.widow, .penalty, "Added if its last line stands alone at a head."),
            .value(
                "nearListEnds", \.nearListEnds, .penalty, "Added after the first item of a list and before its last."),
            .value(
                "lastPageShare", \.lastPageShare, .number(.share), "The share of the last page that should be filled."),
            .value("lastPagePenalty", \.lastPagePenalty, .penalty, "What an emptier last page costs."),
        ])
    }
}

extension KeyGroup where Model == ContractTheme {
    static var contract: KeyGroup {
        KeyGroup([
            .value(
                "pages", \.pages, .pageRange, "How many pages a CV shall have if nobody says anything else: 2 or 1-2."),
            .value(
                "fill", \.fill, .number(.share),
                "The share of a last page from which on it looks meant; a CV fitted to pages is opened towards it."),
            .value("order", \.order, .levers, "What gives first when a number of pages is asked for."),
            .value("gaps", \.gaps, .factors, "How far spaces may shrink and grow."),
            .value("leading", \.leading, .factors, "How far lines may move together and apart."),
            .value("margins", \.margins, .factors, "How far margins may shrink and grow."),
            .value("size", \.size, .factors, "How far type may shrink and grow."),
            .value("minimumSize", \.minimumSize, .length(.type), "No text is ever set smaller."),
        ])
    }
}
