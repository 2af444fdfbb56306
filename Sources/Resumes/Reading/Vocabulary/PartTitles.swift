/// Titles of parts of an entry: "Responsibilities", "Key achievements", "担当業務". They are no roles and no sections.
enum PartTitles {
    static func isPart(_ title: String) -> Bool {
        let key = TitleKey.key(of: title)
        guard !key.isEmpty, key.utf8.count < 60 else { return false }
        return words[key] ?? words[TitleKey.withoutModifiers(key)] ?? false
    }

    private static let words = NameTable([(true, names)])

    private static let names: StaticString = """
        responsibilities, responsibility, responsibilities and achievements, roles and responsibilities, duties, tasks, \
        achievements, accomplishments, highlights, results, impact, contributions, deliverables, projects, project work, \
        technologies, technologies used, tech stack, technology, technology stack, tools, tools used, environment, stack, \
        what i did, what i learned, learned, team, details, coursework, relevant coursework, courses taken, involvement in \
        other projects, aufgaben, hauptaufgaben, aufgabengebiet, tätigkeiten, tätigkeitsbereich, tätigkeitsschwerpunkte, \
        verantwortlichkeiten, verantwortung, verantwortungsbereich, schwerpunkte, erfolge, ergebnisse, technologien, \
        eingesetzte technologien, missions, mission, missions principales, responsabilités, réalisations, tâches, activités, \
        résultats, environnement technique, responsabilidades, funciones, logros, tareas, actividades, principales logros, \
        tecnologías, atividades, principais atividades, conquistas, funções, tarefas, realizações, tecnologias, \
        responsabilità, attività, risultati, mansioni, compiti, attività principali, tecnologie, taken, \
        verantwoordelijkheden, werkzaamheden, resultaten, opgaver, ansvarsområder, resultater, arbetsuppgifter, ansvar, \
        oppgaver, ansvarsområden, tehtävät, obowiązki, zakres obowiązków, zadania, osiągnięcia, náplň práce, úspěchy, \
        обязанности, достижения, задачи, результаты, технологии, стек, обов'язки, досягнення, завдання, sorumluluklar, \
        görevler, başarılar, nhiệm vụ, thành tích, tanggung jawab, pencapaian, المسؤوليات, الإنجازات, المهام, 工作内容, \
        工作职责, 职责, 主要职责, 岗位职责, 主要工作, 主要业绩, 工作业绩, 业绩, 成果, 主要成果, 项目职责, 责任描述, 个人职责, 核心职责, 项目成果, \
        负责内容, 技术栈, 主要项目, 担当業務, 担当案件, 担当プロジェクト, 担当範囲, 担当工程, 担当内容, 業務内容, 業務詳細, 主な業務, 主な担当業務, \
        主な実績, 実績, 実績・成果, 実績・取り組み, 成果・実績, 使用技術, 開発環境, 技術スタック, 取り組み, 主な取り組み, 工夫した点, 開発内容, \
        プロダクト開発, 実装, 役割, 概要, 담당 업무, 담당업무, 주요 업무, 주요업무, 업무 내용, 주요 성과, 주요성과, 성과, 사용 기술, 기술 스택
        """
}
