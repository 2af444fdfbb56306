/// A day in the two notations of a PDF; the time is midnight, UTC.
struct MetadataDate: Hashable, Sendable {
    let year: Int
    let month: Int
    let day: Int

    /// `YYYY-MM-DD`; nil for anything else.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// ISO 32000-1, 7.9.4. Cairo leaves the `D:` out.
    var pdf: String { "D:\(digits(separator: ""))000000Z" }

    /// ISO 16684-1, 8.2.1.
    var xmp: String { "\(digits(separator: "-"))T00:00:00Z" }

    private func digits(separator: String) -> String {
        func padded(_ number: Int, _ width: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        return [padded(year, 4), padded(month, 2), padded(day, 2)].joined(separator: separator)
    }
}

extension DocumentMetadata {
    var day: MetadataDate? { date.flatMap(MetadataDate.init) }

    /// The title, which PDF/UA asks for; if there is none, the author's name or a word.
    var displayTitle: String {
        [title, author ?? ""].first { $0.contains { !$0.isWhitespace } } ?? "Untitled"
    }

    /// As Info and `pdf:Keywords` hold them; nil if there are none.
    var joinedKeywords: String? { keywords.isEmpty ? nil : keywords.joined(separator: ", ") }
}
