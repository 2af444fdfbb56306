/// What is painted outside of marks, and the marks that are missing there.
///
/// Cairo 1.18 marks only what holds text: areas, lines and pictures of a sequence without text stand in the stream bare.
/// To which sequence they belong follows from their order.
struct StrayPaintings {
    /// A stretch of the stream between two marks that are there.
    private struct Gap {
        /// The marks that should stand in it.
        var missing: Range<Int>
        /// How many objects are painted in it.
        var count: Int
    }

    private var gaps: [Gap] = []
    private(set) var count = 0
    private var countBefore = 0

    /// Whether something is painted where a mark is missing.
    var lackMarks: Bool { gaps.contains { !$0.missing.isEmpty } }

    mutating func meet() { count += 1 }

    /// Ends a gap at the next mark that is there, or at the end of the page.
    mutating func endGap(missing: Range<Int>) {
        if count > countBefore { gaps.append(Gap(missing: missing, count: count - countBefore)) }
        countBefore = count
    }

    /// The mark that each belongs to, in order; nil for what is no element's.
    ///
    /// `paintings`: how many objects each mark's content paints besides text. They decide where several marks are missing
    /// in one gap, if none of their objects is.
    func owners(of marks: [ContentMark], paintings: [Int]) throws(DrawingError) -> [Int?] {
        var owners: [Int?] = []
        for gap in gaps {
            let candidates = gap.missing.filter { paintings[$0] > 0 }
            let expected = candidates.flatMap { Array(repeating: $0, count: paintings[$0]) }
            if candidates.allSatisfy({ marks[$0] == .artifact }) {
                owners += Array(repeating: nil, count: gap.count)
            } else if candidates.count == 1 {
                owners += Array(repeating: candidates[0], count: gap.count)
            } else if expected.count == gap.count {
                owners += expected.map { marks[$0] == .artifact ? nil : $0 }
            } else {
                throw .unrecognized("\(gap.count) objects outside of marks where \(expected.count) are expected")
            }
        }
        return owners
    }
}
