extension RoleWords {
    /// Folded nouns that name what somebody is.
    static let roleNouns = WordSet(
        """
        engineer engineers developer programmer manager lead leader intern trainee apprentice consultant researcher scientist \
        analyst architect designer administrator admin director officer assistant associate specialist technician \
        supervisor coordinator professor lecturer teacher instructor tutor student freelancer contractor founder cofounder \
        owner partner president vp ceo cto cfo coo cio ciso cpo head chief executive writer editor author reviewer advisor \
        adviser mentor coach trainer operator tester nurse doctor physician surgeon lawyer attorney accountant auditor \
        clerk secretary receptionist salesperson representative agent broker driver mechanic electrician carpenter chef cook \
        waiter waitress barista cashier sergeant lieutenant captain corporal commander soldier conservator bookbinder \
        bartender actor actress singer dancer joiner plumber welder gardener farmer tailor fellow postdoc member volunteer ambassador evangelist maintainer contributor \
        committer hacker webmaster sysadmin devops sre qa dba pm po scrum master developers consultants tech artist \
        photographer journalist translator interpreter librarian curator producer animator musician economist statistician \
        mathematician physicist chemist biologist psychologist therapist pharmacist dentist veterinarian strategist \
        planner buyer recruiter employee staff worker generalist practitioner investigator chair chairman chairperson \
        stage internship praktikum practicas pasantia pasante tirocinio alternance apprentissage traineeship estagio стажировка \
        entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin assistent assistentin praktikant \
        praktikantin werkstudent werkstudentin mitarbeiter mitarbeiterin hilfskraft hiwi dozent dozentin tutorin \
        lehrer lehrerin lehrbeauftragter lehrbeauftragte geschaftsfuhrer geschaftsfuhrerin grunder grunderin freiberufler \
        freiberuflerin selbststandig selbstandig angestellter angestellte auszubildender auszubildende fachinformatiker \
        informatiker informatikerin architektin doktorand doktorandin referent referentin sachbearbeiter techniker \
        erzieher erzieherin redakteur redakteurin redaktor redaktorin texter texterin konzepter gestalter gestalterin \
        zeichner zeichnerin lehrling azubi pfleger pflegerin krankenschwester arzt arztin oberarzt assistenzarzt \
        verkaufer verkauferin buchhalter buchhalterin mechaniker mechanikerin polymechaniker elektriker schreiner \
        tischler maurer koch kochin kellner kellnerin fahrer fahrerin hausmeister kontrolleur fotograf fotografin \
        medico medica psiquiatra psicologo psicologa dentista farmaceutico farmaceutica fisioterapeuta nutricionista \
        advogado advogada abogado abogada medecin avocat avocate psychologue pharmacien pharmacienne sage-femme \
        infirmier infirmiere aide-soignant aide-soignante serveur serveuse comptable secretaire cuisinier cuisiniere \
        enfermero enfermera camarero camarera dependiente contable maestro maestra cocinero cocinera enfermeiro \
        enfermeira vendedor vendedora professora recepcionista garcom atendente aprendiz infermiere infermiera \
        cameriere commesso commessa cuoco insegnanti pielegniarka pielegniarz sprzedawca kelner ksiegowa ksiegowy \
        ministrant медсестра врач учитель продавец бухгалтер водитель повар верстальщик техник электронщик \
        technikerin programmierer softwareentwickler teamleiter projektleiter trainerin kaufmann kauffrau krankenpfleger \
        ingenieure developpeur developpeuse chef cheffe responsable directeur directrice consultante stagiaire chercheur \
        chercheuse enseignant enseignante professeur doctorant doctorante alternant alternante apprenti analyste \
        architecte concepteur conceptrice charge chargee gerant fondateur fondatrice technicien technicienne formateur \
        formatrice assistante administrateur integrateur graphiste redacteur vendeur conseiller animateur ingenierie \
        ingeniero ingeniera desarrollador desarrolladora programador programadora gerente jefe jefa consultor consultora \
        investigador investigadora becario becaria practicante especialista profesor profesora docente analista arquitecto disenador \
        disenadora administrador administradora tecnico tecnica encargado coordinador coordinadora asistente auxiliar \
        fundador fundadora lider director directora engenheiro engenheira desenvolvedor desenvolvedora estagiario \
        estagiaria professora pesquisador pesquisadora bolsista diretor diretora coordenador coordenadora supervisora \
        arquiteto projetista socio socia monitor monitora ingegnere sviluppatore sviluppatrice programmatore responsabile \
        direttore direttrice consulente ricercatore ricercatrice tirocinante stagista docente insegnante analista \
        architetto progettista tecnico fondatore dottorando dottoranda impiegato collaboratore ontwikkelaar adviseur \
        medewerker medewerkster stagiair stagiaire onderzoeker docent leraar lerares verpleegkundige marketeer leidinggevende directeur oprichter udvikler leder konsulent \
        medarbejder praktikant studentermedhjaelper forsker underviser ingenior arkitekt direktor direktor chef radgiver \
        projektleder utvecklare ingenjor konsult praktikant forskare larare chef ledare utvikler ingenior radgiver forsker \
        laerer prosjektleder kehittaja insinoori konsultti harjoittelija tutkija opettaja johtaja asiantuntija paallikko \
        inzynier programista programistka kierownik menedzer konsultant stazysta praktykant badacz nauczyciel analityk \
        architekt dyrektor asystent asystentka specjalista specjalistka kierowniczka nauczycielka analityczka \
        menedzerka projektantka grafik inzynierka recepcjonistka kasjer kasjerka magazynier kucharz kierowca tworca vyvojar programator inzenyr vedouci konzultant stazista vyzkumnik \
        ucitel analytik reditel asistent specialista vyvojar inzinier veduci riaditel razvijalec programer inzenjer \
        voditelj savjetnik istrazivac direktor pripravnik fejleszto mernok vezeto tanacsado gyakornok kutato tanar elemzo \
        igazgato dezvoltator inginer sef stagiar cercetator profesor analist разработчик программист инженер менеджер \
        руководитель консультант стажер исследователь аналитик архитектор дизайнер администратор директор преподаватель \
        специалист тестировщик тимлид лаборант ассистент техник начальник заведующий основатель фрилансер розробник \
        програміст інженер керівник керівниця стажист аналітик викладач викладачка дослідник спеціаліст спеціалістка \
        вчитель вчителька учитель учителька лікар лікарка продавець бухгалтер водій дизайнер дизайнерка юрист юристка \
        перекладач перекладачка адміністратор адміністраторка директор директорка προγραμματιστης μηχανικος αναλυτης \
        διευθυντης συμβουλος ερευνητης ασκουμενος καθηγητης gelistirici gelistiricisi muhendis muhendisi yonetici yoneticisi \
        danisman stajyer arastirmaci ogretmen analisti mimar mimari uzman uzmani mudur muduru asistan asistani kurucu \
        lap trinh vien ky su truong nhom quan ly thuc tap sinh giam doc chuyen pengembang insinyur manajer konsultan magang \
        peneliti guru dosen kepala direktur staf מפתח מפתחת מהנדס מהנדסת מנהל מנהלת ראש יועץ יועצת חוקר חוקרת מתמחה סטודנט \
        מרצה אנליסט ארכיטקט מתכנת מתכנתת مهندس مهندسة مطور مطورة مبرمج مدير مديرة مستشار باحث باحثة متدرب متدربة معلم محلل \
        مصمم مصممة رئيس قائد محام محامي محامية محاسب محاسبة مستشارة معلمة طبيب طبيبة ممرض ممرضة صيدلي صيدلانية مترجم \
        مترجمة سكرتيرة مشرف مشرفة مساعد مساعدة موظف موظفة مندوب توسعه‌دهنده توسعهدهنده برنامه‌نویس برنامهنویس مدیر مشاور پژوهشگر کاراموز استاد تحلیلگر طراح سرپرست کارشناس \
        इंजीनियर डेवलपर प्रबंधक सलाहकार शोधकर्ता प्रशिक्षु शिक्षक วิศวกร นักพัฒนา ผู้จัดการ ที่ปรึกษา นักวิจัย
        """)

    /// Ends of compounds that name what somebody is.
    static let roleEndings = EndingSet([
        "ologist", "ologo", "ologa", "ologue", "ologe", "ologin", "grapher", "therapist", "ician",
        "entwickler", "entwicklerin", "ingenieur", "ingenieurin", "leiter", "leiterin", "berater", "beraterin",
        "assistent",
        "assistentin", "manager", "managerin", "mitarbeiter", "mitarbeiterin", "student", "studentin", "praktikant",
        "praktikantin", "techniker", "kaufmann", "kauffrau", "lehrer", "lehrerin", "informatiker", "forscher",
        "referent",
        "administrator", "architekt", "architektin", "berater", "beauftragter", "beauftragte", "hilfskraft", "udvikler",
        "leder", "konsulent", "medarbejder", "assistent", "utvecklare", "ledare", "ingenjor", "konsult", "utvikler",
        "ontwikkelaar", "medewerker", "adviseur", "leider", "kehittaja", "insinoori", "paallikko", "asiantuntija",
        "johtaja",
        "ingenior", "planer", "planerin", "pfleger", "pflegerin", "schwester", "fahrer", "fahrerin", "mechaniker",
        "mechanikerin", "meister", "meisterin", "arzt", "arztin", "verkaufer", "verkauferin", "helfer", "helferin",
        "fachmann", "fachfrau", "fachkraft", "bearbeiter", "bearbeiterin", "redakteur", "redakteurin", "elektriker",
        "elektroniker", "elektronikerin", "installateur", "angestellte", "angestellter", "beamter", "beamtin",
        "texter", "texterin", "gestalter", "gestalterin", "therapeut", "therapeutin", "padagoge", "padagogin",
        "erzieher", "erzieherin", "lehrerin", "forscherin", "technikerin", "sprecher", "sprecherin", "vertreter",
        "vertreterin", "controller", "buchhalter", "buchhalterin", "schlosser", "sjukskoterska", "sykepleier",
        "sygeplejerske", "verpleegkundige",
        "geselle", "gesellin", "engineer", "developer", "fejleszto", "mernok", "vezeto",
    ])

    /// Parts of role names in scripts without spaces.
    static let roleStems = [
        "工程师", "工程師", "开发者", "開發者", "经理", "經理", "架构师", "架構師", "设计师", "設計師", "分析师", "实习生", "實習生", "主管", "总监", "總監", "顾问",
        "研究员", "研究員", "助理", "讲师", "教授", "程序员", "负责人", "組長", "组长", "运维", "测试", "前端开发", "后端开发", "全栈", "创始人", "产品经理",
        "エンジニア",
        "開発者", "プログラマ", "マネージャ", "リーダー", "デザイナー", "アナリスト", "コンサルタント", "研究者", "インターン", "講師", "技術者", "部長", "課長", "担当",
        "ディレクター", "ディベロッパー", "ディベロパー", "デベロッパー", "アーキテクト", "代表取締役", "役員", "アルバイト", "엔지니어", "개발자", "매니저", "팀장", "연구원",
        "디자이너", "인턴", "컨설턴트", "대리", "과장",
        "사원",
        "책임", "선임", "강사", "교수", "리더", "대표",
    ]

    /// Words of rank: alone no role, but near one.
    static let ranks = WordSet(
        """
        senior junior principal staff lead chief head deputy vice interim acting assistant graduate working sr jr \
        freelance freelancing volunteer part-time teaching research fullstack frontend backend mid level
        """)

    /// Words that end a firm's name.
    static let legalForms = WordSet(
        """
        inc llc ltd limited corp corporation co company plc llp lp gmbh ag se kg ohg gbr ug ev sa sarl sas sasu snc spa srl sl \
        slu bv nv vof as aps ab oy oyj asa da sro spzoo sa doo dd kft zrt nyrt bt ltda eireli me sia uab ou eood ood tov ooo \
        oao zao pao pvt pty bhd sdn kk gk group holding holdings technologies labs lab studio studios systems solutions \
        software consulting partners ventures ооо оао зао пао ип тов аг еоод оод
        """)

    /// Words that are a firm's wherever they stand.
    static let strongLegalForms = WordSet(
        "gmbh llc ltd inc sarl sprl eurl ltda kft zrt spzoo sro ооо оао зао пао pvt mbh aps")

    static let legalStems = [
        "財団法人", "财团法人", "社団法人", "医療法人", "学校法人", "株式会社", "有限会社", "合同会社", "有限公司", "股份公司", "集团", "集團", "주식회사", "公司",
        "株式會社",
    ]

    /// Words in names of employers that have no legal form.
    static let organizations = WordSet(
        """
        bank institute institut instituto istituto foundation stiftung fondation fundacion agency agentur agence agencia \
        ministry ministerium ministere ministerio hospital krankenhaus clinic klinik klinikum center centre zentrum centro \
        laboratory laboratories department council association verein society network museum library press media games \
        digital tech interactive international global services service insurance versicherung airlines telecom energy \
        pharma verlag werke gesellschaft firma club team federation union church parliament office bureau startup \
        kommune region styrelse ministeriet instituttet банк институт компания фонд центр компанія shirket sirketi \
        holding bankasi cong ty perusahaan yayasan shirkat شركة مؤسسة بنك وزارة شرکت بانک חברת בנק משרד
        """)

    static let organizationStems = [
        "银行", "研究所", "研究院", "医院", "中心", "実験室", "实验室", "銀行", "科技", "연구소", "은행", "学会", "协会", "財団",
    ]

    static let schools = WordSet(
        """
        university universitat universitaet universite universidad universidade universita universiteit universitet \
        universitetet universitat uni uniwersytet univerzita univerza sveuciliste egyetem universitatea universitesi \
        universitas istituto yliopisto ulikool universitate universitetas college school schule gymnasium gymnasiet realschule \
        hauptschule gesamtschule grundschule hochschule fachhochschule berufsschule berufskolleg akademie academy academie \
        academia accademia akademia akademie institute polytechnic polytechnique politecnico politecnica politechnika \
        politehnica lycee ecole college iut escuela instituto facultad faculdade escola colegio liceo scuola liceum szkola \
        skola iskola kolegium technikum htl eth epfl mit ucl tum rwth kit dtu ntnu kth ucla caltech insead iit nit fh tu \
        fatec etec senai senac cefet hogeschool skole handelsskole hojskole lukio ammattikorkeakoulu amk faculty fakultat fakultet fakulta университет \
        институт академия школа лицей гимназия колледж техникум вуз мгу мфти університет академія ліцей коледж \
        πανεπιστημιο πολυτεχνειο σχολη λυκειο lisesi universitesi fakultesi okulu dai truong hoc universitas sekolah \
        institut politeknik smk sma אוניברסיטת אוניברסיטה האוניברסיטה הטכניון מכללת מכללה תיכון جامعة الجامعة معهد كلية مدرسة \
        دانشگاه دانشکده دبیرستان مدرسه विश्वविद्यालय महाविद्यालय विद्यालय มหาวิทยาลัย โรงเรียน
        """)

    static let schoolEndings = EndingSet([
        "universitat", "hochschule", "schule", "gymnasium", "kolleg", "akademie", "universiteit", "hogeschool",
        "universitet",
        "hojskole", "hogskolan", "hogskole", "hogskola", "skolan", "skole", "yliopisto", "korkeakoulu", "school",
    ])

    static let schoolStems = [
        "大学", "大學", "学院", "學院", "高中", "中学", "高校", "高等学校", "専門学校", "高専", "大学院", "대학교", "대학", "고등학교", "대학원", "学校", "學校",
    ]

    static let degrees = WordSet(
        """
        exchange austauschjahr austauschsemester auslandssemester auslandsjahr intercambio echange erasmus scambio \
        studium studiengang bachelor bachelors bachelor's master masters doctor doctorate doctoral phd mba msc bsc beng meng degree diploma diplom \
        magister licence licenciatura licenciado licenciada licentiate doctorado doutorado mestrado mestre graduacao \
        bacharelado bacharel tecnologo tecnico licenciaturas pos-graduacao posgraduacao especializacao laurea dottorato diplome doctorat maitrise dut bts baccalaureat bac abitur \
        fachabitur staatsexamen promotion habilitation kandidat kandidatuddannelse cand candidate candidatus civilingenjor \
        sivilingenior diplomingenieur dipl ingeniorexamen diplomi maisteri tohtori kandidaatti magisterium licencjat \
        inzynier doktorat bakalar inzenyr magistr doktor mesterkepzes alapkepzes licenta masterat doctorat lisans onlisans \
        yukseklisans doktora sarjana magister cu nhan thac si tien si ged gcse gcses alevel undergraduate postgraduate \
        graduate grado graduado graduada ingenieria bachiller bachillerato matura maturita maturitni bacalaureat minor \
        major ausbildung lehre apprenticeship kandidatexamen masterexamen бакалавр бакалавриат магистр магистратура \
        специалитет специалист аспирант аспирантура кандидат диплом магістр аспірантура πτυχιο μεταπτυχιακο διδακτορικο \
        διπλωμα בוגר תואר מוסמך דוקטור דוקטורט بكالوريوس ماجستير دكتوراه دبلوم ليسانس كارشناسی کارشناسی دکتری دکترا ارشد स्नातक \
        स्नातकोत्तर ปริญญาตรี ปริญญาโท ปริญญาเอก
        """)

    /// Abbreviations with their points taken out.
    static let degreeLetters = WordSet(
        """
        bsc msc ba ma phd dphil mphil beng meng bs ms btech mtech mba bba llb llm md jd bfa mfa bed med bcom mcom bca mca \
        scb scm bscs mscs edd dr drrernat dring dipling diplinf mag bakk ing mgr bc rndr mudr mscit hnd hnc drphil drmed \
        licsc basc masc bmath mres msci pgce mph mpp mpa msw dea dess deug
        """)

    static let degreeStems = [
        "学士", "學士", "硕士", "碩士", "博士", "本科", "专科", "大专", "研究生", "修士", "学部", "研究科", "卒業", "専攻", "학사", "석사", "박사", "학위",
        "学位",
    ]
}
