import Themes

/// How many pages are wanted: `2` or `1-2`.
public enum PageRange {
    /// Nil for what is no such range; pages count from 1.
    public static func parse(_ text: String) -> ClosedRange<Int>? {
        ContractTheme.pages(written: text)
    }
}
