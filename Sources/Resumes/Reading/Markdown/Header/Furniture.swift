import SourceText

/// Things a web page needs and paper does not: downloads, language switches, "back", "last updated".
enum Furniture {
    /// Whether a line is that; links that lead nowhere are known to the ledger.
    static func isFurniture(_ line: RichText, _ ledger: Ledger) -> Bool {
        let isDead = line.span.map { place in ledger.deadLinks.contains { $0.range.overlaps(place.range) } } ?? false
        return isFurniture(line, isLink: isDead || line.hasLink)
    }

    /// A paragraph that is one link and furniture: `[CV as PDF](cv.pdf)` below the last section.
    static func isButton(_ line: RichText, _ ledger: Ledger) -> Bool {
        guard line.wordCount <= 8, let place = line.span else { return false }
        if isDisclosure(line.plainText) { return true }
        let isDead = ledger.deadLinks.contains { $0.range.contains(place.range.lowerBound) }
        guard isDead || line.commonLink != nil, isFurniture(line, isLink: true) else { return false }
        let words = line.plainText.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return words.contains(where: documents.contains) || phrases.contains(words.joined(separator: " "))
    }

    /// `See more …`, alone on its line: what opens the part of a page that follows.
    private static func isDisclosure(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }.joined(separator: " ")
        return disclosures.contains(words)
    }

    private static let disclosures: Set<String> = [
        "see more", "show more", "read more", "click to expand", "show details", "voir plus", "lire la suite",
        "mehr anzeigen", "mehr lesen", "mehr erfahren", "ver más", "mostrar más", "ver mais", "leia mais",
        "mostra di più", "lees meer", "pokaż więcej", "показать ещё", "展开", "展开全部", "もっと見る", "더 보기",
    ]

    /// The same for a line that may have been a link.
    static func isFurniture(_ line: RichText, isLink: Bool) -> Bool {
        guard line.wordCount <= 8 else { return false }
        let text = line.plainText.filter { !$0.isEmojiLike }.trimmedText.lowercased()
        guard !text.isEmpty else { return false }
        let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        // "Download CV", "Ce CV en PDF": a button, whatever became of its target.
        if (2...5).contains(words.count), words.contains(where: offers.contains),
            words.contains(where: documents.contains),
            words.allSatisfy({ offers.contains($0) || documents.contains($0) || $0.count <= 3 })
        {
            return true
        }
        if text.hasPrefix("作成日") || text.hasPrefix("更新日") || isDayOfChange(text) { return true }
        if isLink || text.hasPrefix("[") {
            if phrases.contains(words.joined(separator: " ")) { return true }
            if words.contains("download") || words.contains("télécharger") || words.contains("herunterladen") {
                return true
            }
            if isLanguageSwitch(words) { return true }
            if words.last == "version", words.count <= 3 { return true }
            if words.contains("pdf"), words.count <= 6, words.contains(where: documents.contains) { return true }
        }
        return text.hasPrefix("last updated") || text.hasPrefix("last update:") || text.hasPrefix("last modified")
            || text.hasPrefix("powered by") || text.hasPrefix("zuletzt aktualisiert") || text.hasPrefix("最終更新")
    }

    /// `2024年5月1日 更新`: when a file was changed last, alone on its line.
    private static func isDayOfChange(_ text: String) -> Bool { isDay(text, before: ["更新"]) }

    /// `2026年6月現在`: the day a Japanese CV is true of, which is part of it.
    static func isDayOfIssue(_ text: String) -> Bool { isDay(text.trimmedText, before: ["現在", "時点", "作成"]) }

    private static func isDay(_ text: String, before ends: [String]) -> Bool {
        guard let end = ends.first(where: { text.hasSuffix($0) }), text.count <= 20,
            text.first?.isNumber == true || text.hasPrefix("令和")
        else { return false }
        return text.dropLast(end.count).allSatisfy { $0.isNumber || "年月日令和./- ".contains($0) }
    }

    /// `FR | EN`: nothing but names of languages.
    private static func isLanguageSwitch(_ words: [String]) -> Bool {
        !words.isEmpty && words.allSatisfy { languages.contains($0) }
    }

    /// `Page 1 of 2`, as it comes along when text is copied out of a PDF.
    static func isPageNumber(_ text: String) -> Bool {
        guard text.utf8.count < longestPageNumber else { return false }
        let words = text.lowercased().split(whereSeparator: \.isWhitespace)
        guard words.count == 4, pageWords.contains(words[0]) else { return false }
        return Int(words[1]) != nil && Int(words[3]) != nil && words[2].count <= 3
    }

    /// In bytes.
    private static let longestPageNumber = 60

    /// "Contents", over links to the parts of the page.
    static func isTableOfContents(_ title: String) -> Bool {
        contentsTitles.contains(title.lowercased().filter { $0.isLetter || $0 == " " })
    }

    private static let contentsTitles: Set<String> = [
        "table of contents", "contents", "toc", "sommaire", "table des matières", "inhaltsverzeichnis", "inhalt",
        "índice",
        "indice", "sumário", "目录", "目次", "содержание", "оглавление", "목차", "inhoud", "indhold", "innehåll",
    ]
    private static let pageWords: Set<Substring> = ["page", "seite", "página", "pagina", "side", "sida", "strona"]
    private static let offers: Set<String> = [
        "download", "pdf", "télécharger", "herunterladen", "descargar", "baixar", "scarica", "скачать", "pobierz",
    ]
    private static let documents: Set<String> = [
        "cv", "resume", "résumé", "lebenslauf", "currículo", "curriculum", "curriculo", "ce", "this", "version", "as",
    ]

    private static let phrases: Set<String> = [
        "pdf", "pdf version", "version pdf", "view as pdf", "print", "print version", "back", "back to home", "home",
        "go back", "back to top", "top", "resume pdf", "cv pdf", "pdf resume", "pdf cv", "view pdf",
        "printable version",
        "html version", "web version", "online version", "this resume online", "下载", "下载pdf", "返回", "zurück", "retour",
        "pdfダウンロード", "english version", "menu",
    ]
    private static let languages: Set<String> = [
        "en", "fr", "de", "es", "pt", "it", "nl", "zh", "cn", "ja", "jp", "ko", "ru", "english", "french", "german",
        "spanish", "français", "francais", "deutsch", "español", "espanol", "português", "italiano", "中文", "英文", "日本語",
        "한국어", "русский", "eng", "fra", "ger", "简体中文", "繁體中文", "version", "br",
    ]
}
