extension ValueForm {
    /// The keywords a value of this form has in JSON Schema (draft 2020-12). `null` is always allowed: it gives back
    /// what the theme below or plain has.
    var schema: [(String, JSONText)] {
        switch self {
        case .flag: [("type", .texts(["boolean", "null"]))]
        case .integer(let range):
            [
                ("type", .texts(["integer", "null"])), ("minimum", .number(Double(range.lowerBound))),
                ("maximum", .number(Double(range.upperBound))),
            ]
        case .number(let bounds):
            [
                ("type", .texts(["number", "string", "null"])), ("pattern", .text("^[+-]?[0-9]*\\.?[0-9]+ *%?$")),
                ("minimum", .number(bounds.range.lowerBound)), ("maximum", .number(bounds.range.upperBound)),
            ]
        case .length: [("$ref", "#/$defs/length")]
        case .leading: [("$ref", "#/$defs/leading")]
        case .tracking:
            [
                ("type", .texts(["number", "string", "null"])), ("pattern", .text("^[+-]?[0-9]*\\.?[0-9]+ *(em|%)?$")),
                ("maximum", .number(Bounds.tracking.range.upperBound)), ("examples", .list(["0.05em"])),
            ]
        case .weight: [("$ref", "#/$defs/weight")]
        case .color: [("$ref", "#/$defs/color")]
        case .text, .reference: [("type", .texts(["string", "null"]))]
        case .texts: [("type", .texts(["array", "string", "null"])), ("items", .map([("type", "string")]))]
        case .families:
            [
                ("type", .texts(["array", "string", "null"])), ("minItems", .number(1)),
                ("items", .map([("type", "string"), ("minLength", .number(1))])), ("minLength", .number(1)),
            ]
        case .choice(let allowed): [("enum", .list(allowed.map { .text($0) } + [.null]))]
        case .choices(let allowed):
            [
                ("type", .texts(["array", "null"])), ("uniqueItems", .flag(true)),
                ("items", .map([("enum", .texts(allowed))])),
            ]
        case .template(let fields): [("$ref", .text("#/$defs/\(fields.definition)"))]
        case .rows: [("$ref", "#/$defs/rows")]
        case .features: [("$ref", "#/$defs/features")]
        case .range(let bounds):
            [
                ("type", .texts(["array", "null"])), ("minItems", .number(2)), ("maxItems", .number(2)),
                (
                    "items",
                    .map([
                        ("type", "number"), ("minimum", .number(bounds.range.lowerBound)),
                        ("maximum", .number(bounds.range.upperBound)),
                    ])
                ), ("examples", .list([.list([.number(0.8), .number(1.2)])])),
            ]
        case .pageRange:
            [
                ("type", .texts(["integer", "string", "null"])), ("minimum", .number(1)),
                ("pattern", .text("^ *[1-9][0-9]*( *- *[1-9][0-9]*)? *$")), ("examples", .list([.number(2), "1-2"])),
            ]
        case .paper:
            [
                (
                    "anyOf",
                    .list([
                        .map([("enum", .list(PaperName.allCases.map { .text($0.rawValue) } + [.null]))]),
                        .map(Self.sides),
                    ])
                )
            ]
        case .dateFormat:
            [
                ("type", .texts(["string", "null"])),
                ("examples", .texts(["locale", "written", "MMM yyyy", "MM/yyyy", "yyyy-MM"])),
            ]
        }
    }

    private static var sides: [(String, JSONText)] {
        let number = "[0-9]*\\.?[0-9]+ *"
        return [
            ("type", "string"), ("pattern", .text("^\(number)(pt|mm|cm|in)? *[x×] *\(number)(pt|mm|cm|in)$")),
            ("examples", .texts(["210mm x 297mm"])),
        ]
    }

    /// Forms that stand at many places, by name.
    static var schemaDefinitions: [(String, JSONText)] {
        let number = "^[+-]?[0-9]*\\.?[0-9]+ *"
        let measure: [(String, JSONText)] = [
            ("type", .texts(["string", "number", "null"])), ("pattern", .text("\(number)(pt|mm|cm|in|em|%)?$")),
        ]
        return [
            (
                "length",
                .map(
                    [("description", "A length with its unit; a bare number is points, an em the body's size.")]
                        + measure
                        + [("examples", .texts(["10pt", "18mm", "2cm", "0.5in", "1.2em"]))])
            ),
            (
                "leading",
                .map(
                    [("description", "From baseline to baseline: a factor of the size, or a length.")] + measure
                        + [("examples", .list([.number(1.35), "13.5pt"]))])
            ),
            ("weight", .map([("anyOf", .list([.map(weightNumber), .map(weightName)]))])),
            (
                "color",
                .map([
                    ("description", "#rgb, #rrggbb, or a name of the palette under `colors`."),
                    ("type", .texts(["string", "null"])), ("pattern", "^(#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|[^#].*)$"),
                    ("examples", .texts(Palette.basic.map(\.name) + ["#1b4965"])),
                ])
            ),
            ("template", template(.entry, "{title}[, {organization}]")),
            ("runningTemplate", template(.running, "{page} / {pages}")),
            ("rows", rowList),
            ("features", featureSet),
        ]
    }

    private static var weightNumber: [(String, JSONText)] {
        [
            ("type", .texts(["integer", "null"])), ("minimum", .number(Bounds.weight.range.lowerBound)),
            ("maximum", .number(Bounds.weight.range.upperBound)),
        ]
    }

    private static var weightName: [(String, JSONText)] {
        [("enum", .texts(WeightNames.all.map(\.name)))]
    }

    private static func template(_ fields: TemplateFields, _ example: String) -> JSONText {
        .map([
            (
                "description",
                .text(
                    "Text with fields: \(fields.names.map { "{\($0)}" }.joined(separator: " ")). A part in [ ] vanishes if a field in it is missing; {a|b} is the first that is there; {a:style} sets a style."
                )
            ),
            ("type", .texts(["string", "null"])), ("examples", .texts([example])),
        ])
    }

    private static var rowList: JSONText {
        let cell: JSONText = .map([("$ref", "#/$defs/template")])
        let row: JSONText = .map([
            ("type", .texts(["object", "string"])), ("additionalProperties", .flag(false)),
            ("properties", .map([("start", cell), ("end", cell)])),
        ])
        return .map([
            ("description", "Rows of an entry's head: `start` may wrap, `end` never does; text alone is a start."),
            ("type", .texts(["array", "null"])), ("items", row),
        ])
    }

    private static var featureSet: JSONText {
        .map([
            ("description", "OpenType features as a list or a map of tags."),
            ("type", .texts(["array", "object", "string", "null"])),
            ("items", .map([("type", "string"), ("pattern", "^[A-Za-z0-9]{4}(=[0-9]{1,2})?$")])),
            ("propertyNames", .map([("pattern", "^[A-Za-z0-9]{4}$")])),
            ("additionalProperties", .map([("type", .texts(["boolean", "integer"]))])),
            ("examples", .list([.texts(["onum", "tnum=0"])])),
        ])
    }
}

extension TemplateFields {
    var definition: String {
        switch self {
        case .entry: "template"
        case .running: "runningTemplate"
        }
    }
}
