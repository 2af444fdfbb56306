/// The small words that give a language away, with the letters a language writes them in.
enum StopWords {
    /// Languages a word is frequent in, as bits in the order of `languages`; nil for all other words.
    static func users(of word: NameHash) -> UInt64? { index[hash: word.value] }

    static let languages = lists.map(\.0)

    /// Words for today beside dates, folded.
    static let presentWords: [String: [String]] = [
        "present": ["en"], "now": ["en"], "current": ["en"], "today": ["en"], "ongoing": ["en"], "to": ["en"],
        "since": ["en"], "until": ["en"], "heute": ["de"], "gegenwart": ["de"], "seit": ["de"], "bis": ["de"],
        "ab": ["de"],
        "aujourd'hui": ["fr"], "depuis": ["fr"], "actuel": ["fr"], "actual": ["es"], "actualidad": ["es"],
        "desde": ["es", "pt"],
        "hasta": ["es"], "atual": ["pt"], "atualmente": ["pt"], "ate": ["pt"], "presente": ["es", "it", "pt"],
        "oggi": ["it"],
        "attuale": ["it"], "heden": ["nl"], "nu": ["da", "nl", "sv"], "sinds": ["nl"], "siden": ["da", "nb"],
        "na": ["nb"],
        "idag": ["sv"], "sedan": ["sv"], "obecnie": ["pl"], "od": ["cs", "pl", "sl"], "do": ["pl", "cs"],
        "dosud": ["cs"],
        "sucasnost": ["sk"], "jelenleg": ["hu"], "prezent": ["ro"], "gunumuz": ["tr"], "halen": ["tr"], "nay": ["vi"],
        "sekarang": ["id"], "nykyinen": ["fi"], "alkaen": ["fi"], "danas": ["hr"], "danes": ["sl"],
    ]

    private static let index: KeyTable<UInt64> = {
        var table = KeyTable<UInt64>(capacity: 700)
        for (bit, (_, words)) in lists.enumerated() {
            NameHash.ofWords(in: words.utf8) { word in
                table.update(hash: word) { ($0 ?? 0) | 1 << UInt64(bit) }
            }
        }
        return table
    }()

    private static let lists: [(String, String)] = [
        (
            "en",
            """
            the of and to in a is that for it with as was on by at from are this be or an which using used have has had my i we \
            our their were been through while within into based led built worked developed designed new team across also
            """
        ),
        (
            "de",
            """
            der die das und in den von zu mit ist im des für auf ein eine als auch dem einer eines einem bei sich nach wurde \
            war über durch zum zur sowie aus an am bis oder ich wir meine nicht unter zwischen während
            """
        ),
        (
            "fr",
            """
            le la les de des et en un une du au aux pour dans sur avec par est que qui sont ses son sa ou l'équipe d'une d'un \
            ainsi plus mise leur nous je chez entre cette ce dont lors été à
            """
        ),
        (
            "es",
            """
            el la los las de del y en un una para con por es que se su al como más o desde sus entre lo sobre fue este esta \
            también muy mi nuestro donde equipo desarrollo
            """
        ),
        (
            "pt",
            """
            o a os as de do da dos das e em um uma para com por é que se no na nos nas ao como mais ou pelo pela foi são \
            também não desenvolvimento equipe através minha atuação
            """
        ),
        (
            "it",
            """
            il lo la i gli le di del della dei delle e in un una per con è che si al alla nel nella da come più o dal anche \
            sono è stato sviluppo presso degli dello ho
            """
        ),
        (
            "ca",
            """
            el la els les de del dels i en un una per amb és que al als com més o des entre també molt meu seva aquest \
            desenvolupament d'una
            """
        ),
        (
            "nl",
            """
            de het een en van in te dat is op met voor zijn als aan bij door om ook uit naar over tot werd binnen ik heb mijn \
            deze onze werken waarbij
            """
        ),
        (
            "da",
            """
            og i at er en det til af på med for som den de et har jeg var ikke fra om ved også hvor samt efter min blev \
            udvikling virksomhed
            """
        ),
        (
            "nb",
            """
            og i å er en det til av på med for som den de et har jeg var ikke fra om ved også hvor samt etter min ble \
            utvikling bedrift
            """
        ),
        (
            "nn",
            """
            og i å er ein det til av på med for som den dei eit har eg var ikkje frå om ved også kor samt etter min vart \
            utvikling mellom
            """
        ),
        (
            "sv",
            """
            och i att är en det till av på med för som den de ett har jag var inte från om vid även där samt efter min blev \
            utveckling inom
            """
        ),
        (
            "fi",
            """
            ja on ei se että oli myös sekä kun mutta tai joka ovat olen olin minun kanssa mukaan vastasin yrityksen \
            kehitys työskentelin
            """
        ),
        (
            "pl",
            """
            i w z na do o się jest nie to oraz dla przez od po za przy ze jak lub które który był w zakresie moje \
            tworzenie pracy jako
            """
        ),
        (
            "cs",
            """
            a v na s z je se že do pro od po k za při ze jako který které nebo jsem byl také při včetně pomocí vývoj mé \
            práce pod
            """
        ),
        (
            "sk",
            """
            a v na s z je sa že do pre od po k za pri zo ako ktorý ktoré alebo som bol tiež vrátane pomocou vývoj moje \
            práce pod
            """
        ),
        (
            "sl",
            """
            in v na z je se da za od po k pri kot ki ali sem bil tudi s iz do ter razvoj moje delo med
            """
        ),
        (
            "hr",
            """
            i u na s je se da za od po k pri kao koji koje ili sam bio također iz do te razvoj moje rad između sustava
            """
        ),
        (
            "hu",
            """
            a az és egy hogy nem is volt meg ez el csak mint vagy de már még ki által során valamint fejlesztés cég \
            után alatt között
            """
        ),
        (
            "ro",
            """
            și de la în cu pe pentru din o un este care a ce că nu sau prin ale al fost sunt mai dezvoltare după între \
            echipa
            """
        ),
        (
            "tr",
            """
            ve bir bu için ile olarak da de olan çok daha gibi en sonra kadar ne ya her üzerinde yazılım geliştirme \
            çalıştım şirket
            """
        ),
        (
            "vi",
            """
            và của là các có cho được trong với một những để này từ đến về người phát triển hệ thống công ty làm việc
            """
        ),
        (
            "id",
            """
            dan yang di untuk dengan dari pada dalam ini adalah sebagai saya tidak oleh atau akan telah menggunakan \
            pengembangan perusahaan tim
            """
        ),
        (
            "et",
            """
            ja on ei see et oli ka ning kui aga või mis olen minu koos järgi ettevõtte arendus töö
            """
        ),
        (
            "lv",
            """
            un ir ar no par uz kas to vai kā pie es biju mana darbs uzņēmuma izstrāde
            """
        ),
        (
            "lt",
            """
            ir yra su iš į kad tai arba kaip prie aš buvau mano darbas įmonės kūrimas
            """
        ),
        ("ru", "и в на с по для от из к что как не это был я мы"),
    ]
}
