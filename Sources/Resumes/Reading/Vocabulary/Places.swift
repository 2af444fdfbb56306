internal import Languages

/// Places as a CV's head names them: "Berlin, Germany", "Berkeley, California, USA", "Remote", "北京".
enum Places {
    /// Cautious: a known country, state or large city must be in it, and nothing that makes it a sentence or a role.
    static func isPlace(_ text: String) -> Bool {
        guard text.utf8.count <= 120 else { return false }
        let parts = text.unicodeScalars.split { partSeparators.contains($0) }.map { TitleKey.key(of: String($0)) }
            .filter { !$0.isEmpty }
        guard let last = parts.last, parts.count <= 5 else { return false }
        let areKnown = parts.allSatisfy { isKnown($0) }
        let mayEndInPlace = parts.count > 1 && (isKnown(withoutDigits(last)) || isState(text))
        guard areKnown || mayEndInPlace || mayHoldDigits(text) else { return false }
        let words = text.split { $0.isPadding }
        guard (1...9).contains(words.count), text.count <= 80, !text.utf8.contains(UInt8(ascii: "@")),
            !text.holds("//")
        else {
            return false
        }
        if areKnown { return true }
        if !(mayEndInPlace && words.allSatisfy(isNameWord)) && !isPostal(text) { return false }
        return !looksLikeRole(text)
    }

    private static let partSeparators: SignSet = ",，、،/|;·()（）–—"

    /// A country, a state, a big city or a word for working from anywhere.
    static func isKnown(_ key: String) -> Bool {
        if names[key] == true { return true }
        let bare = withoutDigits(key)
        guard bare != key, !bare.isEmpty else { return false }
        return names[bare] == true
    }

    private static func looksLikeRole(_ text: String) -> Bool {
        text.split { $0 == "," || $0 == "،" || $0 == "，" }.contains { part in
            let words = FoldedWords(String(part))
            return RoleWords.roleLikelihood(words) >= 0.5 || RoleWords.isSchool(words) || RoleWords.isDegree(words)
                || (part.trimmedText.contains(" ") && RoleWords.hasLegalForm(words))
        }
    }

    /// Names of places are capitalised but for their small words; scripts without case pass.
    private static func isNameWord(_ word: Substring) -> Bool {
        guard let first = word.first(where: { $0.isLetter || $0.isNumber }) else { return true }
        return first.isUppercase || first.isNumber || !first.isCased || smallWords.contains(word)
    }

    private static let smallWords = WordSet(
        "de la le el am an der near of and do da del di sur und in bei im os las los d'")

    /// ", CA" or ", CA 94704" at the end.
    private static func isState(_ text: String) -> Bool {
        guard holdsTwoCapitals(text) else { return false }
        let tail = text.split(separator: ",").last?.split { $0.isPadding } ?? []
        guard let first = tail.first, first.count == 2, first.allSatisfy({ $0.isASCII && $0.isUppercase }) else {
            return false
        }
        return states.contains(String(first))
            && tail.dropFirst().allSatisfy { $0.allSatisfy { $0.isNumber || $0 == "-" } }
    }

    /// Side by side, of ASCII.
    private static func holdsTwoCapitals(_ text: String) -> Bool {
        var count = 0
        return text.utf8.contains { byte in
            count = (0x41...0x5a).contains(byte) ? count + 1 : 0
            return count == 2
        }
    }

    /// "10115 Berlin", "Musterstraße 5, 10115 Berlin", "75011 Paris": a postal code and a name.
    private static func isPostal(_ text: String) -> Bool {
        guard mayHoldDigits(text) else { return false }
        let text = text.holds(" - ") ? text.replacing(" - ", with: ",") : text
        let parts = text.split(separator: ",").map { $0.split { $0.isPadding } }
        return parts.contains { part in
            guard part.count >= 2, part.count <= 4 else { return false }
            let code = part[0].split(separator: "-").last ?? ""
            return (4...6).contains(code.count) && code.allSatisfy(\.isNumber) && part[1].first?.isUppercase == true
                && !(code.count == 4 && (1900...2099).contains(Int(code) ?? 0))
        }
    }

    /// Beyond ASCII: `²` and `½` behind the lead byte C2, digits of other scripts from Arabic on; none among the letters
    /// of Europe.
    private static func mayHoldDigits(_ text: String) -> Bool {
        text.utf8.contains { (0x30...0x39).contains($0) || $0 == 0xc2 || $0 >= 0xd9 }
    }

    /// A digit of any script, or a sign that stands for a number: `½`, `²`, `三`.
    static func holdsNumber(_ text: String) -> Bool {
        mayHoldDigits(text) && text.contains(where: \.isNumber)
    }

    private static func withoutDigits(_ key: String) -> String {
        guard mayHoldDigits(key) else { return key }
        return key.spacedWords.filter { !$0.allSatisfy(\.isNumber) }.joined(separator: " ")
    }

    private static let names = NameTable([(true, countries), (true, cities), (true, regions), (true, inOwnScripts)])

    private static let states: Set<String> = [
        "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA",
        "ME",
        "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR",
        "PA",
        "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "ON", "QC", "BC", "AB", "MB",
        "SK",
        "NS", "NB", "SP", "RJ", "MG", "RS", "SC", "PR", "BA", "DF", "NSW", "VIC", "QLD", "UK", "US", "DE", "FR", "ES",
        "IT",
        "NL", "BE", "CH", "AT", "DK", "SE", "NO", "FI", "PL", "CZ", "PT", "IE", "IL", "JP", "CN", "BR", "MX", "CA",
        "AU", "NZ",
    ]

    private static let countries: StaticString = """
        germany, deutschland, allemagne, alemania, alemanha, germania, france, frankreich, francia, frança, spain, españa, spanien, \
        espanha, espagne, italy, italia, italien, itália, italie, portugal, united kingdom, uk, u k, great britain, england, \
        scotland, wales, northern ireland, ireland, irland, netherlands, the netherlands, nederland, niederlande, pays-bas, \
        belgium, belgien, belgique, belgië, luxembourg, luxemburg, switzerland, schweiz, suisse, svizzera, austria, österreich, \
        autriche, denmark, danmark, dänemark, sweden, sverige, schweden, norway, norge, norwegen, finland, suomi, iceland, poland, \
        polska, polen, czech republic, czechia, česko, česká republika, slovakia, slovensko, slovenia, slovenija, croatia, hrvatska, \
        serbia, srbija, bosnia and herzegovina, montenegro, north macedonia, albania, kosovo, greece, ελλάδα, griechenland, bulgaria, \
        българия, romania, românia, moldova, hungary, magyarország, ungarn, ukraine, україна, украина, russia, russian federation, \
        россия, belarus, беларусь, estonia, eesti, latvia, latvija, lithuania, lietuva, turkey, türkiye, turkiye, türkei, cyprus, \
        malta, georgia, armenia, azerbaijan, kazakhstan, казахстан, uzbekistan, israel, ישראל, palestine, lebanon, jordan, syria, \
        iraq, iran, ایران, saudi arabia, السعودية, united arab emirates, uae, الإمارات, qatar, kuwait, bahrain, oman, yemen, egypt, \
        مصر, morocco, maroc, المغرب, algeria, algérie, tunisia, tunisie, libya, sudan, ethiopia, kenya, uganda, tanzania, rwanda, \
        nigeria, ghana, senegal, sénégal, cameroon, cameroun, ivory coast, côte d'ivoire, south africa, zimbabwe, zambia, angola, \
        mozambique, madagascar, mauritius, india, भारत, pakistan, bangladesh, sri lanka, nepal, china, p r china, 中国, 中國, hong kong, \
        香港, taiwan, 台灣, 台湾, macau, japan, 日本, korea, south korea, republic of korea, 한국, 대한민국, mongolia, thailand, ประเทศไทย, vietnam, \
        viet nam, việt nam, laos, cambodia, myanmar, malaysia, singapore, 新加坡, indonesia, philippines, australia, australien, \
        new zealand, usa, u s a, us, u s, united states, united states of america, vereinigte staaten, estados unidos, états-unis, \
        eeuu, canada, kanada, canadá, mexico, méxico, guatemala, honduras, el salvador, nicaragua, costa rica, panama, panamá, cuba, \
        dominican republic, república dominicana, puerto rico, jamaica, haiti, colombia, venezuela, ecuador, peru, perú, bolivia, \
        chile, argentina, uruguay, paraguay, brazil, brasil, brasilien, europe, europa, eu, european union, worldwide, earth
        """

    private static let regions: StaticString = """
        california, new york state, texas, florida, washington, oregon, massachusetts, illinois, pennsylvania, virginia, colorado, \
        north carolina, south carolina, new jersey, ohio, michigan, minnesota, wisconsin, arizona, utah, maryland, connecticut, \
        tennessee, missouri, indiana, kansas, nebraska, nevada, new mexico, new hampshire, vermont, maine, rhode island, delaware, \
        hawaii, alaska, idaho, montana, wyoming, oklahoma, arkansas, louisiana, mississippi, alabama, kentucky, iowa, west virginia, \
        north dakota, south dakota, district of columbia, ontario, québec, quebec, british columbia, alberta, manitoba, nova scotia, \
        bavaria, bayern, hessen, sachsen, nrw, nordrhein-westfalen, baden-württemberg, niedersachsen, catalonia, cataluña, catalunya, \
        andalucía, bretagne, île-de-france, ile de france, lombardia, toscana, lazio, são paulo, minas gerais, rio grande do sul, \
        paraná, santa catarina, bahia, karnataka, maharashtra, tamil nadu, telangana, kerala, west bengal, gujarat, uttar pradesh, \
        punjab, haryana, new south wales, victoria, queensland, bay area, san francisco bay area, silicon valley, remote, fully remote, \
        remote job, 100% remote, on-site, onsite, hybrid, homeoffice, home office, télétravail, remoto, à distance, удаленно, удалённо, 远程, \
        リモート, 원격, greater london, scotland, 广东, 浙江, 江苏, 四川, 湖北, 陕西, 山东, 福建, 湖南, 河南
        """

    private static let cities: StaticString = """
        berlin, hamburg, munich, münchen, cologne, köln, frankfurt, frankfurt am main, stuttgart, düsseldorf, leipzig, dresden, \
        hannover, nürnberg, bremen, karlsruhe, heidelberg, freiburg, aachen, bonn, darmstadt, mannheim, ulm, göttingen, potsdam, \
        vienna, wien, graz, linz, salzburg, innsbruck, zurich, zürich, geneva, genève, basel, bern, lausanne, paris, lyon, \
        marseille, toulouse, bordeaux, lille, nantes, nice, strasbourg, grenoble, rennes, montpellier, london, manchester, \
        birmingham, edinburgh, glasgow, bristol, cambridge, oxford, leeds, liverpool, belfast, cardiff, dublin, cork, galway, amsterdam, \
        rotterdam, utrecht, the hague, den haag, eindhoven, groningen, delft, leiden, nijmegen, brussels, bruxelles, brussel, \
        antwerp, ghent, gent, leuven, madrid, barcelona, valencia, sevilla, seville, málaga, bilbao, zaragoza, lisbon, lisboa, porto, \
        coimbra, braga, rome, roma, milan, milano, turin, torino, bologna, naples, napoli, florence, firenze, padova, pisa, trento, \
        venezia, copenhagen, københavn, aarhus, århus, odense, aalborg, stockholm, gothenburg, göteborg, malmö, uppsala, lund, \
        linköping, oslo, bergen, trondheim, stavanger, helsinki, espoo, tampere, turku, oulu, reykjavik, warsaw, warszawa, kraków, \
        krakow, wrocław, wroclaw, gdańsk, gdansk, poznań, łódź, katowice, prague, praha, brno, bratislava, košice, budapest, \
        bucharest, bucurești, cluj-napoca, iași, timișoara, sofia, софия, plovdiv, belgrade, beograd, zagreb, ljubljana, sarajevo, \
        skopje, athens, αθήνα, thessaloniki, istanbul, ankara, izmir, kyiv, kiev, київ, lviv, львів, kharkiv, харків, moscow, москва, \
        saint petersburg, st petersburg, санкт-петербург, novosibirsk, новосибирск, казань, екатеринбург, minsk, минск, tallinn, \
        tartu, riga, vilnius, kaunas, tbilisi, yerevan, baku, almaty, tel aviv, תל אביב, jerusalem, haifa, חיפה, beirut, amman, cairo, \
        القاهرة, alexandria, dubai, دبي, abu dhabi, riyadh, الرياض, jeddah, doha, tehran, تهران, casablanca, rabat, tunis, algiers, lagos, \
        nairobi, accra, cape town, johannesburg, bangalore, bengaluru, mumbai, delhi, new delhi, hyderabad, chennai, pune, kolkata, \
        ahmedabad, noida, gurgaon, karachi, lahore, islamabad, dhaka, colombo, kathmandu, beijing, 北京, 北京市, shanghai, 上海, 上海市, \
        shenzhen, 深圳, 深圳市, guangzhou, 广州, hangzhou, 杭州, 成都, chengdu, 武汉, wuhan, 南京, nanjing, 西安, 重庆, 苏州, 天津, 厦门, 长沙, 青岛, \
        taipei, 台北, 臺北, tokyo, 東京, 東京都, osaka, 大阪, 大阪府, kyoto, 京都, 京都府, 横浜, 名古屋, 福岡, 札幌, 神戸, 仙台, 神奈川県, seoul, 서울, \
        서울시, busan, 부산, 대전, 판교, bangkok, hanoi, hà nội, ha noi, ho chi minh city, hồ chí minh, da nang, đà nẵng, kuala lumpur, jakarta, \
        bandung, surabaya, yogyakarta, manila, sydney, melbourne, brisbane, perth, auckland, wellington, new york, new york city, nyc, \
        brooklyn, san francisco, los angeles, san diego, san jose, oakland, berkeley, palo alto, mountain view, sunnyvale, menlo park, \
        santa clara, seattle, portland, austin, houston, dallas, chicago, boston, philadelphia, pittsburgh, washington dc, \
        washington d c, atlanta, miami, denver, boulder, phoenix, las vegas, salt lake city, minneapolis, detroit, raleigh, durham, \
        charlotte, nashville, toronto, montréal, montreal, vancouver, ottawa, calgary, waterloo, mexico city, ciudad de méxico, cdmx, \
        guadalajara, monterrey, bogotá, bogota, medellín, cali, caracas, quito, guayaquil, lima, la paz, santiago, buenos aires, \
        córdoba, rosario, montevideo, são paulo, sao paulo, rio de janeiro, belo horizonte, curitiba, porto alegre, brasília, recife, \
        florianópolis, fortaleza, campinas, salvador
        """
}
