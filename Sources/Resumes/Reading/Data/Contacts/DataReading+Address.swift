import SourceText
import SyntaxTrees

extension DataReading {
    /// An address in parts on one line: street, then town and postal code in the country's order, region, country.
    mutating func address(_ node: DataNode) -> RichText {
        var fields = self.fields(of: node)
        let street = addressPart(fields.take("address", "street", "streetAddress"))
        let postalCode = text(fields.take("postalCode", "postcode", "zip", "postal_code"))
        let city = text(fields.take("city", "town"))
        let region = text(fields.take("region", "state", "province"))
        let country = text(fields.take("country", "countryName", "countryCode"))
        let code = text(fields.take("countryCode"))
        let rest = fields.rest.map { text($0) }
        if !code.isEmpty { omit(code, .metadata) }
        let isCodeLast = Self.namesPostalCodeLast(code.isEmpty ? country.plainText : code.plainText)
        let town: [RichText] =
            if isCodeLast {
                [city, .joined([region, postalCode], by: " ")]
            } else {
                [.joined([postalCode, city], by: " "), region]
            }
        return .joined(saidOnce([street] + town + [country] + rest), by: ", ")
    }

    /// Without the parts that stand in an earlier one already, whole: `Berlin, Berlin`, a street with its town.
    private mutating func saidOnce(_ parts: [RichText]) -> [RichText] {
        var kept: [RichText] = []
        var said: Set<String> = []
        for part in parts where !part.isEmpty {
            if said.contains(part.plainText.lowercased()) {
                omit(part, .saidAlready)
                continue
            }
            kept.append(part)
            said.formUnion(part.plainText.lowercased().split(separator: ",").map { String($0).trimmedText })
        }
        return kept
    }

    /// Lines of a street are parts of one line here.
    private mutating func addressPart(_ entry: DataEntry?) -> RichText {
        guard let entry, case .string = entry.value.kind else { return text(entry) }
        let lines = PlacedText(entry.value).lines.map { inlines($0.trimmed) }
        return .joined(lines, by: ", ")
    }

    /// Countries whose addresses have the postal code after the town and region.
    private static func namesPostalCodeLast(_ country: String) -> Bool {
        [
            "us", "usa", "united states", "united states of america", "ca", "canada", "au", "australia", "nz",
            "new zealand", "gb", "uk", "united kingdom", "ie", "ireland", "in", "india", "za", "south africa",
        ].contains(country.trimmedText.lowercased())
    }
}
