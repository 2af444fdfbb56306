extension Person {
    /// Marks the contacts that the settings name as private.
    mutating func hideContacts(named names: [DocumentSettings.Setting]) {
        let hidden = names.reduce(into: Set<PrivateField>()) { $0.formUnion(PrivateField.fields(named: $1.value)) }
        for index in contacts.indices
        where PrivateField.names(of: contacts[index]).contains(where: { hidden.contains($0) }) {
            contacts[index].isPrivate = true
        }
    }
}
