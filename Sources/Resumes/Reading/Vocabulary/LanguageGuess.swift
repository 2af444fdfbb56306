internal import Languages

/// The language a CV is written in, by its script and its words.
enum LanguageGuess {
    struct Guess: Equatable {
        var language: LanguageTag
        /// 0 (nothing speaks for it) to 1 (nothing speaks against it).
        var confidence: Double
    }

    /// The likeliest language; English with no confidence for texts that say nothing.
    ///
    /// Scripts decide where they belong to one language. For Latin and Cyrillic, stop words of the prose count
    /// most, since titles and job names are English in many countries; section titles and words beside dates
    /// decide where there is little prose.
    static func guess(sectionTitles: [String], dateWords: [String], prose: String) -> Guess {
        let everything = (sectionTitles + dateWords + [prose]).joined(separator: "\n")
        if let byScript = ScriptCount(everything).language { return byScript }
        var scores: [String: Double] = [:]
        addProse(prose, to: &scores)
        addTitles(sectionTitles, to: &scores)
        addDateWords(dateWords, to: &scores)
        let ranked = scores.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        guard let best = ranked.first, best.value > 0, let language = LanguageTag(best.key) else {
            return Guess(language: .english, confidence: 0)
        }
        let total = ranked.reduce(0) { $0 + $1.value }
        let evidence = min(1, best.value / 6)
        return Guess(language: language, confidence: best.value / total * evidence)
    }

    // MARK: Evidence

    private static func addProse(_ prose: String, to scores: inout [String: Double]) {
        var sums = Array(repeating: 0.0, count: StopWords.languages.count)
        var counted = 0
        var word = NameHash()
        func close() {
            defer { word = NameHash() }
            guard !word.isEmpty, let users = StopWords.users(of: word) else { return }
            for language in sums.indices where users & 1 << UInt64(language) != 0 {
                sums[language] += 1 / Double(users.nonzeroBitCount)
            }
        }
        for scalar in prose.unicodeScalars {
            if let letter = smallLetter(scalar) {
                word.add(letter)
            } else if !scalar.isASCII, scalar.properties.isAlphabetic {
                for byte in scalar.properties.lowercaseMapping.utf8 { word.add(byte) }
            } else if !word.isEmpty {
                close()
                counted += 1
                if counted > 2000 { break }
            }
        }
        close()
        for (language, sum) in zip(StopWords.languages, sums) where sum > 0 { scores[language] = sum }
    }

    /// Of ASCII, with the apostrophe in both its forms; nil for all else.
    private static func smallLetter(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar {
        case "a"..."z", "'": UInt8(truncatingIfNeeded: scalar.value)
        case "A"..."Z": UInt8(truncatingIfNeeded: scalar.value | 0x20)
        case "’": UInt8(ascii: "'")
        default: nil
        }
    }

    private static func addTitles(_ titles: [String], to scores: inout [String: Double]) {
        for title in titles {
            guard let match = SectionNames.match(title) else { continue }
            let weight = match.quality == .whole ? 3.0 : 1.5
            for language in match.languages { scores[language, default: 0] += weight / Double(match.languages.count) }
        }
    }

    private static func addDateWords(_ words: [String], to scores: inout [String: Double]) {
        for word in words {
            let languages =
                MonthNames.languages(of: Folding.fold(word.filter { $0 != "." }))
                + (StopWords.presentWords[Folding.fold(word)] ?? [])
            for language in languages { scores[language, default: 0] += 1.5 / Double(languages.count) }
        }
    }
}

/// How many letters of each script a text has.
private struct ScriptCount {
    private var han = 0
    private var kana = 0
    private var hangul = 0
    private var others: [String: Int] = [:]
    private var latin = 0
    private var ukrainian = 0
    private var bulgarian = 0
    private var persian = 0
    private var traditional = 0

    init(_ text: String) {
        // So many tell enough.
        for scalar in text.unicodeScalars.prefix(20_000) { count(scalar) }
    }

    private mutating func count(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5a, 0x61...0x7a, 0xc0...0x24f, 0x1e00...0x1eff: latin += 1
        case 0x3040...0x30fa, 0x30fd...0x30ff, 0x31f0...0x31ff: kana += 1
        case 0x3400...0x9fff, 0xf900...0xfaff:
            han += 1
            if Self.traditionalOnly.contains(scalar) { traditional += 1 }
        case 0xac00...0xd7a3, 0x1100...0x11ff, 0x3130...0x318f: hangul += 1
        case 0x370...0x3ff, 0x1f00...0x1fff: others["el", default: 0] += 1
        case 0x400...0x52f:
            others["ru", default: 0] += 1
            if "іїєґІЇЄҐ".unicodeScalars.contains(scalar) { ukrainian += 1 }
            if "ъЪ".unicodeScalars.contains(scalar) { bulgarian += 1 }
        case 0x590...0x5ff: others["he", default: 0] += 1
        case 0x600...0x6ff:
            others["ar", default: 0] += 1
            if "پچژگیک".unicodeScalars.contains(scalar) { persian += 1 }
        case 0x900...0x97f: others["hi", default: 0] += 1
        case 0xe00...0xe7f: others["th", default: 0] += 1
        default: break
        }
    }

    /// The language a script gives away. Ideographs weigh more: one says as much as three letters, and CVs in
    /// these languages are full of Latin names of techniques.
    var language: LanguageGuess.Guess? {
        let eastAsian = han + kana + hangul
        if eastAsian * 5 > latin, eastAsian > 3 {
            if kana * 10 > eastAsian { return guess("ja", eastAsian * 3) }
            if hangul * 3 > eastAsian { return guess("ko", eastAsian * 3) }
            return guess(traditional * 12 > han ? "zh-Hant" : "zh", eastAsian * 3)
        }
        guard let (script, letters) = others.max(by: { $0.value < $1.value }), letters * 3 > latin, letters > 3 else {
            return nil
        }
        return guess(refined(script, letters), letters)
    }

    private func refined(_ script: String, _ letters: Int) -> String {
        switch script {
        case "ru" where ukrainian * 50 > letters: "uk"
        case "ru" where bulgarian * 80 > letters: "bg"
        case "ar" where persian * 20 > letters: "fa"
        default: script
        }
    }

    private func guess(_ tag: String, _ weight: Int) -> LanguageGuess.Guess? {
        LanguageTag(tag).map {
            .init(
                language: $0,
                confidence: min(1, Double(weight) / Double(weight + latin) * min(1, Double(weight) / 30) + 0.1))
        }
    }

    /// Frequent characters that simplified Chinese writes otherwise.
    private static let traditionalOnly: Set<Unicode.Scalar> = Set(
        "經歷學習業專開發與個務電話聯絡語設計畫實際總統資訊網機構會員關係圖團隊負責產應術國際導動態數據庫優選進參".unicodeScalars)
}
