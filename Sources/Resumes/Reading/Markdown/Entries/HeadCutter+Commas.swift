import Languages

/// Heads cut at their commas.
extension HeadCutter {
    /// `Engineer, Acme, City` and `Acme, Engineer`, where words or emphasis vouch for the cut.
    func atCommas(_ piece: HeadPiece) -> [HeadPiece]? {
        byWords(piece) ?? bySiblings(piece)
    }

    private func byWords(_ piece: HeadPiece) -> [HeadPiece]? {
        // 大学院を休学後、就職活動を開始: the comma of a clause, not of a list of names.
        if piece.text.plainText.unicodeScalars.contains("、"), piece.text.plainText.count > 20 { return nil }
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

    /// Two halves of which no word tells anything, where the headings beside it agree on the order.
    private func bySiblings(_ piece: HeadPiece) -> [HeadPiece]? {
        guard let order, order.separator == ",", piece.line == 0 else { return nil }
        var parts = joinSuffixes(Separators.parts(of: piece.text, at: .commas))
        guard parts.count == 2, parts.allSatisfy({ $0.text.wordCount <= 10 }) else { return nil }
        parts[0].separator = piece.part.separator
        var pieces = parts.map { self.piece($0, piece.line) }
        guard !pieces[1].evidence.isPlace else { return nil }
        for index in pieces.indices { pieces[index].evidence.isRole = (index == 0) == order.postIsFirst }
        return pieces
    }

    /// `Acme, Inc.` is one name; what begins in lower case goes on with what precedes it.
    private func joinSuffixes(_ parts: [Separators.Part]) -> [Separators.Part] {
        var result: [Separators.Part] = []
        for part in parts {
            guard let last = result.last else {
                result.append(part)
                continue
            }
            let word = part.text.plainText.lowercased().filter { $0.isLetter }
            let goesOn =
                part.text.plainText.first?.isLowercase == true && !part.text.hasLink && !isBrand(part.text.plainText)
                && !PlaceGuess.isPlace(part.text.plainText) && !ScoreWords.isScore(part.text.plainText)
            // "Some University, PhD, History": a degree belongs to a person, never to a school.
            let isDegreeOfSchool = Self.degrees.contains(word) && RoleWords.isSchool(last.text.plainText)
            if Self.suffixes.contains(word) && !isDegreeOfSchool || goesOn {
                result[result.count - 1].text = last.text + part.separator + RichText(" ") + part.text
            } else {
                result.append(part)
            }
        }
        return result
    }

    /// `edFlow`, `example.ai`, `backslash AG`: names of firms that begin small.
    private func isBrand(_ text: String) -> Bool {
        let word = text.prefix { !$0.isWhitespace }
        let isAddress = word.dropFirst().dropLast().contains(".") && !word.contains("/")
        return word.contains(where: \.isUppercase) || isAddress
            || (text.contains(" ") && RoleWords.hasLegalForm(text) && text.split(separator: " ").count <= 4)
    }

    /// No comma in it parts anything: `Example Co., Ltd` is one name.
    static func isOneName(_ text: RichText) -> Bool {
        Separators.parts(of: text, at: .commas).dropFirst().allSatisfy {
            suffixes.contains($0.text.plainText.lowercased().filter(\.isLetter))
        }
    }

    private static let suffixes = Set([
        "inc", "ltd", "llc", "gmbh", "ag", "sa", "sarl", "bv", "nv", "co", "corp", "plc", "pvtltd", "kg", "oü", "sl",
    ]).union(degrees)

    private static let degrees: Set<String> = ["phd", "md", "msc", "bsc", "mba"]

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
