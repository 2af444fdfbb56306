internal import Languages
import SourceText

/// A day no calendar has: `31.02.2026`, `30/02/2021`, `2021-02-30`.
enum ImpossibleDay {
    /// Tells of each such day in a text that was not understood as a date.
    static func warn(of text: RichText, _ ledger: inout Ledger) {
        for range in ranges(in: Array(text.plainText.utf8)) {
            let day = text.slice(range)
            ledger.diagnostics.warn(
                "date-impossible", "There is no day \(day.plainText)", at: day.span ?? text.span,
                help: "it stays text, as written")
        }
    }

    /// Three numbers with the same sign between them, the year first or last, that give no day read either way.
    private static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            guard isDigit(bytes[index]) else {
                index += 1
                continue
            }
            let end = bytes[index...].firstIndex { !isDigit($0) && !signs.contains($0) } ?? bytes.count
            if isImpossible(bytes[index..<end]) { result.append(index..<end) }
            index = end
        }
        return result
    }

    private static func isImpossible(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let sign = bytes.first(where: signs.contains) else { return false }
        let parts = bytes.split(separator: sign, omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard parts.count == 3, numbers.count == 3 else { return false }
        let lengths = parts.map(\.count)
        guard lengths == [4, 2, 2] || lengths[2] == 4 && lengths[0] < 3 && lengths[1] < 3 else { return false }
        let (year, first, second) =
            lengths[0] == 4 ? (numbers[0], numbers[2], numbers[1]) : (numbers[2], numbers[0], numbers[1])
        guard (1900...2100).contains(year), min(first, second) <= 12, max(first, second) <= 31 else { return false }
        return !isDay(first, of: second, in: year) && !isDay(second, of: first, in: year)
    }

    private static func isDay(_ day: Int, of month: Int, in year: Int) -> Bool {
        guard (1...12).contains(month), day > 0 else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let length = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
        return day <= length
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static let signs: Set<UInt8> = [UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-")]
}
