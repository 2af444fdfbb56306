/// How many pages are wanted: `2` or `1-2`.
public enum PageRange {
    /// Nil for what is no such range; pages count from 1.
    public static func parse(_ text: String) -> ClosedRange<Int>? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let first = Int(parts[0]), first > 0,
            let last = Int(parts[parts.count - 1]),
            last >= first, last <= 999
        else { return nil }
        return first...last
    }
}
