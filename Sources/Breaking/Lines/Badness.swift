/// Lengths inside the breaker: TeX's scaled points, 65536 to the point, so that sums and badness are TeX's own.
typealias Scaled = Int

extension Int {
    /// Points rounded to scaled points. What is not a number counts as nothing, what is huge is cut off at some
    /// hundred kilometres of paper, so that sums do not overflow.
    init(scaling points: Double) {
        let limited = points.isFinite ? Swift.min(Swift.max(points, -1e9), 1e9) : 0
        self = Int((limited * 65_536).rounded())
    }

    /// A cost within what TeX can say, so that sums do not overflow.
    var limitedCost: Int { Swift.min(Swift.max(self, -0x7FFF_FFFF), 0x7FFF_FFFF) }

    var points: Double { Double(self) / 65_536 }
}

/// The badness of glue that is asked to give `excess` and has `given`: about 100 × (excess / given)³.
///
/// Zero is perfect; 100 uses all there is; 10000 is the worst and stands for "infinitely bad". (§108)
func badness(of excess: Scaled, given: Scaled) -> Int {
    if excess == 0 { return 0 }
    if given <= 0 { return infinitelyBad }
    let ratio: Int
    if excess <= 7_230_584 {
        ratio = excess * 297 / given
    } else if given >= 1_663_497 {
        ratio = excess / (given / 297)
    } else {
        ratio = excess
    }
    return ratio > 1290 ? infinitelyBad : (ratio * ratio * ratio + 0x2_0000) / 0x4_0000
}

/// The badness that means a line cannot be worse, unless it is overfull. (§108)
let infinitelyBad = 10_000

/// How tight or loose a line is; neighbours more than one class apart look uneven. (§817)
public enum FitnessClass: Int, Hashable, Sendable, CaseIterable, CustomStringConvertible {
    case veryLoose
    case loose
    case decent
    case tight

    public var description: String {
        switch self {
        case .veryLoose: "very loose"
        case .loose: "loose"
        case .decent: "decent"
        case .tight: "tight"
        }
    }

    /// The class of a line stretched to a badness. (§852)
    static func stretched(_ badness: Int) -> FitnessClass {
        badness > 99 ? .veryLoose : badness > 12 ? .loose : .decent
    }

    /// The class of a line shrunk to a badness. (§853)
    static func shrunk(_ badness: Int) -> FitnessClass { badness > 12 ? .tight : .decent }
}
