import SourceText
import Themes

/// Looks for the distortion that costs least among those with a number of pages that is wanted.
///
/// A distortion costs one for each lever that is used up. A last page that is emptier than looks meant costs more the
/// emptier it is, with the square of what is missing. Distortions come in steps, so that a small edit changes little.
struct FittingSearch {
    /// A layout that was made, and what it costs.
    struct Trial {
        var distortion: Distortion
        var document: LaidOutDocument
        var findings: [Diagnostic]
        var cost: Double

        /// Pages, the last one counted by how full it is.
        var length: Double { Double(document.pages.count - 1) + document.lastPageFill }
    }

    let pages: ClosedRange<Int>
    let contract: ContractTheme
    let layOut: (Distortion) -> (LaidOutDocument, [Diagnostic])
    private var trials: [Int: Trial] = [:]

    init(
        pages: ClosedRange<Int>, contract: ContractTheme,
        layOut: @escaping (Distortion) -> (LaidOutDocument, [Diagnostic])
    ) {
        (self.pages, self.contract, self.layOut) = (pages, contract, layOut)
    }

    /// Steps to a lever.
    private static let steps = 32
    /// What an empty last page costs, in levers used up: a page and a quarter is worth opening as far as gaps allow.
    private static let emptyPageCost = 8.0

    /// The number of steps that uses up everything that may give.
    var limit: Int { contract.order.count * Self.steps }

    /// The story: as it is, if that will do; else the cheapest of all layouts met on the way to where it fits.
    mutating func best() -> Trial? {
        let natural = trial(at: 0)
        let count = natural.document.pages.count
        if pages.contains(count), natural.cost == 0 { return natural }
        if count > pages.lowerBound { close(to: min(count - 1, pages.upperBound)) }
        if count <= pages.upperBound { open(from: max(count, pages.lowerBound)) }
        return cheapest
    }

    /// Those met so far, of equals the one that bends least.
    private var cheapest: Trial? {
        trials.values.filter { pages.contains($0.document.pages.count) }.min {
            ($0.cost, abs($0.distortion.amount)) < ($1.cost, abs($1.distortion.amount))
        }
    }

    /// How far to look: nothing that costs more than what is known.
    private var most: Int { cheapest.map { min(Int($0.cost * Double(Self.steps)), limit) } ?? limit }

    /// Looks for the least that brings the CV to so many pages, as far as that can be cheaper than what is known.
    private mutating func close(to count: Int) {
        halve(0, most) { $0.document.pages.count <= count }
    }

    /// Looks for the least that makes the last of so many pages look meant.
    private mutating func open(from count: Int) {
        let goal = Double(count - 1) + min(contract.fill, 0.99)
        if trial(at: 0).document.pages.count < count { halve(0, -most) { $0.document.pages.count >= count } }
        guard let least = cheapest, least.cost > abs(least.distortion.amount) else { return }
        // From the first that has the pages on, the last one fills: until it looks meant, or as far as that pays.
        let start = Int(least.distortion.amount * Double(Self.steps))
        let end = -min(Int(least.cost * Double(Self.steps)), limit)
        guard end < start else { return }
        for quarter in 1...4 { _ = trial(at: start + (end - start) * quarter / 4) }
        halve(start, end) { $0.length >= goal && $0.document.pages.count >= count }
    }

    /// Halves the way from a distortion that is not enough to one that may be, as far as steps go.
    private mutating func halve(_ from: Int, _ to: Int, isEnough: (Trial) -> Bool) {
        guard from != to, isEnough(trial(at: to)) else { return }
        var (low, high) = (from, to)
        while abs(high - low) > 1 {
            let middle = (low + high) / 2
            if isEnough(trial(at: middle)) { high = middle } else { low = middle }
        }
    }

    /// The layout with so many steps of distortion, made once.
    mutating func trial(at step: Int) -> Trial {
        if let known = trials[step] { return known }
        let distortion = Distortion(amount: Double(step) / Double(Self.steps))
        let (document, findings) = layOut(distortion)
        let trial = Trial(
            distortion: distortion, document: document, findings: findings,
            cost: abs(distortion.amount) + emptiness(of: document))
        trials[step] = trial
        return trial
    }

    private func emptiness(of document: LaidOutDocument) -> Double {
        guard document.pages.count > 1, contract.fill > 0 else { return 0 }
        let missing = max(contract.fill - document.lastPageFill, 0) / contract.fill
        return Self.emptyPageCost * missing * missing
    }
}
