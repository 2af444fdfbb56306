internal import Languages

/// A part of a CV that an author can name as private, in the words of any language Vitaset reads.
enum PrivateField: Hashable {
    case contact(Contact.Kind)
    /// By its proper name, in lower case.
    case network(String)
    case personal(PersonalLabels.Datum)
    case photo
    case section(SectionKind)
    /// Grades.
    case score
    /// An author's own label or section title, as `TitleKey` folds it.
    case label(String)

    /// Left out for the public whether the author names them or not.
    static let always: Set<PrivateField> = [.contact(.phone), .personal(.birth), .personal(.identity)]

    /// Left out for the public among personal data; as labels elsewhere such words have other meanings.
    static let nobodysBusiness: Set<PersonalLabels.Datum> = [
        .age, .birthPlace, .maritalStatus, .children, .religion, .politics, .health,
    ]

    /// All that a name such as `phone`, `birthDate`, `Geburtsdatum`, `references` or `LinkedIn` may mean.
    static func fields(named name: String) -> Set<PrivateField> {
        let words = spaced(name)
        let key = TitleKey.key(of: words)
        guard !key.isEmpty else { return [] }
        var fields: Set<PrivateField> = [.label(key)]
        switch ContactLabels.meaning(of: words) {
        case .email: fields.insert(.contact(.email))
        case .phone: fields.insert(.contact(.phone))
        case .website: fields.insert(.contact(.website))
        case .location: fields.insert(.contact(.location))
        case .network(let network): fields.insert(.network(network.lowercased()))
        case .messenger, .name, .any, nil: break
        }
        if ["city", "place", "street", "location", "address"].contains(key) { fields.insert(.contact(.location)) }
        if let datum = PersonalLabels.datum(for: words), datum != .other { fields.insert(.personal(datum)) }
        if ["photo", "portrait", "picture", "image", "foto", "bild"].contains(key) { fields.insert(.photo) }
        if ["score", "grade", "grades", "gpa", "note", "noten"].contains(key) { fields.insert(.score) }
        if let kind = SectionKind(rawValue: key), kind != .other { fields.insert(.section(kind)) }
        return fields
    }

    /// All by which an author may name a contact: its kind, its network, its label.
    static func names(of contact: Contact) -> [PrivateField] {
        var names: [PrivateField] = [.contact(contact.kind)]
        if let network = contact.network { names.append(.network(network.lowercased())) }
        if let label = contact.label { names.append(.label(TitleKey.key(of: label.plainText))) }
        return names
    }

    /// `birthDate`, `birth_date` and `birth-date` as `birth date`.
    private static func spaced(_ name: String) -> String {
        name.reduce(into: "") { words, character in
            if character == "_" || character == "-" {
                words += " "
            } else {
                if character.isUppercase, words.last?.isLowercase == true { words += " " }
                words.append(character)
            }
        }
    }
}
