/// One piece of a paragraph as the breaker sees it. Lengths are in points.
///
/// A list of these ends with a forced penalty; `finishParagraph` puts it there. A line may end at
/// glue that follows a box (or a hyphen's penalty), and at any penalty below 10000.
/// (Knuth & Plass 1981, "box, glue, penalty"; TeX: The Program §817.)
public enum BreakItem: Hashable, Sendable {
    case box(WordBox)
    case glue(Glue)
    case penalty(Penalty)

    /// A box that hangs nowhere and may be expanded like any text.
    public static func box(width: Double) -> BreakItem { .box(WordBox(width: width)) }

    /// Ends the line here, whatever it looks like.
    public static let forcedBreak = BreakItem.penalty(Penalty(cost: -Penalty.infinite))

    /// No line ends here.
    public static let forbiddenBreak = BreakItem.penalty(Penalty(cost: Penalty.infinite))
}

/// What cannot be broken: a word, a part of one between two hyphens, a picture.
public struct WordBox: Hashable, Sendable {
    public var width: Double
    public var hang: Hang
    /// True for what must not grow wider or narrower when text is expanded, such as a picture.
    public var isRigid: Bool

    public init(width: Double, hang: Hang = .none, isRigid: Bool = false) {
        self.width = width
        self.hang = hang
        self.isRigid = isRigid
    }
}

/// How far a box sticks out into the margin if it stands first or last on its line, in points.
public struct Hang: Hashable, Sendable {
    public var start: Double
    public var end: Double

    public static let none = Hang(start: 0, end: 0)

    public init(start: Double, end: Double) {
        self.start = start
        self.end = end
    }
}

/// White space that gives way. It disappears where a line ends at it or just before it.
public struct Glue: Hashable, Sendable {
    public var width: Double
    /// Points for order 0; a share of what is missing for the infinite orders.
    public var stretch: Double
    /// Always finite: infinite shrink would let any paragraph fit one line (§825).
    public var shrink: Double
    /// 0 finite, 1 fil, 2 fill: a higher order leaves nothing to the lower ones.
    public var stretchOrder: Int

    public static let zero = Glue(width: 0)

    public init(width: Double, stretch: Double = 0, shrink: Double = 0, stretchOrder: Int = 0) {
        self.width = width
        self.stretch = stretch
        self.shrink = shrink
        self.stretchOrder = min(max(stretchOrder, 0), 2)
    }

    /// The width of this glue on a line that was broken and set.
    public func width(on line: BrokenLine) -> Double {
        if line.glueOrder > 0, stretchOrder == 0 {
            return width + line.lastLineRatio * (line.lastLineRatio < 0 ? shrink : stretch)
        }
        if line.ratio < 0 { return width + line.ratio * shrink }
        return stretchOrder == line.glueOrder ? width + line.ratio * stretch : width
    }
}

/// A place where a line may end, and what that costs.
public struct Penalty: Hashable, Sendable {
    /// What kind of place this is; the flagged kinds are TeX's discretionaries.
    public enum Kind: Hashable, Sendable {
        case ordinary
        /// A hyphen that appears only if the line ends here; not considered in the first pass.
        case hyphen
        /// After a hyphen the author wrote; considered in every pass, as LuaTeX does.
        case explicitHyphen
    }

    /// A cost from here on forbids a break; its negative forces one.
    public static let infinite = 10_000

    public var cost: Int
    /// Added to the line that ends here: the hyphen, reshaped letters before it.
    public var width: Double
    /// Added to the line that begins here: its first part reshaped, less its share of the whole word.
    public var after: Double
    /// How far the hyphen hangs; counts if `width` is not zero, otherwise the box before hangs.
    public var hang: Double
    public var kind: Kind

    public init(cost: Int, width: Double = 0, after: Double = 0, hang: Double = 0, kind: Kind = .ordinary) {
        self.cost = cost
        self.width = width
        self.after = after
        self.hang = hang
        self.kind = kind
    }

    public var isFlagged: Bool { kind != .ordinary }
    public var isForced: Bool { cost <= -Self.infinite }
    public var isForbidden: Bool { cost >= Self.infinite }
}
