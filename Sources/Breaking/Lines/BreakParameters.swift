/// What the breaker weighs, under TeX's names in words. Demerits and badness are TeX's numbers.
public struct BreakParameters: Hashable, Sendable {
    /// The worst badness of a line in the first pass, without hyphens; negative leaves the pass out.
    public var pretolerance: Int
    /// The worst badness of a line once hyphens are considered.
    public var tolerance: Int
    /// Added to the badness of every line before it is squared: a taste for fewer lines.
    public var linePenalty: Int
    /// What `hyphen(…)` puts into an item.
    public var hyphenPenalty: Int
    /// What `explicitHyphen(…)` puts into an item: a line ending after a hyphen the author wrote.
    public var exHyphenPenalty: Int
    /// For neighbouring lines more than one fitness class apart.
    public var adjacentDemerits: Int
    /// For two lines in a row that end with hyphens.
    public var doubleHyphenDemerits: Int
    /// For a hyphen at the end of the last line but one.
    public var finalHyphenDemerits: Int
    /// Stretch in points that every line is credited with in a third pass; zero leaves the pass out.
    public var emergencyStretch: Double
    /// How many lines more (or, negative, fewer) than the optimum are wished for.
    public var looseness: Int
    /// How far the spaces of the last line go with those of the line before: 0 not at all, 1 wholly.
    ///
    /// Deviation: e-TeX's `\lastlinefit` counts this in the demerits too; here it changes only how the line is set.
    public var lastLineFit: Double
    /// The most glue is stretched, as a multiple of what it allows. A line that asks for more is not filled: it gets a
    /// third of that, since loose *and* short looks worse than short.
    ///
    /// Deviation: TeX stretches without end. Where lines break is not changed by it.
    public var mostStretch: Double
    /// Glue of every line besides that of the items: TeX's `\leftskip` and `\rightskip` together.
    /// Ragged setting is stretch here and none in the spaces.
    public var lineGlue: Glue
    public var expansion: Expansion
    public var runts: RuntControl

    /// The values of plain TeX and LaTeX; what LuaTeX is compared with.
    public static let tex = BreakParameters()

    public init(
        pretolerance: Int = 100, tolerance: Int = 200, linePenalty: Int = 10, hyphenPenalty: Int = 50,
        exHyphenPenalty: Int = 50, adjacentDemerits: Int = 10_000, doubleHyphenDemerits: Int = 10_000,
        finalHyphenDemerits: Int = 5_000, emergencyStretch: Double = 0, looseness: Int = 0, lastLineFit: Double = 0,
        mostStretch: Double = .infinity, lineGlue: Glue = .zero,
        expansion: Expansion = .none, runts: RuntControl = .none
    ) {
        self.pretolerance = pretolerance
        self.tolerance = tolerance
        self.linePenalty = linePenalty
        self.hyphenPenalty = hyphenPenalty
        self.exHyphenPenalty = exHyphenPenalty
        self.adjacentDemerits = adjacentDemerits
        self.doubleHyphenDemerits = doubleHyphenDemerits
        self.finalHyphenDemerits = finalHyphenDemerits
        self.emergencyStretch = emergencyStretch
        self.looseness = looseness
        self.lastLineFit = lastLineFit
        self.mostStretch = mostStretch
        self.lineGlue = lineGlue
        self.expansion = expansion
        self.runts = runts
    }

    /// A place inside a word where a hyphen of a given width may appear.
    public func hyphen(width: Double, after: Double = 0, hang: Double = 0) -> BreakItem {
        .penalty(Penalty(cost: hyphenPenalty, width: width, after: after, hang: hang, kind: .hyphen))
    }

    /// The place after a hyphen that stands in the text.
    public func explicitHyphen() -> BreakItem {
        .penalty(Penalty(cost: exHyphenPenalty, kind: .explicitHyphen))
    }
}

/// How far glyphs may be set wider or narrower to even out a line, as shares of their width.
///
/// The breaker counts on it as pdfTeX and LuaTeX do (`\adjustspacing=2`): a line's text takes what it can in steps,
/// the spaces take the rest.
public struct Expansion: Hashable, Sendable {
    /// At most this much wider: 0.02 is two per cent.
    public var stretch: Double
    /// At most this much narrower.
    public var shrink: Double
    /// Expansion comes in multiples of this, so that few forms of a font are needed.
    public var step: Double

    public static let none = Expansion(stretch: 0, shrink: 0)
    /// What LaTeX's microtype asks LuaTeX for.
    public static let microtype = Expansion(stretch: 0.02, shrink: 0.02)

    public init(stretch: Double, shrink: Double, step: Double = 0.005) {
        self.stretch = stretch
        self.shrink = shrink
        self.step = step
    }

    /// The same with no more than half a glyph's width either way, in steps of a thousandth at least.
    var limited: Expansion {
        func limited(_ share: Double) -> Double { share > 0 ? min(share, 0.5) : 0 }
        return Expansion(
            stretch: limited(stretch), shrink: limited(shrink), step: step >= 0.001 && step.isFinite ? step : 1)
    }
}

/// A charge on last lines that hold next to nothing. TeX has no such thing; zero demerits turn it off.
public struct RuntControl: Hashable, Sendable {
    /// The share of the measure below which a last line is a runt.
    public var minimumShare: Double
    /// For a last line with nothing on it; less, in proportion, the nearer it comes to the share.
    public var demerits: Int

    public static let none = RuntControl(minimumShare: 0, demerits: 0)

    public init(minimumShare: Double, demerits: Int) {
        self.minimumShare = minimumShare
        self.demerits = demerits
    }
}
