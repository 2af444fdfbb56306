internal import Languages

/// Words before a contact: "E-Mail:", "Tel", "📞 Phone", "姓名", "Blog".
enum ContactLabels {
    /// What a label announces.
    enum Meaning: Equatable {
        case name, email, phone, website, location, messenger
        /// By its proper name.
        case network(String)
        /// "Contact", "Links": whatever follows.
        case any
    }

    /// The meaning of a label, colon, case and decoration aside; nil for other words.
    static func meaning(of label: String) -> Meaning? {
        let key = TitleKey.key(of: label)
        guard !key.isEmpty, key.utf8.count < 60 else { return nil }
        let squeezed = TitleKey.squeezed(key)
        if let meaning = words[key] ?? words[squeezed] { return meaning }
        if let network = ContactNetworks.name(squeezed: squeezed) { return .network(network) }
        // "QQ/微信"
        if label.holds("/"), let first = label.split(separator: "/").first {
            return meaning(of: String(first))
        }
        // "Personal E-Mail", "Mobile (Signal)", "My Website"
        let parts = key.spacedWords
        guard parts.count <= 4 else { return nil }
        for part in [parts.last, parts.first].compactMap({ $0 }) {
            if let meaning = words[part], meaning != .any, meaning != .name { return meaning }
        }
        return nil
    }

    /// Which half of a name a label announces.
    enum NamePart {
        case given, family
    }

    /// "Vorname", "Surname"; nil for labels of whole names.
    static func partOfName(_ label: String) -> NamePart? {
        nameParts[TitleKey.key(of: label)]
    }

    private static let nameParts = NameTable<NamePart>([
        (
            .given,
            """
            first name, given name, vorname, prénom, nombre, nombres, nome próprio, voornaam, fornavn, förnamn, etunimi, \
            imię, jméno, křestní jméno, meno, ime, keresztnév, prenume, ad, имя, ім'я, όνομα, الاسم الأول, 名
            """
        ),
        (
            .family,
            """
            last name, surname, family name, nachname, familienname, nom, nom de famille, apellido, apellidos, sobrenome, \
            cognome, achternaam, efternavn, etternavn, efternamn, sukunimi, nazwisko, příjmení, priezvisko, prezime, priimek, \
            vezetéknév, nume, soyad, soyadı, фамилия, прізвище, επώνυμο, اسم العائلة, 姓
            """
        ),
    ])

    /// Whether a line such as "E-Mail: jane@x.org" starts with a known label; the label and the rest, without colon.
    static func split(_ line: RichText) -> (label: RichText, rest: RichText, meaning: Meaning)? {
        let text = line.plainText
        let head = String(text.prefix(64))
        for mark in [":", "：", " - ", " – ", " — ", "|", "｜"] {
            guard let range = head.byteRange(of: mark), range.lowerBound > 0, range.lowerBound < 60 else { continue }
            let label = line.slice(0..<range.lowerBound).trimmed()
            let after = line.slice(range.upperBound..<text.utf8.count)
            // The colon of https:// and mailto: ends no label.
            if after.plainText.hasPrefix("//")
                || ["mailto", "tel", "http", "https"].contains(label.plainText.lowercased())
            {
                continue
            }
            guard let meaning = meaning(of: label.plainText) else { continue }
            return (label, after.trimmed(), meaning)
        }
        return nil
    }

    private static let words = NameTable(lists)

    private static let lists: [(Meaning, StaticString)] = [
        (
            .email,
            """
            email, e-mail, mail, e mail, email address, e-mail address, e-mail-adresse, mailadresse, courriel, mél, \
            adresse e-mail, adresse mail, correo, correo electrónico, email personal, e-mel, posta elettronica, epost, \
            e-post, e-postadress, sähköposti, adres e-mail, e-posta, eposta, thư điện tử, почта, эл почта, \
            электронная почта, емейл, имейл, ел пошта, електронна пошта, имейл адрес, ηλεκτρονικό ταχυδρομείο, דואל, \
            דוא״ל, אימייל, מייל, البريد الإلكتروني, البريد, الإيميل, ایمیل, پست الکترونیک, ईमेल, อีเมล, 邮箱, 郵箱, 电子邮箱, \
            电子邮件, 電子郵件, 邮件, 信箱, 電子信箱, メール, メールアドレス, eメール, 이메일, 메일, 전자우편
            """
        ),
        (
            .phone,
            """
            phone, tel, cel, fon, mob, telephone, mobile, cell, cellphone, cell phone, mobile phone, phone number, mobile number, \
            contact number, fax, telefon, handy, mobil, telefonnummer, mobilnummer, mobiltelefon, rufnummer, téléphone, \
            tél, portable, mobile phone, gsm, numéro de téléphone, teléfono, teléfono móvil, móvil, celular, telefone, \
            telemóvel, tlm, telefono, cellulare, telefoon, telefoonnummer, mobiel, tlf, mobiltlf, puhelin, puh, \
            telefon komórkowy, tel kom, komórka, telefoni, cep telefonu, cep, gsm, điện thoại, số điện thoại, sđt, \
            telepon, hp, no hp, ponsel, телефон, тел, моб, мобильный, мобільний, моб телефон, номер телефона, τηλέφωνο, \
            κινητό, טלפון, נייד, טל, الهاتف, هاتف, رقم الهاتف, الجوال, جوال, موبايل, تلفن, موبایل, شماره تماس, तلفن همراه, फ़ोन, फोन, \
            मोबाइल, โทรศัพท์, เบอร์โทร, 电话, 電話, 手机, 手機, 手机号, 手机号码, 联系电话, 聯絡電話, 电话号码, 行動電話, 電話番号, 携帯, 携帯電話, \
            携帯番号, 전화, 전화번호, 휴대폰, 핸드폰, 휴대전화, 휴대폰 번호
            """
        ),
        (
            .website,
            """
            website, web, homepage, home page, site, personal website, personal site, web site, blog, weblog, url, www, link, \
            portfolio, online portfolio, personal page, webpage, webseite, internetseite, internet, site web, site internet, \
            sitio web, página web, página, pagina web, web personal, página pessoal, sito web, sito, sito personale, \
            webbplats, hemsida, hjemmeside, nettside, heimeside, nettstad, kotisivu, kotisivut, verkkosivu, strona www, \
            strona internetowa, strona, web stránka, webová stránka, spletna stran, web stranica, weboldal, honlap, \
            site-ul, web sitesi, kişisel web sitesi, trang web, situs web, situs, сайт, веб-сайт, блог, личный сайт, \
            персональний сайт, ιστοσελίδα, אתר, אתר אינטרנט, בלוג, الموقع, الموقع الإلكتروني, موقع, المدونة, وبسایت, وب سایت, سایت, وبلاگ, \
            वेबसाइट, เว็บไซต์, 网站, 網站, 个人网站, 個人網站, 主页, 主頁, 个人主页, 個人主頁, 博客, 部落格, 个人博客, 技术博客, 网址, 作品集, ウェブサイト, \
            ブログ, ホームページ, webサイト, サイト, ポートフォリオ, 웹사이트, 블로그, 홈페이지, 포트폴리오, 기술 블로그
            """
        ),
        (
            .location,
            """
            address, location, home address, current address, place, city, residence, city of residence, based in, living in, \
            current location, postal address, mailing address, adresse, addresse, anschrift, wohnort, standort, wohnhaft, ort, \
            stadt, wohnsitz, lieu, ville, domicile, localisation, lieu de résidence, résidence, dirección, ubicación, \
            domicilio, ciudad, localidad, residencia, lugar, lugar de residencia, endereço, localização, cidade, morada, \
            residência, indirizzo, residenza, luogo, città, località, adres, woonplaats, locatie, plaats, bopæl, bosted, \
            bostad, adress, ort, osoite, asuinpaikka, paikkakunta, miejsce zamieszkania, miasto, lokalizacja, adresa, \
            bydliště, bydlisko, naslov, lakcím, cím, lakóhely, oraș, localitate, adresă, konum, ikametgah, yer, şehir, \
            địa chỉ, nơi ở, alamat, lokasi, domisili, адрес, город, местоположение, место жительства, місто, адреса, \
            проживание, местонахождение, местоживеене, διεύθυνση, τοποθεσία, πόλη, כתובת, עיר, מגורים, מקום מגורים, العنوان, \
            المدينة, الموقع الجغرافي, مكان الإقامة, آدرس, نشانی, محل سکونت, شهر, पता, स्थान, शहर, ที่อยู่, 地址, 住址, 现居, 现居地, 所在地, 居住地, 城市, \
            所在城市, 通讯地址, 现居住地, 现居城市, 現居地, 通訊地址, 住所, 現住所, 居住地, 所在地, 勤務地, 주소, 거주지, 위치, 지역
            """
        ),
        (
            .name,
            """
            name, name and surname, name surname, first and last name, full name, my name, first name, last name, surname, given name, family name, vorname, nachname, \
            vor- und nachname, vor und zuname, nom, prénom, nom et prénom, nom complet, nombre, nombre completo, \
            nombre y apellidos, nombres, apellidos, apellido, sobrenome, prenume, familienname, nom de famille, nome, nome completo, nome e cognome, cognome, naam, volledige naam, navn, fulde navn, \
            namn, nimi, imię i nazwisko, imię, nazwisko, jméno, jméno a příjmení, meno, meno a priezvisko, ime, ime i prezime, \
            ime in priimek, név, nume, nume și prenume, ad, ad soyad, adı soyadı, isim, họ tên, họ và tên, tên, nama, nama lengkap, \
            имя, фио, ф и о, фамилия, имя и фамилия, ім'я, піб, име, ονοματεπώνυμο, όνομα, שם, שם מלא, الاسم, الاسم الكامل, نام, \
            نام و نام خانوادگی, नाम, पूरा नाम, ชื่อ, ชื่อ-นามสกุล, 姓名, 名字, 中文名, 英文名, 氏名, 名前, お名前, フリガナ, ふりがな, 이름, 성명, 성함
            """
        ),
        (.messenger, "messenger, im, chat, instant messenger, вайбер, вотсап, whatsapp viber"),
        (
            .any,
            """
            contact, contacts, links, social, contact me, kontakt, contacto, contato, contatti, контакты, контакти, 联系方式, \
            連絡先, 연락처, اتصال, profiles, social media, liens, enlaces
            """
        ),
    ]
}
