internal import Languages

/// Labels of personal data some countries put in a CV: birth date, nationality, marital status, driving licence.
enum PersonalLabels {
    enum Datum: Hashable, CaseIterable {
        case birth, birthPlace, age, nationality, maritalStatus, gender, children, drivingLicence, military, religion,
            identity,
            workPermit, health, availability, salary, politics, experience, education, desiredPosition, other
    }

    /// What a label announces; nil for labels of other things.
    static func datum(for label: String) -> Datum? {
        let key = TitleKey.key(of: label)
        guard key.utf8.count < 80 else { return nil }
        if let datum = words[key] ?? words[TitleKey.squeezed(key)] { return datum }
        // "Geburtsdatum/-ort", "Nationality / Visa"
        guard label.contains("/"), let first = label.split(separator: "/").first else { return nil }
        return words[TitleKey.key(of: String(first))]
    }

    /// "Born 26.04.1990 in Ulm", "Geboren am …", "男/1990", "Né le …": a datum without a colon.
    static func isUnlabelled(_ text: String) -> Bool {
        let key = TitleKey.key(of: text)
        guard key.utf8.count < 120 else { return false }
        if openers.contains(where: { key == $0 || key.hasPrefix($0 + " ") }) { return true }
        // "34 years old", "16 anos, solteira"
        let first = text.lowercased().split { $0 == " " || $0 == "," }.prefix(2)
        if first.count == 2, first[0].count == 2, first[0].allSatisfy(\.isNumber), ages.contains(first[1]) {
            return true
        }
        // "1990年生まれ 神奈川県在住", "1986 г.р."
        if text.count <= 24, text.first?.isNumber == true,
            ["生まれ", "在住", "г.р.", "г. р.", "年生"].contains(where: text.contains)
        {
            return true
        }
        let parts = text.split { separators.contains($0) }
        let isShort = parts.count <= 4
        return isShort && parts.contains { ["男", "女", "男性", "女性", "남", "여", "남성", "여성"].contains(String($0)) }
    }

    private static let ages = WordSet(
        "years jahre ans anos años anni jaar ar vuotta lat let rokov ev ani лет роки годин yas yasinda")

    private static let openers: [String] = [
        "born", "date of birth", "geboren", "geb", "geboren am", "ne le", "nee le", "nacido", "nacida", "nascido",
        "nascida",
        "nato", "nata", "nato il", "fodt", "fodd", "syntynyt", "urodzony", "urodzona", "narozen", "narodeny",
        "szuletett",
        "nascut", "родился", "родилась", "дата рождения", "народився", "народилася", "ledig", "verheiratet", "married",
        "single",
        "celibataire", "marie", "mariee", "soltero", "soltera", "casado", "casada", "permis b", "driving licence",
        "ugift", "gift",
    ]

    private static let separators: SignSet = "/|,，、·• "

    private static let words = NameTable(lists)

    private static let lists: [(Datum, StaticString)] = [
        (
            .birth,
            """
            born, birth, birth date, date of birth, birthday, birthdate, dob, d o b, birth year, year of birth, place and date of birth, \
            date and place of birth, geburtsdatum, geboren, geboren am, geb, geburtstag, geburtsdatum und -ort, geburtsjahr, \
            date de naissance, né le, née le, né e le, naissance, date et lieu de naissance, fecha de nacimiento, nacimiento, \
            nacido, fecha y lugar de nacimiento, data de nascimento, nascimento, nascido em, data di nascita, nato il, nata il, \
            luogo e data di nascita, nato a, nascita, geboortedatum, geboren op, geboortedatum en plaats, fødselsdato, født, \
            fødselsdag, fødselsår, födelsedatum, född, födelseår, syntymäaika, syntynyt, data urodzenia, urodzony, \
            datum narození, narozen, dátum narodenia, narodený, datum rođenja, datum rojstva, születési dátum, született, \
            születési idő, születési hely és idő, data nașterii, data naşterii, născut, дата рождения, год рождения, родился, \
            дата народження, рік народження, дата на раждане, ημερομηνία γέννησης, doğum tarihi, doğum yılı, doğum yeri ve tarihi, \
            ngày sinh, năm sinh, tanggal lahir, tempat tanggal lahir, ttl, sünniaeg, dzimšanas datums, gimimo data, \
            data de naixement, תאריך לידה, שנת לידה, تاريخ الميلاد, الميلاد, تاریخ تولد, تولد, जन्म तिथि, जन्मतिथि, วันเกิด, วันเดือนปีเกิด, \
            出生日期, 出生年月, 生日, 出生, 出生年份, 生年月日, 生年, 誕生日, 생년월일, 출생, 생일, 출생년도
            """
        ),
        (
            .birthPlace,
            """
            place of birth, birthplace, birth place, geburtsort, lieu de naissance, lugar de nacimiento, local de nascimento, \
            naturalidade, luogo di nascita, geboorteplaats, fødested, födelseort, syntymäpaikka, miejsce urodzenia, místo narození, \
            miesto narodenia, mjesto rođenja, születési hely, locul nașterii, место рождения, місце народження, τόπος γέννησης, \
            doğum yeri, nơi sinh, tempat lahir, quê quán, מקום לידה, ארץ לידה, مكان الميلاد, محل تولد, जन्म स्थान, 籍贯, 籍貫, 出生地, 户籍, 户口, 户口所在地, \
            戶籍, 出身地, 出身, 本籍, 출생지, 본적, hometown, home town
            """
        ),
        (
            .age,
            "age, alter, âge, edad, idade, età, leeftijd, alder, ålder, ikä, wiek, věk, vek, dob, starost, kor, életkor, vârstă, возраст, вік, възраст, ηλικία, yaş, tuổi, umur, usia, edat, vanus, vecums, amžius, גיל, العمر, سن, आयु, उम्र, อายุ, 年龄, 年齡, 年齢, 나이, 연령"
        ),
        (
            .nationality,
            """
            nationality, citizenship, citizen, citizenships, nationalities, staatsangehörigkeit, nationalität, \
            staatsbürgerschaft, nationalité, citoyenneté, nacionalidad, ciudadanía, nacionalidade, cidadania, nazionalità, \
            cittadinanza, nationaliteit, nationalitet, statsborgerskab, statsborgerskap, medborgarskap, kansalaisuus, \
            obywatelstwo, narodowość, národnost, státní příslušnost, státní občanství, národnosť, štátna príslušnosť, \
            državljanstvo, nacionalnost, állampolgárság, nemzetiség, naționalitate, cetățenie, гражданство, национальность, \
            громадянство, национальност, ιθαγένεια, υπηκοότητα, εθνικότητα, uyruk, uyruğu, vatandaşlık, quốc tịch, dân tộc, \
            kewarganegaraan, kebangsaan, nacionalitat, kodakondsus, pilsonība, pilietybė, tautybė, אזרחות, לאום, الجنسية, \
            ملیت, تابعیت, राष्ट्रीयता, สัญชาติ, 国籍, 國籍, 民族, 국적
            """
        ),
        (
            .maritalStatus,
            """
            marital status, civil status, family status, status, familienstand, zivilstand, situation familiale, statut matrimonial, situation matrimoniale, état civil, \
            situation de famille, estado civil, stato civile, burgerlijke staat, civilstand, civilstatus, sivilstatus, \
            sivilstand, civilstånd, siviilisääty, perhesuhteet, stan cywilny, rodinný stav, zakonski stan, bračno stanje, bračni status, \
            családi állapot, stare civilă, stare civila, семейное положение, сімейний стан, семейно положение, \
            οικογενειακή κατάσταση, medeni durum, medeni hal, medeni hali, tình trạng hôn nhân, hôn nhân, status pernikahan, \
            status perkawinan, estat civil, perekonnaseis, ģimenes stāvoklis, šeimyninė padėtis, מצב משפחתי, الحالة الاجتماعية, \
            وضعیت تاهل, وضعیت تأهل, وضعیت تأهل, वैवाहिक स्थिति, สถานภาพ, 婚姻状况, 婚姻, 婚姻狀況, 婚否, 配偶者, 配偶者の有無, 婚姻状況, 결혼 여부, 혼인 여부, 결혼여부
            """
        ),
        (
            .gender,
            "gender, sex, geschlecht, sexe, sexo, género, genero, gênero, sesso, genere, geslacht, køn, kön, kjønn, sukupuoli, płeć, pohlaví, pohlavie, spol, nem, sex, gen, пол, стать, φύλο, cinsiyet, giới tính, jenis kelamin, sugu, dzimums, lytis, מין, מגדר, الجنس, النوع, جنسیت, लिंग भेद, เพศ, 性别, 性別, 성별, pronouns, pronomen, pronoms, pronombres"
        ),
        (
            .children,
            "children, kinder, enfants, hijos, filhos, figli, kinderen, børn, barn, lapset, dzieci, děti, deti, djeca, gyermekek, copii, дети, діти, παιδιά, çocuk, çocuklar, con cái, anak, ילדים, الأبناء, فرزندان, 子女, 扶養家族, 扶養家族数, 자녀"
        ),
        (
            .drivingLicence,
            """
            driving licence, driving license, driver's license, drivers license, driver license, driver’s licence, license, \
            führerschein, fahrerlaubnis, permis de conduire, permis, permis b, carnet de conducir, permiso de conducir, \
            licencia de conducir, carta de condução, carteira de habilitação, cnh, habilitação, carteira de motorista, \
            patente, patente di guida, patenti, rijbewijs, kørekort, førerkort, körkort, ajokortti, prawo jazdy, řidičský průkaz, \
            řidičské oprávnění, vodičský preukaz, vozački dopuštenje, vozačka dozvola, vozniško dovoljenje, jogosítvány, vezetői engedély, \
            permis auto, permis de conducere, водительские права, водительское удостоверение, права, водійські права, \
            водійське посвідчення, шофьорска книжка, άδεια οδήγησης, δίπλωμα οδήγησης, ehliyet, sürücü belgesi, bằng lái xe, \
            giấy phép lái xe, sim, surat izin mengemudi, carnet de conduir, juhiluba, vadītāja apliecība, vairuotojo pažymėjimas, \
            רישיון נהיגה, רשיון נהיגה, رخصة القيادة, رخصة قيادة, گواهینامه رانندگی, ड्राइविंग लाइसेंस, ใบขับขี่, 驾照, 駕照, 驾驶证, 運転免許, 自動車免許, 운전면허, \
            운전 면허
            """
        ),
        (
            .military,
            "military status, military service, wehrdienst, zivildienst, service militaire, servicio militar, serviço militar, servizio militare, militare, askerlik durumu, askerlik, служба в армии, военная служба, воинская обязанность, στρατιωτικές υποχρεώσεις, שירות צבאי, الخدمة العسكرية, الموقف من التجنيد, نظام وظیفه, وضعیت نظام وظیفه, وضعیت سربازی, 병역, 병역사항, 병역 사항, 군필 여부, 役男, 兵役, 兵役狀況, obligații militare"
        ),
        (
            .religion,
            "religion, konfession, bekenntnis, religión, religião, religione, agama, tôn giáo, الديانة, دین, धर्म, ศาสนา, 宗教, 종교"
        ),
        (
            .identity,
            "id, id number, passport, passport number, passport no, ausweis, dni, nif, cpf, rg, codice fiscale, cccd, cmnd, nik, no ktp, رقم الهوية, کد ملی, ת ז, תעודת זהות, 身份证, 身份证号, 護照"
        ),
        (
            .workPermit,
            "work permit, visa, visa status, work authorization, right to work, residence permit, work visa, arbeitserlaubnis, aufenthaltstitel, aufenthaltsstatus, permis de travail, titre de séjour, permiso de trabajo, visto, permesso di soggiorno, werkvergunning, arbejdstilladelse, разрешение на работу, çalışma izni, תאריך הגעה, 签证, 在留資格, ビザ, 비자"
        ),
        (
            .health,
            "health, blood group, blood type, height, weight, größe, gewicht, taille, poids, altura, peso, altezza, chiều cao, cân nặng, tinggi badan, berat badan, golongan darah, gesundheitszustand, 身高, 体重, 體重, 血型, 健康状况, 血液型, 身長, 健康状態, 혈액형, 키"
        ),
        (
            .availability,
            "availability, available from, available, notice period, start date, verfügbarkeit, verfügbar ab, verfügbar, eintrittstermin, kündigungsfrist, disponibilité, disponible à partir du, disponibilidad, disponibilidade, disponibilità, beschikbaarheid, beschikbaar vanaf, opzegtermijn, tilgængelighed, kan tiltræde, uppsägningstid, oppsigelsestid, dostępność, dostupnost, доступность, готов приступить, готовность к переезду, переезд, командировки, готовность к командировкам, relocation, willing to relocate, mobility, mobilität, mobilité, movilidad, 到岗时间, 目前状态, 在职状态, 当前状态, 求职状态, 入職可能日, 稼働開始日, 입사 가능일"
        ),
        (
            .salary,
            "salary, salary expectation, salary expectations, expected salary, desired salary, hourly rate, rate, gehaltsvorstellung, gehaltswunsch, stundensatz, tagessatz, prétentions salariales, prétention salariale, salaire, tjm, pretensión salarial, pretensiones salariales, pretensión económica, pretensão salarial, retribuzione, salarisindicatie, uurtarief, lønforventning, löneanspråk, oczekiwania finansowe, зарплата, желаемая зарплата, ожидаемая зарплата, зарплатные ожидания, заробітна плата, maaş beklentisi, mức lương mong muốn, gaji yang diharapkan, ציפיות שכר, الراتب المتوقع, حقوق درخواستی, 期望薪资, 期望薪水, 薪资要求, 期望月薪, 薪资, 希望年収, 希望年收, 現在の年収, 희망 연봉, 희망연봉"
        ),
        (.politics, "政治面貌, 政治面目, 党派, đảng viên"),
        (
            .experience,
            "years of experience, experience, total experience, work experience, berufserfahrung, années d'expérience, años de experiencia, anos de experiência, anni di esperienza, опыт работы, стаж, досвід роботи, tecrübe, kinh nghiệm, 工作年限, 工作经验, 工作年資, 年資, 经验, 从业年限, 実務経験年数, 経験年数, 経験, 경력, 총 경력"
        ),
        (
            .education,
            "education, highest degree, bildungsabschluss, höchster abschluss, niveau d'études, nivel de estudios, escolaridade, titolo di studio, образование, освіта, eğitim durumu, trình độ, pendidikan terakhir, 学历, 學歷, 最高学历, 学历/学位, 毕业院校, 毕业学校, 毕业时间, 专业, 英语水平, 英语, 外语水平, 最終学歴, 최종 학력, 최종학력"
        ),
        (
            .desiredPosition,
            "desired position, position sought, target position, job objective, poste recherché, puesto deseado, cargo pretendido, cargo desejado, angestrebte position, gewünschte position, желаемая должность, бажана посада, aranan pozisyon, vị trí ứng tuyển, posisi yang dilamar, 求职意向, 应聘职位, 应聘岗位, 期望职位, 意向岗位, 目标职位, 期望城市, 期望工作地, 期望地点, 意向城市, 求职岗位, 期望行业, 希望職種, 希望勤務地, 希望条件, 最寄駅, 最寄り駅, 희망 직무, 희망 근무지, 지원 분야"
        ),
    ]
}
