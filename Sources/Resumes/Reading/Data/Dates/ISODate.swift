/// Dates as ISO 8601 writes them, as precise as they are: `2020`, `2020-05`, `2020-05-01`.
enum ISODate {
    enum Outcome: Hashable {
        case date(PartialDate)
        /// The month has fewer days: `2024-09-31`. Month and year are sure all the same.
        case noSuchDay(PartialDate)
        /// Shaped like a date, but there is no such month or day at all: `2025-13-01`.
        case impossible
        case none
    }

    /// A month or day may have one digit; a time after `T` or a space is left aside; `/` and `.` may part them too.
    static func read(_ text: String) -> Outcome {
        let day = text.prefix { $0 != "T" && $0 != " " }
        guard day.count == text.count || text.dropFirst(day.count).contains(":"),
            let separator = day.dropFirst(4).first.map(String.init) ?? Optional("-"),
            ["-", "/", "."].contains(separator)
        else { return .none }
        let parts = day.split(separator: Character(separator), omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].count == 4,
            parts.dropFirst().allSatisfy({ (1...2).contains($0.count) })
        else { return .none }
        let numbers = parts.compactMap { $0.allSatisfy { $0.isASCII } ? Int($0) : nil }
        guard numbers.count == parts.count, numbers[0] >= 0 else { return .none }
        return date(numbers)
    }

    private static func date(_ numbers: [Int]) -> Outcome {
        // Some programs write 00 for what is not known.
        let month = numbers.count > 1 && numbers[1...].contains { $0 > 0 } ? numbers[1] : nil
        let day = numbers.count > 2 && numbers[2] > 0 ? numbers[2] : nil
        if let month, !(1...12).contains(month) { return .impossible }
        if let month, let day, !(1...days(in: month, of: numbers[0])).contains(day) {
            return (29...31).contains(day) ? .noSuchDay(PartialDate(year: numbers[0], month: month)) : .impossible
        }
        return .date(PartialDate(year: numbers[0], month: month, day: day))
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        default: 31
        }
    }
}
