extension OptimumBreaker {
    /// Fills each line as far as its natural width goes and never looks back: what the optimum is measured against.
    ///
    /// All hyphens are considered. A piece that fits nowhere stands on a line of its own, overfull.
    public static func breakGreedily(
        _ items: [BreakItem], measures: Measures, parameters: BreakParameters = .tex
    ) -> BrokenText {
        let points = Breakpoints(items).points
        let background = LineSetting(parameters, emergency: false).background
        var breaks: [Int] = []
        var start = 0
        while start < points.count - 1 {
            let measure = Scaled(scaling: measures[breaks.count])
            var end = start + 1
            for next in (start + 1)..<points.count {
                let width = (points[next].before - points[start].after + background).width
                if width <= measure { end = next }
                if points[next].isForced || width > measure + overshoot { break }
            }
            breaks.append(end)
            start = end
        }
        let setting = LineSetting(parameters, emergency: false)
        let setter = LineSetter(points, measures: measures, parameters: parameters, setting: setting)
        return BrokenText(lines: setter.lines(endingAt: breaks), pass: .second, items: items, trace: nil)
    }

    /// How far beyond the measure it still looks for an end that fits: a hyphen makes a line longer, so a later
    /// place may fit where an earlier one did not.
    private static let overshoot: Scaled = 20 * 65_536
}
