/// The words titles are taken apart at.
extension TitleKey {
    /// Words for "and" and "or".
    static let conjunctions = WordSet(
        """
        and und et y e og och en i и і та ve và va dan ja si και und u a es or ir un
        """)

    /// What may stand before or after the noun a title is about.
    static let modifiers = WordSet(
        """
        selected notable recent relevant other additional key main my professional personal academic technical \
        further past current previous formal detailed brief full major core general latest earlier early prior \
        significant featured most the some more working list section details summary history highlights overview \
        recently independent freelance industry ausgewahlte weitere sonstige meine mein wichtige wichtigste \
        aktuelle relevante zusatzliche bisherige personliche eigene professionelle autres principales principaux \
        mes selectionnes selectionnees personnels personnelles recents recentes otros otras mis seleccionados \
        seleccionadas relevantes relevante personales destacados outros outras meus minhas selecionados pessoais \
        altre altri miei principali selezionate personali overige relevant udvalgte andre andra utvalda utvalgte \
        wybrane dodatkowe inne vybrane dalsi diger secilmis избранные другие мои основные дополнительные вибранi \
        主な 主要 相关 个人 其他 その他 주요 기타
        """)

    /// What may stand beside a document's name: "CV (English)", "Resume 2024".
    static let documentRemarks: Set<String> = [
        "english", "english version", "deutsch", "francais", "espanol", "portugues", "italiano", "version", "en", "de",
        "fr", "es", "pt", "2020", "2021", "2022", "2023", "2024", "2025", "2026", "2027", "online", "web", "short",
        "long", "full", "page", "draft", "academic", "professional", "中文", "英文", "日本語", "my", "the", "it", "ger",
    ]

    /// Nouns that decide a title by standing last, and by standing first.
    static let heads: [WordSet] = [
        WordSet(
            """
            experience experiences education skills projects publications awards certifications certificates \
            languages interests references employment internships qualifications competencies competences \
            achievements hobbies honors honours technologies presentations patents talks scholarships courses \
            trainings memberships volunteering contributions kenntnisse erfahrung erfahrungen projekte \
            fahigkeiten ausbildung kompetenzen publikationen auszeichnungen ervaring vaardigheden erfaring \
            kompetencer erfarenhet deneyimi beceriler опыт навыки проекты образование
            """),
        WordSet(
            """
            experiencia experiencias experience experiences esperienza esperienze formacion formacao formation \
            formations formazione competences competencias competenze habilidades conocimientos conhecimentos \
            conoscenze proyectos projetos projectos projets progetti publicaciones publicacoes pubblicazioni \
            idiomas langues lingue premios cursos certificaciones certificacoes certificazioni опыт навыки \
            образование kenntnisse الخبرة الخبرات المهارات kinh
            """),
    ]

    /// Parts of words that decide a title written without spaces.
    static let stems: [(stem: String, kind: SectionKind, language: String)] = [
        ("项目", .projects, "zh"), ("項目", .projects, "zh"), ("プロジェクト", .projects, "ja"), ("프로젝트", .projects, "ko"),
        ("教育", .education, "zh"), ("学歴", .education, "ja"), ("학력", .education, "ko"), ("工作经", .work, "zh"),
        ("实习", .work, "zh"), ("職務経歴", .work, "ja"), ("職歴", .work, "ja"), ("경력", .work, "ko"),
        ("自己pr", .summary, "ja"), ("スキル", .skills, "ja"), ("技能", .skills, "zh"), ("技术栈", .skills, "zh"),
        ("기술", .skills, "ko"), ("资格", .certificates, "zh"), ("資格", .certificates, "ja"),
        ("자격증", .certificates, "ko"), ("证书", .certificates, "zh"), ("获奖", .awards, "zh"), ("荣誉", .awards, "zh"),
        ("受賞", .awards, "ja"), ("수상", .awards, "ko"), ("论文", .publications, "zh"), ("論文", .publications, "ja"),
        ("兴趣", .interests, "zh"), ("趣味", .interests, "ja"), ("自我评价", .summary, "zh"), ("联系方式", .contact, "zh"),
        ("连絡先", .contact, "ja"), ("個人信息", .personal, "zh"), ("个人信息", .personal, "zh"), ("基本信息", .personal, "zh"),
    ]
}
