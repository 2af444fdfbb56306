import Languages

/// Who is title and who employer, in work, education and whatever is like them.
extension HeadFields {
    mutating func readPosition(_ pieces: [HeadPiece]) {
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
        } else if others.isEmpty
            || later.first?.evidence.isPlace == false && others.allSatisfy({ PlaceGuess.isTeam($0.text.plainText) })
        {
            // "Charge Nurse - Emergency Department" over "Some Medical Center": a post in a part of the employer.
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
        joinField(&groups)
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

    /// `Some University, MA, History`: behind a degree and its comma stands the field.
    private func joinField(_ groups: inout [[HeadPiece]]) {
        guard kind == .education, groups.count > 2, let degree = groups.firstIndex(where: { $0[0].evidence.isRole }),
            degree + 1 < groups.count, groups.contains(where: { $0[0].evidence.isInstitution })
        else { return }
        let field = groups[degree + 1]
        guard field.count == 1, field[0].part.separator.plainText == ",", !field[0].evidence.isInstitution,
            !field[0].evidence.isPlace, !field[0].text.plainText.contains(where: \.isNumber),
            field[0].text.commonStyle == groups[degree][0].text.commonStyle
        else { return }
        groups[degree] += field
        groups.remove(at: degree + 1)
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
    mutating func takeRemark() {
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
                && HeadCutter.isOneName(first[0].text)
                && !["入社", "退社", "退職", "配属", "転籍", "出向", "卒業", "入学"].contains(where: first[0].text.plainText.hasSuffix)
            let isEmployer = kind == .work && (first[0].text.commonLink != nil && !later.isEmpty || isFirm)
            fields[isEmployer ? .organization : .title] = first[0].text
            readLaterLines(later, missing: isEmployer ? .title : .organization)
        } else if first.count == 2, let order, order.parts(at: first[1].part.separator) {
            fields[.title] = first[order.postIsFirst ? 0 : 1].text
            fields[.organization] = first[order.postIsFirst ? 1 : 0].text
            setAside(later)
        } else if let marked = onlyLinked(first) {
            fields[.organization] = first[marked].text
            fields[.title] = HeadPiece.join(first.enumerated().filter { $0.offset != marked }.map(\.element))
            setAside(later)
        } else if first[0].evidence.isStrong, !first.dropFirst().contains(where: \.evidence.isStrong), first.count > 1 {
            fields[.title] = first[0].text
            let rest = Array(first.dropFirst())
            let isGiver = kind == .volunteer && rest[0].part.separator.plainText == ","
            if rest.count == 1, fields[.place] == nil, rest[0].evidence.mayBePlace, !isGiver {
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
