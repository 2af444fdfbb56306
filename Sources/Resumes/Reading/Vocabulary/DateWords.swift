internal import Languages

/// The words around dates, in the languages CVs are written in.
///
/// Phrases are compared token by token, folded, full stops and apostrophes set aside.
enum DateWords {
    /// What a phrase says about the date beside it.
    enum Role: CaseIterable {
        /// "Present": the end of a range that has not ended.
        case present
        /// "Since" before a date.
        case since
        /// "Until" before a date.
        case until
        /// "From" before the first date of a range.
        case from
        /// Between the dates of a range.
        case to
        /// "onwards" after a date.
        case onwards
        /// まで, 까지: "until" after a date.
        case upTo
        /// "expected": makes words of a date, for nobody may calculate with it.
        case qualifier
        /// "Summer", "early", "mid": a part of a year.
        case season
        /// "Quarter", "semester", with a number.
        case partOfYear
    }

    /// Whether some phrase starts with a word.
    static func isKnown(_ word: String) -> Bool { !phrases(from: word).isEmpty }

    /// The phrases of a role that start at a token; the longest one's end, or nil.
    static func end(of role: Role, in tokens: ArraySlice<DateToken>) -> Int? {
        guard let first = tokens.first?.word else { return nil }
        for phrase in phrases(from: first) where phrase.role == role {
            if let end = match(phrase, in: tokens) { return end }
        }
        return nil
    }

    /// "de", "of", "року": between a month and its year, or a day and its month.
    static let ofWords: Set<String> = [
        "de", "del", "do", "da", "of", "d", "di", "dell", "nam", "von", "van",
    ]
    /// "and": parts the dates of a range only after "between".
    static let conjunctions: Set<String> = ["and", "und", "et", "y", "e", "i", "en", "og", "och", "и", "ו", "و"]
    /// The endings of ordinal numbers: `1st`, `1er`, `2ème`.
    static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "ere", "re", "eme", "e", "o", "a", "de", "ten"]
    /// What may follow a year and belongs to it: "2019 г.", "2019 m.", "ค.ศ.".
    static let yearWords: Set<String> = [
        "г", "гг", "год", "года", "р", "рр",
        "року", "роки", "рік", "m", "g", "gada", "yil", "yili",
    ]
    /// "tháng 6", "thg 6": the month follows as a number.
    static let numberedMonthWords: Set<String> = ["thang", "thg"]

    static let longestIdeographs = 6

    /// Words and units of scripts without spaces; the longest one that stands at a place counts.
    static let ideographs: [String: DateToken.Kind] = {
        var map: [String: DateToken.Kind] = [
            "年": .unit(.year), "년": .unit(.year), "年度": .unit(.year), "년도": .unit(.year), "月": .unit(.month),
            "월": .unit(.month), "月份": .unit(.month), "日": .unit(.day), "일": .unit(.day), "号": .unit(.day),
            "令和": .era(2018), "平成": .era(1988), "昭和": .era(1925), "大正": .era(1911), "元": .number(1, digits: 1),
        ]
        let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]
        for (index, numeral) in numerals.enumerated() { map[numeral] = .number(index + 1, digits: 1) }
        let words =
            "至今 迄今 现在 現在 現在に至る 今 今日 目前 当前 當前 在职 在職 在職中 在籍中 継続中 在读 在讀 进行中 현재 재직중 재직 지금 "
            + "재학중 재학 至 到 から より まで 以来 以降 자 부터 까지 이후 自 从 從 春 夏 秋 冬 春季 夏季 秋季 冬季 上半年 下半年 上旬 "
            + "中旬 下旬 初 末 頃 봄 여름 가을 겨울 상반기 하반기 초 말 学期 학기 予定 見込 見込み 预计 預計 预期 예정 卒業見込 ヶ月 ヵ月 か月 "
            + "カ月 ケ月 个月 個月 개월 月間 年間 년간 周 週間 주 四半期 季度 分기 분기 約 约 약 半"
        for word in words.split(separator: " ") { map[String(word)] = .word(String(word)) }
        return map
    }()

    /// The phrases, each role's in any order; a comma parts them.
    private static let phrases: [(Role, StaticString)] = [
        (
            .present,
            """
            present, the present, present time, present day, current time, till now, until now, till date, until today, presently, now, right now, current, currently, today, to date, ongoing, \
            on going, in progress, cont, continuing, date, n, heute, gegenwart, jetzt, aktuell, laufend, dato, derzeit, \
            bis dato, gegenwärtig, présent, présente, présentement, le présent, aujourd'hui, actuel, actuelle, \
            actuellement, maintenant, en cours, ce jour, à ce jour, en poste, nos jours, actual, actualidad, \
            la actualidad, el presente, presente, la fecha, hoy, ahora, actualmente, en curso, fecha actual, vigente, \
            atual, atualmente, o presente, o momento, momento, hoje, data atual, o momento atual, em andamento, \
            em curso, cursando, agora, actualidade, a actualidade, oggi, attuale, attualmente, in corso, ad oggi, \
            adesso, data attuale, data odierna, ora, heden, nu, nå, idag, i dag, tegenwoordig, momenteel, huidig, \
            vandaag, pågående, pågår, nuvarande, tills vidare, dags dato, nuværende, igangværende, nåværende, \
            nåtid, dags dato, nykyinen, nykyhetki, nykyisin, nyt, tänään, jatkuu, obecnie, teraz, dziś, dzisiaj, \
            nadal, chwili obecnej, w trakcie, současnost, dosud, dnes, nyní, súčasnosť, súčasnosti, súčasnost, doteraz, \
            danes, sedaj, zdaj, trenutno, danas, sada, jelen, jelenleg, mai nap, ma, napjainkig, prezent, în prezent, \
            astăzi, azi, acum, настоящее время, настоящий момент, настоящего времени, наст время, наст вр, \
            н в, нв, сейчас, сегодня, по настоящее время, по наст время, по н в, по сей день, теперішній час, \
            теперішній, даний час, сьогодні, зараз, цей час, дотепер, сега, настояще, настоящия момент, днес, момента, \
            σήμερα, τώρα, παρόν, το παρόν, günümüz, bugün, halen, şu an, şimdi, devam ediyor, devam, mevcut, \
            hiện tại, nay, hiện nay, bây giờ, đến nay, sekarang, saat ini, kini, hari ini, praegu, tänaseni, \
            pašlaik, šobrīd, dabar, iki dabar, šiuo metu, avui, actualitat, l'actualitat, ara, עכשיו, היום, הווה, כיום, \
            נוכחי, ההווה, الآن, الان, حتى الآن, حتى الان, الحاضر, الوقت الحاضر, الوقت الحالي, حاليا, اليوم, حتى اليوم, \
            مستمر, اکنون, تاکنون, حال حاضر, حال, کنون, امروز, वर्तमान, अब, अब तक, अभी, आज, ปัจจุบัน, 至今, 迄今, 现在, \
            現在, 現在に至る, 今, 今日, 目前, 当前, 當前, 在职, 在職, 在職中, 在籍中, 継続中, 在读, 在讀, 进行中, 현재, 재직중, 재직, \
            현재 재직, 현재 재직중, 재학중, 지금
            """
        ),
        (
            .since,
            """
            since, as of, starting, starting in, starting from, beginning, seit, ab, depuis, depuis le, dès, à partir de, \
            desde, desde el, a partir de, dal, dall, dalla, da, sinds, vanaf, sedan, siden, alkaen, od, desde, с, со, з, \
            із, від, от, из, από, 自, 从, 從, kể từ, từ, sejak, mulai, din, desde de, des de, מאז, منذ, از, से, \
            lähtien, alates, kopš, nuo
            """
        ),
        (
            .until,
            """
            until, till, up to, upto, bis, bis zum, jusqu'à, jusqu'en, jusqu'au, hasta, até, fino a, fino al, tot, tot en \
            met, t m, til, till, do, до, по, έως, μέχρι, kadar, até, đến, hingga, sampai, sampai dengan, până în, pana in, \
            fins, עד, حتى, تا, तक
            """
        ),
        (
            .from,
            """
            from, between, von, vom, de, du, del, dal, dall, da, van, fra, från, od, с, з, от, 自, 从, 從, từ, dari, din, \
            from the, a, ab, מ, من, از
            """
        ),
        (
            .to,
            """
            to, through, thru, thr, until, till, til, up to, bis, bis zum, à, au, jusqu'à, jusqu'en, \
            jusqu'au, a, al, hasta, até, ao, fino a, fino al, al, tot, tot en met, t m, tm, do, до, по, έως, μέχρι, \
            ως, đến, tới, s d, hingga, sampai, sampai dengan, până în, pana in, la, fins, fins a, iki, līdz, kuni, ile, \
            til og med, till och med, t o m, עד, إلى, الى, حتى, تا, से, तक, 至, 到, から, より, 부터, ถึง
            """
        ),
        (.onwards, "onwards, onward, on, forward, and on, から, より, 以降, 부터, 이후, 以来, en adelante, e in poi, ff"),
        (.upTo, "まで, 까지"),
        (
            .qualifier,
            """
            expected, exp, expected graduation, anticipated, anticipated graduation, est, estimated, planned, projected, \
            approx, approximately, about, around, circa, ca, c, tentative, graduating, graduation, voraussichtlich, vrsl, \
            vsl, vorauss, geplant, etwa, erwartet, prévu, prévue, prévision, environ, previsto, prevista, estimado, \
            estimada, aprox, em conclusão, verwacht, forventet, förväntad, przewidywany, ожидается, планируется, 预计, \
            預計, 预期, 予定, 見込, 見込み, 卒業見込, 예정, 約, 约, 약, 頃
            """
        ),
        (
            .season,
            """
            spring, summer, autumn, fall, winter, early, mid, late, end of, beginning of, start of, middle of, easter, \
            christmas, summers, frühling, frühjahr, sommer, herbst, winter, anfang, mitte, ende, sommersemester, \
            wintersemester, ws, ss, sose, wise, printemps, été, automne, hiver, début, fin, mi, rentrée, primavera, \
            verano, otoño, invierno, inicio, inicios, principios, mediados, finales, fines, verão, outono, inverno, \
            início, meados, final, primavera, estate, autunno, inverno, inizio, metà, fine, lente, voorjaar, zomer, \
            herfst, najaar, begin, midden, eind, vår, våren, sommar, sommaren, höst, hösten, vinter, vintern, forår, \
            foråret, sommeren, efterår, efteråret, vinteren, høst, høsten, ht, vt, kevät, kesä, syksy, talvi, wiosna, \
            lato, jesień, zima, jaro, léto, podzim, весна, лето, осень, зима, літо, осінь, άνοιξη, καλοκαίρι, ilkbahar, \
            bahar, yaz, sonbahar, güz, kış, tavasz, nyár, ősz, tél, mùa xuân, mùa hè, mùa thu, mùa đông, ربيع, صيف, \
            خريف, شتاء, אביב, קיץ, סתיו, חורף, 春, 夏, 秋, 冬, 春季, 夏季, 秋季, 冬季, 上半年, 下半年, 上旬, 中旬, 下旬, 初, 末, 頃, \
            봄, 여름, 가을, 겨울, 상반기, 하반기, 초, 말
            """
        ),
        (
            .partOfYear,
            """
            q, quarter, qtr, h, half, s, sem, semester, term, quartal, halbjahr, trimestre, semestre, kwartał, kvartal, \
            kvartál, neljännes, квартал, полугодие, hk, quý, kuartal, học kỳ, 四半期, 季度, 分기, 분기, 学期, 학기
            """
        ),
    ]

    /// A phrase by the hashes of its words, and what it says.
    private struct Phrase: Sendable {
        let role: Role
        let first: UInt64
        let words: [UInt64]
        /// Whether its last word has four letters or fewer, and may be an abbreviation.
        let endsShort: Bool

        init(_ role: Role, key: UnsafeBufferPointer<UInt8>) {
            self.role = role
            let words = key.split(separator: 0x20)
            self.words = words.map { NameHash.of($0) }
            first = self.words.first ?? 0
            let letters = words.last?.reduce(0) { $0 + ($1 & 0xc0 == 0x80 ? 0 : 1) } ?? 0
            endsShort = letters <= 4
        }
    }

    /// The phrases by the hash of the first word, of one word the longest first; each script's built on first use.
    private static let latinPhrases = lexicon(of: .latin)
    private static let ownPhrases = lexicon(of: .own)

    private static func lexicon(of script: NameScript) -> [Phrase] {
        var all: [Phrase] = []
        for (role, list) in phrases {
            list.withUTF8Buffer { bytes in
                KeyWriter.eachKey(in: bytes, of: script) { all.append(Phrase(role, key: $0)) }
            }
        }
        return all.sorted { ($0.first, $1.words.count) < ($1.first, $0.words.count) }
    }

    private static func phrases(from word: String) -> ArraySlice<Phrase> {
        let hash = NameHash.of(word.utf8)
        let lexicon = NameScript(of: word) == .latin ? latinPhrases : ownPhrases
        var (start, end) = (0, lexicon.count)
        while start < end {
            let middle = (start + end) / 2
            if lexicon[middle].first < hash { start = middle + 1 } else { end = middle }
        }
        return lexicon[start...].prefix { $0.first == hash }
    }

    /// The index after a phrase that starts at the slice's start; marks within words may be skipped.
    private static func match(_ phrase: Phrase, in tokens: ArraySlice<DateToken>) -> Int? {
        var index = tokens.startIndex
        for (number, wanted) in phrase.words.enumerated() {
            if number > 0 {
                while index < tokens.endIndex, let mark = tokens[index].mark,
                    mark == .dot || mark == .apostrophe || mark == .slash
                {
                    index += 1
                }
            }
            guard index < tokens.endIndex, let word = tokens[index].word, wanted == NameHash.of(word.utf8) else {
                return nil
            }
            index += 1
        }
        if index < tokens.endIndex, tokens[index].mark == .dot, !tokens[index].followsSpace,
            phrase.endsShort
        {
            index += 1
        }
        return index
    }
}
