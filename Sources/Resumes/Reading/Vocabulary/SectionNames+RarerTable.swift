extension SectionNames {
    static let projectNames: StaticString = """
        en: projects, project, personal projects, side projects, selected projects, notable projects, key projects, academic projects, research projects, open source, opensource, open source projects, open source work, opensource work, open source contributions, community and opensource, community and open source, oss, contributions, portfolio, project experience, project experiences, project work, technical projects, software projects, professional projects, software, selected work, selected works, works, things i made, apps, hackathons, my projects, student projects, case studies, code, github projects, github, featured projects, main projects
        de: projekte, projekt, eigene projekte, private projekte, ausgewählte projekte, projekterfahrung, projekterfahrungen, referenzprojekte, persönliche projekte, open-source-projekte, projektliste, nebenprojekte, projektübersicht, projektarbeit, forschungsprojekte
        fr: projets, projet, projets personnels, projets académiques, réalisations, projets professionnels, projets open source, projets universitaires, contributions open source, travaux
        es: proyectos, software de código abierto, proyectos de código abierto, proyecto, proyectos personales, proyectos destacados, proyectos académicos, proyectos propios, portafolio, contribuciones
        pt: projetos, projectos, projeto, projetos pessoais, projetos acadêmicos, projetos de destaque, portfólio, contribuições
        it: progetti, progetto, progetti personali, progetti accademici, progetti principali, portfolio
        nl: projecten, project, persoonlijke projecten, projectervaring, eigen projecten
        da: projekter, projekt, personlige projekter, udvalgte projekter, egne projekter, fritidsprojekter
        sv: projekt, personliga projekt, egna projekt, utvalda projekt
        nb: prosjekter, prosjekt, personlige prosjekter, egne prosjekter, prosjekterfaring
        nn: prosjekt, eigne prosjekt
        fi: projektit, projekti, omat projektit, hankkeet
        pl: projekty, projekt, projekty własne, wybrane projekty, projekty osobiste
        cs: projekty, projekt, osobní projekty, vlastní projekty
        sk: projekty, projekt, osobné projekty, vlastné projekty
        sl: projekti, projekt
        hr: projekti, projekt, osobni projekti
        hu: projektek, projekt, saját projektek
        ro: proiecte, proiect, proiecte personale
        ru: проекты, проект, личные проекты, избранные проекты, пет-проекты, портфолио, собственные проекты
        uk: проєкти, проекти, проєкт, власні проєкти, портфоліо
        bg: проекти, лични проекти
        el: έργα, προσωπικά έργα, projects
        tr: projeler, proje, kişisel projeler, seçilmiş projeler
        et: projektid
        lv: projekti
        lt: projektai
        ca: projectes, projectes personals
        id: proyek, proyek pribadi, portofolio
        vi: dự án, các dự án, dự án cá nhân, dự án tiêu biểu, dự án đã tham gia
        zh: 项目经历, 主要專案, 專案, 專案經歷, 主要项目, 开源项目贡献, 开源贡献, 項目經歷, 项目经验, 項目經驗, 项目, 項目, 个人项目, 個人項目, 开源项目, 開源項目, 项目介绍, 作品, 主要项目, 近期项目, 项目背景, 作品集, 个人作品, 开源贡献, 開源貢獻, 开源经历, 项目列表, 專案, 專案經驗, 專案經歷, 项目案例, 开源, 项目展示, 代表项目, 参与项目, 个人开源项目, 开源社区
        ja: プロジェクト, プロジェクト経歴, プロジェクト経験, 個人開発, 個人プロジェクト, 主なプロジェクト, 制作物, 作品, ポートフォリオ, oss活動, oss, 個人開発物, 実績, 開発経験, 開発実績, 成果物, オープンソース活動
        ko: 프로젝트, 주요 프로젝트, 개인 프로젝트, 프로젝트 경험, 사이드 프로젝트, 오픈소스, 오픈 소스, 포트폴리오, 팀 프로젝트, 토이 프로젝트, 프로젝트 경력, 오픈소스 기여
        ar: المشاريع, مشاريع, المشروعات, مشاريع شخصية, أهم المشاريع, الأعمال
        fa: پروژه‌ها, پروژه ها, پروژه, نمونه کارها, نمونه‌کارها
        he: פרויקטים, פרוייקטים, פרויקטים אישיים, פרויקט
        hi: परियोजनाएँ, परियोजनाएं, परियोजना, प्रोजेक्ट
        th: โครงการ, ผลงาน, โปรเจกต์
        """

    static let languageNames: StaticString = """
        en: languages, language, language skills, languages spoken, spoken languages, foreign languages, language proficiency, natural languages, human languages, linguistic skills
        de: sprachen, fremdsprachen, sprachkenntnisse, sprache, sprachliche kenntnisse
        fr: langues, langue, langues parlées, langues étrangères, compétences linguistiques
        es: idiomas, idioma, lenguas, conocimiento de idiomas
        pt: idiomas, idioma, línguas, competências linguísticas, línguas estrangeiras
        it: lingue, lingua, lingue parlate, lingue straniere, competenze linguistiche, lingue conosciute, conoscenze linguistiche
        nl: talen, taal, talenkennis, taalvaardigheid
        da: sprog, sprogkundskaber, sprogfærdigheder
        sv: språk, språkkunskaper
        nb: språk, språkkunnskaper, språkferdigheter
        nn: språk, språkkunnskapar
        fi: kielet, kielitaito, kielitaidot
        pl: języki, języki obce, język, znajomość języków
        cs: jazyky, jazykové znalosti, jazykové dovednosti, cizí jazyky
        sk: jazyky, jazykové znalosti, cudzie jazyky
        sl: jeziki, tuji jeziki
        hr: jezici, strani jezici
        hu: nyelvek, nyelvtudás, nyelvismeret, idegen nyelvek, nyelvi ismeretek
        ro: limbi, limbi străine, limbi vorbite, competențe lingvistice
        ru: языки, иностранные языки, знание языков, владение языками
        uk: мови, знання мов, іноземні мови
        bg: езици, чужди езици
        el: γλώσσες, ξένες γλώσσες
        tr: diller, yabancı diller, yabancı dil, dil bilgisi, dil becerileri, dil
        et: keeled, keelteoskus
        lv: valodas, valodu prasmes
        lt: kalbos, kalbų mokėjimas
        ca: idiomes, llengües
        id: bahasa, kemampuan bahasa
        vi: ngôn ngữ, ngoại ngữ
        zh: 语言能力, 语言, 語言, 語言能力, 外语, 外语能力, 语言技能, 外語, 语言水平
        ja: 語学, 語学スキル, 語学力, 言語, 外国語, 言語スキル
        ko: 언어, 외국어, 어학, 언어 능력, 외국어 능력, 어학 능력, 어학 사항
        ar: اللغات, اللغة, لغات, المهارات اللغوية
        fa: زبان‌ها, زبانها, زبان ها, زبان, زبان‌های خارجی
        he: שפות, ידיעת שפות
        hi: भाषाएँ, भाषाएं, भाषा
        th: ภาษา
        """

    static let publicationNames: StaticString = """
        en: publications, publication, selected publications, papers, articles, research papers, journal articles, journal publications, peer-reviewed publications, peer reviewed publications, conference papers, conference proceedings, conference publications, books, book chapters, preprints, patents, writing, writings, publications and talks, talks, presentations, invited talks, conferences, conference presentations, posters, speaking, talks and publications, public speaking, research interests and publications, scholarly work, working papers, technical reports, blog posts, lectures, conference talks, patents and publications, bibliography, scientific publications, list of publications, refereed publications, manuscripts, speaking engagements, media
        de: publikationen, veröffentlichungen, publikationsliste, ausgewählte publikationen, vorträge, artikel, patente, konferenzen, bücher, schriften, vorträge und publikationen, wissenschaftliche veröffentlichungen, aufsätze
        fr: publications, publication, articles, brevets, conférences, communications, présentations, exposés, travaux scientifiques, livres, publications scientifiques
        es: publicaciones, publicación, artículos, patentes, ponencias, conferencias, charlas, publicaciones científicas, presentaciones, libros
        pt: publicações, publicação, artigos, patentes, palestras, conferências, apresentações, publicações científicas, produção científica, produção bibliográfica
        it: pubblicazioni, articoli, brevetti, conferenze, presentazioni, pubblicazioni scientifiche, convegni
        nl: publicaties, artikelen, patenten, presentaties, lezingen, octrooien
        da: publikationer, artikler, foredrag, patenter, oplæg
        sv: publikationer, artiklar, föredrag, patent
        nb: publikasjoner, artikler, foredrag, patenter
        nn: publikasjonar, artiklar
        fi: julkaisut, artikkelit, esitelmät, patentit
        pl: publikacje, artykuły, patenty, wystąpienia, konferencje, prelekcje
        cs: publikace, články, patenty, přednášky, konference
        sk: publikácie, články, patenty, prednášky
        sl: objave, publikacije
        hr: publikacije, objavljeni radovi
        hu: publikációk, cikkek, előadások, szabadalmak
        ro: publicații, articole, brevete, conferințe
        ru: публикации, статьи, патенты, доклады, выступления, конференции, научные публикации
        uk: публікації, статті, доповіді, патенти
        bg: публикации, статии
        el: δημοσιεύσεις, άρθρα, ομιλίες
        tr: yayınlar, makaleler, patentler, konuşmalar, sunumlar, konferanslar
        et: publikatsioonid, artiklid
        lv: publikācijas
        lt: publikacijos, straipsniai
        ca: publicacions, articles, ponències
        id: publikasi, artikel, paten
        vi: công bố khoa học, ấn phẩm, bài báo, xuất bản, công trình nghiên cứu
        zh: 论文, 論文, 发表论文, 發表論文, 出版物, 学术论文, 專利, 专利, 论文与专利, 发表, 著作, 学术成果, 科研成果, 发表文章, 学术发表, 论文发表, 演讲, 演講, 分享, 文章, 技术文章, 技术文章和演讲, 开源项目和作品, 研究成果, 出版, 著作与论文
        ja: 論文, 執筆実績, 発表, 研究業績, 著書, 特許, 出版物, 登壇, 執筆, 講演, 論文・発表, 登壇・執筆, 学会発表, 業績, 登壇実績, 発表資料, アウトプット, 執筆・登壇, 研究発表, 外部発表
        ko: 논문, 출판물, 출판, 발표, 특허, 논문 및 발표, 저서, 연구 실적, 학술 활동, 논문 실적, 강연
        ar: المنشورات, الأبحاث, المقالات, براءات الاختراع, البحوث, المؤلفات, الأبحاث المنشورة
        fa: انتشارات, مقالات, مقاله‌ها, پژوهش‌ها, اختراعات
        he: פרסומים, מאמרים, פטנטים, הרצאות
        hi: प्रकाशन, लेख, शोध पत्र
        th: ผลงานตีพิมพ์, สิ่งพิมพ์
        """

    static let certificateNames: StaticString = """
        en: certificates, certificate, certifications, certification, licenses, licences, licenses and certifications, certifications and licenses, courses, courses and certificates, courses and certifications, professional development, trainings, professional certifications, training and certifications, online courses, accreditations, moocs, workshops, credentials, professional training, certificates and courses, badges
        de: zertifikate, zertifikat, zertifizierungen, zertifizierung, weiterbildung, weiterbildungen, fortbildung, fortbildungen, kurse, lizenzen, schulungen, seminare, fort- und weiterbildung, fort- und weiterbildungen, führerschein, scheine, lehrgänge
        fr: certificats, certifications, certification, formations complémentaires, cours, attestations, formation continue, licences, permis, formations et certifications, perfectionnement
        es: certificados, certificaciones, certificación, cursos, formación complementaria, licencias, cursos y certificaciones, cursos y certificados, formación continua, educación complementaria, diplomas
        pt: certificados, certificações, certificação, cursos, cursos complementares, licenças, formação complementar, cursos e certificações, cursos e certificados, cursos extracurriculares
        it: certificati, certificazioni, certificazione, corsi, attestati, licenze, patenti, corsi e certificazioni, corsi di formazione, formazione continua
        nl: certificaten, certificeringen, cursussen, trainingen, licenties, certificaten en cursussen
        da: certifikater, certificeringer, kurser, kurser og certifikater, efteruddannelse, licenser, certifikationer
        sv: certifikat, certifieringar, kurser, licenser, körkort, intyg
        nb: sertifikater, sertifiseringer, kurs, kurs og sertifikater, lisenser, førerkort, sertifikat
        nn: sertifikat, kurs, sertifiseringar
        fi: sertifikaatit, todistukset, kurssit, sertifioinnit, täydennyskoulutus
        pl: certyfikaty, certyfikat, kursy, szkolenia, licencje, kursy i szkolenia, certyfikaty i kursy, kursy i certyfikaty
        cs: certifikáty, certifikace, kurzy, školení, kurzy a certifikáty
        sk: certifikáty, certifikácie, kurzy, školenia
        sl: certifikati, tečaji
        hr: certifikati, tečajevi, edukacije
        hu: tanúsítványok, bizonyítványok, tanfolyamok, képesítések, oklevelek, képzések
        ro: certificări, certificate, cursuri, licențe, atestate
        ru: сертификаты, сертификация, курсы, повышение квалификации, лицензии, сертификаты и курсы, дополнительное образование, тренинги, курсы и сертификаты
        uk: сертифікати, курси, підвищення кваліфікації, сертифікація, додаткова освіта
        bg: сертификати, курсове, квалификации
        el: πιστοποιήσεις, πιστοποιητικά, σεμινάρια, μαθήματα
        tr: sertifikalar, sertifika, kurslar, eğitimler, kurs ve sertifikalar, sertifikalar ve kurslar, lisanslar
        et: sertifikaadid, kursused, koolitused
        lv: sertifikāti, kursi
        lt: sertifikatai, kursai
        ca: certificats, certificacions, cursos, formació complementària
        id: sertifikat, sertifikasi, kursus, pelatihan, lisensi
        vi: chứng chỉ, khóa học, chứng nhận, khoá học, các khóa học
        zh: 证书, 职业培训, 培训经历, 培训, 證書, 资格证书, 資格證書, 认证, 認證, 证书与认证, 技能证书, 资质, 培训, 证照, 證照, 资格, 课程, 證照與認證, 职业资格, 资质证书, 培训经验
        ja: 資格, 保有資格, 資格・免許, 免許・資格, 取得資格, 免許, 資格・検定, 資格等, 認定
        ko: 자격증, 자격, 수료, 자격 및 면허, 인증, 면허, 자격 사항, 수료증, 자격증 및 수상
        ar: الشهادات, شهادات, الدورات, الدورات التدريبية, التدريب, الدورات والشهادات, الشهادات المهنية, الرخص
        fa: گواهینامه‌ها, گواهینامه ها, مدارک, دوره‌ها, گواهی‌ها, دوره ها, دوره‌های آموزشی
        he: תעודות, הסמכות, קורסים, הכשרות, רישיונות
        hi: प्रमाणपत्र, प्रमाण पत्र, पाठ्यक्रम, प्रशिक्षण
        th: ใบรับรอง, ประกาศนียบัตร, การอบรม
        """

    static let awardNames: StaticString = """
        en: awards, award, honors, honours, honors and awards, honours and awards, awards and honors, awards and honours, achievements, accomplishments, scholarships, grants, fellowships, prizes, recognition, awards and achievements, key achievements, awards and recognition, distinctions, grants and awards, awards and grants, awards and scholarships, scholarships and awards, funding, competitions, fellowships and awards, grants and fellowships, academic honors, selected awards, accolades, selected achievements, recognitions
        de: auszeichnungen, auszeichnung, preise, ehrungen, stipendien, erfolge, preise und auszeichnungen, auszeichnungen und stipendien, stipendien und auszeichnungen, wettbewerbe, förderungen, leistungen
        fr: prix, distinctions, récompenses, bourses, prix et distinctions, honneurs, réussites, concours, prix et récompenses, palmarès
        es: premios, reconocimientos, logros, becas, honores, premios y reconocimientos, distinciones, premios y honores, galardones, méritos
        pt: prêmios, prémios, honras, conquistas, bolsas, premiações, reconhecimentos, realizações, distinções, prêmios e honrarias, prêmios e reconhecimentos
        it: premi, riconoscimenti, onorificenze, borse di studio, premi e riconoscimenti, traguardi
        nl: prijzen, onderscheidingen, awards, beurzen, prestaties, prijzen en onderscheidingen
        da: priser, hædersbevisninger, udmærkelser, legater, priser og udmærkelser, resultater
        sv: utmärkelser, priser, stipendier, meriter
        nb: priser, utmerkelser, stipender, priser og utmerkelser
        nn: prisar, utmerkingar, stipend
        fi: palkinnot, tunnustukset, apurahat, saavutukset, stipendit
        pl: nagrody, wyróżnienia, osiągnięcia, stypendia, nagrody i wyróżnienia
        cs: ocenění, úspěchy, stipendia, ceny
        sk: ocenenia, úspechy, štipendiá
        sl: nagrade, priznanja, dosežki
        hr: nagrade, priznanja, postignuća
        hu: díjak, elismerések, eredmények, ösztöndíjak, kitüntetések
        ro: premii, distincții, realizări, burse
        ru: награды, достижения, премии, стипендии, гранты, награды и достижения, поощрения
        uk: нагороди, досягнення, стипендії, гранти, премії
        bg: награди, постижения, отличия
        el: βραβεία, διακρίσεις, υποτροφίες, επιτεύγματα
        tr: ödüller, başarılar, burslar, ödül, ödüller ve başarılar
        et: auhinnad, tunnustused
        lv: balvas, apbalvojumi
        lt: apdovanojimai, pasiekimai
        ca: premis, reconeixements, beques
        id: penghargaan, prestasi, beasiswa
        vi: giải thưởng, thành tích, khen thưởng, danh hiệu, học bổng, danh hiệu và giải thưởng
        zh: 荣誉奖项, 荣誉, 榮譽, 获奖经历, 獲獎經歷, 奖项, 獎項, 获奖情况, 荣誉奖项, 荣誉证书, 奖励, 奖学金, 所获荣誉, 荣誉与奖项, 获奖, 竞赛, 竞赛经历, 奖励荣誉, 荣誉奖励, 个人荣誉, 在校荣誉, 成就, 主要成就, 个人成就, 获奖及荣誉, 比赛经历
        ja: 受賞, 受賞歴, 表彰, 受賞・表彰, 賞罰, 奨学金, 表彰・受賞, 助成金, 入賞, 受賞実績
        ko: 수상, 수상 내역, 수상내역, 수상 경력, 상훈, 장학금, 수상 이력, 성과, 수상 실적
        ar: الجوائز, جوائز, الإنجازات, التكريمات, المنح, الجوائز والتكريمات, إنجازات
        fa: جوایز, افتخارات, دستاوردها, افتخارات و جوایز
        he: פרסים, הישגים, מלגות, פרסים והישגים, הצטיינות
        hi: पुरस्कार, सम्मान, उपलब्धियाँ, उपलब्धियां
        th: รางวัล, เกียรติประวัติ, ทุนการศึกษา
        """

    static let volunteerNames: StaticString = """
        en: volunteering, volunteer, volunteer work, volunteer experience, volunteering experience, community service, community, community involvement, community engagement, extracurricular activities, extracurriculars, extracurricular, leadership, activities, service, professional service, academic service, outreach, memberships, professional memberships, affiliations, professional affiliations, involvement, organizations, civic engagement, service and outreach, leadership and activities, voluntary work, social engagement, leadership and service, associations, volunteer activities, reviewing, student activities, campus involvement
        de: ehrenamt, ehrenämter, ehrenamtliche tätigkeit, ehrenamtliche tätigkeiten, ehrenamtliches engagement, engagement, soziales engagement, gesellschaftliches engagement, mitgliedschaften, freiwilligenarbeit, ehrenamtliche arbeit, freiwilliges engagement, außeruniversitäre aktivitäten, gremien, gremienarbeit
        fr: bénévolat, volontariat, engagement associatif, vie associative, associations, engagements, activités associatives, activités extra-scolaires, activités extrascolaires, expérience associative, expériences associatives, engagement, activités bénévoles, activités
        es: voluntariado, trabajo voluntario, experiencia de voluntariado, actividades extracurriculares, actividades, servicio comunitario, asociaciones
        pt: voluntariado, trabalho voluntário, atividades extracurriculares, experiência voluntária, atividades, ações voluntárias, atividades complementares
        it: volontariato, attività di volontariato, esperienze di volontariato, attività extracurriculari, attività, associazioni
        nl: vrijwilligerswerk, nevenactiviteiten, vrijwilliger, bestuurservaring, activiteiten, lidmaatschappen
        da: frivilligt arbejde, frivilligarbejde, frivillig, tillidshverv, foreningsarbejde, foreninger, medlemskaber, bestyrelsesarbejde
        sv: ideellt arbete, volontärarbete, ideella uppdrag, engagemang, föreningsliv, uppdrag
        nb: frivillig arbeid, frivillig, verv, tillitsverv, frivillighet, verv og engasjement
        nn: frivillig arbeid, verv
        fi: vapaaehtoistyö, luottamustoimet, järjestötoiminta
        pl: wolontariat, działalność społeczna, działalność dodatkowa, aktywność społeczna, organizacje
        cs: dobrovolnictví, dobrovolnická činnost, aktivity, mimoškolní aktivity
        sk: dobrovoľníctvo, aktivity
        sl: prostovoljstvo
        hr: volontiranje, volontersko iskustvo
        hu: önkéntes munka, önkéntesség, önkéntes tevékenység, társadalmi szerepvállalás
        ro: voluntariat, activități extracurriculare, activități de voluntariat
        ru: волонтёрство, волонтерство, общественная деятельность, волонтёрская деятельность, членство в организациях
        uk: волонтерство, громадська діяльність
        bg: доброволчество, доброволческа дейност
        el: εθελοντισμός, εθελοντική εργασία, δραστηριότητες
        tr: gönüllülük, gönüllü çalışmalar, gönüllü deneyimi, sosyal sorumluluk, etkinlikler, topluluk
        et: vabatahtlik töö
        lv: brīvprātīgais darbs
        lt: savanorystė
        ca: voluntariat, associacions
        id: sukarelawan, kegiatan sukarela, organisasi, pengalaman organisasi, kegiatan
        vi: tình nguyện, hoạt động tình nguyện, hoạt động ngoại khóa, hoạt động
        zh: 志愿经历, 志願經歷, 志愿者经历, 志愿服务, 社会活动, 社会实践, 校园活动, 社团经历, 社團經歷, 校内经历, 在校经历, 实践经历, 志愿活动, 课外活动, 社会工作, 社团活动, 社区贡献, 社区活动, 社群, 校园实践, 学生工作, 社区
        ja: ボランティア, ボランティア活動, 業務外活動, 個人活動, 課外活動, 社会活動, コミュニティ活動, 活動, サークル活動, コミュニティ
        ko: 봉사활동, 봉사 활동, 대외 활동, 대외활동, 활동, 자원봉사, 동아리, 교내 활동, 커뮤니티, 커뮤니티 활동, 기타 활동
        ar: التطوع, العمل التطوعي, الأعمال التطوعية, الأنشطة, الأنشطة التطوعية, العضويات
        fa: فعالیت‌های داوطلبانه, داوطلبی, فعالیت ها, فعالیت‌ها, عضویت‌ها
        he: התנדבות, פעילות התנדבותית, פעילות חברתית, פעילויות
        hi: स्वयंसेवा, स्वैच्छिक कार्य, गतिविधियाँ
        th: งานอาสาสมัคร, กิจกรรม
        """

    static let interestNames: StaticString = """
        en: interests, interest, hobbies, hobby, hobbies and interests, interests and hobbies, personal interests, research interests, leisure, pastimes, other interests, activities and interests, fun facts, outside work, passions, free time
        de: interessen, hobbys, hobbies, interessen und hobbys, hobbys und interessen, freizeit, persönliche interessen, hobbies und interessen, private interessen, forschungsinteressen, sonstige interessen, freizeitaktivitäten
        fr: centres d'intérêt, centres d’intérêts, centre d'intérêts, intérêts, loisirs, hobbies, passions, loisirs et centres d'intérêt, passe-temps, centres d'intérêts
        es: intereses, aficiones, pasatiempos, hobbies, intereses personales, áreas de interés, intereses y aficiones, otros intereses
        pt: interesses, hobbies, passatempos, interesses pessoais, áreas de interesse
        it: interessi, hobby, passioni, interessi personali, tempo libero, interessi e hobby, hobby e interessi
        nl: interesses, hobby's, hobby’s, hobbies, vrije tijd, interesses en hobby's
        da: interesser, hobbyer, fritid, fritidsinteresser, personlige interesser, fritidsaktiviteter
        sv: intressen, fritidsintressen, hobby, hobbyer, fritid
        nb: interesser, hobbyer, fritid, fritidsinteresser
        nn: interesser, hobbyar, fritid
        fi: harrastukset, kiinnostuksen kohteet, mielenkiinnon kohteet
        pl: zainteresowania, hobby, hobby i zainteresowania, zainteresowania i hobby
        cs: zájmy, koníčky, záliby, zájmy a koníčky, volný čas
        sk: záujmy, koníčky, záľuby, hobby
        sl: zanimanja, hobiji, interesi
        hr: interesi, hobiji
        hu: érdeklődés, hobbi, hobbik, érdeklődési kör, érdeklődési körök, szabadidő
        ro: interese, hobby-uri, pasiuni, hobby, hobbyuri
        ru: интересы, хобби, увлечения, хобби и интересы, интересы и увлечения
        uk: інтереси, хобі, захоплення
        bg: интереси, хобита, хоби
        el: ενδιαφέροντα, χόμπι
        tr: ilgi alanları, hobiler, ilgi alanlarım, ilgi alanları ve hobiler
        et: huvid, hobid, huvialad
        lv: intereses, vaļasprieki
        lt: pomėgiai, interesai
        ca: interessos, aficions
        id: minat, hobi, minat dan hobi
        vi: sở thích, mối quan tâm
        zh: 兴趣爱好, 興趣愛好, 爱好, 愛好, 兴趣, 興趣, 个人爱好, 个人兴趣, 興趣與愛好, 研究兴趣, 研究方向
        ja: 趣味, 興味, 趣味・特技, 関心, 関心事, 興味・関心, 趣味・興味, 興味のあること
        ko: 관심사, 취미, 관심 분야, 취미 및 관심사, 취미/특기
        ar: الاهتمامات, الهوايات, هوايات, الهوايات والاهتمامات, اهتمامات
        fa: علایق, علاقه‌مندی‌ها, سرگرمی‌ها, علاقه مندی ها, زمینه‌های مورد علاقه
        he: תחומי עניין, תחביבים, תחביבים ותחומי עניין
        hi: रुचियाँ, रुचियां, शौक, अभिरुचि
        th: ความสนใจ, งานอดิเรก
        """

    static let referenceNames: StaticString = """
        en: references, reference, referees, recommendations, testimonials, professional references, letters of recommendation, endorsements
        de: referenzen, empfehlungen, referenz, referenzpersonen, empfehlungsschreiben
        fr: références, référence, recommandations, lettres de recommandation
        es: referencias, recomendaciones, referencias personales, referencias profesionales, referencias laborales
        pt: referências, recomendações, referências profissionais
        it: referenze, raccomandazioni, referenza
        nl: referenties, aanbevelingen
        da: referencer, anbefalinger, reference
        sv: referenser, rekommendationer
        nb: referanser, anbefalinger
        nn: referansar
        fi: suosittelijat, suositukset
        pl: referencje, rekomendacje
        cs: reference, doporučení
        sk: referencie, odporúčania
        sl: reference, priporočila
        hr: reference, preporuke
        hu: referenciák, ajánlások
        ro: referințe, recomandări
        ru: рекомендации, отзывы, рекомендатели
        uk: рекомендації, відгуки
        bg: референции, препоръки
        el: συστάσεις
        tr: referanslar, referans
        et: soovitajad, soovitused
        lv: atsauksmes, rekomendācijas
        lt: rekomendacijos
        ca: referències, recomanacions
        id: referensi, rekomendasi
        vi: người tham chiếu, người giới thiệu, tham chiếu
        zh: 推荐人, 推薦人, 推荐信, 证明人, 推荐, 参考人
        ja: 推薦者, 推薦, 推薦状, 照会先
        ko: 추천인, 추천, 추천서, 레퍼런스
        ar: المراجع, المعرفون, التوصيات, جهات الاتصال المرجعية
        fa: معرف‌ها, مراجع, معرفین, توصیه‌نامه‌ها
        he: ממליצים, המלצות
        hi: संदर्भ, सिफारिशें
        th: บุคคลอ้างอิง, อ้างอิง
        """

    static let personalNames: StaticString = """
        en: personal information, personal, personal data, personal details, personal info, details, bio data, basic information, basic info, information, about the candidate, general information, biographical data
        de: persönliche daten, persönliches, angaben zur person, personalien, persönliche angaben, persönliche informationen, allgemeines, stammdaten, daten
        fr: informations personnelles, données personnelles, état civil, coordonnées personnelles, infos personnelles, renseignements personnels, informations
        es: datos personales, información personal, información básica, datos, datos generales, datos básicos
        pt: dados pessoais, informações pessoais, dados, informação pessoal
        it: dati personali, informazioni personali, dati anagrafici, informazioni
        nl: persoonlijke gegevens, persoonsgegevens, personalia, persoonlijke informatie
        da: personlige oplysninger, personlige data, persondata, personalia, stamdata
        sv: personuppgifter, personliga uppgifter, personlig information
        nb: personlige opplysninger, personalia, personlig informasjon, personopplysninger
        nn: personlege opplysningar, personalia
        fi: henkilötiedot, perustiedot
        pl: dane osobowe, informacje osobiste, dane personalne
        cs: osobní údaje, osobní informace
        sk: osobné údaje
        sl: osebni podatki
        hr: osobni podaci, osobne informacije
        hu: személyes adatok, személyi adatok
        ro: date personale, informații personale
        ru: личные данные, персональные данные, личная информация, основная информация, анкетные данные
        uk: особисті дані, персональні дані, особиста інформація
        bg: лични данни, лична информация
        el: προσωπικά στοιχεία, προσωπικές πληροφορίες
        tr: kişisel bilgiler, kişisel veriler
        et: isikuandmed
        lv: personas dati, personīgā informācija
        lt: asmeninė informacija, asmens duomenys
        ca: dades personals, informació personal
        id: data pribadi, informasi pribadi, data diri, biodata
        vi: thông tin cá nhân
        zh: 个人信息, 個人信息, 基本信息, 基本資料, 个人资料, 個人資料, 基本情况, 個人基本資料, 个人情况, 个人基本信息, 信息
        ja: 基本情報, 個人情報, 個人データ, 基本データ, プロフィール情報
        ko: 인적사항, 인적 사항, 기본 정보, 개인 정보, 개인정보, 신상 정보, 기본정보
        ar: المعلومات الشخصية, البيانات الشخصية, معلومات شخصية, بيانات شخصية, معلومات أساسية
        fa: اطلاعات شخصی, مشخصات فردی, مشخصات, اطلاعات فردی, مشخصات شخصی
        he: פרטים אישיים, מידע אישי
        hi: व्यक्तिगत जानकारी, व्यक्तिगत विवरण
        th: ข้อมูลส่วนตัว, ประวัติส่วนตัว
        """

    static let contactNames: StaticString = """
        en: contact, contacts for communication, contacts, contact information, contact details, contact info, contact me, get in touch, reach me, find me, find me online, links, social, social media, profiles, online, social networks, social links, online presence, web, elsewhere, connect, websites, online profiles
        de: kontakt, kontaktdaten, kontaktinformationen, kontakte, links, anschrift, erreichbarkeit, adresse, soziale netzwerke
        fr: contact, contacts, coordonnées, me contacter, liens, réseaux sociaux, informations de contact
        es: contacto, contactos, datos de contacto, información de contacto, enlaces, redes sociales, redes
        pt: contato, contatos, contacto, contactos, informações de contato, dados de contato, links, redes sociais, dados para contato
        it: contatti, contatto, recapiti, informazioni di contatto, link, social
        nl: contact, contactgegevens, contactinformatie, links
        da: kontakt, kontaktoplysninger, kontaktinformation, links, kontaktinfo
        sv: kontakt, kontaktuppgifter, kontaktinformation, länkar
        nb: kontakt, kontaktinformasjon, kontaktinfo, lenker, kontaktopplysninger
        nn: kontakt, kontaktinformasjon, lenkjer
        fi: yhteystiedot, ota yhteyttä, linkit
        pl: kontakt, dane kontaktowe, linki
        cs: kontakt, kontakty, kontaktní údaje, odkazy
        sk: kontakt, kontakty, kontaktné údaje, odkazy
        sl: kontakt, stik, povezave, kontaktni podatki
        hr: kontakt, kontakt informacije, poveznice, kontakt podaci
        hu: kapcsolat, elérhetőség, elérhetőségek, kapcsolattartás, linkek
        ro: contact, date de contact, informații de contact
        ru: контакты, контактная информация, связь, контактные данные, ссылки, контакт
        uk: контакти, контактна інформація, контактні дані, посилання, контакт
        bg: контакти, контактна информация, контакт, връзки
        el: επικοινωνία, στοιχεία επικοινωνίας, σύνδεσμοι
        tr: iletişim, iletişim bilgileri, bağlantılar, linkler
        et: kontakt, kontaktandmed
        lv: kontakti, kontaktinformācija
        lt: kontaktai, kontaktinė informacija
        ca: contacte, dades de contacte, enllaços
        id: kontak, informasi kontak, tautan
        vi: liên hệ, thông tin liên hệ, liên kết
        zh: 联系方式, 聯絡方式, 聯繫方式, 联系我, 联系信息, 联系, 聯絡資訊, 联络方式, 链接, 社交, 个人主页, 聯絡我, 联系我们, 社交媒体
        ja: 連絡先, お問い合わせ, リンク, コンタクト, sns, アカウント, 各種アカウント, 各種リンク
        ko: 연락처, 연락, 링크, 컨택, 연락 정보, 소셜, 채널
        ar: معلومات الاتصال, التواصل, الاتصال, بيانات الاتصال, روابط, للتواصل, معلومات التواصل
        fa: اطلاعات تماس, تماس, راه‌های ارتباطی, ارتباط با من, تماس با من, پیوندها
        he: יצירת קשר, פרטי קשר, פרטי התקשרות, קישורים, צור קשר
        hi: संपर्क, संपर्क जानकारी, संपर्क विवरण, लिंक
        th: ติดต่อ, ข้อมูลติดต่อ, การติดต่อ
        """

    /// Titles of sections that are none of the kinds above.
    static let otherNames: StaticString = """
        en: other, miscellaneous, misc, additional information, more, supervision, students, students supervised, faq, faqs, acknowledgements, acknowledgments, notes, additional, other information, other activities, further information, other experience, highlights, availability, work authorization, declaration, news, collaborations, other achievements
        de: sonstiges, weiteres, verschiedenes, weitere angaben, zusatzinformationen, sonstige angaben, anlagen, betreute arbeiten, weitere informationen, verfügbarkeit
        fr: divers, autres, informations complémentaires, autre, autres informations, informations diverses, disponibilité
        es: otros, otros datos, información adicional, varios, datos de interés, otros datos de interés, otra información, disponibilidad
        pt: outros, informações adicionais, outras informações, diversos, informações complementares, disponibilidade
        it: altro, informazioni aggiuntive, ulteriori informazioni, altre informazioni, varie
        nl: overig, overige, overige informatie, diversen
        da: andet, øvrigt, diverse, øvrige oplysninger
        sv: övrigt, annat, övriga meriter, diverse
        nb: annet, øvrig, diverse, annen informasjon
        nn: anna, diverse
        fi: muuta, muut, muut tiedot, lisätiedot
        pl: inne, dodatkowe informacje, pozostałe, informacje dodatkowe, dodatkowe
        cs: ostatní, další, další informace, doplňující informace
        sk: ostatné, iné, ďalšie informácie, doplňujúce informácie
        sl: drugo, ostalo, dodatne informacije
        hr: ostalo, dodatne informacije
        hu: egyéb, egyéb információk, további információk, egyebek
        ro: altele, informații suplimentare, diverse
        ru: дополнительно, дополнительная информация, прочее, другое, разное, дополнительные сведения
        uk: інше, додаткова інформація, додатково
        bg: друго, допълнителна информация, други
        el: άλλα, λοιπά, πρόσθετες πληροφορίες, διάφορα
        tr: diğer, ek bilgiler, diğer bilgiler
        et: muu, lisainfo
        lv: cita informācija, papildu informācija
        lt: kita, papildoma informacija
        ca: altres, informació addicional, altres dades
        id: lainnya, informasi tambahan, lain-lain
        vi: khác, thông tin thêm, thông tin khác, thông tin bổ sung
        zh: 其他, 其它, 其他信息, 附加信息, 致谢, 更多, 补充信息, 附录, 其他经历, 期望, 备注
        ja: その他, 備考, 補足, 特記事項, 希望条件, 本人希望, 今後やりたいこと
        ko: 기타, 기타 사항, 추가 정보, 기타사항, 감사의 말
        ar: أخرى, معلومات إضافية, متفرقات
        fa: سایر, اطلاعات تکمیلی, موارد دیگر
        he: שונות, מידע נוסף, אחר, נוסף
        hi: अन्य, अतिरिक्त जानकारी
        th: อื่นๆ, ข้อมูลเพิ่มเติม
        """

    /// What whole documents are called.
    static let documentNames: StaticString = """
        en: resume, résumé, cv, c.v., curriculum vitae, curriculum vitæ, vita, curriculum, my resume, my cv, professional resume, academic cv, short cv, europass, curriculum vitae europass, europass cv, europass curriculum vitae
        de: lebenslauf, tabellarischer lebenslauf, bewerbung, mein lebenslauf
        fr: curriculum vitae, cv, mon cv
        es: currículum, currículum vitae, currículo, hoja de vida, curriculum, cv
        pt: currículo, curriculum, curriculum vitae, currículo profissional, cv
        it: curriculum vitae, curriculum, cv
        nl: cv, curriculum vitae
        da: cv, curriculum vitae, mit cv
        sv: cv, meritförteckning
        nb: cv
        fi: ansioluettelo, cv
        pl: życiorys, cv
        cs: životopis, strukturovaný životopis
        sk: životopis
        sl: življenjepis
        hr: životopis
        hu: önéletrajz, szakmai önéletrajz
        ro: curriculum vitae, cv
        ru: резюме, автобиография, моё резюме
        uk: резюме
        bg: автобиография, cv
        el: βιογραφικό σημείωμα, βιογραφικό
        tr: özgeçmiş, cv, özgeçmişim
        et: elulookirjeldus
        lv: cv, dzīves apraksts
        lt: gyvenimo aprašymas
        ca: currículum
        id: daftar riwayat hidup, riwayat hidup, cv
        vi: sơ yếu lý lịch, hồ sơ xin việc, lý lịch
        zh: 简历, 簡歷, 学术履历, 学术简历, 學術履歷, 个人简历, 個人簡歷, 履历, 履歷, 履歷表, 我的简历, 求职简历, 个人履历
        ja: 職務経歴書, 業務経歴書, 経歴書, 履歴書, レジュメ, スキルシート
        ko: 이력서, 경력기술서, 경력 기술서, 자기소개서
        ar: السيرة الذاتية, سيرة ذاتية
        fa: رزومه, کارنامک
        he: קורות חיים
        hi: बायोडाटा, जीवन वृत्त, रिज्यूमे
        th: ประวัติย่อ, เรซูเม่
        """
}
