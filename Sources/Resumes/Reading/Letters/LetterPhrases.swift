import Languages

/// The set phrases of letters, by which their parts are told apart.
enum LetterPhrases {
    /// `Dear Ms Doe,`: a short line that begins as salutations do.
    static func isSalutation(_ line: String) -> Bool {
        guard line.count <= 90 else { return false }
        let key = TitleKey.key(of: line)
        return begins(key, with: salutations)
    }

    static func isClosing(_ line: String) -> Bool {
        guard line.count <= 70 else { return false }
        return begins(TitleKey.key(of: line), with: closings)
    }

    static func isEnclosureLabel(_ line: String) -> Bool { enclosureLabels[TitleKey.key(of: line)] == true }

    /// What follows `Subject:`; nil where no such word stands.
    static func subject(in line: RichText) -> RichText? {
        guard let parts = labelled(line), subjectLabels[TitleKey.key(of: parts.label.plainText)] == true else {
            return nil
        }
        return parts.text
    }

    /// `Anlagen: Lebenslauf, Zeugnisse`; the items may follow in other lines.
    static func enclosures(in line: RichText) -> (label: RichText, items: RichText)? {
        if isEnclosureLabel(line.plainText) { return (line.trimmed { ":：".contains($0) || $0 == " " }, RichText()) }
        guard let parts = labelled(line), isEnclosureLabel(parts.label.plainText) else { return nil }
        return (parts.label, parts.text)
    }

    private static func labelled(_ line: RichText) -> (label: RichText, text: RichText)? {
        let plain = line.plainText
        guard let colon = plain.firstIndex(where: { ":：".contains($0) }) else { return nil }
        let start = plain.utf8.distance(from: plain.startIndex, to: colon)
        let end = plain.utf8.distance(from: plain.startIndex, to: plain.index(after: colon))
        let text = line.slice(end..<max(end, line.utf8Count)).trimmed()
        return text.isEmpty ? nil : (line.slice(0..<start).trimmed(), text)
    }

    /// Scripts with spaces: whole words; the others have none to look at.
    private static func begins(_ key: String, with phrases: Phrases) -> Bool {
        phrases.keys.contains { phrase in
            guard key.hasPrefix(phrase) else { return false }
            let rest = key.dropFirst(phrase.count)
            return rest.isEmpty || rest.first == " " || phrase.utf8.first.map { $0 >= 0xe3 } == true
        }
    }

    /// Lists of phrases with their keys.
    private struct Phrases {
        let keys: [String]

        init(_ list: String) { keys = list.split(separator: ",").map { TitleKey.key(of: String($0)) } }
    }

    private static let salutations = Phrases(
        """
        dear, hello, hi, good day, to whom it may concern, to the hiring, sehr geehrte, sehr geehrter, sehr geehrtes, guten tag, liebe, liebes, \
        lieber, hallo, grüezi, madame, monsieur, mesdames, messieurs, cher, chère, chers, chères, bonjour, estimado, estimada, estimados, \
        estimadas, muy señor, muy señores, apreciado, apreciada, querido, querida, gentile, gentili, egregio, egregi, spettabile, caro, \
        cara, buongiorno, prezado, prezada, prezados, exmo, exma, exmos, excelentíssimo, caros, geachte, beste, kære, til rette, kjære, \
        hei, hej, bästa, hyvä, szanowny, szanowna, szanowni, dzień dobry, vážený, vážená, vážení, уважаемый, уважаемая, уважаемые, \
        здравствуйте, шановний, шановна, шановні, sayın, merhaba, tisztelt, kedves, stimate, stimată, yth, yang terhormat, kepada yth, \
        dengan hormat, kính gửi, kính thưa, السيد, السيدة, السادة, حضرة, تحية, לכבוד, שלום, גברת, אדון, 拝啓, 謹啓, 尊敬的, 您好, \
        敬啟者, 안녕하십니까, 안녕하세요, 존경하는, جناب, سرکار, با سلام, سلام, प्रिय, महोदय, माननीय, आदरणीय
        """)

    private static let closings = Phrases(
        """
        sincerely, yours, kind regards, best regards, regards, warm regards, respectfully, best wishes, with best, with kind, cordially, \
        thank you, many thanks, mit freundlichen, mit freundlichem, mit besten, mit herzlichen, freundliche, freundlichen, beste grüße, beste grüsse, \
        viele grüße, herzliche, herzlichen, hochachtungsvoll, cordialement, bien cordialement, bien à vous, salutations, sincères salutations, \
        respectueusement, veuillez agréer, atentamente, saludos, un saludo, un cordial saludo, cordialmente, le saluda, distinti saluti, \
        cordiali saluti, in fede, atenciosamente, com os melhores, cumprimentos, melhores cumprimentos, met vriendelijke, hoogachtend, \
        med venlig, venlig hilsen, med vennlig, vennlig hilsen, med venleg, med vänlig, med vänliga, vänliga hälsningar, bästa hälsningar, \
        ystävällisin, z poważaniem, z wyrazami, s pozdravem, с уважением, з повагою, saygılarımla, saygılarımızla, tisztelettel, \
        üdvözlettel, cu stimă, hormat saya, hormat kami, salam, trân trọng, مع فائق, وتفضلوا, وتفضلي, مع خالص, بكل احترام, مع التحية, \
        בברכה, בכבוד רב, בכבוד, 敬具, 謹言, 此致, 顺颂, 敬上, 감사합니다, 올림, با احترام, با سپاس, भवदीय, सादर
        """)

    private static let enclosureLabels = NameTable<Bool>([
        (
            true,
            """
            enclosure, enclosures, encl, enc, encls, attachment, attachments, anlage, anlagen, beilage, beilagen, pièce jointe, \
            pièces jointes, p j, pj, annexe, annexes, anexo, anexos, adjunto, adjuntos, documentos adjuntos, allegato, allegati, bijlage, \
            bijlagen, bilag, vedlegg, bilaga, bilagor, liite, liitteet, załącznik, załączniki, příloha, přílohy, приложение, приложения, \
            додаток, додатки, ek, ekler, melléklet, mellékletek, anexă, anexe, lampiran, đính kèm, tài liệu đính kèm, المرفقات, مرفقات, \
            נספחים, מצורפים, מצורף, 同封書類, 添付書類, 同封, 添付, 附件, 첨부, 첨부서류, 첨부 서류, پیوست, پیوستها, ضمائم, संलग्नक, अनुलग्नक
            """
        )
    ])

    private static let subjectLabels = NameTable<Bool>([
        (
            true,
            """
            subject, re, regarding, betreff, betr, betrifft, objet, concerne, asunto, oggetto, assunto, betreft, onderwerp, emne, vedrørende, \
            ämne, angående, asia, dotyczy, temat, věc, předmět, тема, konu, tárgy, subiect, perihal, hal, chủ đề, الموضوع, הנדון, נושא, \
            件名, 主题, 主旨, 제목, موضوع, विषय
            """
        )
    ])
}
