import Languages

/// A part of a head with what speaks for its meaning.
struct HeadPiece {
    var part: Separators.Part
    var evidence: Evidence
    /// In which line of the head it stands, counted from 0.
    var line: Int

    var text: RichText { part.text }

    static func join(_ pieces: [HeadPiece]) -> RichText {
        Separators.join(pieces.map(\.part))
    }
}

/// Cuts heads where only words can tell: `Engineer at Acme`, `Acme, Engineer`, `Academy (Vallejo, CA)`.
struct HeadCutter {
    let kind: SectionKind
    let language: LanguageTag
    /// How the headings beside this one are built.
    let order: HeadOrder?
    /// Connectives that were cut away, for the ledger.
    private(set) var connectives: [RichText] = []

    init(kind: SectionKind, language: LanguageTag, order: HeadOrder? = nil) {
        self.kind = kind
        self.language = language
        self.order = order
    }

    /// The line has another part that can be the employer, so that "en" and "in" mean "in".
    private var isParted = false

    mutating func pieces(of lines: [HeadLine]) -> [HeadPiece] {
        var pieces: [HeadPiece] = []
        for (number, line) in lines.enumerated() {
            let parts = line.parts.map { piece($0, number) }
            let unknown = parts.count { !$0.evidence.isRole && !$0.evidence.isPlace && !$0.evidence.isInstitution }
            for (index, part) in parts.enumerated() {
                isParted = parts.indices.contains {
                    $0 != index && !parts[$0].evidence.isRole && !parts[$0].evidence.isPlace
                }
                let isCrowded = unknown > (part.evidence.isRole || part.evidence.isPlace ? 0 : 1)
                pieces += wholeSchool(part, of: line) ?? cut(part, cutsCommas: !isCrowded)
            }
        }
        return pieces
    }

    /// `*Dept, Some University, Town*` below the title: one emphasis holds the school together, but for the place.
    private func wholeSchool(_ piece: HeadPiece, of line: HeadLine) -> [HeadPiece]? {
        guard piece.line > 0, line.parts.count == 1, piece.evidence.isInstitution, !piece.evidence.isRole,
            !line.text.commonStyle.isDisjoint(with: [.emphasis, .strong])
        else { return nil }
        var parts = Separators.parts(of: piece.text, at: .commas)
        guard parts.count > 1 else { return nil }
        let place = parts.last.flatMap { PlaceGuess.isPlace($0.text.plainText) ? $0 : nil }
        if place != nil { parts.removeLast() }
        let name = Separators.Part(text: Separators.join(parts), separator: piece.part.separator)
        return [self.piece(name, piece.line)] + (place.map { [self.piece($0, piece.line)] } ?? [])
    }

    func piece(_ part: Separators.Part, _ line: Int) -> HeadPiece {
        HeadPiece(part: part, evidence: Evidence(part.text, kind: kind, language: language), line: line)
    }

    /// `Boston, MA, USA`: letters of a state before its country, not a degree.
    func seeingStates(_ pieces: [HeadPiece]) -> [HeadPiece] {
        var pieces = pieces
        for index in pieces.indices.dropFirst().dropLast() where pieces[index + 1].evidence.isPlace {
            let text = pieces[index].text.plainText
            guard text.utf8.count == 2, text.allSatisfy(\.isUppercase) else { continue }
            pieces[index].evidence.isRole = false
            pieces[index].evidence.isPlace = true
        }
        return pieces
    }

    private mutating func cut(_ piece: HeadPiece, cutsCommas: Bool) -> [HeadPiece] {
        if let halves = atConnective(piece) {
            return halves.flatMap { half in
                cut(half, cutsCommas: cutsCommas).map { part in
                    var part = part
                    part.evidence.isRole = part.evidence.isRole && half.evidence.isRole
                    return part
                }
            }
        }
        if piece.evidence.isPlace, !piece.evidence.isInstitution {
            return cutsCommas ? employerBeforePlace(piece) ?? [piece] : [piece]
        }
        if let halves = atBracket(piece) { return halves }
        return cutsCommas ? atCommas(piece) ?? [piece] : [piece]
    }

    // MARK: "at"

    /// `Engineer at Acme`: the left is a role or a degree, the right is not.
    private mutating func atConnective(_ piece: HeadPiece) -> [HeadPiece]? {
        let text = piece.text.plainText
        let folded = text.lowercased()
        guard folded.utf8.count == text.utf8.count else { return nil }
        for word in Self.connectives {
            guard let range = folded.byteRange(of: word), !isParted || !Self.ambiguousConnectives.contains(word) else {
                continue
            }
            let left = self.piece(
                .init(
                    text: piece.text.slice(0..<range.lowerBound).trimmed(of: { $0.isWhitespace || $0 == "," }),
                    separator: piece.part.separator), piece.line)
            let mark = piece.text.slice(range)
            let right = self.piece(
                .init(text: piece.text.slice(range.upperBound..<text.utf8.count).trimmed(), separator: mark.trimmed()),
                piece.line)
            guard left.evidence.isRole || left.evidence.isDegree || namesPost(left, word, right), !left.text.isEmpty,
                !right.text.isEmpty,
                !Self.weakConnectives.contains(word) || right.text.commonLink != nil,
                right.evidence.isLinked || right.evidence.isInstitution
                    || right.text.plainText.first?.isLowercase == false,
                right.evidence.wordCount <= 10, !isField(right, after: word), !(word == " at " && endsInSchool(left))
            else { continue }
            connectives.append(mark.trimmed())
            var post = left
            if !left.evidence.isDegree { post.evidence.isRole = true }
            var employer = right
            employer.evidence.isRole = false
            return [post, employer]
        }
        return nil
    }

    /// `Student, University of Texas at Austin`: the word is part of the school's name.
    private func endsInSchool(_ left: HeadPiece) -> Bool {
        guard let last = Separators.parts(of: left.text, at: .commas).dropFirst().last else { return false }
        let evidence = Evidence(last.text, kind: kind, language: language)
        return evidence.isInstitution && !evidence.isRole
    }

    /// `Hydrogeologist at Arup`: an unknown word for a post, by the word between it and a name.
    private func namesPost(_ left: HeadPiece, _ word: String, _ right: HeadPiece) -> Bool {
        kind == .work && left.line == 0 && Self.surelyAt.contains(word) && left.evidence.wordCount <= 6
            && right.evidence.wordCount <= 6 && left.text.plainText.first?.isUppercase == true
            && right.text.plainText.first?.isUppercase == true && !left.evidence.isInstitution
            && !left.evidence.isLinked && !RoleWords.hasLegalForm(left.text.plainText)
    }

    /// Words between a post and who gave it, and between hardly anything else.
    private static let surelyAt: Set<String> = [" at ", " @ ", " bei ", " beim ", " chez ", " presso ", " bij "]

    /// `Doctorat en Mathématiques`: the field of a degree, not a school.
    private func isField(_ right: HeadPiece, after word: String) -> Bool {
        guard Self.ambiguousConnectives.contains(word), let first = Separators.parts(of: right.text, at: .commas).first
        else { return false }
        let evidence = Evidence(first.text, kind: kind, language: language)
        if evidence.isInstitution || evidence.isLinked { return false }
        return kind == .education || StudyFields.startsWithField(first.text.plainText)
    }

    /// Words for "at" that also mean "in".
    private static let ambiguousConnectives: Set<String> = [" en ", " em ", " na ", " no ", " в ", " in ", " hos "]

    private static let connectives =
        [
            " at ", " @ ", " bei ", " beim ", " chez ", " en ", " em ", " na ", " no ", " в ", " presso ", " an der ",
            " hos ", " bij ", " @",
        ] + weakConnectives

    /// Words that also stand inside roles: they count only before a link.
    private static let weakConnectives = [" in ", " for ", " with ", " für ", " pour ", " para "]

    /// `Acme, Portland, OR` where no other part of the line can be the employer.
    private func employerBeforePlace(_ piece: HeadPiece) -> [HeadPiece]? {
        let parts = Separators.parts(of: piece.text, at: .commas)
        guard parts.count == 3, piece.line == 0, !Places.isKnown(TitleKey.key(of: parts[0].text.plainText)) else {
            return nil
        }
        let place = Separators.join(Array(parts.dropFirst()))
        return [
            self.piece(.init(text: parts[0].text, separator: piece.part.separator), piece.line),
            self.piece(.init(text: place, separator: parts[1].separator), piece.line),
        ]
    }

    // MARK: Brackets

    /// A bracket at the end that holds a place or a role: `Academy (Vallejo, CA)`, `Acme (Manager)`.
    private func atBracket(_ piece: HeadPiece) -> [HeadPiece]? {
        let text = piece.text.plainText
        guard let last = text.last, ")）".contains(last), let open = text.lastIndex(where: { "(（".contains($0) })
        else { return nil }
        let start = text.utf8.distance(from: text.startIndex, to: open)
        let inner = piece.text.slice(start + text[open].utf8.count..<text.utf8.count - last.utf8.count).trimmed()
        let outer = piece.text.slice(0..<start).trimmed()
        guard !inner.isEmpty, !outer.isEmpty else { return nil }
        let inside = self.piece(.init(text: inner, separator: RichText("(")), piece.line)
        let isCertainPlace =
            inside.evidence.isPlace && (inner.plainText.contains(",") || inside.evidence.wordCount == 1)
        let outside = self.piece(.init(text: outer, separator: piece.part.separator), piece.line)
        let isRole = inside.evidence.isRole && !outside.evidence.isRole && kind != .education
        // "Iuav, Venice (Italy) + Lisbon (Portugal)": the last of several brackets is not about all before it.
        let isLone = !outer.plainText.contains(where: { "(（".contains($0) })
        if isCertainPlace, isLone, let halves = townInside(piece, before: outer) { return halves }
        guard (isCertainPlace && isLone) || isRole else { return nil }
        return [outside, inside]
    }

    /// `Example Institute, Bolzano (Italy)`: the bracket explains the town, not the employer.
    private func townInside(_ piece: HeadPiece, before outer: RichText) -> [HeadPiece]? {
        let parts = Separators.parts(of: outer, at: .commas)
        guard parts.count == 2, PlaceGuess.mayBePlace(parts[1].text.plainText),
            !RoleGuess.isRole(parts[1].text.plainText), !RoleWords.isSchool(parts[1].text.plainText)
        else { return nil }
        let start = outer.utf8Count - parts[1].text.utf8Count
        let place = piece.text.trimmed().slice(start..<piece.text.trimmed().utf8Count)
        var town = self.piece(.init(text: place, separator: parts[1].separator), piece.line)
        town.evidence.isPlace = true
        return [self.piece(.init(text: parts[0].text, separator: piece.part.separator), piece.line), town]
    }
}
