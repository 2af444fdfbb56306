/// The longest common subsequence of two short lists.
enum CommonSubsequence {
    /// Pairs of positions, ascending in both. Lists whose product is too large are met greedily.
    static func pairs(
        _ left: [String], _ right: [String]
    ) -> [(Int, Int)] {
        guard left.count * right.count <= 4_000_000 else { return greedy(left, right) }
        var lengths = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
        for i in left.indices.reversed() {
            for j in right.indices.reversed() {
                lengths[i][j] =
                    left[i] == right[j]
                    ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
            }
        }
        var pairs: [(Int, Int)] = []
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            if left[i] == right[j], lengths[i][j] == lengths[i + 1][j + 1] + 1 {
                pairs.append((i, j))
                (i, j) = (i + 1, j + 1)
            } else if lengths[i + 1][j] >= lengths[i][j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        return pairs
    }

    private static func greedy(
        _ left: [String], _ right: [String]
    ) -> [(Int, Int)] {
        var pairs: [(Int, Int)] = []
        var start = 0
        for (i, word) in left.enumerated() {
            guard let j = right[start...].firstIndex(where: { word == $0 }) else { continue }
            pairs.append((i, j))
            start = j + 1
        }
        return pairs
    }
}
