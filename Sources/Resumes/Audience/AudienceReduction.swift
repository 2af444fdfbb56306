internal import Languages
internal import SourceText

/// Takes out of a model what is private, and remembers what that was.
struct AudienceReduction {
    var resume: Resume
    var findings: [Diagnostic] = []
    private(set) var needles: [PrivateNeedle] = []
    let isPublic: Bool
    /// What the author names as private.
    let names: [DocumentSettings.Setting]
    let fields: Set<PrivateField>
    /// The fields that have found something.
    private(set) var used: Set<PrivateField> = []
    private let earliestYear: Int?

    init(_ resume: Resume, for audience: String) {
        self.resume = resume
        isPublic = audience == Resume.publicAudience
        names = (resume.settings.audiences[audience] ?? []) + (isPublic ? resume.settings.privateFields : [])
        earliestYear = resume.earliestYear
        fields = names.reduce(into: isPublic ? PrivateField.always : []) {
            $0.formUnion(PrivateField.fields(named: $1.value))
        }
    }

    /// Each private text once; those that also stand, not private, in what is left are no secret.
    var withheldTexts: [String] {
        let left = resume.allTexts.map { PrivateNeedle.key(of: $0.plainText) }
        var texts: [String] = []
        for needle in needles where !texts.contains(needle.text) {
            if needle.key.utf8.count > 3, !left.contains(where: { $0.contains(needle.key) }) {
                texts.append(needle.text)
            }
        }
        return texts
    }

    mutating func reduce() {
        reducePerson()
        var sections: [Section] = []
        for section in resume.sections {
            if let reduced = reduced(section) { sections.append(reduced) }
        }
        resume.sections = sections
        if let letter = resume.letter {
            let body = reduced(letter.body, isPersonal: false)
            resume.letter?.body = body
        }
        removeMarked()
        removeRemains()
        reportNumbers()
        reportUnused()
        resume.settings.privateFields = []
        resume.settings.audiences = [:]
    }

    // MARK: Steps

    private mutating func reducePerson() {
        var person = resume.person
        person.headline.removeAll { takesSecret(of: $0) }
        person.contacts.removeAll { contact in
            guard isPrivate(contact) else {
                return takesSecret(of: contact.text) || isNobodysBusiness(contact.label, contact.text)
            }
            withhold(contact.text, isPhone: contact.kind == .phone)
            return true
        }
        person.personal.removeAll { datum in
            guard isPrivate(label: datum.label.plainText, text: datum.text.plainText, inPersonalSection: true) else {
                return isNobodysBusiness(datum.label, datum.text)
            }
            withhold(datum.text.isEmpty ? datum.label : datum.text, isPhone: false)
            return true
        }
        if person.photo != nil, take(.photo) {
            withhold(RichText(person.photo?.path ?? "", span: person.photo?.span), isPhone: false)
            person.photo = nil
        }
        person.summary = reduced(person.summary, isPersonal: true)
        resume.person = person
    }

    private mutating func isPrivate(_ contact: Contact) -> Bool {
        let names = PrivateField.names(of: contact)
        let isNamed = names.contains { fields.contains($0) }
        used.formUnion(names.filter { fields.contains($0) })
        // A town is what a public CV shows; a house or a postcode is an address.
        let isAddress = contact.kind == .location && contact.text.plainText.contains(where: \.isNumber)
        let isBirth = contact.kind == .other && isUnlabelledBirth(contact.text.plainText)
        return isNamed || isBirth || (isPublic && (contact.isPrivate || isAddress))
    }

    private mutating func isPrivate(label: String, text: String, inPersonalSection: Bool) -> Bool {
        if take(.label(TitleKey.key(of: label))) { return true }
        if let datum = PersonalLabels.datum(for: label), take(.personal(datum)) { return true }
        switch ContactLabels.meaning(of: label) {
        case .phone where Self.isMostlyNumber(text): return take(.contact(.phone))
        case .email where text.contains("@"): return take(.contact(.email))
        case .location where inPersonalSection:
            return isPublic && text.contains(where: \.isNumber) || take(.contact(.location))
        case .network(let network): return take(.network(network.lowercased()))
        default: break
        }
        return inPersonalSection && isUnlabelledBirth(label.isEmpty ? text : "\(label) \(text)")
    }

    /// Marital status and the like go, but are not searched for: `none` and `single` say nothing without their label.
    private mutating func isNobodysBusiness(_ label: RichText?, _ text: RichText) -> Bool {
        guard isPublic, let label, let datum = PersonalLabels.datum(for: label.plainText),
            PrivateField.nobodysBusiness.contains(datum)
        else { return false }
        resume.omissions.append(Omission(text.plainText, .privateField, span: text.span ?? label.span))
        return true
    }

    /// "Born 26.04.1990 in Ulm".
    private mutating func isUnlabelledBirth(_ text: String) -> Bool {
        text.contains(where: \.isNumber) && PersonalLabels.isUnlabelled(text) && take(.personal(.birth))
    }

    /// "Phone duty: answered all calls" has the label of a number, but none.
    private static func isMostlyNumber(_ text: String) -> Bool {
        let digits = text.count { $0.isNumber }
        return digits >= 5 && text.count { $0.isLetter } <= digits / 2 + 4
    }

    private mutating func take(_ field: PrivateField) -> Bool {
        guard fields.contains(field) else { return false }
        used.insert(field)
        return true
    }

    private mutating func reduced(_ section: Section) -> Section? {
        let isMarked = isPublic && section.isPrivate
        if isMarked || take(.section(section.kind)) || take(.label(TitleKey.key(of: section.title.plainText))) {
            resume.omissions.append(
                Omission(section.title.plainText, .privateField, span: section.title.span ?? section.span))
            for text in section.content.flatMap(\.texts) { withhold(text, isPhone: false, isListed: false) }
            return nil
        }
        var reduced = section
        reduced.content = self.reduced(
            section.content, isPersonal: section.kind == .contact || section.kind == .personal)
        return reduced.content.isEmpty && !section.content.isEmpty ? nil : reduced
    }

    private mutating func reduced(_ blocks: [Block], isPersonal: Bool) -> [Block] {
        var left: [Block] = []
        for block in blocks {
            switch block {
            case .paragraph(let text): if !takes(line: text, isPersonal) { left.append(block) }
            case .list(var list):
                var items: [[Block]] = []
                for item in list.items { items.append(reduced(item, isPersonal: isPersonal)) }
                list.items = items.filter { !$0.isEmpty }
                if !list.items.isEmpty { left.append(.list(list)) }
            case .labelled(let texts):
                var kept: [LabelledText] = []
                for line in texts where !takes(line, isPersonal) { kept.append(line) }
                if !kept.isEmpty { left.append(.labelled(kept)) }
            case .quote(let inner):
                let kept = reduced(inner, isPersonal: isPersonal)
                if !kept.isEmpty { left.append(.quote(kept)) }
            case .subsection(let inner): if let kept = reduced(inner) { left.append(.subsection(kept)) }
            case .entry(let entry) where isPublic && entry.isPrivate:
                for text in block.texts { withhold(text, isPhone: false) }
            case .entry(let entry): left.append(.entry(reduced(entry)))
            case .verbatim, .table, .pageBreak: left.append(block)
            }
        }
        return left
    }

    private mutating func reduced(_ entry: Entry) -> Entry {
        var reduced = entry
        if let score = entry[.score], take(.score) {
            withhold(score, isPhone: false)
            reduced[.score] = nil
        }
        reduced.body = self.reduced(entry.body, isPersonal: false)
        reduced.roles = []
        for role in entry.roles {
            if isPublic, role.isPrivate {
                for text in Block.entry(role).texts { withhold(text, isPhone: false) }
            } else {
                reduced.roles.append(self.reduced(role))
            }
        }
        return reduced
    }

    private mutating func takes(_ line: LabelledText, _ isPersonal: Bool) -> Bool {
        let (label, text) = (line.label.plainText, line.text.plainText)
        guard isPrivate(label: label, text: text, inPersonalSection: isPersonal) else {
            return isPersonal && isNobodysBusiness(line.label, line.text)
        }
        withhold(line.text, isPhone: ContactLabels.meaning(of: label) == .phone)
        return true
    }

    /// A line that is nothing but a private datum, with or without its label.
    private mutating func takes(line text: RichText, _ isPersonal: Bool) -> Bool {
        if PhoneNumber.isWhole(text.plainText), take(.contact(.phone)) {
            withhold(text, isPhone: true)
            return true
        }
        if isPersonal, takesSecret(of: text) { return true }
        guard let (label, rest, _) = ContactLabels.split(text) else {
            let isBirth = isPersonal && isPrivate(label: "", text: text.plainText, inPersonalSection: true)
            if isBirth { withhold(text, isPhone: false) }
            return isBirth
        }
        return takes(LabelledText(label: label, text: rest), isPersonal)
    }

    /// A line of the header that gives something away, whatever it was read as.
    private mutating func takesSecret(of text: RichText) -> Bool {
        guard isPublic, let secret = HeaderSecret.find(in: text, earliest: earliestYear) else { return false }
        switch secret {
        case .phone:
            guard take(.contact(.phone)) else { return false }
            for number in PhoneNumber.find(in: text.plainText) {
                needles += PrivateNeedle.needles(for: text.slice(number), isPhone: true)
            }
            // Of prose the number alone goes, with the remains.
            if text.plainText.split(whereSeparator: \.isWhitespace).count > 20 { return false }
        case .address, .age: break
        case .birth: guard take(.personal(.birth)) else { return false }
        }
        withhold(text, isPhone: false)
        return true
    }

    mutating func withhold(_ text: RichText, isPhone: Bool, isListed: Bool = true) {
        needles += PrivateNeedle.needles(for: text, isPhone: isPhone)
        guard isListed, !text.isEmpty else { return }
        resume.omissions.append(Omission(text.plainText, .privateField, span: text.span))
    }
}
