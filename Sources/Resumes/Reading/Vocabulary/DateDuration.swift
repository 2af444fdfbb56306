/// Lengths of time written beside dates: "3 years 6 months", "3년 6개월", "2,5 Jahre", "8 meses".
enum DateDuration {
    /// The index after a length of time that starts at a token, or nil.
    static func end(in tokens: [DateToken], at start: Int) -> Int? {
        var index = start
        var parts = 0
        while let next = part(in: tokens, at: index) {
            index = next
            parts += 1
            if let joined = afterJoin(tokens, index), part(in: tokens, at: joined) != nil { index = joined }
        }
        return parts > 0 ? index : nil
    }

    /// One number with its unit: "3 years", "2.5 yrs", "6개월".
    private static func part(in tokens: [DateToken], at start: Int) -> Int? {
        var index = start
        if index < tokens.count, let word = tokens[index].word, approximations.contains(word) { index += 1 }
        guard index < tokens.count, case .number(let value, let digits) = tokens[index].kind, digits <= 3, value < 600
        else { return nil }
        index += 1
        if index + 1 < tokens.count, tokens[index].mark == .dot || tokens[index].mark == .comma,
            !tokens[index + 1].followsSpace, case .number(_, let decimals) = tokens[index + 1].kind, decimals <= 2
        {
            index += 2
        }
        if index < tokens.count, tokens[index].mark == .plus { index += 1 }
        guard index < tokens.count else { return nil }
        if let word = tokens[index].word, units.contains(word) {
            let next = index + 1
            return next < tokens.count && tokens[next].mark == .dot && !tokens[next].followsSpace ? next + 1 : next
        }
        // 2年 alone would also be the year 2.
        if let unit = tokens[index].unit, unit == .year, value < 60 { return index + 1 }
        return nil
    }

    /// The index after "and" or a comma between two parts.
    private static func afterJoin(_ tokens: [DateToken], _ index: Int) -> Int? {
        guard index < tokens.count else { return nil }
        if let word = tokens[index].word, joins.contains(word) { return index + 1 }
        return tokens[index].mark == .comma ? index + 1 : nil
    }

    private static let joins: Set<String> = [
        "and", "und", "et", "y", "e", "i", "en", "og", "och", "и", "і", "va", "và",
    ]
    private static let approximations: Set<String> = ["about", "ca", "approx", "over", "約", "约", "약", "env", "etwa"]
    private static let units: Set<String> = [
        "year", "years", "yr", "yrs", "y", "month", "months", "mo", "mos", "mth", "mths", "m", "week", "weeks", "wk",
        "wks", "day", "days", "jahr", "jahre", "jahren", "j", "monat", "monate", "monaten", "mon", "woche", "wochen",
        "tage", "an", "ans", "annee", "annees", "mois", "semaine", "semaines", "jour", "jours", "ano", "anos", "mes",
        "meses", "semana", "semanas", "dia", "dias", "mese", "mesi", "anno", "anni", "settimane", "giorni", "jaar",
        "maand", "maanden", "weken", "ar", "manad", "manader", "maned", "maneder", "vuosi", "vuotta", "kk", "kuukautta",
        "rok", "lat", "lata", "miesiac", "miesiace", "miesiecy", "mies", "roky", "let", "mesic", "mesice", "mesicu",
        "год", "года", "лет", "месяц", "месяца", "месяцев", "мес", "г", "рік", "роки", "років", "місяць", "місяці",
        "місяців", "yil", "ay", "hafta", "nam", "thang", "tahun", "bulan", "ev", "honap", "luni", "luna", "godina",
        "mjeseci", "سنة", "سنوات", "شهر", "اشهر", "شهور", "سال", "ماه", "שנה", "שנים", "חודש", "חודשים", "ヶ月", "ヵ月",
        "か月", "カ月", "ケ月", "个月", "個月", "개월", "月間", "年間", "년간", "週間", "周", "주",
    ]
}
