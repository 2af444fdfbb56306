/// Whether words name a place, as far as their form tells.
enum PlaceGuess {
    /// "Berlin, Germany", "Portland, OR", "Remote", "Boston, MA (hybrid)".
    static func isPlace(_ text: String) -> Bool {
        if isTownWithCode(text) || isBrazilianTown(text) { return true }
        let words = text.lowercased().letterRuns
        guard !words.isEmpty, words.count <= 6, !Places.holdsNumber(text) else { return false }
        if words.allSatisfy({ remoteWords.contains($0) }) { return true }
        // "Example, Inc., Austin, TX" begins with a name.
        if words.contains(where: { firmWords.contains($0) }) { return false }
        guard Places.isPlace(text) else { return false }
        // "Acme (Ulm)" is no place; "Ulm (Germany)" is.
        let outer = text.prefix { !"(（".contains($0) }
        return outer.isEmpty || outer.endIndex == text.endIndex || Places.isPlace(String(outer))
    }

    private static let firmWords = WordSet("inc ltd llc gmbh")

    /// `Porto Alegre – RS`, `São Paulo/SP`: a town and the letters of its state.
    private static func isBrazilianTown(_ text: String) -> Bool {
        guard mayEndInCapitals(text), let mark = text.lastIndex(where: { "-–/,".contains($0) }) else { return false }
        let state = String(text[text.index(after: mark)...]).trimmedText
        guard brazilianStates.contains(state) else { return false }
        let name = String(text[..<mark]).split { $0.isWhitespace }
        let words = FoldedWords(name.joined(separator: " "))
        return (1...5).contains(name.count) && !RoleGuess.isRole(words) && !RoleWords.hasLegalForm(words)
            && name.allSatisfy { word in
                word.allSatisfy { $0.isLetter || "'’.".contains($0) }
                    && (word.first?.isUppercase == true || particles.contains(word.lowercased()))
            }
    }

    /// The last sign but space is a capital of ASCII, or space beyond ASCII hides it.
    private static func mayEndInCapitals(_ text: String) -> Bool {
        text.utf8.last { $0 > 0x20 }.map { (0x41...0x5a).contains($0) || $0 >= 0x80 } ?? false
    }

    private static let brazilianStates: Set<String> = [
        "AC", "AL", "AM", "AP", "BA", "CE", "DF", "ES", "GO", "MA", "MG", "MS", "MT", "PA", "PB", "PE", "PI", "PR",
        "RJ",
        "RN", "RO", "RR", "RS", "SC", "SE", "SP", "TO",
    ]

    /// `Lyon (69)`, `Boston MA`, `Sydney NSW`: a town and the number of its department or the letters of its state.
    private static func isTownWithCode(_ text: String) -> Bool {
        let words = text.spacedWords
        if words.count > 1, let state = words.last {
            let isState = state.utf8.count == 2 && state.utf8.allSatisfy { (0x41...0x5a).contains($0) }
            if isState || regions.contains(state) {
                return Places.isKnown(TitleKey.key(of: String(text[..<state.startIndex])))
            }
        }
        guard text.last == ")", let open = text.firstIndex(of: "(") else { return false }
        let code = text[text.index(after: open)...].dropLast()
        let name = text[..<open].split(separator: " ")
        return (2...3).contains(code.count) && code.allSatisfy(\.isNumber) && (1...3).contains(name.count)
            && name.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || "-'’".contains($0) } }
    }

    /// In three letters; others behind a town are a firm's: "London BBC".
    private static let regions = WordSet("ACT NSW QLD TAS VIC UAE USA")

    /// One to three capitalised words with nothing of a firm or a team about them.
    static func mayBePlace(_ text: String) -> Bool {
        let words = text.split { $0.isWhitespace || $0 == "," || $0 == "-" }
        guard !words.isEmpty, words.count <= 4, !Places.holdsNumber(text) else { return false }
        guard !words.contains(where: { teamWords.contains($0.lowercased().filter(\.isLetter)) }) else { return false }
        if text.contains(where: { "&+/:;@".contains($0) }) || RoleWords.hasLegalForm(text) { return false }
        // "Some Medical Center", "Some Bank": a word of firms.
        if words.count > 1, RoleWords.organizationLikelihood(text) >= 0.7 { return false }
        if words.count == 1, isAbbreviation(words[0]), !Places.isKnown(TitleKey.key(of: text)) { return false }
        if Script.isIdeographic(text) { return text.count <= 6 && !teamEndings.contains { text.hasSuffix($0) } }
        return words.allSatisfy { word in word.first?.isUppercase == true || particles.contains(word.lowercased()) }
    }

    /// `Emergency Department`, `Platform Team`: a part of an employer.
    static func isTeam(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        guard (2...5).contains(words.count), !RoleWords.hasLegalForm(text), !RoleWords.isSchool(text) else {
            return false
        }
        return [words.first, words.last].contains { $0.map(partWords.contains) == true }
    }

    private static let partWords: Set<String> = [
        "department", "dept", "team", "unit", "division", "ward", "abteilung", "équipe", "equipo", "departamento",
        "setor", "afdeling", "ufficio", "reparto", "dział",
    ]

    /// `AKDS`: letters of a project or a department.
    private static func isAbbreviation(_ word: Substring) -> Bool {
        (2...5).contains(word.count) && word.allSatisfy { $0.isASCII && $0.isUppercase }
    }

    private static let teamEndings = ["组", "組", "部", "课", "課", "室", "队", "公司", "会社", "集团", "中心", "科", "チーム"]

    private static let remoteWords: Set<Substring> = [
        "remote", "hybrid", "onsite", "on", "site", "job", "work", "office", "fully", "home", "homeoffice",
        "télétravail", "teletrabajo", "remoto", "híbrido", "remota", "distancia", "hybride", "worldwide", "リモート", "远程",
        "재택", "удалённо", "удаленно",
    ]
    private static let particles: Set<String> = [
        "de", "la", "del", "da", "do", "am", "an", "der", "upon", "sur", "of", "and", "le", "los", "las",
    ]
    private static let teamWords: Set<String> = [
        "team", "group", "department", "dept", "division", "unit", "inc", "ltd", "llc", "gmbh", "ag", "corp", "co",
        "sa",
        "company", "labs", "lab", "studio", "studios", "solutions", "systems", "technologies", "software", "consulting",
        "bank", "agency", "foundation", "platform", "project", "product", "client", "services", "media", "games",
        "online", "digital", "institute", "media", "abteilung", "équipe", "equipo", "backend", "frontend", "fellowship",
        "setor", "sector", "departamento", "área", "area", "afdeling", "ufficio", "reparto", "dział", "отдел", "unité",
        "ward",
    ]
}
