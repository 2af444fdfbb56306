internal import Languages

/// What a line of a header gives away although the reader has not understood it as a telephone number, an address or a
/// day of birth: `mobile +46 70 123 45 67, only evenings`, `221B Baker Street, London NW1 6XE`, `*1990-05-12`.
///
/// A public copy rather says too little: of a header's lines a person would not miss one that looks like these.
enum HeaderSecret {
    case phone, address, birth
    /// Age, marital status or children.
    case age

    /// `earliest`: the first year of the CV's entries; a day before it is no date of the document's.
    static func find(in text: RichText, earliest: Int?) -> HeaderSecret? {
        let plain = text.plainText
        if !PhoneNumber.find(in: plain).isEmpty || text.runs.contains(where: { $0.link.map(isCall) ?? false }) {
            return .phone
        }
        let words = plain.split(whereSeparator: \.isWhitespace)
        guard words.count <= longestLine else { return nil }
        if isAddress(words) { return .address }
        if isAge(words) || isMarital(words) { return .age }
        return isBirth(plain, earliest) ? .birth : nil
    }

    /// More words are prose.
    private static let longestLine = 12

    /// A link that calls or writes to a number.
    private static func isCall(_ link: LinkTarget) -> Bool {
        let uri = link.uri.lowercased()
        return ["tel:", "sms:", "https://wa.me/", "https://api.whatsapp.com/send"].contains { uri.hasPrefix($0) }
    }

    // MARK: Addresses

    /// A number of a house near the word or the ending of a street, on the side where the language has it.
    private static func isAddress(_ words: [Substring]) -> Bool {
        words.indices.contains { index in
            street(words[index], before: index + 1 < words.count ? words[index + 1] : "").contains { step in
                words.indices ~= index + step && isHouse(words[index + step])
            }
        }
    }

    /// How many words away the number of a house may be; empty for what is no street.
    ///
    /// `Street` is written large where it is part of a name, and so is what follows `via`: `street food` and
    /// `via e-mail` are none.
    private static func street(_ word: Substring, before next: Substring) -> [Int] {
        let key = TitleKey.key(of: String(word))
        if openers.contains(key), isLarge(next) || ["de", "du", "des", "da", "do", "della"].contains(next) {
            return [-1, 2, 3, 4, 5]
        }
        guard isLarge(word) else { return [] }
        if boxes.contains(key) { return [1] }
        if streets.contains(key) || endings.contains(where: { key.hasSuffix($0) }) { return [-3, -2, -1, 1] }
        return doubtful.contains(key) ? [-3, -2] : []
    }

    private static func isLarge(_ word: Substring) -> Bool { word.first?.isUppercase == true }

    /// `7`, `221B`, `12-14`, `7,`.
    private static func isHouse(_ word: Substring) -> Bool {
        let core = word.filter { $0.isLetter || $0.isNumber }
        return core.first?.isNumber == true && core.count <= 5 && core.count { $0.isLetter } <= 1
            && core.count { $0.isNumber } <= 4
    }

    private static let streets: Set<String> = [
        "street", "road", "rd", "avenue", "ave", "lane", "ln", "boulevard", "blvd", "crescent", "terrace", "platz",
        "gasse",
    ]
    /// `P.O. Box 12`, `Postfach 12`.
    private static let boxes: Set<String> = ["box", "postfach", "postboks", "postbus", "apartado"]
    /// Also words of other meaning: `Place 3 in the Nordic finals`.
    private static let doubtful: Set<String> = ["st", "drive", "court", "close", "square", "place", "way"]
    /// They stand before the name.
    private static let openers: Set<String> = [
        "rue", "chemin", "allee", "via", "viale", "piazza", "calle", "avenida", "plaza", "paseo", "rua", "ulica", "ul",
    ]
    private static let endings = [
        "strasse", "straße", "str", "weg", "gasse", "platz", "allee", "straat", "laan", "gata", "gatan", "vagen", "vej",
        "katu",
    ]

    // MARK: Age and birth

    /// `Age 36`, `Alter 36 Jahre`, `2 Kinder`: labels of personal data without a colon.
    private static func isAge(_ words: [Substring]) -> Bool {
        guard (2...3).contains(words.count) else { return false }
        func isNumber(_ word: Substring) -> Bool { word.count <= 2 && word.allSatisfy(\.isNumber) }
        return PersonalLabels.datum(for: String(words[0])) == .age && isNumber(words[1])
            || words.count == 2 && isNumber(words[0]) && PersonalLabels.datum(for: String(words[1])) == .children
    }

    /// `married, two children`; more than the one word without a comma is something else: `Single sign-on`.
    private static func isMarital(_ words: [Substring]) -> Bool {
        guard let first = words.first, words.count == 1 || first.last == "," else { return false }
        return marital.contains(TitleKey.key(of: String(first)))
    }

    private static let marital: Set<String> = [
        "married", "single", "divorced", "widowed", "verheiratet", "ledig", "geschieden", "verwitwet", "celibataire",
        "marie", "mariee", "divorce", "divorcee", "soltero", "soltera", "casado", "casada", "gift", "ugift",
    ]

    private static func isBirth(_ plain: String, _ earliest: Int?) -> Bool {
        let bare = String(plain.drop { "*∗✶†  ".contains($0) })
        guard let dates = DateReader.find(in: RichText(bare), language: nil)?.dates,
            case .single(let day) = dates.value,
            day.month != nil, day.day != nil
        else { return false }
        return bare.count < plain.count || earliest.map { day.year < $0 } ?? false
    }
}

extension Resume {
    /// Of all dated entries, roles among them.
    var earliestYear: Int? {
        func years(_ blocks: [Block]) -> [Int] {
            blocks.flatMap { block -> [Int] in
                switch block {
                case .entry(let entry): years(of: entry)
                case .subsection(let section): years(section.content)
                default: []
                }
            }
        }
        func years(of entry: Entry) -> [Int] {
            let own: [Int] =
                switch entry.dates?.value {
                case .single(let date), .since(let date, _), .until(let date), .range(let date, _): [date.year]
                case .text, nil: []
                }
            return own + entry.roles.flatMap { years(of: $0) }
        }
        return sections.flatMap { years($0.content) }.min()
    }
}
