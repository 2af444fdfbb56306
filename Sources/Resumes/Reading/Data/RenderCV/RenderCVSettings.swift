import Languages
import SourceText
import SyntaxTrees

/// What `design`, `locale` and `settings` say, by their names of all versions.
struct RenderCVSettings {
    var document = DocumentSettings()
    var boldKeywords: [String] = []

    static func read(_ fields: inout FieldReader, _ reading: inout DataReading) -> RenderCVSettings {
        var settings = RenderCVSettings()
        settings.document = reading.settings(&fields)
        var mapping = SettingsMapping(table: SettingsTable.renderCV, program: "RenderCV")
        if let locale = fields.take("locale", "locale_catalog") {
            settings.readLocale(locale.value, &reading)
            mapping.read(locale.value, prefix: "locale.")
        }
        if let own = fields.take("settings", "rendercv_settings") { settings.readOwn(own.value, &reading) }
        if let design = fields.take("design") { mapping.read(design.value) }
        reading.showsDays = mapping.showsDays
        mapping.finish(&settings.document, &reading)
        return settings
    }

    private mutating func readLocale(_ locale: DataNode, _ reading: inout DataReading) {
        document.monthNames = Self.monthNames(locale)
        if let word = locale["present"]?.scalarText?.trimmedText, !word.isEmpty, word != "present" {
            reading.presentWord = word
        }
        guard let node = locale["language"], let name = node.scalarText?.trimmedText else { return }
        guard let tag = Self.languages[name.lowercased()].flatMap(LanguageTag.init) ?? Self.shortTag(name) else {
            reading.diagnostics.warn(
                "unknown-language", "RenderCV has no language '\(name)'", at: node.span,
                help: Suggestion.nearest(to: name, among: Self.languages.keys.sorted()).map { "Did you mean '\($0)'?" })
            return
        }
        document.language = document.language ?? .init(tag.tag, span: node.span)
        reading.setLanguage(tag)
    }

    /// Twelve names, long and short; nil where either is missing or not whole.
    private static func monthNames(_ locale: DataNode) -> AuthorMonths? {
        func names(_ keys: String...) -> [String]? {
            let lists = keys.compactMap { locale[$0]?.elements?.compactMap { $0.scalarText?.trimmedText } }
            return lists.first { $0.count == 12 && $0.allSatisfy { !$0.isEmpty } }
        }
        guard let short = names("month_abbreviations", "abbreviations_for_months") else { return nil }
        return AuthorMonths(wide: names("month_names", "full_names_of_months") ?? short, short: short)
    }

    private mutating func readOwn(_ own: DataNode, _ reading: inout DataReading) {
        reading.omit(own, at: "settings", .metadata)
        boldKeywords = own["bold_keywords"]?.items.compactMap { $0.scalarText?.trimmedText } ?? []
        boldKeywords.removeAll(where: \.isEmpty)
    }

    /// Version 2.0 to 2.3 wrote codes of two letters.
    private static func shortTag(_ name: String) -> LanguageTag? {
        name.count <= 3 || name.contains("-") ? LanguageTag(name) : nil
    }

    /// RenderCV's names of languages.
    static let languages = [
        "english": "en", "arabic": "ar", "danish": "da", "dutch": "nl", "french": "fr", "german": "de", "hebrew": "he",
        "hindi": "hi", "hungarian": "hu", "indonesian": "id", "italian": "it", "japanese": "ja", "korean": "ko",
        "mandarin_chinese": "zh", "norwegian_bokmål": "nb", "norwegian_nynorsk": "nn", "persian": "fa",
        "portuguese": "pt", "russian": "ru", "spanish": "es", "turkish": "tr", "vietnamese": "vi",
    ]
}
