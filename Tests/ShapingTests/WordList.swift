import Testing

/// Words of one language for comparison, and all pairs of their halves, which meet many more patterns than real words do.
struct WordList: CustomTestStringConvertible {
    let language: String
    /// Name of the Hyphen library's file.
    let dictionary: String
    let text: String

    var testDescription: String { dictionary }

    var words: [String] {
        let words = text.split(whereSeparator: { " \n".contains($0) }).map { $0.lowercased() }
        let heads = words.map { $0.prefix(($0.count + 1) / 2) }
        let tails = words.map { $0.suffix($0.count / 2) }
        return words + heads.flatMap { head in tails.map { String(head + $0) } }
    }

    /// Only files prepared for that library: of others it finds too little.
    static let all = [
        WordList(
            language: "en-US", dictionary: "en_US",
            text: """
                responsible typographer development infrastructure engineering communication independent reliability
                university maintained throughput automatically architecture documentation record project table present
                don't couldn't bookkeeping naïve associate manuscript algorithm
                """),
        WordList(
            language: "en-GB", dictionary: "en_GB",
            text: """
                programme organisation responsibilities colour optimisation licence travelling behaviour analyse
                representative manufacturing neighbourhood centre cooperation preparation afterwards
                """),
        WordList(
            language: "de", dictionary: "de_DE",
            text: """
                Entwicklung Softwarearchitektur Verantwortung Auszeichnung Donaudampfschifffahrt Berufserfahrung
                Universität Größenordnung Straßenbau Kenntnisse Abschlussarbeit Wissenschaftlerin Druckerei
                Schriftsetzer Zusammenarbeit Fremdsprachen Urinstinkt Staubecken daheim hinaus zypressenwald
                """),
        WordList(
            language: "fr", dictionary: "fr",
            text: """
                développement responsabilité l'informatique compétences enseignement expérience aujourd'hui
                mathématiques bibliothèque l'école qu'environnement imprimerie ingénieur stratégie
                """),
        WordList(
            language: "es", dictionary: "es_ES",
            text: """
                desarrollo responsabilidad conocimientos ingeniería universidad administración transatlántico
                subrayar inalámbrico tipográfico desahucio cooperación
                """),
        WordList(
            language: "it", dictionary: "it_IT",
            text: "responsabilità dell'università sviluppo esperienza tipografia l'architettura istruzione aspetto"),
        WordList(
            language: "nl", dictionary: "nl_NL",
            text: "ontwikkeling verantwoordelijkheid werkervaring universiteit omaatje geïnteresseerd bedrijfskunde"),
        WordList(
            language: "pl", dictionary: "pl_PL",
            text: "doświadczenie odpowiedzialność wykształcenie współpraca programowanie źdźbło najwyższy"),
        WordList(
            language: "hu", dictionary: "hu_HU",
            text: "fejlesztés asszonnyal felelősség egyetemi vállalkozás nyomdászat mennyiség tapasztalat könnyen"),
        WordList(
            language: "pt", dictionary: "pt_PT",
            text: "desenvolvimento responsabilidade conhecimentos universidade tipografia coordenação carro"),
    ]
}
