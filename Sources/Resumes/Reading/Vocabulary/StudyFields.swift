/// Whether words name a field of study: "Informática", "Mathématiques Appliquées", "Computer Science".
///
/// After "en", "em" or "in" a field belongs to the degree or role before it, as an employer would not.
enum StudyFields {
    static func startsWithField(_ text: String) -> Bool {
        let words = TitleKey.key(of: text).split(separator: " ")
        guard let first = words.first else { return false }
        if articles.contains(first), words.count > 1 { return isField(words[1]) }
        return isField(first) || (words.count > 1 && isField(words[1]) && adjectives.contains(first))
    }

    private static func isField(_ word: Substring) -> Bool {
        word.utf8.count >= 3 && stems.contains { word.hasPrefix($0) }
    }

    private static let articles = WordSet("la le les el los las l o a de the")
    private static let adjectives = WordSet(
        "applied theoretical business pure general advanced sciences ciencias genie human")

    private static let stems = [
        "inform", "ingenier", "engenhar", "ingenieri", "engineer", "genie", "mathem", "matem", "physi", "fisic", "chem",
        "chim", "quim", "biolog", "biotec", "bioch", "econom", "admin", "gestion", "gestao", "manage", "derech",
        "direit",
        "droit", "law", "comput", "software", "sistem", "system", "electr", "eletr", "elettr", "mecan", "mechan",
        "medic",
        "psico", "psych", "marketing", "comunic", "commun", "contab", "finan", "desenvolv", "desarroll", "tecnolog",
        "technol", "science", "cienci", "donnees", "datos", "dados", "data", "redes", "reseau", "segur", "secur",
        "statist", "estad", "estat", "philos", "filos", "histor", "geograf", "geogr", "geolog", "linguis", "letras",
        "lettres", "letter", "arquit", "architec", "design", "diseno", "nurs", "enferm", "educa", "pedag", "sociol",
        "polit", "relacion", "relations", "rrhh", "recursos", "turism", "tourism", "musi", "arte", "arts", "theolog",
        "artific", "intelig", "machine", "robot", "automat", "automac", "aeron", "civil", "industri", "energ",
        "environ",
        "ambient", "agron", "veterin", "farmac", "pharma", "odonto", "nutri", "deport", "sport", "comerc", "commerce",
        "business", "negoc", "logist", "audit", "analis", "analy", "web", "cloud", "urban",
    ]
}
