import SourceText
import Themes

/// Looks for the distortion that costs least among those with a number of pages that is wanted.
///
/// A distortion costs one for each lever that is used up. A last page that is emptier than looks meant costs more the
/// emptier it is, with the square of what is missing. What is found depends on nothing but these costs, so that a small
/// edit moves it far only where staying would cost more.
struct FittingSearch {
    /// A layout that was made, and what it costs.
    struct Trial {
        /// How far it bends, in the search's steps.
        var step: Int
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
        if count > pages.lowerBound {
            let fewer = min(count - 1, pages.upperBound)
            reach(1) { $0.document.pages.count <= fewer }
        }
        if count <= pages.upperBound { fillLastPage(of: max(count, pages.lowerBound)) }
        return cheapest
    }

    /// Those met so far, of equals the one that bends least.
    private var cheapest: Trial? {
        trials.values.filter { pages.contains($0.document.pages.count) }.min {
            ($0.cost, abs($0.step)) < ($1.cost, abs($1.step))
        }
    }

    /// How far to look: nothing that costs more than what is known.
    private var most: Int { cheapest.map { min(Int($0.cost * Double(Self.steps)), limit) } ?? limit }

    /// Looks for the least distortion that is enough, lever by lever, as far as that can be cheaper than what is known.
    /// - Parameter sign: whether to close (1) or to open (−1).
    private mutating func reach(_ sign: Int, isEnough: (Trial) -> Bool) {
        for lever in contract.order.indices where lever * Self.steps < most {
            let end = min((lever + 1) * Self.steps, most)
            guard isEnough(trial(at: sign * end)) else { continue }
            return halve(sign * lever * Self.steps, sign * end, isEnough)
        }
    }

    /// Halves the way from a distortion that is not enough to one that is, as far as steps go.
    private mutating func halve(_ from: Int, _ to: Int, _ isEnough: (Trial) -> Bool) {
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
            step: step, distortion: distortion, document: document, findings: findings,
            cost: abs(distortion.amount) + emptiness(of: document))
        trials[step] = trial
        return trial
    }

    private func emptiness(of document: LaidOutDocument) -> Double {
        guard document.pages.count > 1 else { return 0 }
        return emptiness(ofFill: document.lastPageFill)
    }

    private func emptiness(ofFill fill: Double) -> Double {
        guard contract.fill > 0 else { return 0 }
        let missing = max(contract.fill - fill, 0) / contract.fill
        return Self.emptyPageCost * missing * missing
    }
}

// MARK: The last page

extension FittingSearch {
    /// Looks for the cheapest way to make the last of so many pages look meant.
    ///
    /// As a theme is opened, the last page fills by leaps, whenever lines or whole entries move on: what it costs falls
    /// at each leap and rises between. So all the way is looked at, but for parts that cannot be cheaper.
    private mutating func fillLastPage(of count: Int) {
        var start = 0
        if trial(at: 0).document.pages.count < count {
            reach(-1) { $0.document.pages.count >= count }
            guard let opened = cheapest, opened.step < 0 else { return }
            start = -opened.step
        }
        for lever in contract.order.indices where (lever + 1) * Self.steps > start && lever * Self.steps < most {
            let (near, far) = (max(lever * Self.steps, start), min((lever + 1) * Self.steps, most))
            guard near < far else { return }
            _ = trial(at: -far)
            look(between: near, and: far, count)
        }
    }

    /// Looks between two distortions, near ones first.
    private mutating func look(between near: Int, and far: Int, _ count: Int) {
        guard far - near > 1, let best = cheapest, leastCost(between: near, and: far, count) < best.cost else { return }
        let middle = (near + far) / 2
        _ = trial(at: -middle)
        look(between: near, and: middle, count)
        look(between: middle, and: far, count)
    }

    /// No layout between these costs less: none bends less than the nearer, nor is its last page fuller than that of
    /// the farther.
    private mutating func leastCost(between near: Int, and far: Int, _ count: Int) -> Double {
        let length = trial(at: -far).length - Double(count - 1)
        return Double(near + 1) / Double(Self.steps) + emptiness(ofFill: length)
    }
}
