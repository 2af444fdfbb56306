public import SourceText

/// A CV as one audience may see it.
public struct AudienceCopy: Sendable {
    public var resume: Resume
    /// What must not stand anywhere in what is written, as it was in the source.
    public var withheld: [String]
}

extension Resume {
    /// The audience everybody belongs to.
    public static let publicAudience = "public"

    /// Without what an audience shall not see, which is listed among the omissions.
    ///
    /// For the public that is what `private:` names or an attribute marks, and by default telephone numbers, street
    /// addresses, birth dates, marital status and numbers of identity papers. An audience of the author's own does without what
    /// `private: {name: […]}` lists for it, and sees the rest. A private number or date that also stands in running
    /// text is taken out there too, with a warning. Nil, with an error, if nobody has declared the audience.
    public func copy(for audience: String, diagnostics: inout Diagnostics) -> AudienceCopy? {
        let listed = settings.audiences[audience]
        guard audience == Self.publicAudience || listed != nil else {
            let known = [Self.publicAudience] + settings.audiences.keys.sorted()
            diagnostics.error(
                "audience-unknown", "There is no audience '\(audience)'; known: \(known.joined(separator: ", "))",
                help: "Declare it in the front matter: `vitaset: {private: {\(audience): [phone, photo]}}`.")
            return nil
        }
        var reduction = AudienceReduction(self, for: audience)
        reduction.reduce()
        diagnostics.append(contentsOf: reduction.findings)
        return AudienceCopy(resume: reduction.resume, withheld: reduction.withheldTexts)
    }
}
