import Geometry
import Glyphs
import Languages
import Resumes
import Themes

extension ContentBuilder {
    /// A letter under the same header as the CV: date and address where its arrangement has them, then the text.
    mutating func add(_ letter: Letter) {
        let arrangement = LetterArrangement(theme.letter, page: theme.page, language: resume.language)
        let context = SectionContext(section: theme.sections.all, inSide: false)
        content.firstTop = arrangement.textTop
        if theme.letter.foldMarks { content.edgeMarks += arrangement.foldMarks }
        if theme.letter.punchMark { content.edgeMarks.append(arrangement.punchMark) }
        addAbove(letter, arrangement)
        addSubject(letter)
        if let salutation = letter.salutation {
            addLine(salutation)
            append(.space(theme.paragraph.gap), toSide: false)
        }
        add(letter.body, in: context)
        addEnd(of: letter)
    }

    private var leading: Length { theme.styles[.body].leading }

    private mutating func addLine(
        _ text: RichText, role: TextRole = .body, alignment: ParagraphBlock.Alignment = .start
    ) {
        append(.paragraph(paragraph(text, role: role, alignment: alignment)), toSide: false)
    }

    private mutating func paragraph(
        _ text: RichText, role: TextRole, alignment: ParagraphBlock.Alignment = .start
    ) -> ParagraphBlock {
        let styled = structured(styler(inSide: false).text(text, role: role), as: .paragraph)
        return ParagraphBlock(text: styled, indent: .zero, alignment: alignment)
    }

    // MARK: Above the text

    private mutating func addAbove(_ letter: Letter, _ arrangement: LetterArrangement) {
        let date = dateLine(of: letter)
        if let date, let top = arrangement.dateTop, let address = arrangement.address {
            let block = ContentBlock.paragraph(paragraph(date, role: .body))
            content.standing.append(
                .init(
                    blocks: [block], start: address.start, top: top, width: address.width, height: nil, givesWay: true))
        }
        if let address = arrangement.address {
            addReturnLine(above: address)
            let lines = letter.recipient.map { line -> ContentBlock in
                var block = paragraph(line, role: .body)
                block.text.style.leading = min(block.text.style.leading, address.leading)
                return .paragraph(block)
            }
            content.standing.append(
                .init(
                    blocks: lines, start: address.start, top: address.top, width: address.width, height: address.height)
            )
        } else {
            if let date { addLine(date, alignment: .end) }
            append(.space(leading), toSide: false)
            for line in letter.recipient { addLine(line) }
            append(.space(leading * 1.5), toSide: false)
        }
        if let date, arrangement.address != nil, arrangement.dateTop == nil {
            addLine(date, alignment: .end)
            append(.space(leading * 1.5), toSide: false)
        }
    }

    /// Name and address, for whoever sees only the window; it repeats the header, so it is no part of the text.
    private mutating func addReturnLine(above address: LetterArrangement.Address) {
        let home = resume.person.contacts.filter { $0.kind == .location }.map(\.text.plainText)
        guard theme.letter.returnLine, !home.isEmpty, let name = resume.person.name,
            let bottom = address.returnLineBottom
        else { return }
        let parts = [name.plainText] + home.flatMap { $0.split(separator: ",").map { String($0).trimmedText } }
        var text = styler(inSide: false).text(parts.joined(separator: " · "), role: .running)
        for index in text.pieces.indices { text.pieces[index].font.size = min(text.pieces[index].font.size, .pt(7.5)) }
        text.style.leading = .pt(10)
        let blocks: [ContentBlock] = [
            .paragraph(ParagraphBlock(text: text, indent: .zero, alignment: .start)),
            .rule(RuleBlock(thickness: .pt(0.3), color: theme.styles[.running].color, indent: .zero)),
        ]
        content.standing.append(
            .init(
                blocks: blocks, start: address.start, top: bottom, width: address.width, height: nil, growsUpwards: true
            ))
    }

    /// `Musterau, 3. April 2026`, `Nantes, le 3 avril 2026`.
    private func dateLine(of letter: Letter) -> RichText? {
        guard let date = letter.date else { return nil }
        let text: RichText
        switch date {
        case .today: return nil
        case .written(let written): text = written
        case .day(let day, let span):
            let formatting = DateFormatting(
                language: resume.language, pattern: LocaleFacts(for: resume.language).longDatePattern)
            text = RichText(
                LetterWords.date(formatting.string(for: day), onFirst: day.day == 1, in: resume.language), span: span)
        }
        guard let place = letter.place, !text.plainText.hasPrefix(place.plainText) else { return text }
        return place + RichText(LetterWords.beforeDate(in: resume.language, comma: punctuation.rules.comma)) + text
    }

    private mutating func addSubject(_ letter: Letter) {
        guard let subject = letter.subject else { return }
        let styled = styler(inSide: false).text(subject, role: .entryTitle)
        let text = structured(styled, as: .heading(level: sectionLevel))
        append(.bookmark(subject.plainText, level: 1), toSide: false)
        append(.paragraph(ParagraphBlock(text: text, indent: .zero, alignment: .start)), toSide: false)
        append(.space(leading * 1.5), toSide: false)
    }

    // MARK: Below the text

    /// Closing, room for the signature and name stay together, and with the end of the text.
    private mutating func addEnd(of letter: Letter) {
        append(.space(leading), toSide: false)
        let alignment: ParagraphBlock.Alignment = LetterWords.endsAtLineEnd(in: resume.language) ? .end : .start
        if let closing = letter.closing { addLine(closing, alignment: alignment) }
        let name = letter.signature ?? resume.person.name
        addSignature(orRoomForOne: name)
        if let name { addLine(name, alignment: alignment) }
        guard let enclosures = letter.enclosures, !enclosures.items.isEmpty else { return }
        append(.breakCost(theme.pageBreaks.betweenParagraphs), toSide: false)
        append(.space(leading * 1.5), toSide: false)
        let word = LetterWords.enclosures(in: resume.language, count: enclosures.items.count)
        addLine(enclosures.label ?? RichText(word), role: .label)
        for item in enclosures.items { addLine(item) }
    }

    /// The picture of it, as high as the room there would be for a pen.
    private mutating func addSignature(orRoomForOne name: RichText?) {
        let height = theme.letter.signatureSpace
        guard let signature = illustrations.signature, height > .zero else {
            append(.space(height), toSide: false)
            return
        }
        let alternative = [signature.alternative, name?.plainText ?? ""].first { !$0.isEmpty } ?? "Signature"
        let width = min(height * signature.widthToHeight, Self.longestSignature)
        let picture = PictureBlock(
            content: .image(signature.bytes), size: Size(width: width, height: width / signature.widthToHeight),
            cornerRadius: .zero, leaf: content.structure.add(.figure(alternative: alternative), to: parent))
        append(.keep(lines: 1), toSide: false)
        append(.picture(picture), toSide: false)
        append(.keep(lines: 1), toSide: false)
    }

    private static let longestSignature = Length.mm(90)
}
