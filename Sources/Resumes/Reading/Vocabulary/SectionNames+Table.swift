extension SectionNames {
    /// What sections are called: for each kind a language a line, names parted by commas.
    ///
    /// Common names of all kinds of CVs; whole names first of all, so that "Technical Experience" may be skills. The
    /// first of a line is also what the section is called where its title must be invented.
    static let table: [(kind: SectionKind, names: StaticString)] = [
        (.summary, summaryNames), (.work, workNames), (.education, educationNames), (.skills, skillNames),
        (.projects, projectNames), (.languages, languageNames), (.publications, publicationNames),
        (.certificates, certificateNames), (.awards, awardNames), (.volunteer, volunteerNames),
        (.interests, interestNames), (.references, referenceNames), (.personal, personalNames),
        (.contact, contactNames), (.other, otherNames),
    ]

    private static let summaryNames: StaticString = """
        en: summary, tl dr, tldr, about myself, about yourself, briefly about myself, brief about myself, information about myself, brief information about yourself, brief information about myself, executive summary, professional summary, career summary, personal summary, summary of qualifications, profile, professional profile, personal profile, career profile, about, about me, objective, career objective, professional objective, overview, introduction, intro, personal statement, statement, bio, biography, short bio, who i am, me, hello, highlights of qualifications, goals, career goals, value proposition, elevator pitch, at a glance
        de: profil, kurzprofil, über mich, zusammenfassung, zur person, ziel, berufsziel, beruflicher hintergrund, vorstellung, steckbrief, kurzvorstellung, persönliches profil, qualifikationsprofil, wer ich bin
        fr: profil, profil académique, profil professionnel, à propos, à propos de moi, résumé professionnel, présentation, objectif, objectif professionnel, objectifs, sommaire, synthèse, accroche, qui suis-je, biographie, en bref
        es: perfil, perfil profesional, resumen, resumen ejecutivo, resumen profesional, sobre mí, acerca de mí, objetivo, objetivo profesional, objetivos, presentación, extracto, biografía, quién soy, sumario
        pt: perfil, perfil profissional, resumo, resumo executivo, resumo profissional, sobre mim, sobre, objetivo, objectivo, objetivos, objetivo profissional, apresentação, síntese profissional, quem sou, biografia
        it: profilo, descrizione, profilo professionale, profilo personale, riepilogo, sommario, sintesi, chi sono, su di me, informazioni su di me, obiettivo, obiettivi, obiettivo professionale, presentazione
        nl: profiel, persoonlijk profiel, samenvatting, over mij, introductie, doelstelling, profielschets
        da: profil, om mig, sammenfatning, kort om mig, faglig profil, resumé
        sv: profil, sammanfattning, om mig, presentation, mål
        nb: profil, sammendrag, om meg, nøkkelkvalifikasjoner, mål
        nn: profil, samandrag, om meg, nøkkelkvalifikasjonar
        fi: profiili, tiivistelmä, yhteenveto, minusta, tietoa minusta, tavoite
        pl: profil, profil zawodowy, podsumowanie, podsumowanie zawodowe, o mnie, cel zawodowy, streszczenie
        cs: profil, shrnutí, o mně, souhrn, cíl
        sk: profil, zhrnutie, o mne, súhrn, cieľ
        sl: profil, povzetek, o meni
        hr: profil, sažetak, o meni, cilj
        hu: profil, összefoglaló, összefoglalás, bemutatkozás, rólam, célkitűzés, szakmai összefoglaló
        ro: profil, rezumat, despre mine, sumar, obiectiv
        ru: о себе, резюме, обо мне, профиль, краткая информация, цель, цели, общая информация, о нас
        uk: про себе, про мене, резюме, профіль, мета, короткий опис
        bg: профил, резюме, за мен, обобщение, цел
        el: προφίλ, περίληψη, σχετικά με εμένα, στόχος, σύνοψη, σύντομο βιογραφικό
        tr: özet, profil, hakkımda, hakkinda, kariyer hedefi, profesyonel özet, ön yazı, kişisel özet
        et: profiil, kokkuvõte, minust
        lv: profils, kopsavilkums, par mani
        lt: profilis, santrauka, apie mane
        ca: perfil, resum, sobre mi, objectiu, presentació
        id: profil, ringkasan, tentang saya, ringkasan profesional, tujuan
        vi: tóm tắt, giới thiệu, giới thiệu bản thân, mục tiêu, mục tiêu nghề nghiệp, hồ sơ
        zh: 个人简介, 專業摘要, 专业摘要, 自介, 简介, 個人簡介, 个人优势, 個人優勢, 自我评价, 自我評價, 个人总结, 个人评价, 关于我, 關於我, 个人概述, 概述, 概要, 摘要, 求职意向, 职业目标, 個人簡歷, 个人介绍, 自我介绍, 自我介紹, 求職意向, 优势, 总结, 个人描述
        ja: 概要, 自己PR, 自己ＰＲ, 自己紹介, 職務要約, 要約, プロフィール, 略歴, 経歴要約, サマリー, 志望動機, 経歴概要, 職務概要
        ko: 소개, 자기소개, 자기 소개, 요약, 프로필, 간단 소개, 개요, 저는, 경력 요약
        ar: الملخص المهني, الملخص, ملخص, نبذة, نبذة عني, نبذة شخصية, الهدف, الهدف الوظيفي, من أنا, عني
        fa: خلاصه, درباره من, پروفایل, معرفی, هدف شغلی, خلاصه حرفه‌ای
        he: תקציר, פרופיל, אודות, על עצמי, קצת עלי, תמצית, מטרה, אודותיי, פרופיל אישי
        hi: सारांश, परिचय, प्रोफ़ाइल, उद्देश्य, मेरे बारे में
        th: สรุป, ประวัติย่อ, เกี่ยวกับฉัน, วัตถุประสงค์
        """

    private static let workNames: StaticString = """
        en: experience, experiences, history, work experience, work experiences, professional experience, professional experiences, corporate experience, practical experience, industry experience, relevant experience, job experience, employment experience, business experience, leadership experience, management experience, industrial experience, work, work history, employment, employment history, job history, professional history, professional appointments, appointments, academic appointments, academic positions, positions, positions held, career, career history, career highlights, career progression, professional background, occupation, occupations, currently, current position, current employment, past positions, previous positions, internships, internship, internship experience, internship experiences, research experience, research positions, teaching experience, teaching, work and internships, jobs, professional career, consulting experience, freelance, freelance experience, freelance work, selected experience, clinical experience, military service, military experience, engagements, professional activities, professional activity, roles
        de: berufserfahrung, akademische positionen, positionen, anstellungen, berufserfahrungen, berufstätigkeit, berufliche laufbahn, beruflicher werdegang, werdegang, berufspraxis, praxiserfahrung, praxiserfahrungen, arbeitserfahrung, erfahrung, erfahrungen, berufliche erfahrung, berufliche erfahrungen, berufliche tätigkeit, berufliche tätigkeiten, beschäftigung, anstellungen, praktika, praktikum, praktische erfahrung, praktische erfahrungen, beruf, karriere, tätigkeiten, stationen, berufliche stationen, nebentätigkeiten, lehrtätigkeit, lehre und forschung, wissenschaftlicher werdegang, arbeit
        fr: expérience professionnelle, expérience, expériences, expériences professionnelles, parcours professionnel, parcours, emplois, emploi, stages, stage, carrière, expérience de travail, activités professionnelles, historique professionnel, postes occupés, expérience de recherche, enseignement
        es: experiencia profesional, experiencia, experiencias, experiencia laboral, experiencia de trabajo, historial laboral, historia laboral, trayectoria, trayectoria profesional, empleo, empleos, ocupación, prácticas, trabajo, trabajos, carrera profesional, docencia, experiencia docente
        pt: experiência profissional, experiência, experiências, experiências profissionais, experiência de trabalho, histórico profissional, carreira, emprego, empregos, estágios, estágio, trajetória profissional, percurso profissional, atuação profissional, experiência acadêmica e profissional, ocupação
        it: esperienze professionali, esperienza, esperienze, esperienza lavorativa, esperienze lavorative, esperienza professionale, percorso professionale, carriera, lavoro, impieghi, occupazione, tirocini, stage
        nl: werkervaring, ervaring, beroepservaring, professionele ervaring, loopbaan, arbeidsverleden, stages, carrière, werk, relevante ervaring
        da: erhvervserfaring, erfaring, arbejdserfaring, ansættelser, beskæftigelse, job, jobs, karriere, ansættelsesforhold, praktik, relevant erfaring
        sv: arbetslivserfarenhet, erfarenhet, erfarenheter, arbetserfarenhet, yrkeserfarenhet, anställningar, anställning, karriär, jobb, praktik
        nb: arbeidserfaring, erfaring, yrkeserfaring, ansettelser, karriere, jobb, praksis, arbeid
        nn: arbeidserfaring, erfaring, yrkeserfaring, røynsle, arbeidsrøynsle
        fi: työkokemus, kokemus, työhistoria, ura, työt, harjoittelu, ammatillinen kokemus
        pl: doświadczenie zawodowe, doświadczenie, praca, kariera, przebieg kariery, zatrudnienie, staże, praktyki, historia zatrudnienia
        cs: pracovní zkušenosti, zkušenosti, praxe, profesní zkušenosti, zaměstnání, kariéra, pracovní historie, odborná praxe
        sk: pracovné skúsenosti, skúsenosti, prax, zamestnanie, kariéra, pracovné skúsenosti a prax
        sl: delovne izkušnje, izkušnje, zaposlitev, poklicne izkušnje
        hr: radno iskustvo, iskustvo, profesionalno iskustvo, zaposlenje
        hu: szakmai tapasztalat, tapasztalat, munkatapasztalat, munkahelyek, szakmai gyakorlat, karrier, munkahelyi tapasztalat, tapasztalatok
        ro: experiență profesională, experiență, experiența, experiență de lucru, experiența profesională, loc de muncă, angajări, stagii
        ru: опыт работы, опыт, профессиональный опыт, трудовая деятельность, работа, карьера, место работы, трудовой опыт, стажировки, рабочий опыт
        uk: досвід роботи, досвід, професійний досвід, робота, кар'єра, стажування, трудова діяльність
        bg: професионален опит, опит, трудов стаж, работен опит, стаж, кариера
        el: επαγγελματική εμπειρία, εμπειρία, εργασιακή εμπειρία, προϋπηρεσία, εργασία
        tr: iş deneyimi, deneyim, deneyimler, iş deneyimleri, iş tecrübesi, tecrübe, profesyonel deneyim, stajlar, staj, kariyer, çalışma geçmişi, mesleki deneyim
        et: töökogemus, kogemus, töö
        lv: darba pieredze, pieredze, profesionālā pieredze
        lt: darbo patirtis, patirtis, profesinė patirtis
        ca: experiència professional, experiència, experiència laboral, trajectòria
        id: pengalaman kerja, pengalaman, riwayat pekerjaan, pengalaman profesional, magang, karier
        vi: kinh nghiệm làm việc, kinh nghiệm, kinh nghiệm chuyên môn, quá trình làm việc, quá trình công tác, thực tập
        zh: 工作经历, 就业经历, 就業經歷, 工作經歷, 工作经验, 工作經驗, 实习经历, 實習經歷, 实习经验, 实习经历与技术经历, 职业经历, 職業經歷, 工作履历, 从业经历, 任职经历, 工作, 实习, 工作背景, 职业生涯, 工作及实习经历, 经历, 經歷, 科研经历, 研究经历, 研究經歷, 校园经历, 职业历程, 个人经历
        ja: 職務経歴, 職務経歴（概要）, 職歴, インターンシップ経験, インターン, インターンシップ, 経歴, 職務経歴詳細, 業務経歴, 業務経験, 実務経験, 勤務経験, 経験, 職務履歴, 職務内容, 主な職務経歴, アルバイト, キャリア, 経歴詳細
        ko: 경력, 상세 경력, 경력 사항, 경력사항, 업무 경험, 업무경험, 직무 경험, 근무 경력, 경험, 인턴, 인턴 경험, 회사 경력, 경력 상세, 실무 경험, 이력
        ar: الخبرة العملية, الخبرات العملية, الخبرات, الخبرة, الخبرة المهنية, الخبرات المهنية, خبرات العمل, التاريخ الوظيفي, العمل, خبرة العمل, المسيرة المهنية
        fa: سوابق شغلی, سابقه کار, تجربه کاری, تجربیات, سوابق کاری, تجربه, تجارب کاری, سوابق حرفه‌ای
        he: ניסיון מקצועי, ניסיון, ניסיון תעסוקתי, תעסוקה, ניסיון עבודה, נסיון תעסוקתי, ניסיון בעבודה
        hi: कार्य अनुभव, अनुभव, पेशेवर अनुभव, व्यावसायिक अनुभव, रोजगार
        th: ประสบการณ์ทำงาน, ประสบการณ์, ประสบการณ์การทำงาน, ประวัติการทำงาน
        """

    private static let educationNames: StaticString = """
        en: education, formal education, educations, studies, academic formation, formation, qualifications, academic education, academic background, educational background, education background, academic qualifications, academic history, education history, academics, schooling, academic, academic record, academic highlights, degrees, training, education details, professional education, further education, continuing education, coursework, relevant coursework, courses taken, academic credentials, educational qualifications, thesis, theses
        de: ausbildung, bildung, schul- und berufsbildung, berufsbildung, schul- und hochschulbildung, bildungsabschlüsse, bildungsweg, bildungsgang, schulbildung, studium, akademische ausbildung, akademischer werdegang, schule, hochschulausbildung, akademische bildung, ausbildungen, studium und ausbildung, schulische ausbildung, universitäre ausbildung, berufsausbildung, hochschule, akademische laufbahn, schulischer werdegang
        fr: formation, formations, diplômes, diplômes et formations, cursus universitaire, cursus, études, éducation, formation académique, parcours académique, parcours scolaire, scolarité, formation universitaire, parcours universitaire, diplôme, formation initiale
        es: educación, formación, formación académica, estudios, educación formal, titulación, titulaciones, formación reglada, historial académico, antecedentes académicos, datos académicos, educación académica, estudios realizados, preparación académica, grado académico
        pt: formação, formação acadêmica, formação académica, educação, escolaridade, estudos, formação escolar, habilitações literárias, habilitações académicas, graduação, educação e formação, titulação, formação educacional
        it: istruzione, formazione, istruzione e formazione, studi, titoli di studio, percorso formativo, educazione, formazione accademica, percorso di studi, titolo di studio
        nl: opleiding, opleidingen, onderwijs, educatie, scholing, studie, opleiding en training
        da: uddannelse, uddannelser, uddannelsesbaggrund, studier, formel uddannelse
        sv: utbildning, utbildningar, studier, akademisk utbildning
        nb: utdanning, utdannelse, studier
        nn: utdanning, skulegang
        fi: koulutus, opinnot, koulutustausta, tutkinnot
        pl: wykształcenie, edukacja, studia, kształcenie, przebieg edukacji
        cs: vzdělání, vzdělávání, studium
        sk: vzdelanie, vzdelávanie, štúdium
        sl: izobrazba, izobraževanje, šolanje
        hr: obrazovanje, edukacija, školovanje
        hu: tanulmányok, végzettség, képzettség, oktatás, iskolák, képzés, iskolai végzettség, végzettségek
        ro: educație, studii, educație și formare, formare, educația, pregătire
        ru: образование, обучение, учёба, высшее образование
        uk: освіта, навчання
        bg: образование, обучение
        el: εκπαίδευση, σπουδές, μόρφωση
        tr: eğitim, öğrenim, eğitim bilgileri, eğitim durumu, akademik geçmiş, eğitim geçmişi
        et: haridus, haridustee
        lv: izglītība
        lt: išsilavinimas, mokslas
        ca: educació, formació, formació acadèmica, estudis
        id: pendidikan, riwayat pendidikan, pendidikan formal
        vi: học vấn, trình độ học vấn, giáo dục, quá trình học tập, bằng cấp
        zh: 教育背景, 教育经历, 教育經歷, 学历, 學歷, 教育, 教育经验, 求学经历, 学习经历, 教育情况, 教育程度, 教育信息, 學經歷, 学术背景, 学业背景, 培训经历, 教育与培训
        ja: 学歴, 教育, 学歴・職歴, 学歴・資格, 最終学歴, 学業
        ko: 교육, 학력, 학력 사항, 학력사항, 교육 사항, 교육 이수, 교육사항, 교육 경험, 교육활동, 교육 과정
        ar: التعليم, المؤهلات العلمية, الدراسة, المؤهلات, المؤهل العلمي, الشهادات العلمية, التعليم والمؤهلات, الخلفية التعليمية, المؤهلات الدراسية
        fa: تحصیلات, سوابق تحصیلی, آموزش, تحصیلات دانشگاهی
        he: השכלה, לימודים, השכלה אקדמית
        hi: शिक्षा, शैक्षिक योग्यता, शैक्षणिक योग्यता, शैक्षणिक पृष्ठभूमि
        th: การศึกษา, ประวัติการศึกษา
        """

    private static let skillNames: StaticString = """
        en: skills, skill, technical skills, core skills, key skills, soft skills, hard skills, skills and proficiencies, technical experience, technologies, technology, tools, tooling, programming languages, expertise, areas of expertise, competencies, core competencies, competences, technical proficiencies, technical expertise, tech stack, technology stack, stack, skill set, skillset, skills and tools, skills and technologies, tools and technologies, technical knowledge, technical summary, technical background, knowledge, abilities, capabilities, proficiencies, computer skills, it skills, software, software skills, programming, programming skills, frameworks, libraries, databases, professional skills, other skills, additional skills, skills summary, technical, specialties, specialities, strengths, key strengths, languages and technologies, platforms, cloud, devops, digital skills, personal skills, interpersonal skills, skills overview, techniques, lab skills, toolbox, methods, methodologies
        de: kenntnisse, technik, edv, kenntnisse und fähigkeiten, fähigkeiten, sonstige kenntnisse, zusätzliche kenntnisse, technische fähigkeiten, technische kenntnisse, it-kenntnisse, edv-kenntnisse, edv, kompetenzen, kernkompetenzen, fachkenntnisse, fähigkeiten und kenntnisse, technologien, werkzeuge, programmiersprachen, qualifikationen, besondere kenntnisse, weitere kenntnisse, fachliche kompetenzen, stärken, know-how, schwerpunkte, soziale kompetenzen, computerkenntnisse, expertise, fertigkeiten, it-skills, weitere fähigkeiten, persönliche fähigkeiten, software
        fr: compétences, compétences techniques, compétences informatiques, compétences clés, compétences professionnelles, savoir-faire, savoir-être, technologies, outils, connaissances, informatique, domaines de compétence, langages, langages de programmation, aptitudes, qualités, logiciels, expertises, stack technique, environnement technique, compétences transversales
        es: habilidades, habilidades técnicas, conocimientos, conocimientos técnicos, tecnologías, competencias, competencias técnicas, aptitudes, herramientas, destrezas, lenguajes de programación, capacidades, informática, conocimientos informáticos, habilidades blandas, habilidades personales, stack tecnológico, competencias profesionales
        pt: habilidades, habilidades técnicas, competências, competências técnicas, conhecimentos, conhecimentos técnicos, tecnologias, ferramentas, aptidões, linguagens de programação, competências pessoais, informática, qualificações, habilidades e competências, competências digitais, stack, stack técnica
        it: competenze, competenze tecniche, abilità, conoscenze, conoscenze tecniche, tecnologie, capacità, strumenti, competenze informatiche, competenze personali, competenze digitali, conoscenze informatiche, linguaggi di programmazione, capacità e competenze
        nl: vaardigheden, kernvaardigheden, technische expertise, technische vaardigheden, competenties, kennis, technologieën, kennis en vaardigheden, computervaardigheden, expertise, kwaliteiten, programmeertalen
        da: kompetencer, færdigheder, tekniske færdigheder, tekniske kompetencer, it-kompetencer, it-færdigheder, kvalifikationer, faglige kompetencer, personlige kompetencer, teknologier, programmeringssprog, evner
        sv: kompetenser, kompetens, färdigheter, tekniska färdigheter, kunskaper, teknisk kompetens, datakunskaper, programmeringsspråk, tekniker, egenskaper
        nb: ferdigheter, kompetanse, tekniske ferdigheter, kunnskaper, teknologier, it-ferdigheter, datakunnskaper, kvalifikasjoner
        nn: ferdigheiter, kompetanse, dugleik, kunnskapar, tekniske ferdigheiter
        fi: taidot, osaaminen, tekniset taidot, tietotekniset taidot, it-taidot, ydinosaaminen, teknologiat
        pl: umiejętności, umiejętności techniczne, kompetencje, technologie, kwalifikacje, znajomość technologii, umiejętności miękkie, narzędzia, języki programowania
        cs: dovednosti, technické dovednosti, schopnosti, znalosti, technologie, kompetence, znalosti a dovednosti, it dovednosti, programovací jazyky
        sk: zručnosti, technické zručnosti, schopnosti, znalosti, technológie, zručnosti a schopnosti, znalosti a zručnosti
        sl: znanja, veščine, spretnosti, kompetence, tehnologije, znanja in spretnosti
        hr: vještine, tehničke vještine, znanja, kompetencije, tehnologije, znanja i vještine
        hu: készségek, képességek, technikai készségek, kompetenciák, ismeretek, szakmai ismeretek, technológiák, számítógépes ismeretek, informatikai ismeretek, szakmai készségek
        ro: competențe, abilități, aptitudini, competențe tehnice, cunoștințe, tehnologii, aptitudini și competențe, abilități tehnice
        ru: навыки, ключевые навыки, профессиональные навыки, технические навыки, умения, технологии, компетенции, технологический стек, стек технологий, стек, знания, инструменты, языки программирования, личные качества, навыки и умения
        uk: навички, технічні навички, ключові навички, вміння, технології, знання, компетенції, професійні навички, уміння
        bg: умения, технически умения, компетенции, знания, технологии, лични умения
        el: δεξιότητες, τεχνικές δεξιότητες, ικανότητες, γνώσεις, τεχνολογίες, προσόντα
        tr: beceriler, yetenekler, teknik beceriler, yetkinlikler, teknolojiler, bilgi ve beceriler, teknik yetkinlikler, programlama dilleri, uzmanlık alanları, nitelikler
        et: oskused, arvutioskused, pädevused
        lv: prasmes, kompetences, iemaņas
        lt: įgūdžiai, gebėjimai, kompetencijos
        ca: habilitats, competències, coneixements, tecnologies, aptituds
        id: keahlian, keterampilan, kemampuan, teknologi, kompetensi, keahlian teknis
        vi: kỹ năng, kĩ năng, kỹ năng chuyên môn, kỹ năng mềm, công nghệ, kỹ năng kỹ thuật, năng lực
        zh: 专业技能, 技術能力, 技术能力, 專業領域, 专业领域, 技能清单, 知识技能, 技能知识, 專業技能, 技术清单, 技能, 技能特长, 技术栈, 技術棧, 技能树, 技术能力, 掌握技能, 专业能力, 个人技能, 技能评价, 相关技能, 技能专长, 技能和语言, it技能, 核心技能, 技能概述, 专业特长, 专长, 專長, 技术, 技術, 技能标签, 编程语言, 工具, 能力, 个人能力, 技术特长
        ja: スキル, できること, 得意なこと, コンピュータースキル, コンピュータスキル, PCスキル, スキルセット, 技術スキル, できること・得意なこと, 技術, 保有スキル, テクニカルスキル, 技術スタック, 活かせる経験・知識・技術, 得意分野, 使用技術, 開発スキル, 知識・スキル, 使用可能技術, 活用できる経験・知識・スキル, 特技, 技術経験, 得意な技術, プログラミング言語, 技術領域
        ko: 기술, 기술 스택, 기술스택, 보유 기술, 스킬, 역량, 핵심 역량, 기술 역량, 사용 기술, 주요 기술, 개발 역량, 능력, 스킬셋
        ar: المهارات, المهارات التقنية, المهارات الفنية, القدرات, مهارات, الكفاءات, المهارات الشخصية, المهارات والقدرات, التقنيات
        fa: مهارت‌ها, مهارتها, مهارت ها, توانایی‌ها, مهارت‌های فنی, توانمندی‌ها, مهارت
        he: כישורים, מיומנויות, כישורים טכניים, ידע טכני, יכולות, טכנולוגיות, מיומנויות טכניות, ידע
        hi: कौशल, तकनीकी कौशल, योग्यताएँ, दक्षता, प्रमुख कौशल
        th: ทักษะ, ความสามารถ, ทักษะทางเทคนิค
        """
}
