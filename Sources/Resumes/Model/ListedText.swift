/// Short items on one line of text, parted by a sign that does not stand in them: courses, keywords, authors.
enum ListedText {
    /// From the closest to the loosest; a line is parted at the loosest that stands in it.
    private static let separators = [", ", "; ", " · "]

    /// With the closest sign that gives the same items back.
    static func line(of items: [RichText]) -> RichText {
        let items = items.filter { !$0.isEmpty }
        let wanted = items.map(\.plainText)
        let parting = separators.first { separator in
            self.items(in: .joined(items, by: separator)).map(\.plainText) == wanted
        }
        let hasCommas = wanted.contains { $0.contains(",") }
        return .joined(items, by: parting ?? (hasCommas ? "; " : ", "))
    }

    /// The way back.
    static func items(in line: RichText) -> [RichText] {
        let text = line.plainText
        let parting = separators.last { text.contains($0) }
        return parting.map { line.split(on: [$0]) } ?? (line.isEmpty ? [] : [line])
    }

    /// The way back where the line may be prose, which has semicolons and dots of its own: parts that do not give the
    /// same line again are those between commas.
    static func itemsOrClauses(in line: RichText) -> [RichText] {
        let items = items(in: line)
        return self.line(of: items).plainText == line.plainText ? items : line.split(on: [", "])
    }
}
