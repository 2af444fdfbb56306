/// How the last line of a paragraph ends.
public enum LastLine: Hashable, Sendable {
    /// Filled with white space, however much is missing: TeX's `\parfillskip` of 0 pt plus 1 fil.
    case fill
    /// Glue of the caller's: finite stretch asks for a last line that is nearly full.
    case glue(Glue)
    /// Set to the full measure like any other line.
    case justified
}

extension [BreakItem] {
    /// Ends the paragraph as TeX does: a glue at the end goes, then come a penalty that forbids a break, the last
    /// line's glue and the forced break. (§816)
    public mutating func finishParagraph(lastLine: LastLine = .fill) {
        if case .glue = last { removeLast() }
        append(.forbiddenBreak)
        switch lastLine {
        case .fill: append(.glue(Glue(width: 0, stretch: 1, stretchOrder: 1)))
        case .glue(let glue): append(.glue(glue))
        case .justified: break
        }
        append(.forcedBreak)
    }
}
