import Languages

/// In which order the headings of a section name post and employer, where those that can be told agree.
///
/// `Engineer, Acme` beside `Baker, Bread Ltd` says of `Ringer, Arbalest` that the post stands first.
struct HeadOrder {
    /// What stands between the halves; `-` for dashes of any length.
    let separator: Character
    let postIsFirst: Bool

    /// Nil if any heading contradicts, or if too few can be told.
    init?(of titles: [RichText], kind: SectionKind, language: LanguageTag) {
        guard kind == .work || kind == .volunteer, titles.count > 1 else { return nil }
        let heads = titles.compactMap { Self.halves(of: $0, language) }
        let marks = Set(heads.map(\.separator))
        guard let mark = marks.first, marks.count == 1, mark != ":" else { return nil }
        let votes = heads.map { Self.firstHalf($0.left, $0.right, kind, language) }
        let (first, second) = (votes.count { $0 == .post }, votes.count { $0 == .employer })
        guard min(first, second) == 0, first + second > 0, (first + second) * 3 >= heads.count,
            !votes.contains(.place)
        else { return nil }
        separator = mark
        postIsFirst = first > 0
    }

    func parts(at mark: RichText) -> Bool { Self.sign(of: mark) == separator }

    // MARK: One heading

    private enum FirstHalf { case post, employer, place, unknown }

    /// The two halves of a heading without its dates.
    private static func halves(
        of title: RichText, _ language: LanguageTag
    ) -> (left: RichText, right: RichText, separator: Character)? {
        let dates = DateReader.findAll(in: title, language: language)
        guard dates.count < 2 else { return nil }
        let line = HeadLine(dates.first?.remainder(of: title) ?? title)
        let parts = line.parts.count == 1 ? Separators.parts(of: line.parts[0].text, at: .commas) : line.parts
        guard parts.count == 2 else { return nil }
        return (parts[0].text, parts[1].text, sign(of: parts[1].separator))
    }

    private static func sign(of mark: RichText) -> Character {
        let first = mark.plainText.trimmedText.first ?? " "
        return "–—―".contains(first) ? "-" : first
    }

    private static func firstHalf(
        _ left: RichText, _ right: RichText, _ kind: SectionKind, _ language: LanguageTag
    ) -> FirstHalf {
        let (first, second) = (Half(left, kind, language), Half(right, kind, language))
        if second.isPlace { return .place }
        if first.isPost != second.isPost { return first.isPost ? .post : .employer }
        if first.isFirm != second.isFirm { return second.isFirm ? .post : .employer }
        return .unknown
    }

    private struct Half {
        let isPost: Bool
        let isFirm: Bool
        let isPlace: Bool

        init(_ text: RichText, _ kind: SectionKind, _ language: LanguageTag) {
            let evidence = Evidence(text, kind: kind, language: language)
            isFirm = evidence.isInstitution || RoleWords.hasLegalForm(text.plainText)
            isPost = evidence.isRole && !isFirm
            isPlace = evidence.isPlace
        }
    }
}
