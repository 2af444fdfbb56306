/// The words the program writes in letters by itself, where the author gave only what they are about.
public enum LetterWords {
    /// The heading of the list of enclosures; of one or of several.
    public static func enclosures(in language: LanguageTag, count: Int) -> String {
        let words = table[language.language == "no" ? "nb" : language.language] ?? ("Enclosure", "Enclosures")
        return count == 1 ? words.one : words.many
    }

    private static let table: [String: (one: String, many: String)] = [
        "ar": ("مرفق", "المرفقات"), "ca": ("Annex", "Annexos"), "cs": ("Příloha", "Přílohy"), "da": ("Bilag", "Bilag"),
        "de": ("Anlage", "Anlagen"), "el": ("Συνημμένο", "Συνημμένα"), "en": ("Enclosure", "Enclosures"),
        "es": ("Anexo", "Anexos"), "fa": ("پیوست", "پیوست‌ها"), "fi": ("Liite", "Liitteet"),
        "fr": ("Pièce jointe", "Pièces jointes"), "he": ("נספח", "נספחים"), "hi": ("संलग्नक", "संलग्नक"),
        "hu": ("Melléklet", "Mellékletek"), "id": ("Lampiran", "Lampiran"), "it": ("Allegato", "Allegati"),
        "ja": ("同封書類", "同封書類"), "ko": ("첨부 서류", "첨부 서류"), "nb": ("Vedlegg", "Vedlegg"), "nl": ("Bijlage", "Bijlagen"),
        "nn": ("Vedlegg", "Vedlegg"), "pl": ("Załącznik", "Załączniki"), "pt": ("Anexo", "Anexos"),
        "ro": ("Anexă", "Anexe"), "ru": ("Приложение", "Приложения"), "sv": ("Bilaga", "Bilagor"),
        "tr": ("Ek", "Ekler"),
        "uk": ("Додаток", "Додатки"), "vi": ("Tài liệu đính kèm", "Tài liệu đính kèm"), "zh": ("附件", "附件"),
    ]
}
