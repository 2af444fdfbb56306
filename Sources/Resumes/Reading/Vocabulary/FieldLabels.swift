internal import Languages

/// Words before a colon inside an entry: "Company:", "Period:", "職種：".
enum FieldLabels {
    /// What the text after a label is.
    enum Meaning: Hashable {
        case field(Entry.Field)
        case dates
        /// The first and the last date, each on a line of its own ("From:", "To:").
        case start, end
        /// Prose about the entry: "Summary:", "Description:".
        case prose
    }

    /// The meaning of a label, colon, case and decoration aside; nil for an author's own ("Stack", "Team size").
    static func meaning(of label: String) -> Meaning? {
        let key = TitleKey.key(of: label)
        return key.utf8.count < 60 ? words[key] : nil
    }

    private static let words = NameTable(lists)

    private static let lists: [(Meaning, StaticString)] = [
        (
            .field(.organization),
            """
            company, employer, organization, organisation, company name, client, institution, school, university, college, \
            issuer, issued by, awarder, awarded by, issuing organization, aussteller, verliehen von, emisor, émetteur, \
            besuchte schule, schule besucht, name der schule, firma, unternehmen, arbeitgeber, kunde, auftraggeber, hochschule, schule, universität, einrichtung, \
            entreprise, société, employeur, établissement, école, université, empresa, empleador, compañía, organización, \
            cliente, institución, universidad, escuela, empregador, companhia, instituição, universidade, azienda, \
            datore di lavoro, ente, istituto, università, società, bedrijf, werkgever, instelling, opdrachtgever, \
            virksomhed, arbejdsgiver, arbeidsgiver, bedrift, arbetsgivare, företag, yritys, työnantaja, pracodawca, uczelnia, \
            zaměstnavatel, spoločnosť, zamestnávateľ, poslodavac, tvrtka, munkáltató, cég, angajator, companie, compania, \
            компания, организация, работодатель, заказчик, вуз, учебное заведение, компанія, роботодавець, εταιρεία, εργοδότης, \
            şirket, kurum, işveren, okul, üniversite, công ty, trường, perusahaan, instansi, sekolah, חברה, מעסיק, מוסד, \
            الشركة, شركة, جهة العمل, صاحب العمل, الجامعة, شرکت, سازمان, دانشگاه, कंपनी, बริษัท, บริษัท, 公司, 公司名称, 单位, 工作单位, 所属公司, \
            雇主, 学校, 學校, 毕业院校, 院校, 会社, 会社名, 企業名, 勤務先, 所属, 社名, 在籍企業, 회사, 회사명, 소속, 학교, 기관
            """
        ),
        (
            .field(.title),
            """
            title, job title, role, position, job, function, your role, my role, roles, position title, funktion, rolle, schulstufe, schulart, schultyp, schulform, \
            stelle, tätigkeit als, titel, berufsbezeichnung, poste, fonction, rôle, intitulé, intitulé du poste, cargo, puesto, \
            rol, posición, función, papel, função, posição, ruolo, posizione, mansione, qualifica, functie, rol, stilling, \
            rolle, stillingsbetegnelse, titel, befattning, roll, tehtävä, nimike, rooli, stanowisko, rola, pozice, role, pozícia, \
            pozicija, položaj, pozíció, munkakör, beosztás, poziție, funcție, rol, post, должность, роль, позиция, посада, длъжност, \
            позиция, θέση, ρόλος, pozisyon, görev, unvan, vị trí, chức vụ, chức danh, vai trò, jabatan, posisi, peran, תפקיד, \
            المسمى الوظيفي, الوظيفة, المنصب, الدور, سمت, عنوان شغلی, نقش, पद, भूमिका, ตำแหน่ง, 职位, 職位, 职务, 職務, 岗位, 担任职务, 担任角色, 角色, \
            项目角色, 职称, 職種, 役職, 役割, ポジション, ポジション・役割, 担当, 肩書, 직책, 직무, 직위, 직급, 역할, 포지션, 담당
            """
        ),
        (
            .dates,
            """
            period, dates, date, year, graduation, graduation year, graduation date, expected graduation, expected graduation date, year of graduation, graduated, jahr, année, año, ano, anno, time, duration, when, timeframe, time frame, years, time period, employment dates, from to, \
            zeitraum, dauer, datum, zeit, projektzeitraum, laufzeit, studiendauer, beschäftigungszeitraum, von bis, période, dates, durée, date, periodo, fechas, fecha, \
            duración, tiempo, período, datas, data, duração, durata, date, periode, datum, duur, looptijd, tidsrum, varighed, \
            dato, tidsperiod, tid, varaktighet, tidsrom, varighet, ajanjakso, aika, kesto, okres, czas trwania, termin, data, \
            období, doba, datum, obdobie, razdoblje, trajanje, obdobje, időszak, időtartam, dátum, perioada, durata, período, \
            период, даты, срок, время, время работы, дата, період, термін, περίοδος, διάρκεια, ημερομηνία, dönem, tarih, tarihler, süre, \
            thời gian, thời hạn, waktu, masa, masa kerja, tanggal, durasi, תקופה, תאריכים, משך, الفترة, المدة, التاريخ, التواريخ, دوره, \
            مدت, تاریخ, بازه زمانی, مدت زمان, अवधि, तिथि, ระยะเวลา, วันที่, 时间, 時間, 日期, 毕业时间, 毕业日期, 预计毕业时间, 预计毕业, 就读时间, 在校时间, 起止时间, 工作时间, 项目时间, 项目周期, 周期, 开发周期, 任职时间, 在职时间, \
            时间段, 期間, 在籍期間, 開発期間, 勤務期間, 時期, 年月, 기간, 근무기간, 재직기간, 프로젝트 기간, 날짜, 개발 기간, 근무 기간, 재직 기간, 일시
            """
        ),
        (
            .start,
            "from, start, start date, started, von, beginn, début, desde, inicio, início, inizio, van, fra, från, с, начало, 开始时间, 入职时间, 開始, 入社, 시작"
        ),
        (
            .end,
            "to, end, end date, ended, until, bis, ende, fin, hasta, até, término, fine, tot, til, till, по, окончание, 结束时间, 离职时间, 終了, 退社, 종료"
        ),
        (
            .prose,
            """
            summary, description, overview, about, job description, project description, about the company, company description, \
            zusammenfassung, beschreibung, projektbeschreibung, kurzbeschreibung, résumé, description, descriptif, contexte, \
            resumen, descripción, resumo, descrição, sommario, descrizione, samenvatting, omschrijving, beschrijving, \
            beskrivelse, resumé, sammendrag, sammanfattning, beskrivning, kuvaus, opis, podsumowanie, popis, shrnutí, opis posla, \
            leírás, összefoglaló, descriere, rezumat, описание, краткое описание, опис, περιγραφή, açıklama, tanım, özet, mô tả, \
            deskripsi, ringkasan, תיאור, תקציר, الوصف, وصف, ملخص, توضیحات, شرح, خلاصه, विवरण, รายละเอียด, 简介, 描述, 项目描述, 项目简介, 项目介绍, \
            工作描述, 概述, 公司简介, 项目背景, 概要, 説明, 業務内容, 事業内容, 内容, 職務内容, プロジェクト概要, 설명, 개요, 소개, 업무 내용, 프로젝트 개요
            """
        ),
        (
            .field(.place),
            """
            location, place, city, country, site, ort, standort, arbeitsort, einsatzort, lieu, ville, pays, lugar, ubicación, \
            ciudad, país, local, localização, cidade, luogo, sede, città, plaats, locatie, sted, lokation, by, plats, sijainti, \
            paikka, miejsce, lokalizacja, místo, lokalita, miesto, mjesto, lokacija, kraj, helyszín, hely, locație, loc, место, \
            город, локация, місце, локація, място, τοποθεσία, τόπος, konum, yer, şehir, địa điểm, nơi làm việc, lokasi, tempat, \
            מיקום, מקום, الموقع, المكان, المدينة, مكان العمل, محل, مکان, شهر, محل کار, स्थान, สถานที่, 地点, 地點, 工作地点, 所在地, 城市, 勤務地, 場所, 위치, \
            근무지, 장소
            """
        ),
        (
            .field(.keywords),
            """
            technologies, technology, tech, tech stack, stack, technologies used, technology stack, tools, tools used, \
            environment, keywords, skills, languages used, tech used, key technologies, key skills, built with, software, \
            technologien, eingesetzte technologien, technik, werkzeuge, schlagworte, umgebung, technologie, verwendete technologien, \
            technologies utilisées, environnement technique, environnement, outils, stack technique, mots-clés, technos, \
            tecnologías, herramientas, tecnologías utilizadas, palabras clave, entorno, tecnologias, ferramentas, \
            tecnologias utilizadas, palavras-chave, tecnologie, strumenti, tecnologie utilizzate, parole chiave, \
            technologieën, gebruikte technologieën, teknologier, værktøjer, teknologi, teknik, tekniker, verktyg, verktøy, \
            teknologiat, työkalut, technologie, narzędzia, technológie, tehnologije, technológiák, eszközök, tehnologii, \
            технологии, стек, используемые технологии, инструменты, ключевые слова, технології, τεχνολογίες, teknolojiler, \
            kullanılan teknolojiler, công nghệ, công nghệ sử dụng, teknologi, alat, טכנולוגיות, כלים, التقنيات, الأدوات, فناوری‌ها, \
            تکنولوژی‌ها, ابزارها, तकनीक, เทคโนโลยี, 技术栈, 技術棧, 使用技术, 技术, 相关技术, 项目技术, 所用技术, 开发环境, 技术环境, 主要技术, 技术选型, 关键词, 关键技术, \
            技術スタック, 使用技術, 開発環境, 使用言語, 技術, 技術要素, 環境, 使用ツール, 기술 스택, 사용 기술, 기술스택, 기술, 개발 환경, 사용기술
            """
        ),
        (
            .field(.degree),
            """
            degree, qualification, abschluss, grad, akademischer grad, diplôme, título, titulación, grado, grau, titolo, \
            titolo di studio, diploma, graad, grad, examen, tutkinto, stopień, titul, végzettség, степень, ступінь, πτυχίο, derece, \
            bằng cấp, gelar, תואר, الدرجة, الدرجة العلمية, مدرک, مقطع, डिग्री, 学历, 學歷, 学位, 學位, 学位・資格, 학위
            """
        ),
        (
            .field(.area),
            """
            major, field, field of study, area, subject, discipline, specialization, specialisation, minor, course, program, \
            programme, studiengang, fachrichtung, fach, studienfach, schwerpunkt, vertiefung, filière, spécialité, domaine, \
            carrera, especialidad, área, curso, especialização, indirizzo, corso, facoltà, specializzazione, studierichting, \
            richting, studieretning, fag, linje, inriktning, pääaine, kierunek, specjalizacja, obor, studijní obor, odbor, smjer, \
            szak, specializare, специальность, факультет, направление, спеціальність, ειδικότητα, bölüm, alan, chuyên ngành, \
            ngành, jurusan, program studi, תחום, חוג, מגמה, التخصص, رشته, گرایش, विषय, สาขา, 专业, 專業, 主修, 专业方向, 専攻, 学部, 学科, 전공, 학과
            """
        ),
        (
            .field(.score),
            """
            gpa, grade, grades, score, cgpa, final grade, overall grade, average, note, abschlussnote, gesamtnote, \
            notendurchschnitt, durchschnitt, mention, moyenne, nota, nota media, promedio, calificación, média, voto, \
            votazione, cijfer, gemiddelde, karakter, snit, karaktergennemsnit, betyg, arvosana, keskiarvo, ocena, średnia, \
            průměr, prosjek, átlag, medie, средний балл, оценка, балл, середній бал, βαθμός, not ortalaması, ortalama, điểm, \
            điểm trung bình, ipk, nilai, ממוצע, ציון, المعدل, التقدير, معدل, अंक, เกรด, 成绩, 绩点, 平均绩点, 專業排名, 成績, 학점, 평점
            """
        ),
        (
            .field(.level),
            """
            level, proficiency, fluency, niveau, kenntnisstand, stufe, nivel, nível, livello, taso, poziom, úroveň, szint, \
            уровень, рівень, επίπεδο, seviye, düzey, trình độ, tingkat, רמה, المستوى, سطح, स्तर, ระดับ, 熟练度, 水平, 程度, レベル, 習熟度, 수준, 레벨
            """
        ),
        (
            .field(.authors),
            """
            authors, author, by, with, autoren, autor, auteurs, auteur, autores, autori, autore, forfattere, författare, \
            kirjoittajat, autorzy, autoři, szerzők, авторы, автор, автори, yazarlar, tác giả, penulis, המחברים, المؤلفون, نویسندگان, 作者, \
            著者, 저자
            """
        ),
        (
            .field(.journal),
            """
            journal, conference, published in, venue, publisher, zeitschrift, konferenz, verlag, revue, conférence, revista, \
            conferencia, conferência, rivista, conferenza, tijdschrift, tidsskrift, tidskrift, czasopismo, журнал, конференция, \
            dergi, tạp chí, jurnal, المجلة, مجله, 期刊, 会议, 发表于, 学会, 掲載誌, 학술지, 학회
            """
        ),
        (.field(.doi), "doi"),
        (
            .field(.url),
            """
            url, link, website, web, homepage, repo, repository, source, source code, code, github, demo, live demo, docs, \
            documentation, project link, project url, webseite, quellcode, lien, site web, site, enlace, repositorio, \
            código, página web, repositório, sito, codice, kode, kildekode, källkod, länk, lenke, linkki, kod, odkaz, \
            ссылка, исходный код, сайт, репозиторий, посилання, σύνδεσμος, bağlantı, liên kết, tautan, קישור, الرابط, لینک, लिंक, ลิงก์, \
            链接, 地址, 项目地址, 源码, 网址, 项目链接, 代码, リンク, リポジトリ, ソースコード, 링크, 저장소, 깃허브
            """
        ),
    ]
}
