extension StarterWords {
    /// By language; what is said in each is what a reader of that language would put there.
    static let all: [String: StarterWords] = [
        "ar": arabic, "de": german, "en": english, "es": spanish, "fr": french, "he": hebrew, "it": italian,
        "ja": japanese, "nl": dutch, "pt": portuguese, "sv": swedish, "zh": chinese,
    ]

    private static let arabic = StarterWords(
        name: "الاسم الكامل", headline: "المهنة أو الشهادة",
        summary: "جملة أو جملتان: ماذا تعمل، ولمن، وعمّ تبحث.",
        place: "القاهرة، مصر", city: "القاهرة", job: "مدير مشاريع", employer: "الشركة الأولى",
        achievements: [
            "ما حققته، مع رقم يبيّنه.",
            "ما بنيته، ومن يستخدمه اليوم.",
        ],
        earlierJob: "مساعد مشاريع", earlierEmployer: "الشركة الثانية",
        task: "ما أُوكل إليك، وكيف انتهى.",
        degree: "بكالوريوس", area: "التخصص", university: "جامعة المدينة",
        skills: [("المجال", "مهارة, معرفة, أسلوب"), ("الأدوات", "برنامج, آلة, طريقة")],
        spoken: [("العربية", "اللغة الأم"), ("الإنجليزية", "C1")])

    private static let german = StarterWords(
        name: "Ihr Name", headline: "Beruf oder Abschluss",
        summary: "Ein oder zwei Sätze: was Sie tun, für wen, und was Sie suchen.",
        place: "Berlin, Deutschland", city: "Berlin", job: "Projektleiterin", employer: "Erste Firma",
        achievements: [
            "Was Sie erreicht haben, mit einer Zahl, die es zeigt.",
            "Was Sie aufgebaut haben und wer es heute nutzt.",
        ],
        earlierJob: "Projektassistentin", earlierEmployer: "Zweite Firma",
        task: "Was man Ihnen anvertraut hat und was daraus wurde.",
        degree: "BSc", area: "Fach", university: "Universität der Stadt",
        skills: [("Fachgebiet", "Kenntnis, Fertigkeit, Methode"), ("Werkzeuge", "Programm, Maschine, Verfahren")],
        spoken: [("Deutsch", "Muttersprache"), ("Englisch", "C1")])

    static let english = StarterWords(
        name: "Alex Taylor", headline: "Occupation or degree",
        summary: "One or two sentences: what you do, for whom, and what you are looking for.",
        place: "Berlin, Germany", city: "Berlin", job: "Project Manager", employer: "First Company",
        achievements: [
            "What you achieved, with a figure that shows it.",
            "What you built, and who uses it today.",
        ],
        earlierJob: "Project Assistant", earlierEmployer: "Second Company",
        task: "What you were trusted with, and how it ended.",
        degree: "BSc", area: "Subject", university: "University of the City",
        skills: [("Field", "skill, skill, skill"), ("Tools", "program, machine, method")],
        spoken: [("English", "native"), ("German", "B2")])

    private static let spanish = StarterWords(
        name: "Su Nombre", headline: "Profesión o título",
        summary: "Una o dos frases: qué hace, para quién y qué busca.",
        place: "Madrid, España", city: "Madrid", job: "Directora de proyectos", employer: "Primera Empresa",
        achievements: [
            "Lo que ha conseguido, con una cifra que lo muestre.",
            "Lo que ha construido y quién lo usa hoy.",
        ],
        earlierJob: "Asistente de proyectos", earlierEmployer: "Segunda Empresa",
        task: "Lo que le confiaron y cómo terminó.",
        degree: "Grado", area: "Materia", university: "Universidad de la Ciudad",
        skills: [("Ámbito", "destreza, conocimiento, método"), ("Herramientas", "programa, máquina, proceso")],
        spoken: [("Español", "lengua materna"), ("Inglés", "C1")])

    private static let french = StarterWords(
        name: "Votre Nom", headline: "Métier ou diplôme",
        summary: "Une ou deux phrases : ce que vous faites, pour qui, et ce que vous cherchez.",
        place: "Paris, France", city: "Paris", job: "Cheffe de projet", employer: "Première Entreprise",
        achievements: [
            "Ce que vous avez obtenu, avec un chiffre qui le montre.",
            "Ce que vous avez construit, et qui s’en sert aujourd’hui.",
        ],
        earlierJob: "Assistante de projet", earlierEmployer: "Deuxième Entreprise",
        task: "Ce que l’on vous a confié, et ce qu’il en est advenu.",
        degree: "Licence", area: "Discipline", university: "Université de la Ville",
        skills: [("Domaine", "compétence, savoir-faire, méthode"), ("Outils", "logiciel, machine, procédé")],
        spoken: [("Français", "langue maternelle"), ("Anglais", "C1")])

    private static let hebrew = StarterWords(
        name: "שם מלא", headline: "מקצוע או תואר",
        summary: "משפט או שניים: מה אתם עושים, בשביל מי, ומה אתם מחפשים.",
        place: "תל אביב, ישראל", city: "תל אביב", job: "מנהלת פרויקטים", employer: "החברה הראשונה",
        achievements: [
            "מה השגתם, עם מספר שמראה זאת.",
            "מה בניתם, ומי משתמש בזה היום.",
        ],
        earlierJob: "עוזרת פרויקטים", earlierEmployer: "החברה השנייה",
        task: "מה הופקד בידיכם, ואיך זה נגמר.",
        degree: "תואר ראשון", area: "תחום לימוד", university: "אוניברסיטת העיר",
        skills: [("תחום", "מיומנות, ידע, שיטה"), ("כלים", "תוכנה, מכונה, תהליך")],
        spoken: [("עברית", "שפת אם"), ("אנגלית", "C1")])

    private static let italian = StarterWords(
        name: "Il Suo Nome", headline: "Professione o titolo di studio",
        summary: "Una o due frasi: che cosa fa, per chi e che cosa cerca.",
        place: "Roma, Italia", city: "Roma", job: "Responsabile di progetto", employer: "Prima Azienda",
        achievements: [
            "Che cosa ha ottenuto, con una cifra che lo mostri.",
            "Che cosa ha costruito e chi lo usa oggi.",
        ],
        earlierJob: "Assistente di progetto", earlierEmployer: "Seconda Azienda",
        task: "Che cosa Le hanno affidato e com’è andata.",
        degree: "Laurea", area: "Materia", university: "Università della Città",
        skills: [("Settore", "competenza, conoscenza, metodo"), ("Strumenti", "programma, macchina, processo")],
        spoken: [("Italiano", "madrelingua"), ("Inglese", "C1")])

    private static let japanese = StarterWords(
        name: "山田 花子", headline: "職業または学位",
        summary: "何を、誰のためにしているか、そして何を求めているかを一、二文で書きます。",
        place: "東京都", city: "東京", job: "プロジェクトマネージャー", employer: "第一株式会社",
        achievements: [
            "達成したことを、数字とともに書きます。",
            "作り上げたものと、今それを使っている人を書きます。",
        ],
        earlierJob: "アシスタント", earlierEmployer: "第二株式会社",
        task: "任された仕事と、その結果を書きます。",
        degree: "学士", area: "専攻", university: "東京市立大学",
        skills: [("分野", "技能, 知識, 方法"), ("道具", "ソフトウェア, 機械, 手法")],
        spoken: [("日本語", "母語"), ("英語", "C1")])

    private static let dutch = StarterWords(
        name: "Uw Naam", headline: "Beroep of opleiding",
        summary: "Een of twee zinnen: wat u doet, voor wie, en wat u zoekt.",
        place: "Amsterdam, Nederland", city: "Amsterdam", job: "Projectmanager", employer: "Eerste Bedrijf",
        achievements: [
            "Wat u hebt bereikt, met een getal dat het laat zien.",
            "Wat u hebt gebouwd en wie het nu gebruikt.",
        ],
        earlierJob: "Projectassistent", earlierEmployer: "Tweede Bedrijf",
        task: "Wat u werd toevertrouwd en hoe het afliep.",
        degree: "BSc", area: "Vak", university: "Universiteit van de Stad",
        skills: [("Vakgebied", "vaardigheid, kennis, methode"), ("Gereedschap", "programma, machine, werkwijze")],
        spoken: [("Nederlands", "moedertaal"), ("Engels", "C1")])

    private static let portuguese = StarterWords(
        name: "Seu Nome", headline: "Profissão ou formação",
        summary: "Uma ou duas frases: o que faz, para quem e o que procura.",
        place: "Lisboa, Portugal", city: "Lisboa", job: "Gerente de projetos", employer: "Primeira Empresa",
        achievements: [
            "O que alcançou, com um número que o mostre.",
            "O que construiu e quem o usa hoje.",
        ],
        earlierJob: "Assistente de projetos", earlierEmployer: "Segunda Empresa",
        task: "O que lhe confiaram e como terminou.",
        degree: "Licenciatura", area: "Matéria", university: "Universidade da Cidade",
        skills: [("Área", "competência, conhecimento, método"), ("Ferramentas", "programa, máquina, processo")],
        spoken: [("Português", "língua materna"), ("Inglês", "C1")])

    private static let swedish = StarterWords(
        name: "Ditt Namn", headline: "Yrke eller examen",
        summary: "En eller två meningar: vad du gör, för vem och vad du söker.",
        place: "Stockholm, Sverige", city: "Stockholm", job: "Projektledare", employer: "Första Företaget",
        achievements: [
            "Vad du har uppnått, med en siffra som visar det.",
            "Vad du har byggt och vem som använder det i dag.",
        ],
        earlierJob: "Projektassistent", earlierEmployer: "Andra Företaget",
        task: "Vad du anförtroddes och hur det gick.",
        degree: "Kandidatexamen", area: "Ämne", university: "Stadens universitet",
        skills: [("Område", "färdighet, kunskap, metod"), ("Verktyg", "program, maskin, arbetssätt")],
        spoken: [("Svenska", "modersmål"), ("Engelska", "C1")])

    private static let chinese = StarterWords(
        name: "王小明", headline: "职业或学位",
        summary: "用一两句话说明您做什么、为谁做、在寻找什么。",
        place: "北京", city: "北京", job: "项目经理", employer: "第一有限公司",
        achievements: [
            "您取得的成绩，并用数字说明。",
            "您建立的成果，以及现在谁在使用。",
        ],
        earlierJob: "项目助理", earlierEmployer: "第二有限公司",
        task: "您负责的工作及其结果。",
        degree: "学士", area: "专业", university: "北京城市大学",
        skills: [("领域", "技能, 知识, 方法"), ("工具", "软件, 机器, 流程")],
        spoken: [("中文", "母语"), ("英语", "C1")])
}
