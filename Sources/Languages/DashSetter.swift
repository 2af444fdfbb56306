/// Hyphens that stand for dashes: between spaces, doubled as on a typewriter, and between two years or pages.
enum DashSetter {
    static func set(_ text: inout PunctuatedText, isSlavic: Bool) {
        var index = 0
        while index < text.count {
            guard text.character(index) == "-" else {
                index += 1
                continue
            }
            var end = index
            while text.character(end) == "-" { end += 1 }
            if let dash = dash(index..<end, in: text, isSlavic: isSlavic) {
                text.put(dash, at: index)
                for rest in (index + 1)..<end { text.put("", at: rest) }
            }
            index = end
        }
    }

    private static func dash(_ range: Range<Int>, in text: PunctuatedText, isSlavic: Bool) -> String? {
        let (before, after) = (text.character(range.lowerBound - 1), text.character(range.upperBound))
        guard before != nil, after != nil, range.allSatisfy(text.mayChange) else { return nil }
        let isSpaced = before.isSpaceOrEdge && after.isSpaceOrEdge
        let isBetweenWords = (before.isLetter || before.isDigit) && (after.isLetter || after.isDigit)
        switch range.count {
        case 1 where isSpaced: return isSlavic ? "—" : "–"
        case 1:
            let isRange =
                isBetweenYears(range.lowerBound, in: text) || NumberRange(around: range.lowerBound, in: text).isRange
            return isRange ? "–" : nil
        case 2 where isSpaced || isBetweenWords: return isSlavic && isSpaced ? "—" : "–"
        case 3 where isSpaced || isBetweenWords: return "—"
        default: return nil
        }
    }

    /// `2019-2021`, and nothing of the kind around it: neither `2019-2021-1` nor a telephone number.
    private static func isBetweenYears(_ index: Int, in text: PunctuatedText) -> Bool {
        guard let first = year(in: text, endingAt: index), let second = year(in: text, startingAt: index + 1) else {
            return false
        }
        return first < second
    }

    private static func year(in text: PunctuatedText, endingAt end: Int) -> Int? {
        let edge = text.character(end - 5)
        guard !edge.isDigit, edge.map({ "-/.+".contains($0) }) != true else { return nil }
        return year((end - 4..<end).compactMap(text.character))
    }

    private static func year(in text: PunctuatedText, startingAt start: Int) -> Int? {
        let edge = text.character(start + 4)
        let next = text.character(start + 5)
        guard !edge.isDigit, edge.map({ "-/".contains($0) }) != true, !(edge == "." && next.isDigit) else { return nil }
        return year((start..<start + 4).compactMap(text.character))
    }

    private static func year(_ digits: [Character]) -> Int? {
        guard digits.count == 4, digits.allSatisfy({ $0.isASCII && $0.isNumber }), let year = Int(String(digits)) else {
            return nil
        }
        return (1900...2099).contains(year) ? year : nil
    }
}
