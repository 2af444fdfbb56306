/// How a candidate line sits in its measure, before its cost is counted.
struct LineFit: Hashable, Sendable {
    /// Up to 10000; 10001 if even all shrink does not make the line fit.
    var badness: Int
    var fitness: FitnessClass

    var isOverfull: Bool { badness > infinitelyBad }
}

/// What every line of a pass has in common.
struct LineSetting: Sendable {
    /// γ: the glue of an empty line, emergency stretch included. (§827, §863)
    var background: Totals
    var expansion: ExpansionLimits

    init(_ parameters: BreakParameters, emergency: Bool) {
        background = Totals()
        background.add(parameters.lineGlue)
        if emergency { background.stretch += Scaled(scaling: parameters.emergencyStretch) }
        expansion = ExpansionLimits(parameters.expansion)
    }

    /// Badness and class of a line of this content in a measure. (§851–853)
    @inline(__always)
    func fit(_ line: Totals, in measure: Scaled) -> LineFit {
        var shortfall = measure - line.width
        if expansion.isUsed { shortfall = expansion.relieve(shortfall, of: line.expandable) }
        if shortfall > 0 {
            if line.fil != 0 || line.fill != 0 { return LineFit(badness: 0, fitness: .decent) }
            // TeX's quick way out; it is nearly always taken while the line is still short. (§852)
            if shortfall > 7_230_584, line.stretch < 1_663_497 {
                return LineFit(badness: infinitelyBad, fitness: .veryLoose)
            }
            let badness = badness(of: shortfall, given: line.stretch)
            return LineFit(badness: badness, fitness: .stretched(badness))
        }
        if -shortfall > line.shrink { return LineFit(badness: infinitelyBad + 1, fitness: .tight) }
        let badness = badness(of: -shortfall, given: line.shrink)
        return LineFit(badness: badness, fitness: .shrunk(badness))
    }
}

/// Font expansion in the breaker's integers. (pdfTeX and LuaTeX, `try_break` with `\adjustspacing` above 1)
struct ExpansionLimits: Hashable, Sendable {
    /// In millionths of the width of text.
    private let stretch: Int
    private let shrink: Int
    private let stretchSteps: Int
    private let shrinkSteps: Int
    let isUsed: Bool

    init(_ expansion: Expansion) {
        let limits = expansion.limited
        stretch = Int((limits.stretch * 1e6).rounded())
        shrink = Int((limits.shrink * 1e6).rounded())
        stretchSteps = max(Int((limits.stretch / limits.step + 1e-9).rounded(.down)), 1)
        shrinkSteps = max(Int((limits.shrink / limits.step + 1e-9).rounded(.down)), 1)
        isUsed = stretch > 0 || shrink > 0
    }

    /// What the spaces still have to give once the text has given what it can.
    ///
    /// Where the text could give more than is asked, half a step is taken to be left over, and to be stretched. So
    /// does LuaTeX after shrinking too (its shrink ratio bears a minus sign), which lets ragged text, whose spaces
    /// cannot shrink, use narrower glyphs at all.
    func relieve(_ shortfall: Scaled, of expandable: Scaled) -> Scaled {
        // Floating point, so that absurd widths cannot overflow; for possible ones the integers are exact.
        let wider = Scaled(Double(expandable) * Double(stretch) / 1e6)
        let narrower = Scaled(Double(expandable) * Double(shrink) / 1e6)
        if shortfall > 0, wider > 0 {
            return wider > shortfall ? wider / stretchSteps / 2 : shortfall - wider
        }
        if shortfall < 0, narrower > 0 {
            return narrower > -shortfall ? narrower / shrinkSteps / 2 : shortfall + narrower
        }
        return shortfall
    }
}
