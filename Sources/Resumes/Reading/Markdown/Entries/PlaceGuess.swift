/// Whether words name a place, as far as their form tells.
enum PlaceGuess {
    /// "Berlin, Germany", "Portland, OR", "Remote", "Boston, MA (hybrid)".
    static func isPlace(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        guard !words.isEmpty, words.count <= 6, !text.contains(where: \.isNumber) else { return false }
        if words.allSatisfy({ remoteWords.contains($0) }) { return true }
        // "Acme (Ulm)" is no place; "Ulm (Germany)" is.
        let outer = text.prefix { !"(（".contains($0) }
        return Places.isPlace(text) && (outer.isEmpty || outer.count == text.count || Places.isPlace(String(outer)))
    }

    /// One to three capitalised words with nothing of a firm or a team about them.
    static func mayBePlace(_ text: String) -> Bool {
        let words = text.split { $0.isWhitespace || $0 == "," || $0 == "-" }
        guard !words.isEmpty, words.count <= 4, !text.contains(where: \.isNumber) else { return false }
        guard !words.contains(where: { teamWords.contains($0.lowercased().filter(\.isLetter)) }) else { return false }
        if text.contains(where: { "&+/:;@".contains($0) }) { return false }
        if Script.isIdeographic(text) { return text.count <= 6 && !teamEndings.contains { text.hasSuffix($0) } }
        return words.allSatisfy { word in word.first?.isUppercase == true || particles.contains(word.lowercased()) }
    }

    private static let teamEndings = ["组", "組", "部", "课", "課", "室", "队", "公司", "会社", "集团", "中心", "科", "チーム"]

    private static let remoteWords: Set<String> = [
        "remote", "hybrid", "onsite", "on", "site", "job", "work", "office", "fully", "home", "homeoffice",
        "télétravail", "teletrabajo", "remoto", "híbrido", "remota", "distancia", "hybride", "worldwide", "freelance",
        "リモート", "远程", "재택", "удалённо", "удаленно",
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
    ]
}
