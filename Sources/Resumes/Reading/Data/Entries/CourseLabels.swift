import Languages

/// What the courses of a degree are called; the formats that list them leave it to the program.
enum CourseLabels {
    static func label(_ language: LanguageTag) -> String {
        labels[language.language] ?? "Courses"
    }

    private static let labels = [
        "ar": "المقررات", "cs": "Předměty", "da": "Kurser", "de": "Lehrveranstaltungen", "el": "Μαθήματα",
        "en": "Courses", "es": "Asignaturas", "fa": "درس‌ها", "fi": "Kurssit", "fr": "Cours", "he": "קורסים",
        "hi": "पाठ्यक्रम", "hu": "Tárgyak", "id": "Mata kuliah", "it": "Corsi", "ja": "履修科目", "ko": "수강 과목",
        "nb": "Emner", "nl": "Vakken", "nn": "Emne", "no": "Emner", "pl": "Przedmioty", "pt": "Disciplinas",
        "ro": "Cursuri", "ru": "Курсы", "sv": "Kurser", "tr": "Dersler", "uk": "Курси", "vi": "Môn học", "zh": "课程",
    ]
}
