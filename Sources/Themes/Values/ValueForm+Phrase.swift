import SyntaxTrees

extension ValueForm {
    /// The form in words, for messages and the reference: `a length (10pt, 18mm, 1.2em)`.
    var phrase: String {
        switch self {
        case .flag: "true or false"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .number(let bounds):
            "a number from \(Self.short(bounds.range.lowerBound)) to \(Self.short(bounds.range.upperBound))"
        case .length: "a length (10pt, 18mm, 2cm, 0.5in, 1.2em)"
        case .leading: "a factor of the size (1.35) or a length (13.5pt)"
        case .tracking: "a share of the size (0.05em)"
        case .weight: "a weight (100 to 900, or a name such as semibold)"
        case .color: "a colour (#rgb, #rrggbb or a name of the palette)"
        case .text: "text"
        case .texts: "a list of texts"
        case .families: "a family or a list of families"
        case .choice(let allowed): "one of \(allowed.joined(separator: ", "))"
        case .choices(let allowed): "a list of \(allowed.joined(separator: ", "))"
        case .template: "a template ({title}[, {place}])"
        case .rows: "a list of rows"
        case .features: "OpenType features ([\"onum\", \"tnum=0\"])"
        case .range: "two factors, the lower first ([0.8, 1.2])"
        case .pageRange: "a number of pages (2) or a range of them (1-2)"
        case .paper: "a paper (A4, Letter, 210mm x 297mm)"
        case .dateFormat: "a date format (locale, written, MMM yyyy)"
        case .reference: "a name or a file"
        }
    }

    /// Without a fraction where there is none: `3`, `0.5`.
    static func short(_ value: Double) -> String {
        JSONText.decimal(value).written()
    }
}
