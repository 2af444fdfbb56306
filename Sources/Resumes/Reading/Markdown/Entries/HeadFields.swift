import Languages

/// Which part of a head is the title, which the organization, which the place.
struct HeadFields {
    private(set) var fields: [Entry.Field: RichText] = [:]
    /// Connectives such as "at" that the fields make superfluous.
    private(set) var connectives: [RichText] = []
    private let kind: SectionKind
    /// Dates stood in the head: it names what happened then, a post and not a project or a team.
    private let isDated: Bool

    init(kind: SectionKind, language: LanguageTag, lines: [HeadLine], isDated: Bool) {
        self.kind = kind
        self.isDated = isDated
        guard !lines.isEmpty else { return }
        var cutter = HeadCutter(kind: kind, language: language)
        switch kind {
        case .projects: readProject(lines, cutter)
        case .publications: readWork(lines)
        default:
            let pieces = takingScores(cutter.pieces(of: lines))
            connectives = cutter.connectives
            if kind == .awards || kind == .certificates {
                readAward(takingPlaces(pieces))
            } else {
                readPosition(takingPlaces(pieces))
                takeRemark()
            }
            fields[.place] = fields[.place].map(Self.withoutFullStop)
            if kind == .education { fields[.organization] = fields[.organization].map(Self.withoutFullStop) }
        }
    }

    // MARK: Grades

    /// Sets aside `GPA 3.9`, `110/110 e lode`, `mention bien` behind a degree.
    private mutating func takingScores(_ pieces: [HeadPiece]) -> [HeadPiece] {
        guard kind == .education, pieces.count > 1 else { return pieces }
        let index = pieces.indices.dropFirst().first { ScoreWords.isScore(pieces[$0].text.plainText) }
        guard let index else { return pieces }
        fields[.score] = pieces[index].text
        return pieces.enumerated().filter { $0.offset != index }.map(\.element)
    }

    // MARK: Places

    /// The full stop after a head that was written as a sentence.
    private static func withoutFullStop(_ place: RichText) -> RichText {
        let text = place.plainText
        guard text.hasSuffix("."), text.count(where: { $0 == "." }) == 1, text.count > 4 else { return place }
        return place.trimmed(of: { $0 == "." })
    }

    /// Sets aside what surely is a place; the first piece of a head never is.
    private mutating func takingPlaces(_ pieces: [HeadPiece]) -> [HeadPiece] {
        var rest: [HeadPiece] = []
        var places: [HeadPiece] = []
        for (index, piece) in pieces.enumerated() {
            // "Staff Engineer ------------ Boston": behind leaders stands where.
            let isLed = piece.part.separator.plainText.count >= 4 && piece.evidence.mayBePlace
            let isPlace =
                index > 0 && (piece.evidence.isPlace || isLed) && !piece.evidence.isRole
                && !piece.evidence.isInstitution
            if isPlace { places.append(piece) } else { rest.append(piece) }
        }
        if places.count == 1, let halves = employerAndPlace(places[0], others: rest) {
            fields[.place] = halves.place
            return rest + [halves.employer]
        }
        if Set(places.map(\.line)).count > 1 {
            fields[.place] = RichText.joined(places.map(\.text), by: "; ")
        } else if !places.isEmpty {
            fields[.place] = HeadPiece.join(places.map(Self.unbracketed))
        }
        return rest
    }

    /// `Acme, Ulm` where no other part can be the employer: of unknown names firms are more frequent than towns.
    private func employerAndPlace(_ place: HeadPiece, others: [HeadPiece]) -> (employer: HeadPiece, place: RichText)? {
        let parts = Separators.parts(of: place.text, at: .commas)
        guard parts.count == 2, place.part.separator.plainText != "(",
            kind == .work || kind == .volunteer || kind == .education && parts[0].text.hasLink,
            !others.dropFirst().contains(where: { !$0.evidence.isRole }), others.first?.evidence.isRole == true,
            !Places.isKnown(TitleKey.key(of: parts[0].text.plainText)), parts[0].text.wordCount <= 4
        else { return nil }
        let name = Separators.Part(text: parts[0].text, separator: place.part.separator)
        var employer = place
        employer.part = name
        return (employer, parts[1].text)
    }

    private static func unbracketed(_ piece: HeadPiece) -> HeadPiece {
        var piece = piece
        if piece.part.separator.plainText == "(" { piece.part.separator = RichText(",") }
        return piece
    }

    /// What is left over: a place if one is missing and it may be one, else a note.
    private mutating func setAside(_ pieces: [HeadPiece]) {
        for piece in pieces {
            if fields[.place] == nil,
                kind == .certificates || kind == .awards
                    ? piece.evidence.isPlace : piece.evidence.mayBePlace
            {
                fields[.place] = piece.text
            } else {
                fields[.note] = RichText.joined((fields[.note].map { [$0] } ?? []) + [piece.text], by: ", ")
            }
        }
    }

    // MARK: Work, education and whatever is like them

    private mutating func readPosition(_ pieces: [HeadPiece]) {
        let roles = pieces.filter(\.evidence.isRole)
        guard let line = roles.first?.line else { return readWithoutRole(pieces) }
        let first = pieces.filter { $0.line == 0 }
        let later = pieces.filter { $0.line > 0 && !$0.evidence.isRole }
        if line == 0 {
            readRoleFirst(first, later: later)
            setAside(pieces.filter { $0.line > 0 && $0.evidence.isRole })
        } else {
            let title = roles.filter { $0.line == line }
            if kind == .education, let marked = onlyMarked(first), marked > 0 {
                // "### Computer Science - *Some School*" over "*Diploma*": the field is the title.
                fields[.title] = HeadPiece.join(first.enumerated().filter { $0.offset != marked }.map(\.element))
                fields[.organization] = first[marked].text
                setAside(title + later + roles.filter { $0.line != line })
                return
            }
            fields[.title] = HeadPiece.join(title)
            readOrganization(first.filter { !$0.evidence.isRole })
            setAside(later + roles.filter { $0.line != line })
        }
    }

    /// The first line holds the role, and perhaps the organization too.
    private mutating func readRoleFirst(_ first: [HeadPiece], later: [HeadPiece]) {
        let others = first.filter { !$0.evidence.isRole }
        if let marked = later.firstIndex(where: \.evidence.isMarked), !others.contains(where: \.evidence.isMarked) {
            // "Consultant - Client - Product" over "**Agency**": the line below names the employer.
            fields[.title] = HeadPiece.join(first)
            fields[.organization] = later[marked].text
            setAside(later.enumerated().filter { $0.offset != marked }.map(\.element))
        } else if others.isEmpty {
            fields[.title] = HeadPiece.join(first)
            fields[.organization] = later.first?.text
            setAside(Array(later.dropFirst()))
        } else {
            readMixedLine(first)
            setAside(later)
        }
    }

    /// Roles and others in one line: the roles are the title, the nearest group of others the organization.
    private mutating func readMixedLine(_ pieces: [HeadPiece]) {
        var groups: [[HeadPiece]] = []
        for piece in pieces {
            if let last = groups.last?.last, last.evidence.isRole == piece.evidence.isRole {
                groups[groups.count - 1].append(piece)
            } else {
                groups.append([piece])
            }
        }
        let titles = groups.filter { $0[0].evidence.isRole }
        let others = groups.filter { !$0[0].evidence.isRole }
        fields[.title] = HeadPiece.join(titles.first ?? [])
        let chosen =
            others.firstIndex { $0.contains(where: \.evidence.isInstitution) }
            ?? others.firstIndex { $0.contains(where: \.evidence.isMarked) } ?? 0
        readOrganization(others[chosen])
        let rest = titles.dropFirst() + others.enumerated().filter { $0.offset != chosen }.map(\.element)
        for group in rest {
            setAside([
                HeadPiece(
                    part: .init(text: HeadPiece.join(group), separator: RichText()), evidence: group[0].evidence,
                    line: 0)
            ])
        }
    }

    /// Neighbouring parts that name the employer: `Acme | City` leaves the city to the place.
    private mutating func readOrganization(_ pieces: [HeadPiece]) {
        var pieces = pieces
        if fields[.place] == nil, pieces.count > 1, let last = pieces.last, last.evidence.mayBePlace,
            !last.evidence.isMarked || pieces[0].evidence.isMarked
        {
            fields[.place] = last.text
            pieces.removeLast()
        }
        if let marked = pieces.firstIndex(where: \.evidence.isLinked), pieces.count > 1,
            pieces.count(where: \.evidence.isLinked) == 1
        {
            let name = pieces.remove(at: marked)
            fields[.organization] = name.text
            setAside(pieces)
        } else if !pieces.isEmpty {
            fields[.organization] = HeadPiece.join(pieces)
        }
    }

    /// `University (I am in the last semester)`: a sentence in brackets is a note.
    private mutating func takeRemark() {
        guard let name = fields[.organization], let last = name.plainText.last, ")）".contains(last),
            let open = name.plainText.lastIndex(where: { "(（".contains($0) })
        else { return }
        let start = name.plainText.utf8.distance(from: name.plainText.startIndex, to: open)
        let remark = name.slice(start..<name.utf8Count)
        guard start > 0, remark.wordCount > 4, !RoleWords.isSchool(remark.plainText) else { return }
        fields[.organization] = name.slice(0..<start).trimmed()
        fields[.note] = RichText.joined((fields[.note].map { [$0] } ?? []) + [remark], by: ", ")
    }

    // MARK: Heads without a word for a role

    private mutating func readWithoutRole(_ pieces: [HeadPiece]) {
        let first = pieces.filter { $0.line == 0 }
        let later = pieces.filter { $0.line > 0 }
        if let school = pieces.firstIndex(where: \.evidence.isInstitution), pieces.count > 1 {
            readSchool(school, pieces)
        } else if first.count == 1 {
            // One name with the form of a firm; a comma would part it from something else.
            let isFirm =
                RoleWords.organizationLikelihood(first[0].text.plainText) > 0.9 && first[0].evidence.wordCount <= 8
                && !first[0].text.plainText.contains { ",，、".contains($0) }
                && !["入社", "退社", "退職", "配属", "転籍", "出向", "卒業", "入学"].contains(where: first[0].text.plainText.hasSuffix)
            let isEmployer = kind == .work && (first[0].text.commonLink != nil && !later.isEmpty || isFirm)
            fields[isEmployer ? .organization : .title] = first[0].text
            readLaterLines(later, missing: isEmployer ? .title : .organization)
        } else if let marked = onlyLinked(first) {
            fields[.organization] = first[marked].text
            fields[.title] = HeadPiece.join(first.enumerated().filter { $0.offset != marked }.map(\.element))
            setAside(later)
        } else if first[0].evidence.isStrong, !first.dropFirst().contains(where: \.evidence.isStrong), first.count > 1 {
            fields[.title] = first[0].text
            let rest = Array(first.dropFirst())
            if rest.count == 1, fields[.place] == nil, rest[0].evidence.mayBePlace {
                setAside(rest)
            } else {
                readOrganization(rest)
            }
            setAside(later)
        } else if first.count > 1, first.dropFirst().allSatisfy({ isBar($0.part.separator) }) || isDatedPair(first) {
            readPair(first)
            setAside(later)
        } else {
            fields[.title] = HeadPiece.join(first)
            readLaterLines(later, missing: .organization)
        }
    }

    /// `Baker — Bread Ltd — 2019 – 2020`: a dash that dates stand with parts a post from its employer, if a word of
    /// either says so. Of two unknown names either may be the employer; they stay one title.
    private func isDatedPair(_ pieces: [HeadPiece]) -> Bool {
        guard kind == .work, isDated, pieces.count == 2, pieces.allSatisfy({ $0.evidence.wordCount <= 8 }),
            "-–—―".contains(pieces[1].part.separator.plainText.first ?? " ")
        else { return false }
        let post = pieces[0].text.plainText
        let name = Separators.parts(of: pieces[1].text, at: .commas).first?.text.plainText ?? ""
        let isFirm = RoleWords.organizationLikelihood(name) >= 0.5
        return RoleWords.organizationLikelihood(post) < 0.5 && (isFirm || RoleWords.roleLikelihood(post) > 0)
    }

    /// Two names side by side: the post first, as most write it, unless the first has the form of a firm.
    private mutating func readPair(_ pieces: [HeadPiece]) {
        let isFirmFirst =
            pieces.count == 2 && RoleWords.hasLegalForm(pieces[0].text.plainText)
            && !RoleWords.hasLegalForm(pieces[1].text.plainText)
            && (fields[.place] != nil || !pieces[1].evidence.mayBePlace)
        fields[.title] = pieces[isFirmFirst ? 1 : 0].text
        readOrganization(isFirmFirst ? [pieces[0]] : Array(pieces.dropFirst()))
        takeTownBehindFirm()
    }

    /// `Nordvatten AB, Gothenburg`: behind the form of a firm its name is over.
    private mutating func takeTownBehindFirm() {
        guard fields[.place] == nil, let name = fields[.organization] else { return }
        let parts = Separators.parts(of: name, at: .commas)
        guard parts.count == 2, RoleWords.hasLegalForm(parts[0].text.plainText),
            PlaceGuess.mayBePlace(parts[1].text.plainText)
        else { return }
        fields[.organization] = parts[0].text
        fields[.place] = parts[1].text
    }

    /// A school and something that is no degree: a field of study, unless it only stands behind a comma.
    private mutating func readSchool(_ school: Int, _ pieces: [HeadPiece]) {
        let rest = pieces.enumerated().filter { $0.offset != school }.map(\.element)
        let first = pieces.filter { $0.line == 0 }
        // "__The King's School, Grantham__": one emphasis on both sets neither apart.
        if school == 0, first.count > 1, [",", "،"].contains(first[1].part.separator.plainText),
            !first[1].evidence.isMarked
                || !first[1].evidence.isLinked
                    && first[1].text.commonStyle == first[0].text.commonStyle
        {
            fields[.title] = HeadPiece.join(first)
            setAside(pieces.filter { $0.line > 0 })
        } else {
            fields[.organization] = pieces[school].text
            // An emphasised line beside a plain one is the programme, the plain one the place.
            let title = rest.firstIndex(where: \.evidence.isMarked) ?? 0
            fields[.title] = rest[title].text
            setAside(rest.enumerated().filter { $0.offset != title }.map(\.element))
        }
    }

    private mutating func readLaterLines(_ later: [HeadPiece], missing: Entry.Field) {
        guard let next = later.first(where: { !$0.evidence.isPlace }) else { return setAside(later) }
        let isPlaceOnly =
            later.count == 1 && fields[.place] == nil && next.evidence.mayBePlace && !next.evidence.isMarked
            && kind != .education
        if isPlaceOnly { return setAside(later) }
        fields[missing] = next.text
        setAside(later.filter { $0.text != next.text })
    }

    /// The one part of several that is set apart as names of schools are.
    private func onlyMarked(_ pieces: [HeadPiece]) -> Int? {
        guard pieces.count > 1, pieces.count(where: \.evidence.isMarked) == 1 else { return nil }
        return pieces.firstIndex(where: \.evidence.isMarked)
    }

    private func onlyLinked(_ pieces: [HeadPiece]) -> Int? {
        guard pieces.count > 1, pieces.count(where: \.evidence.isLinked) == 1 else { return nil }
        return pieces.firstIndex(where: \.evidence.isLinked)
    }

    private func isBar(_ separator: RichText) -> Bool {
        let mark = separator.plainText
        return mark.isEmpty || !"-–—―:;/".contains(mark.first ?? " ")
    }
}

// MARK: Other kinds

extension HeadFields {
    /// `Name | Go, Rust` and `Name — what it is`.
    private mutating func readProject(_ lines: [HeadLine], _ cutter: HeadCutter) {
        let first = lines[0].parts
        guard let name = first.first else { return }
        fields[.title] = name.text
        let rest = first.dropFirst()
        if !rest.isEmpty {
            let text = Separators.join(Array(rest))
            let isList =
                text.plainText.contains(",") && !Evidence.isSentence(text)
            fields[isList ? .keywords : .description] = text
        }
        for line in lines.dropFirst() { setAside(line.parts.map { cutter.piece($0, 1) }) }
    }

    /// A publication is cited as its author wrote it.
    private mutating func readWork(_ lines: [HeadLine]) {
        fields[.title] = lines[0].text
        let notes = lines.dropFirst().map(\.text)
        if !notes.isEmpty { fields[.note] = RichText.joined(Array(notes), by: ", ") }
    }

    private static let grades: Set<String> = [
        "associate", "professional", "expert", "foundational", "foundation", "practitioner", "specialty",
        "fundamentals",
        "advanced", "intermediate", "beginner", "basic", "basics",
    ]

    /// `Best Paper | ACM` and `President, *Royal Society*, London`.
    private mutating func readAward(_ pieces: [HeadPiece]) {
        guard let first = pieces.first else { return }
        // "AWS Certified Architect – Associate": the grade belongs to the name.
        let grades = pieces.dropFirst().prefix { Self.grades.contains($0.text.plainText.lowercased()) }
        fields[.title] = HeadPiece.join([first] + grades)
        let rest = Array(pieces.dropFirst(1 + grades.count))
        if let giver = rest.first(where: \.evidence.isMarked) ?? rest.first {
            fields[.organization] = giver.text
            setAside(rest.filter { $0.text != giver.text })
        }
    }
}
