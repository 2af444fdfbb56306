import Testing

@testable import Typesetting

@Suite("The longest common subsequence")
struct CommonSubsequenceTests {
    @Test("Pairs ascend on both sides and are as many as can be")
    func pairs() {
        let pairs = CommonSubsequence.pairs(["a", "b", "c", "d"], ["b", "x", "d", "a", "c"])
        #expect(pairs.map(\.0) == [1, 3] && pairs.map(\.1) == [0, 2])
        #expect(CommonSubsequence.pairs([], ["a"]).isEmpty)
    }
}
