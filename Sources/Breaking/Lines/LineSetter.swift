/// Turns chosen breakpoints into lines with their glue set, as TeX's `hpack` does after the fact. (§657–666)
struct LineSetter {
    let points: [Breakpoint]
    let measures: Measures
    let parameters: BreakParameters
    let setting: LineSetting
    /// What the glue is set with: emergency stretch helps to choose but does not stretch anything.
    let background: Totals
    private let demerits: Demerits

    init(_ points: [Breakpoint], measures: Measures, parameters: BreakParameters, setting: LineSetting) {
        (self.points, self.measures, self.parameters, self.setting) = (points, measures, parameters, setting)
        background = LineSetting(parameters, emergency: false).background
        demerits = Demerits(parameters)
    }

    /// The lines between breakpoints given by their places in `points`, the end of the paragraph being the last.
    func lines(endingAt breaks: [Int]) -> [BrokenLine] {
        var lines: [BrokenLine] = []
        lines.reserveCapacity(breaks.count)
        var (start, fitness, total) = (0, FitnessClass.decent, 0)
        for end in breaks {
            var line = line(from: points[start], to: points[end], in: measures[lines.count])
            line.demerits = cost(of: line, from: points[start], to: points[end], after: fitness)
            total += line.demerits
            line.totalDemerits = total
            (start, fitness) = (end, line.fitness)
            lines.append(line)
        }
        fitLastLine(of: &lines, from: points[breaks.dropLast().last ?? 0], to: points[breaks.last ?? 0])
        return lines
    }

    /// Sets the spaces of the last line as those of the line before, as far as that is asked for and there is room.
    private func fitLastLine(of lines: inout [BrokenLine], from start: Breakpoint, to end: Breakpoint) {
        guard parameters.lastLineFit > 0, let last = lines.last, last.glueOrder > 0, !last.isOverfull,
            let before = lines.dropLast().last, before.glueOrder == 0, !before.isOverfull
        else { return }
        let content = end.before - start.after
        let room = (Scaled(scaling: last.measure) - content.width).points
        let most = content.stretch > 0 ? room / content.stretch.points : 0
        lines[lines.count - 1].lastLineRatio = min(before.ratio * min(parameters.lastLineFit, 1), most)
    }

    /// The line's demerits as if it had been feasible, so that any two ways to break can be compared.
    private func cost(of line: BrokenLine, from start: Breakpoint, to end: Breakpoint, after: FitnessClass) -> Int {
        let fit = LineFit(badness: line.badness, fitness: line.fitness)
        let cost = demerits.ofLine(fit, endingAt: end, after: after, start.isHyphenated)
        if !end.isFinal { return cost }
        let width = (end.before - start.after + background).width
        return cost + demerits.ofRunt(width: width, measure: Scaled(scaling: line.measure))
    }

    private func line(from start: Breakpoint, to end: Breakpoint, in measure: Double) -> BrokenLine {
        let content = end.before - start.after
        let room = Scaled(scaling: measure)
        let fit = setting.fit(content + setting.background, in: room)
        var set = GlueSetting(content + background, in: room, expansion: parameters.expansion)
        if set.order == 0, set.ratio > parameters.mostStretch { set.ratio = parameters.mostStretch / 3 }
        return BrokenLine(
            start: min(start.start, end.item), breakIndex: end.item, endsWithHyphen: end.kind == .hyphen,
            ratio: set.ratio, glueOrder: set.order, fitness: fit.fitness, badness: fit.badness, demerits: 0,
            totalDemerits: 0, naturalWidth: (content.width + start.hangStart + end.hangEnd).points, measure: measure,
            hangStart: start.hangStart.points, hangEnd: end.hangEnd.points, expansion: set.expansion,
            overrun: set.overrun.points)
    }
}

/// The glue set ratio and expansion of one line.
private struct GlueSetting {
    var ratio = 0.0
    var order = 0
    var expansion = 0.0
    var overrun: Scaled = 0

    init(_ line: Totals, in measure: Scaled, expansion limits: Expansion) {
        let isInfinite = line.fil != 0 || line.fill != 0
        var excess = measure - line.width
        if excess < 0 || excess > 0 && !isInfinite {
            let text = TextExpansion(limits, expandable: line.expandable)
            expansion = text.share(for: excess)
            // Deviation: TeX rounds to the nearest step and may leave a hair more than the spaces can shrink.
            if excess - text.width(expansion) < -line.shrink { expansion = text.narrower(than: expansion) }
            excess -= text.width(expansion)
        }
        if excess > 0 {
            order = line.fill != 0 ? 2 : line.fil != 0 ? 1 : 0
            let stretch = order == 2 ? line.fill : order == 1 ? line.fil : line.stretch
            ratio = stretch > 0 ? Double(excess) / Double(stretch) : 0
        } else if excess < 0 {
            ratio = line.shrink > 0 ? max(Double(excess) / Double(line.shrink), -1) : 0
            overrun = max(-excess - max(line.shrink, 0), 0)
        }
    }
}

/// How far the text of a line can be set wider or narrower.
private struct TextExpansion {
    private let limits: Expansion
    private let expandable: Scaled
    init(_ limits: Expansion, expandable: Scaled) {
        (self.limits, self.expandable) = (limits.limited, expandable)
    }

    /// The whole number of steps that is nearest to what the line asks for. (pdfTeX's `fix_expand_value`)
    func share(for excess: Scaled) -> Double {
        let limit = excess > 0 ? limits.stretch : limits.shrink
        guard limit > 0, expandable > 0 else { return 0 }
        let wanted = Double(abs(excess)) / Double(expandable)
        let share = wanted >= limit ? limit : min((wanted / limits.step).rounded() * limits.step, limit)
        return excess > 0 ? share : -share
    }

    /// One step narrower, if that is allowed.
    func narrower(than share: Double) -> Double { max(share - limits.step, -limits.shrink) }

    /// What a share adds to the width of the line.
    func width(_ share: Double) -> Scaled { Scaled((share * Double(expandable)).rounded()) }
}
