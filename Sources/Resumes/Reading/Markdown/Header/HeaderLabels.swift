/// What a label in the header says of its value; nil for labels that stay what they are.
enum HeaderLabels {
    enum Meaning: Equatable {
        case name
        case headline
        case personal
        case contact(Contact.Kind)
    }

    static func meaning(of label: String) -> Meaning? {
        // "Geburtsdatum/-ort" is about a birth, not about a place.
        if let datum = PersonalLabels.datum(for: label), [.birth, .nationality, .maritalStatus].contains(datum) {
            return .personal
        }
        switch ContactLabels.meaning(of: label) {
        case .name: return .name
        case .email: return .contact(.email)
        case .phone: return .contact(.phone)
        case .website: return .contact(.website)
        case .location: return .contact(.location)
        case .messenger: return .contact(.other)
        case .network: return .contact(.profile)
        case .any, nil: break
        }
        if PersonalLabels.datum(for: label) != nil { return .personal }
        return FieldLabels.meaning(of: label) == .field(.title) ? .headline : nil
    }
}
