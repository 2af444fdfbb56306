/// The words the program writes in letters by itself, where the author gave only what they are about.
public enum LetterWords {
    /// The heading of the list of enclosures; of one or of several.
    public static func enclosures(in language: LanguageTag, count: Int) -> String {
        let words = table[language.language == "no" ? "nb" : language.language] ?? ("Enclosure", "Enclosures")
        return count == 1 ? words.one : words.many
    }

    /// What joins a town and the date: `Nantes, le 3 avril 2026`.
    public static func beforeDate(in language: LanguageTag, comma: String) -> String {
        language.language == "fr" ? ", le " : comma
    }

    /// A day as letters count it: French has an ordinal for the first of a month only, `1er avril 2026`.
    public static func date(_ formatted: String, onFirst: Bool, in language: LanguageTag) -> String {
        language.language == "fr" && onFirst ? "1er" + formatted.dropFirst() : formatted
    }

    /// Whether what ends a letter, closing and name, stands at the lines' end, as in Japanese.
    public static func endsAtLineEnd(in language: LanguageTag) -> Bool { language.language == "ja" }

    private static let table: [String: (one: String, many: String)] = [
        "ar": ("مرفق", "المرفقات"), "bg": ("Приложение", "Приложения"), "ca": ("Annex", "Annexos"),
        "cs": ("Příloha", "Přílohy"), "da": ("Bilag", "Bilag"),
        "de": ("Anlage", "Anlagen"), "el": ("Συνημμένο", "Συνημμένα"), "en": ("Enclosure", "Enclosures"),
        "es": ("Anexo", "Anexos"), "et": ("Lisa", "Lisad"), "fa": ("پیوست", "پیوست‌ها"), "fi": ("Liite", "Liitteet"),
        "fr": ("Pièce jointe", "Pièces jointes"), "he": ("נספח", "נספחים"), "hi": ("संलग्नक", "संलग्नक"),
        "hr": ("Prilog", "Prilozi"), "hu": ("Melléklet", "Mellékletek"), "id": ("Lampiran", "Lampiran"),
        "it": ("Allegato", "Allegati"),
        "ja": ("同封書類", "同封書類"), "ko": ("첨부 서류", "첨부 서류"), "lt": ("Priedas", "Priedai"),
        "lv": ("Pielikums", "Pielikumi"), "nb": ("Vedlegg", "Vedlegg"), "nl": ("Bijlage", "Bijlagen"),
        "nn": ("Vedlegg", "Vedlegg"), "pl": ("Załącznik", "Załączniki"), "pt": ("Anexo", "Anexos"),
        "ro": ("Anexă", "Anexe"), "ru": ("Приложение", "Приложения"), "sk": ("Príloha", "Prílohy"),
        "sl": ("Priloga", "Priloge"), "sv": ("Bilaga", "Bilagor"),
        "th": ("สิ่งที่ส่งมาด้วย", "สิ่งที่ส่งมาด้วย"), "tr": ("Ek", "Ekler"),
        "uk": ("Додаток", "Додатки"), "vi": ("Tài liệu đính kèm", "Tài liệu đính kèm"), "zh": ("附件", "附件"),
    ]
}
