import SourceText

/// Says in a CV author's words what libyaml could not read, and whether masking one character would mend it.
struct YAMLFaultReport {
    let diagnostic: Diagnostic
    /// The byte to mask before reading again; nil if that would be a guess.
    let mendablePlace: Int?

    init(_ fault: YAMLFault, mask: YAMLMask, file: SourceFile, range: Range<Int>) {
        let scene = YAMLFaultScene(fault, mask: mask, file: file, range: range)
        let finding = Self.finding(fault, scene)
        diagnostic = Diagnostic(
            .error, finding.rule, finding.message, at: scene.span(from: finding.place, width: finding.width),
            notes: finding.notes)
        mendablePlace = finding.isMendable ? finding.place : nil
    }

    private struct Finding {
        let rule: String
        let message: String
        let place: Int
        let width: Int
        let isMendable: Bool
        let notes: [Diagnostic.Note]

        init(
            _ rule: String, _ message: String, at place: Int, width: Int = 1, mendable: Bool = false,
            help: String, also: SourceSpan? = nil
        ) {
            self.rule = rule
            self.message = message
            self.place = place
            self.width = width
            isMendable = mendable
            notes = [.init(help)] + (also.map { [.init("It begins here.", at: $0)] } ?? [])
        }
    }

    private static let quote = "Put the whole value in quotes: \"…\"."

    private static func finding(_ fault: YAMLFault, _ scene: YAMLFaultScene) -> Finding {
        if let tab = scene.indentingTab {
            return Finding(
                "yaml-tab", "Tab used for indentation", at: tab, help: "YAML wants spaces; two a level are usual.")
        }
        if let bracket = scene.linkAtValueStart {
            return Finding(
                "yaml-unquoted", "A value that begins with '[' is a list for YAML", at: bracket, mendable: true,
                help: quote)
        }
        switch fault.problem {
        case "found character that cannot start any token":
            return Finding(
                "yaml-unquoted", "A value cannot begin with '\(scene.character)'", at: scene.place, mendable: true,
                help: quote)
        case "mapping values are not allowed in this context": return colon(scene)
        case "found unknown escape character":
            return Finding(
                "yaml-escape", "A backslash in double quotes begins an escape, and this is none", at: scene.place,
                mendable: true, help: "Write \\\\ for the backslash, or use single quotes.")
        case "found unexpected end of stream", "found unexpected document indicator":
            return Finding(
                "yaml-syntax", "The quote that opens here is not closed", at: scene.contextPlace,
                help: "Add the closing quote; a quote inside a quoted text is doubled ('') or escaped (\\\").")
        case "could not find expected ':'":
            return Finding(
                "yaml-syntax", "No colon after the key", at: scene.contextPlace,
                width: scene.widthToLineEnd(scene.contextPlace),
                help: "Write 'key: value' with a space after the colon, or indent the line as part of the text above.")
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            return Finding(
                "yaml-syntax", "What opens here with '\(scene.contextCharacter)' is not closed", at: scene.contextPlace,
                help: "Add the closing bracket; if it is text, put the whole value in quotes.")
        case "did not find expected alphabetic or numeric character":
            return Finding(
                "yaml-unquoted", "A value cannot begin with '\(scene.contextCharacter)'", at: scene.contextPlace,
                mendable: true, help: quote)
        default: return structure(fault, scene)
        }
    }

    /// A colon where no key can be: inside an unquoted value, or on a line that is indented too far.
    private static func colon(_ scene: YAMLFaultScene) -> Finding {
        if scene.hasKeyBefore(scene.place) {
            return Finding(
                "yaml-colon", "A colon with a space after it stands inside an unquoted value", at: scene.place,
                mendable: true, help: quote)
        }
        let start = scene.textStart(ofLineAt: scene.place)
        if let dash = scene.dashWithoutSpace(beforeLineOf: scene.place) {
            return Finding(
                "yaml-indentation", "A '-' of a list has a space after it", at: dash, help: "Write '- key: value'.")
        }
        if let colon = scene.colonWithoutSpace(beforeLineOf: scene.place) {
            return Finding(
                "yaml-colon", "No space after the colon of a key", at: colon,
                help: "Write 'key: value'.")
        }
        return Finding(
            "yaml-indentation", "This line is indented further than the keys above it", at: start,
            width: max(1, scene.place - start), help: "Keys that belong together start in the same column.")
    }

    /// Everything that libyaml notices only because the next token is out of place.
    private static func structure(_ fault: YAMLFault, _ scene: YAMLFaultScene) -> Finding {
        if let quote = scene.quoteBefore(scene.place) {
            if let opening = scene.opening(ofQuoteAt: quote) {
                return Finding(
                    "yaml-syntax", "The quote that opens here is closed only on line \(scene.line(of: quote))",
                    at: opening,
                    help: "Add the closing quote at the end of its text.")
            }
            return Finding(
                "yaml-syntax", "Text after the closing quote", at: scene.place,
                width: scene.widthToLineEnd(scene.place),
                help: "The quote before it ends the value: put all of it inside, or use the other kind of quote.",
                also: scene.span(from: quote, width: 1))
        }
        if fault.problem.hasPrefix("did not find expected") {
            let hasOpening = scene.contextPlace < scene.place
            return Finding(
                "yaml-indentation", "This line does not fit the indentation of the lines above", at: scene.place,
                width: scene.widthToLineEnd(scene.place),
                help: "Keys that belong together start in the same column, and so do the '-' of a list.",
                also: hasOpening ? scene.span(from: scene.contextPlace, width: 1) : nil)
        }
        return Finding(
            "yaml-syntax", "YAML cannot be read from here on (\(fault.problem))", at: scene.place,
            help: "If this is text, put it in quotes.")
    }
}
