/// Which telephone numbers RenderCV takes: it holds them against the numbering plans of all countries and refuses the
/// whole file for one that nobody can have.
///
/// Without those plans only the lengths are known here; a number that may be refused is written as text instead.
enum RenderCVPhone {
    static func isAccepted(_ text: String) -> Bool {
        guard text.first == "+", text.dropFirst().allSatisfy({ $0.isASCII && ($0.isNumber || " -().".contains($0)) })
        else { return false }
        let digits = String(text.filter(\.isNumber))
        guard !isFictional(digits) else { return false }
        guard let (code, lengths) = lengths.first(where: { digits.hasPrefix($0.code) }) else { return false }
        let national = digits.dropFirst(code.count)
        return lengths.contains(national.count) && national.first != "0"
    }

    /// Numbers kept for stories: 555 in North America, Ofcom's drama numbers.
    private static func isFictional(_ digits: String) -> Bool {
        if digits.hasPrefix("1") { return digits.dropFirst(1).hasPrefix("555") || digits.dropFirst(4).hasPrefix("555") }
        return ["441632960", "447700900", "442079460"].contains { digits.hasPrefix($0) }
    }

    /// By country code: how many digits follow it.
    private static let lengths: [(code: String, lengths: ClosedRange<Int>)] = [
        ("351", 9...9), ("352", 6...9), ("353", 8...9), ("354", 7...7), ("358", 7...10), ("359", 8...9), ("370", 8...8),
        ("371", 8...8), ("372", 7...8), ("380", 9...9), ("385", 8...9), ("386", 8...8), ("420", 9...9), ("421", 9...9),
        ("852", 8...8), ("886", 8...9), ("880", 10...10), ("966", 9...9), ("971", 8...9), ("972", 8...9),
        ("1", 10...10), ("7", 10...10), ("20", 9...10), ("27", 9...9), ("30", 10...10), ("31", 9...9), ("32", 8...9),
        ("33", 9...9), ("34", 9...9), ("36", 8...9), ("39", 9...10), ("40", 9...9), ("41", 9...9), ("43", 7...12),
        ("44", 10...10), ("45", 8...8), ("46", 7...9), ("47", 8...8), ("48", 9...9), ("49", 8...11), ("52", 10...10),
        ("54", 10...11), ("55", 10...11), ("56", 9...9), ("57", 10...10), ("60", 8...10), ("61", 9...9), ("62", 9...12),
        ("63", 10...10), ("64", 8...10), ("65", 8...8), ("66", 8...9), ("81", 9...10), ("82", 8...10), ("84", 9...10),
        ("86", 11...11), ("90", 10...10), ("91", 10...10), ("92", 10...10), ("98", 10...10),
    ]
}
