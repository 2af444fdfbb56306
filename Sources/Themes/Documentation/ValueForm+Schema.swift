import SyntaxTrees

extension ValueForm {
    /// The keywords a value of this form has in JSON Schema (draft 2020-12). `null` is always allowed: it gives back
    /// what the theme below or plain has.
    var schema: JSONText.Members {
        switch self {
        case .flag: [("type", .strings(["boolean", "null"]))]
        case .integer(let range):
            [
                ("type", .strings(["integer", "null"])), ("minimum", .decimal(Double(range.lowerBound))),
                ("maximum", .decimal(Double(range.upperBound))),
            ]
        case .number(let bounds):
            [
                ("type", .strings(["number", "string", "null"])), ("pattern", .string("^[+-]?[0-9]*\\.?[0-9]+ *%?$")),
                ("minimum", .decimal(bounds.range.lowerBound)), ("maximum", .decimal(bounds.range.upperBound)),
            ]
        case .length: [("$ref", "#/$defs/length")]
        case .leading: [("$ref", "#/$defs/leading")]
        case .tracking:
            [
                ("type", .strings(["number", "string", "null"])),
                ("pattern", .string("^[+-]?[0-9]*\\.?[0-9]+ *(em|%)?$")),
                ("maximum", .decimal(Bounds.tracking.range.upperBound)), ("examples", .list(["0.05em"])),
            ]
        case .weight: [("$ref", "#/$defs/weight")]
        case .color: [("$ref", "#/$defs/color")]
        case .text, .reference: [("type", .strings(["string", "null"]))]
        case .texts: [("type", .strings(["array", "string", "null"])), ("items", .map([("type", "string")]))]
        case .families:
            [
                ("type", .strings(["array", "string", "null"])), ("minItems", .decimal(1)),
                ("items", .map([("type", "string"), ("minLength", .decimal(1))])), ("minLength", .decimal(1)),
            ]
        case .choice(let allowed): [("enum", .list(allowed.map { .string($0) } + [.null]))]
        case .choices(let allowed):
            [
                ("type", .strings(["array", "null"])), ("uniqueItems", .bool(true)),
                ("items", .map([("enum", .strings(allowed))])),
            ]
        case .template(let fields): [("$ref", .string("#/$defs/\(fields.definition)"))]
        case .rows: [("$ref", "#/$defs/rows")]
        case .features: [("$ref", "#/$defs/features")]
        case .range(let bounds):
            [
                ("type", .strings(["array", "null"])), ("minItems", .decimal(2)), ("maxItems", .decimal(2)),
                (
                    "items",
                    .map([
                        ("type", "number"), ("minimum", .decimal(bounds.range.lowerBound)),
                        ("maximum", .decimal(bounds.range.upperBound)),
                    ])
                ), ("examples", .list([.list([.decimal(0.8), .decimal(1.2)])])),
            ]
        case .pageRange:
            [
                ("type", .strings(["integer", "string", "null"])), ("minimum", .decimal(1)),
                ("pattern", .string("^ *[1-9][0-9]*( *- *[1-9][0-9]*)? *$")),
                ("examples", .list([.decimal(2), "1-2"])),
            ]
        case .paper:
            [
                (
                    "anyOf",
                    .list([
                        .map([("enum", .list(PaperName.allCases.map { .string($0.rawValue) } + [.null]))]),
                        .map(Self.sides),
                    ])
                )
            ]
        case .dateFormat:
            [
                ("type", .strings(["string", "null"])),
                ("examples", .strings(["locale", "written", "MMM yyyy", "MM/yyyy", "yyyy-MM"])),
            ]
        }
    }

    private static var sides: JSONText.Members {
        let number = "[0-9]*\\.?[0-9]+ *"
        return [
            ("type", "string"), ("pattern", .string("^\(number)(pt|mm|cm|in)? *[x×] *\(number)(pt|mm|cm|in)$")),
            ("examples", .strings(["210mm x 297mm"])),
        ]
    }

    /// Forms that stand at many places, by name.
    static var schemaDefinitions: JSONText.Members {
        let number = "^[+-]?[0-9]*\\.?[0-9]+ *"
        let measure: JSONText.Members = [
            ("type", .strings(["string", "number", "null"])), ("pattern", .string("\(number)(pt|mm|cm|in|em|%)?$")),
        ]
        return [
            (
                "length",
                .map(
                    [("description", "A length with its unit; a bare number is points, an em the body's size.")]
                        + measure
                        + [("examples", .strings(["10pt", "18mm", "2cm", "0.5in", "1.2em"]))])
            ),
            (
                "leading",
                .map(
                    [("description", "From baseline to baseline: a factor of the size, or a length.")] + measure
                        + [("examples", .list([.decimal(1.35), "13.5pt"]))])
            ),
            ("weight", .map([("anyOf", .list([.map(weightNumber), .map(weightName)]))])),
            (
                "color",
                .map([
                    ("description", "#rgb, #rrggbb, or a name of the palette under `colors`."),
                    ("type", .strings(["string", "null"])), ("pattern", "^(#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})|[^#].*)$"),
                    ("examples", .strings(Palette.basic.map(\.name) + ["#1b4965"])),
                ])
            ),
            ("template", template(.entry, "{title}[, {organization}]")),
            ("runningTemplate", template(.running, "{page} / {pages}")),
            ("rows", rowList),
            ("features", featureSet),
        ]
    }

    private static var weightNumber: JSONText.Members {
        [
            ("type", .strings(["integer", "null"])), ("minimum", .decimal(Bounds.weight.range.lowerBound)),
            ("maximum", .decimal(Bounds.weight.range.upperBound)),
        ]
    }

    private static var weightName: JSONText.Members {
        [("enum", .strings(WeightNames.all.map(\.name)))]
    }

    private static func template(_ fields: TemplateFields, _ example: String) -> JSONText {
        .map([
            (
                "description",
                .string(
                    "Text with fields: \(fields.names.map { "{\($0)}" }.joined(separator: " ")). A part in [ ] vanishes if a field in it is missing; {a|b} is the first that is there; {a:style} sets a style."
                )
            ),
            ("type", .strings(["string", "null"])), ("examples", .strings([example])),
        ])
    }

    private static var rowList: JSONText {
        let cell: JSONText = .map([("$ref", "#/$defs/template")])
        let row: JSONText = .map([
            ("type", .strings(["object", "string"])), ("additionalProperties", .bool(false)),
            ("properties", .map([("start", cell), ("end", cell)])),
        ])
        return .map([
            ("description", "Rows of an entry's head: `start` may wrap, `end` never does; text alone is a start."),
            ("type", .strings(["array", "null"])), ("items", row),
        ])
    }

    private static var featureSet: JSONText {
        .map([
            ("description", "OpenType features as a list or a map of tags."),
            ("type", .strings(["array", "object", "string", "null"])),
            ("items", .map([("type", "string"), ("pattern", "^[A-Za-z0-9]{4}(=[0-9]{1,2})?$")])),
            ("propertyNames", .map([("pattern", "^[A-Za-z0-9]{4}$")])),
            ("additionalProperties", .map([("type", .strings(["boolean", "integer"]))])),
            ("examples", .list([.strings(["onum", "tnum=0"])])),
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
