extension EntryShape {
    private static let renderCVDates = DateRule(
        start: ["start_date"], end: ["end_date"], single: ["date"], endAloneIsSingle: true)

    static let renderCVExperience = EntryShape(
        name: "an experience entry",
        fields: [(.title, ["position"]), (.organization, ["company"]), (.place, ["location"])],
        dates: renderCVDates, linked: .organization)

    static let renderCVEducation = EntryShape(
        name: "an education entry",
        fields: [
            (.degree, ["degree"]), (.area, ["area"]), (.organization, ["institution"]), (.place, ["location"]),
            (.score, ["grade", "gpa"]),
        ],
        dates: renderCVDates, linked: .organization)

    /// With the keys of other types, which RenderCV would not show beside a `name`.
    static let renderCVNormal = EntryShape(
        name: "a normal entry",
        fields: [
            (.title, ["name"]), (.note, ["position"]), (.organization, ["company", "institution"]),
            (.place, ["location"]), (.score, ["score"]),
        ],
        dates: renderCVDates, prose: ["summary", "details"])

    static let renderCVPublication = EntryShape(
        name: "a publication entry",
        fields: [(.title, ["title"]), (.authors, ["authors"]), (.journal, ["journal"]), (.doi, ["doi"])],
        dates: renderCVDates)
}
