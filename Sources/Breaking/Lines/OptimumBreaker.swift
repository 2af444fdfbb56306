/// Breaks paragraphs into lines so that the sum of demerits over the whole paragraph is least.
///
/// Knuth & Plass, "Breaking Paragraphs into Lines" (1981), with the passes and the numbers of TeX: The Program
/// §813–890 and, for explicit hyphens and expansion, those of LuaTeX.
public enum OptimumBreaker {
    /// The best lines for items that hold all hyphens already.
    public static func breakLines(
        _ items: [BreakItem], measures: Measures, parameters: BreakParameters = .tex, tracing: Bool = false
    ) -> BrokenText {
        breakLines(
            firstPass: items, secondPass: { items }, measures: measures, parameters: parameters, tracing: tracing)
    }

    /// The best lines; `secondPass` is asked for items with hyphens only if the first pass fails.
    ///
    /// There is always a result: if nothing else is left, it has overfull lines.
    public static func breakLines(
        firstPass: [BreakItem], secondPass: () -> [BreakItem], measures: Measures,
        parameters: BreakParameters = .tex, tracing: Bool = false
    ) -> BrokenText {
        var trace = tracing ? BreakTrace() : nil
        if parameters.pretolerance >= 0 {
            var attempt = Attempt(firstPass, measures, parameters, trace)
            // Deviation: a runt that is charged is reason enough to look for hyphens and looser lines.
            if let text = attempt.run(.first, isFinal: false), !parameters.runts.charge(text) { return text }
            trace = attempt.search.trace
        }
        let hasEmergencyPass = parameters.emergencyStretch > 0
        var attempt = Attempt(secondPass(), measures, parameters, trace)
        if let text = attempt.run(.second, isFinal: !hasEmergencyPass) { return text }
        if hasEmergencyPass, let text = attempt.run(.emergency, isFinal: true) { return text }
        preconditionFailure("The final pass always finds an end of the paragraph.")
    }
}

extension RuntControl {
    fileprivate func charge(_ text: BrokenText) -> Bool {
        guard demerits > 0, let last = text.lines.last else { return false }
        return last.naturalWidth < last.measure * minimumShare
    }
}

/// A list of items and the passes made over it.
private struct Attempt {
    let items: [BreakItem]
    let points: [Breakpoint]
    let measures: Measures
    let parameters: BreakParameters
    var search: BreakSearch

    init(_ items: [BreakItem], _ measures: Measures, _ parameters: BreakParameters, _ trace: BreakTrace?) {
        (self.items, self.measures, self.parameters) = (items, measures, parameters)
        points = Breakpoints(items).points
        search = BreakSearch(points, measures: measures, parameters: parameters, trace: trace)
    }

    mutating func run(_ pass: BreakPass, isFinal: Bool) -> BrokenText? {
        let setting = LineSetting(parameters, emergency: pass == .emergency)
        let threshold = pass == .first ? parameters.pretolerance : parameters.tolerance
        guard let end = search.run(pass, threshold: threshold, setting: setting, isFinal: isFinal) else { return nil }
        var breaks: [Int] = []
        var node = end
        while node > 1 {
            breaks.append(search.nodes[node].breakpoint)
            node = search.nodes[node].previous
        }
        breaks.reverse()
        let setter = LineSetter(points, measures: measures, parameters: parameters, setting: setting)
        return BrokenText(lines: setter.lines(endingAt: breaks), pass: pass, items: items, trace: search.trace)
    }
}
