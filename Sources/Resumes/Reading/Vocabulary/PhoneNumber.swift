internal import Languages

/// Telephone numbers as CVs write them: `+49 30 1234567`, `(080) 000-0000`, `138-0000-0000`, `+1-510-555-0199`.
enum PhoneNumber {
    /// Whether a text is a number and nothing else; years, ranges of years and dates are none.
    static func isWhole(_ text: String) -> Bool {
        guard text.utf8.count <= 60, text.unicodeScalars.reduce(0, { $0 + (Folding.digit($1) == nil ? 0 : 1) }) >= 7
        else {
            return false
        }
        var digits: [Int] = []
        var groups: [Int] = [0]
        var isInternational = false
        let body = withoutExtension(text)
        for scalar in body.unicodeScalars {
            if let digit = Folding.digit(scalar) {
                digits.append(digit)
                groups[groups.count - 1] += 1
            } else if scalar == "+" || scalar == "＋" {
                guard digits.isEmpty else { return false }
                isInternational = true
            } else if isMark(scalar) {
                if groups.last != 0 { groups.append(0) }
            } else {
                return false
            }
        }
        groups.removeAll { $0 == 0 }
        guard (isInternational ? 8...15 : 7...14).contains(digits.count) else { return false }
        return isInternational || !isDateLike(groups, digits, body)
    }

    /// The numbers that stand among other words, in UTF-8 offsets: those with a country's prefix, with a zero or
    /// brackets before, or in America's groups, as little else has them.
    static func find(in text: String) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var rest = text[...]
        while let start = rest.unicodeScalars.firstIndex(where: isPart) {
            let end = rest[start...].unicodeScalars.firstIndex { !isPart($0) } ?? rest.endIndex
            if let number = number(in: rest[start..<end]), mayBegin(after: text[..<number.startIndex]) {
                let start = text.utf8.distance(from: text.startIndex, to: number.startIndex)
                found.append(start..<(start + number.utf8.count))
            }
            rest = rest[end...]
        }
        return found
    }

    /// Of a stretch of digits and marks what is a number, marks at its ends aside.
    private static func number(in stretch: Substring) -> Substring? {
        let scalars = stretch.unicodeScalars
        let begin = scalars.firstIndex(where: isPlus) ?? scalars.firstIndex { $0 == "(" || Folding.digit($0) != nil }
        guard let first = begin, let last = scalars.lastIndex(where: { Folding.digit($0) != nil }), first < last
        else { return nil }
        let number = stretch[first...last]
        guard isWhole(String(number)) else { return nil }
        if isPlus(scalars[first]) { return number }
        let lengths = number.unicodeScalars.split { Folding.digit($0) == nil }.map(\.count)
        let isLikely = scalars[first] == "(" || Folding.digit(scalars[first]) == 0 || lengths == [3, 3, 4]
        return isLikely && !isOfDates(number) ? number : nil
    }

    /// `01.02.2019 – 2020`: years among days and months.
    private static func isOfDates(_ number: Substring) -> Bool {
        let groups = number.unicodeScalars.split { Folding.digit($0) == nil }.map { group in
            (length: group.count, value: group.reduce(0) { $0 * 10 + (Folding.digit($1) ?? 0) })
        }
        let years = groups.count { $0.length == 4 && (1900...2099).contains($0.value) }
        return years > 0 && years + groups.count { $0.length <= 2 } == groups.count
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        Folding.digit(scalar) != nil || isPlus(scalar) || isMark(scalar)
    }

    private static func isPlus(_ scalar: Unicode.Scalar) -> Bool { scalar == "+" || scalar == "＋" }

    /// A number is one by itself: no part of a word or of an address on the web, and not a book's or a paper's.
    private static func mayBegin(after before: Substring) -> Bool {
        guard let last = before.unicodeScalars.last else { return true }
        guard !last.properties.isAlphabetic, !"@#=&?%_~/-".unicodeScalars.contains(last) else { return false }
        let word = before.split { !$0.isLetter }.last?.lowercased() ?? ""
        return !["isbn", "issn", "doi", "orcid", "arxiv", "pmid"].contains(word)
    }

    /// `2019 - 2021`, `01.02.2019 - 2020`, `2021-05-03`.
    private static func isDateLike(_ groups: [Int], _ digits: [Int], _ text: Substring) -> Bool {
        let year = digits.prefix(4).reduce(0) { $0 * 10 + $1 }
        let startsWithYear = groups.first == 4 && (1900...2099).contains(year)
        if startsWithYear, groups == [4, 4] || groups == [4, 2, 2] || groups == [4, 2, 4, 2] || groups == [4, 2] {
            return true
        }
        if groups == [2, 2, 4] || groups == [1, 2, 4] || groups == [1, 1, 4] || groups == [2, 1, 4] {
            let last = digits.suffix(4).reduce(0) { $0 * 10 + $1 }
            return (1900...2099).contains(last)
        }
        if groups == [2, 4, 2, 4] { return true }
        // A plain number of eight digits and fewer is as well an amount or an identity.
        return groups.count == 1 && digits.count < 9 && !text.hasPrefix("0")
    }

    /// `ext. 12`, `x12`, `#12`, `Durchwahl 12` after a number.
    private static func withoutExtension(_ text: String) -> Substring {
        guard text.utf8.contains(where: { $0 == 0x23 || $0 | 0x20 >= 0x61 }) else { return text[...] }
        let lower = text.lowercased()
        for word in ["ext.", "ext", "extension", "durchwahl", "#", " x"] {
            guard let index = index(of: word, in: lower),
                lower[index...].dropFirst(word.count).allSatisfy({ $0.isNumber || $0 == " " || $0 == "." })
            else { continue }
            let count = lower.distance(from: lower.startIndex, to: index)
            return text.prefix(count)
        }
        return text[...]
    }

    private static func index(of word: String, in text: String) -> String.Index? {
        text.indices.first { text[$0...].hasPrefix(word) }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isBlank || "-–‑‐.()/（）－·".unicodeScalars.contains(scalar)
            || (0x200b...0x200f).contains(scalar.value)
            || (0x202a...0x202e).contains(scalar.value)
    }
}
