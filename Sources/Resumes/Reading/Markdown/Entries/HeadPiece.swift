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
    /// Connectives that were cut away, for the ledger.
    private(set) var connectives: [RichText] = []

    init(kind: SectionKind, language: LanguageTag) {
        self.kind = kind
        self.language = language
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
    private func seeingStates(_ pieces: [HeadPiece]) -> [HeadPiece] {
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
                right.evidence.wordCount <= 10, !isField(right, after: word)
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

    // MARK: Commas

    /// `Engineer, Acme, City` and `Acme, Engineer`, where words or emphasis vouch for the cut.
    private func atCommas(_ piece: HeadPiece) -> [HeadPiece]? {
        var parts = Separators.parts(of: piece.text, at: .commas)
        guard parts.count > 1 else { return nil }
        parts = joinSuffixes(parts)
        parts[0].separator = piece.part.separator
        var pieces = parts.map { self.piece($0, piece.line) }
        guard pieces.count > 1 else { return nil }
        pieces = joinField(joinPlace(seeingStates(pieces)))
        let roles = pieces.count { $0.evidence.isRole }
        let institutions = pieces.count { $0.evidence.isInstitution }
        // "Team leader, Example Ltd, Utrecht": a firm parts the line as emphasis would.
        let hasBoundary =
            marksBoundary(pieces) || pieces.dropFirst().contains { RoleWords.hasLegalForm($0.text.plainText) }
        if pieces.count > 1, pieces[pieces.count - 1].evidence.isPlace, roles == 0, institutions == 0, !hasBoundary {
            return pieces.count == 2 ? pieces : nil
        }
        if roles == pieces.count || (roles == 0 && institutions == 0 && !hasBoundary) { return nil }
        if kind == .education, institutions == 0, !hasBoundary { return nil }
        return joinUnknown(pieces)
    }

    /// `Acme, Inc.` is one name; what begins in lower case goes on with what precedes it.
    private func joinSuffixes(_ parts: [Separators.Part]) -> [Separators.Part] {
        var result: [Separators.Part] = []
        for part in parts {
            let word = part.text.plainText.lowercased().filter { $0.isLetter }
            let goesOn =
                part.text.plainText.first?.isLowercase == true && !part.text.hasLink
                && !PlaceGuess.isPlace(part.text.plainText) && !ScoreWords.isScore(part.text.plainText)
            if Self.suffixes.contains(word) || goesOn, let last = result.last {
                result[result.count - 1].text = last.text + part.separator + RichText(" ") + part.text
            } else {
                result.append(part)
            }
        }
        return result
    }

    private static let suffixes: Set<String> = [
        "inc", "ltd", "llc", "gmbh", "ag", "sa", "sarl", "bv", "nv", "co", "corp", "plc", "pvtltd", "kg", "oü", "sl",
        "phd", "md", "msc", "bsc", "mba",
    ]

    /// `**PhD, Fiction Theory**, University`: a degree and its field that one emphasis holds together.
    private func joinField(_ pieces: [HeadPiece]) -> [HeadPiece] {
        guard kind == .education, pieces.count > 2, pieces[0].evidence.isDegree, marksBoundary(pieces) else {
            return pieces
        }
        let style = pieces[0].text.commonStyle.intersection([.strong, .emphasis])
        let field = pieces[1]
        guard !style.isEmpty, field.text.commonStyle.isSuperset(of: style), !field.evidence.isInstitution else {
            return pieces
        }
        let joined = Separators.Part(text: HeadPiece.join([pieces[0], field]), separator: pieces[0].part.separator)
        return [piece(joined, pieces[0].line)] + pieces.dropFirst(2)
    }

    /// The last two parts are one place: `Portland`, `OR`.
    private func joinPlace(_ pieces: [HeadPiece]) -> [HeadPiece] {
        guard pieces.count >= 3 else { return pieces }
        let tail = Array(pieces.suffix(2))
        guard !tail.contains(where: { $0.evidence.isRole || $0.evidence.isInstitution }) else { return pieces }
        if tail.allSatisfy(\.evidence.isPlace), pieces.count > 3, pieces[pieces.count - 3].evidence.mayBePlace {
            let all = Array(pieces.suffix(3))
            let place = piece(.init(text: HeadPiece.join(all), separator: all[0].part.separator), all[0].line)
            if place.evidence.isPlace { return pieces.dropLast(3) + [place] }
        }
        let place = piece(.init(text: HeadPiece.join(tail), separator: tail[0].part.separator), tail[0].line)
        return place.evidence.isPlace ? pieces.dropLast(2) + [place] : pieces
    }

    /// One part is emphasised or linked as a whole and its neighbours are not: the author drew the line.
    private func marksBoundary(_ pieces: [HeadPiece]) -> Bool {
        let shared = HeadPiece.join(pieces).commonStyle
        let marked = pieces.filter { piece in
            !piece.text.commonStyle.subtracting(shared).isEmpty || piece.text.commonLink != nil
        }
        return !marked.isEmpty && marked.count < pieces.count
    }

    /// Neighbouring parts that nothing tells apart stay together, commas and all.
    private func joinUnknown(_ pieces: [HeadPiece]) -> [HeadPiece] {
        var result: [HeadPiece] = []
        for piece in pieces {
            if let last = result.last, isAlike(last, piece) {
                let joined = Separators.Part(
                    text: HeadPiece.join([last, piece]), separator: last.part.separator)
                result[result.count - 1] = self.piece(joined, piece.line)
            } else {
                result.append(piece)
            }
        }
        return result
    }

    private func isAlike(_ left: HeadPiece, _ right: HeadPiece) -> Bool {
        // What follows "Example AG" is not part of its name.
        if RoleWords.hasLegalForm(left.text.plainText) || RoleWords.hasLegalForm(right.text.plainText) { return false }
        return left.evidence.isRole == right.evidence.isRole && left.evidence.isPlace == right.evidence.isPlace
            && left.evidence.isInstitution == right.evidence.isInstitution
            && left.evidence.isDegree == right.evidence.isDegree
            && left.text.commonLink == right.text.commonLink && left.text.commonStyle == right.text.commonStyle
    }
}
