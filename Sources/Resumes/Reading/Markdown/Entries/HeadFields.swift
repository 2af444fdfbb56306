import Languages

/// Which part of a head is the title, which the organization, which the place.
struct HeadFields {
    var fields: [Entry.Field: RichText] = [:]
    /// Connectives such as "at" that the fields make superfluous.
    private(set) var connectives: [RichText] = []
    let kind: SectionKind
    /// Dates stood in the head: it names what happened then, a post and not a project or a team.
    let isDated: Bool
    /// How the headings beside this one are built.
    let order: HeadOrder?

    init(kind: SectionKind, language: LanguageTag, lines: [HeadLine], isDated: Bool, order: HeadOrder? = nil) {
        self.kind = kind
        self.isDated = isDated
        self.order = order
        guard !lines.isEmpty else { return }
        var cutter = HeadCutter(kind: kind, language: language, order: order)
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

    // MARK: Scores

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
                && !piece.evidence.isInstitution && !isOnlyLink(index, in: pieces)
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

    /// `Tester, [Acme, BA](https://…)`: a link where no other part can be the employer leads to the employer.
    private func isOnlyLink(_ index: Int, in pieces: [HeadPiece]) -> Bool {
        guard kind == .work || kind == .volunteer, pieces[index].evidence.isLinked else { return false }
        return !pieces.enumerated().contains { other, piece in
            other != index && !piece.evidence.isRole && !piece.evidence.isPlace
        }
    }

    /// `Acme, Ulm` where no other part can be the employer: of unknown names firms are more frequent than towns.
    private func employerAndPlace(_ place: HeadPiece, others: [HeadPiece]) -> (employer: HeadPiece, place: RichText)? {
        let all = Separators.parts(of: place.text, at: .commas)
        // "Acme, Portland, OR": the state belongs to its town.
        let town = Separators.join(Array(all.dropFirst()))
        let parts =
            all.count == 3 && PlaceGuess.isPlace(town.plainText)
            ? [all[0], Separators.Part(text: town, separator: all[1].separator)] : all
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
    mutating func setAside(_ pieces: [HeadPiece]) {
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

    private static let certificateLevels: Set<String> = [
        "associate", "professional", "expert", "foundational", "foundation", "practitioner", "specialty",
        "fundamentals",
        "advanced", "intermediate", "beginner", "basic", "basics",
    ]

    /// `Best Paper | ACM` and `President, *Royal Society*, London`.
    private mutating func readAward(_ pieces: [HeadPiece]) {
        guard let first = pieces.first else { return }
        // "AWS Certified Architect – Associate": the grade belongs to the name.
        let levels = pieces.dropFirst().prefix { Self.certificateLevels.contains($0.text.plainText.lowercased()) }
        fields[.title] = HeadPiece.join([first] + levels)
        let rest = Array(pieces.dropFirst(1 + levels.count))
        if let giver = rest.first(where: \.evidence.isMarked) ?? rest.first {
            fields[.organization] = giver.text
            setAside(rest.filter { $0.text != giver.text })
        }
    }
}
