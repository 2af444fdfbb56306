extension Entry {
    /// Each position with what the employer's head says of all; the head's text and dates go to the first.
    var wholeRoles: [Entry] {
        roles.enumerated().map { index, role in
            var whole = role
            whole.fields = fields.merging(role.fields) { _, own in own }
            if index == 0 { whole.body = body + role.body }
            whole.dates = role.dates ?? (index == 0 ? dates : nil)
            return whole
        }
    }
}
