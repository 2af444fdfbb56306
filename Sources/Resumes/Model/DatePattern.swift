internal import Languages

/// A pattern for one date, in the letters of Unicode's UTS #35: `MMM yyyy`, `MM/yyyy`, `d MMMM y`, `y年M月`.
struct DatePattern {
    private enum Part {
        case field(Character, count: Int)
        case literal(String)
    }

    private let parts: [Part]

    init(_ pattern: String) {
        var parts: [Part] = []
        var literal = ""
        var isQuoted = false
        var rest = pattern[...]
        while let letter = rest.first {
            if letter == "'" {
                if rest.dropFirst().first == "'" {
                    literal.append("'")
                    rest = rest.dropFirst()
                } else {
                    isQuoted.toggle()
                }
                rest = rest.dropFirst()
            } else if !isQuoted, "yMLd".contains(letter) {
                if !literal.isEmpty { parts.append(.literal(literal)) }
                literal = ""
                let run = rest.prefix { $0 == letter }
                parts.append(.field(letter, count: run.count))
                rest = rest.dropFirst(run.count)
            } else {
                literal.append(letter)
                rest = rest.dropFirst()
            }
        }
        if !literal.isEmpty { parts.append(.literal(literal)) }
        self.parts = parts
    }

    var hasMonth: Bool { has("M") || has("L") }
    var hasDay: Bool { has("d") }

    private func has(_ letter: Character) -> Bool {
        parts.contains { if case .field(letter, _) = $0 { true } else { false } }
    }

    /// The date in this pattern; the caller sees to it that the date has what the pattern asks for.
    func string(for date: PartialDate, months: LocaleFacts.MonthNames) -> String {
        parts.map { part in
            switch part {
            case .literal(let text): text
            case .field(let letter, let count): Self.field(letter, count, date, months)
            }
        }.joined()
    }

    private static func field(
        _ letter: Character, _ count: Int, _ date: PartialDate, _ months: LocaleFacts.MonthNames
    ) -> String {
        switch letter {
        case "y": return count == 2 ? padded(date.year % 100, to: 2) : padded(date.year, to: count)
        case "d": return padded(date.day ?? 1, to: count)
        default:
            let month = date.month ?? 1
            if count < 3 { return padded(month, to: count) }
            let names =
                switch (letter, count) {
                case ("L", 3): months.shortAlone
                case ("L", _): months.wideAlone
                case (_, 3): months.short
                default: months.wide
                }
            return (1...names.count).contains(month) ? names[month - 1] : padded(month, to: 2)
        }
    }

    private static func padded(_ number: Int, to count: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
}
