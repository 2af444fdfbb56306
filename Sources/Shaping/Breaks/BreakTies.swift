/// Spaces at which a line must not end: within a telephone number, between the groups of digits of one number, between a
/// number and its unit, after an initial.
enum BreakTies {
    static func tie(_ breaks: inout [Bool], tokens: [Range<Int>], scalars: [UInt32]) {
        guard tokens.count > 1 else { return }
        for (left, right) in zip(tokens, tokens.dropFirst()) {
            guard right.lowerBound - left.upperBound == 1, breaks[right.lowerBound] else { continue }
            if isInitial(scalars[left], before: scalars[right])
                || isMeasure(scalars[left], scalars[right])
                || isNumberInGroups(scalars[left], scalars[right])
            {
                breaks[right.lowerBound] = false
            }
        }
        tiePhones(&breaks, tokens: tokens, scalars: scalars)
    }

    /// `2020年4月1日`: a date of numbers and signs is not torn.
    static func tieDates(_ breaks: inout [Bool], scalars: [UInt32]) {
        let signs: [UInt32] = [0x5e74, 0x6708, 0x65e5, 0xb144, 0xc6d4, 0xc77c]  // 年 月 日 년 월 일
        for place in scalars.indices.dropFirst() where breaks[place] {
            let (before, after) = (scalars[place - 1], scalars[place])
            let isSigned = Ascii.isDigit(before) && signs.contains(after)
            let isFollowed =
                place > 1 && signs.contains(before) && Ascii.isDigit(after) && Ascii.isDigit(scalars[place - 2])
            // The wave between two dates is a dash: it ends a line.
            let isWave = after == 0xff5e || after == 0x301c
            if isSigned || isFollowed || isWave { breaks[place] = false }
        }
    }

    /// `J. Doe`: one capital and a dot, before a capital.
    private static func isInitial(_ left: ArraySlice<UInt32>, before right: ArraySlice<UInt32>) -> Bool {
        guard left.count == 2, let letter = left.first, left.last == Ascii.dot, let next = right.first else {
            return false
        }
        return isCapital(letter) && isCapital(next)
    }

    private static func isCapital(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return Ascii.isUpper(scalar) }
        return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    }

    /// `5 km`, `1,5 Mio.`, `€ 500`.
    private static func isMeasure(_ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>) -> Bool {
        let isCurrencyFirst = left.count == 1 && left.first.map(currencies.contains) ?? false
        if isCurrencyFirst { return right.first.map(Ascii.isDigit) ?? false }
        return isNumber(left) && units.contains(text(withoutPunctuation: right))
    }

    /// `400 000`, `€12 500,75`, `(1 000 000)`: up to three digits, a space, exactly three. A year is no such group.
    private static func isNumberInGroups(_ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>) -> Bool {
        let head = left.reversed().prefix(while: Ascii.isDigit).count
        let before = left.dropLast(head)
        guard (1...3).contains(head), before.allSatisfy({ openings.contains($0) || currencies.contains($0) }) else {
            return false
        }
        let group = right.prefix(while: Ascii.isDigit).count
        guard group == 3 else { return false }
        let after = right.dropFirst(group)
        return after.first.map { !Ascii.isLetter($0) && !joiners.contains($0) } ?? true
    }

    /// `( [ + - − ~ ≈ < >`
    private static let openings: [UInt32] = [0x28, 0x5b, 0x2b, 0x2d, 0x2212, 0x7e, 0x2248, 0x3c, 0x3e]
    /// What makes digits part of a code or a range: `555-0100`, `12/3`.
    private static let joiners: [UInt32] = [0x2d, 0x2f, 0x5f, 0x3a, 0x40]

    private static let currencies: [UInt32] = [0x24, 0xa3, 0xa5, 0x20ac]  // $ £ ¥ €

    private static let units: Set<String> = [
        "mm", "cm", "m", "km", "m²", "km²", "ha", "mg", "g", "kg", "t", "ml", "l", "L", "ms", "s", "min", "h",
        "Hz", "kHz", "MHz", "GHz", "V", "kV", "W", "kW", "MW", "GW", "kWh", "MWh", "GWh", "A", "mA", "K", "°C", "°F",
        "Pa", "bar",
        "B", "kB", "KB", "MB", "GB", "TB", "PB", "MiB", "GiB", "TiB", "Mbit/s", "Gbit/s", "bps", "fps", "rpm", "px",
        "pt", "dpi",
        "%", "‰", "€", "$", "£", "¥", "EUR", "USD", "GBP", "CHF", "JPY", "Mio", "Mrd", "Tsd", "k€", "M€", "x", "×",
    ]

    private static func isNumber(_ text: ArraySlice<UInt32>) -> Bool {
        let core = text.drop { $0 == 0x28 || $0 == 0x7e || $0 == 0x2b || $0 == 0x2212 || $0 == 0x2248 }  // ( ~ + − ≈
        guard let first = core.first, let last = core.last, Ascii.isDigit(first), Ascii.isDigit(last) else {
            return false
        }
        return core.allSatisfy {
            Ascii.isDigit($0) || $0 == 0x2e || $0 == 0x2c || $0 == 0x2013 || $0 == 0x2d || $0 == 0x2019
        }
    }

    private static func text(withoutPunctuation scalars: ArraySlice<UInt32>) -> String {
        let closing: [UInt32] = [0x2e, 0x2c, 0x3b, 0x3a, 0x29, 0x21, 0x3f]
        var core = scalars.prefix(8)
        guard core.count == scalars.count else { return "" }
        while let last = core.last, closing.contains(last) { core.removeLast() }
        return String(String.UnicodeScalarView(core.compactMap(Unicode.Scalar.init)))
    }

    private static func tiePhones(_ breaks: inout [Bool], tokens: [Range<Int>], scalars: [UInt32]) {
        for phone in phones(in: tokens, scalars: scalars) {
            for token in tokens where token.lowerBound > phone.lowerBound && phone.contains(token.lowerBound) {
                breaks[token.lowerBound] = false
            }
        }
    }

    /// A number that begins with `+` or an area code in brackets, in groups of digits, keeps together: `+49 30 901820`.
    static func phones(in tokens: [Range<Int>], scalars: [UInt32]) -> [Range<Int>] {
        var phones: [Range<Int>] = []
        var first = 0
        while first < tokens.count {
            guard scalars[tokens[first].lowerBound] == 0x2b || isAreaCode(scalars[tokens[first]]) else {
                first += 1
                continue
            }
            var last = first
            while last + 1 < tokens.count, isDigitGroup(scalars[tokens[last + 1]]),
                tokens[last + 1].lowerBound - tokens[last].upperBound == 1, isDigitGroup(scalars[tokens[last]])
            {
                last += 1
            }
            let digits = (first...last).reduce(0) { $0 + scalars[tokens[$1]].count(where: Ascii.isDigit) }
            if digits >= 7 { phones.append(tokens[first].lowerBound..<tokens[last].upperBound) }
            first = last + 1
        }
        return phones
    }

    private static func isAreaCode(_ text: ArraySlice<UInt32>) -> Bool {
        text.first == 0x28 && text.last == 0x29 && text.dropFirst().dropLast().allSatisfy(Ascii.isDigit)
    }

    /// Digits with the marks of telephone numbers; a comma or full stop may follow the last.
    private static func isDigitGroup(_ text: ArraySlice<UInt32>) -> Bool {
        let marks: [UInt32] = [0x2b, 0x28, 0x29, 0x2d, 0x2f, 0x2e, 0x2c, 0x3b, 0x2010, 0x2011, 0x2013]
        return text.contains(where: Ascii.isDigit) && text.allSatisfy { Ascii.isDigit($0) || marks.contains($0) }
    }
}
