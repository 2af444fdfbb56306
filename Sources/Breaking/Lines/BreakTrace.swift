/// A trip through the paragraph. (§863)
public enum BreakPass: String, Hashable, Sendable {
    /// Without hyphens other than the author's.
    case first
    /// With hyphens.
    case second
    /// With hyphens and emergency stretch.
    case emergency
}

/// Everything the breaker considered, like TeX's `\tracingparagraphs`.
public struct BreakTrace: Hashable, Sendable {
    /// A line that would do, from breakpoint `via` to an item: TeX's `@ via @@3 b=12 p=0 d=484`.
    public struct Feasible: Hashable, Sendable {
        public var item: Int
        /// The serial number of the breakpoint where the line begins; 0 is the beginning of the paragraph.
        public var via: Int
        /// The number of the line, from 1.
        public var line: Int
        public var fitness: FitnessClass
        public var badness: Int
        public var cost: Int
        /// None if the line was taken because no other was left.
        public var demerits: Int?
    }

    /// The best way to a breakpoint in one class: TeX's `@@5: line 2.1- t=3400 -> @@3`.
    public struct Activated: Hashable, Sendable {
        public var serial: Int
        public var line: Int
        public var fitness: FitnessClass
        public var isHyphenated: Bool
        public var demerits: Int
        public var via: Int
    }

    public enum Event: Hashable, Sendable {
        case pass(BreakPass)
        case feasible(Feasible)
        case activated(Activated)
    }

    public private(set) var events: [Event] = []

    mutating func begin(_ pass: BreakPass) { events.append(.pass(pass)) }
    mutating func record(_ line: Feasible) { events.append(.feasible(line)) }
    mutating func record(_ breakpoint: Activated) { events.append(.activated(breakpoint)) }

    /// The trace in TeX's own notation; items are named by their index.
    public func dump() -> String {
        events.map(Self.describe).joined(separator: "\n")
    }

    private static func describe(_ event: Event) -> String {
        switch event {
        case .pass(let pass):
            return "@\(pass)pass"
        case .feasible(let line):
            let badness = line.badness > infinitelyBad ? "*" : String(line.badness)
            let demerits = line.demerits.map(String.init) ?? "*"
            return "@\(line.item) via @@\(line.via) b=\(badness) p=\(line.cost) d=\(demerits)"
        case .activated(let node):
            let hyphen = node.isHyphenated ? "-" : ""
            let place = "\(node.line).\(node.fitness.rawValue)\(hyphen)"
            return "@@\(node.serial): line \(place) t=\(node.demerits) -> @@\(node.via)"
        }
    }
}
