import Languages
import SourceText
import SyntaxTrees

/// What all steps of reading one data file share: its language, what was found, what was left out.
///
/// The law of reading: every text of the file stands in the model, among the omissions, or in a finding.
struct DataReading {
    let format: DataFormat
    var language: LanguageTag
    /// Whether the caller named the language; what the file says then does not count.
    let isLanguageGiven: Bool
    /// Whether the file says its language.
    var isLanguageSaid = false
    var diagnostics = Diagnostics()
    var omissions: [Omission] = []
    /// Whether ` - ` inside a line starts a sub-bullet, as it does in RenderCV itself.
    var splitsSpacedHyphens = false
    /// Whether RenderCV's template of dates has a day; its own has none.
    var showsDays = false
    /// The author's own word for an open end, if the file gives one for all entries.
    var presentWord: String?
    /// Titles the file gives its sections, under `vitaset.titles`.
    var titles = KeyTitles()
    /// What stands before contacts, under `vitaset.labels`.
    var labels = KeyTitles()
    /// Findings that are made once a file, by their rule and what they are about.
    private var made: Set<String> = []

    init(format: DataFormat, language: LanguageTag?, splitsSpacedHyphens: Bool = false) {
        self.format = format
        self.language = language ?? .english
        isLanguageGiven = language != nil
        self.splitsSpacedHyphens = splitsSpacedHyphens
    }

    /// The fields of a map; what stands where a map should is told and left out.
    mutating func fields(of node: DataNode) -> FieldReader {
        if node.entries == nil, !node.isBlank {
            diagnostics.warn(
                "wrong-type", "Keys with values should stand here, not \(node.kindName)", at: node.span,
                help: "As it is, it is left out.")
            omit(node, at: "", .metadata)
        }
        return LanguageVariants.resolved(FieldReader(node, diagnostics: &diagnostics), reading: &self)
    }

    /// Whether this is the first finding of its kind about something; the others would only repeat it.
    mutating func isFirst(_ rule: String, about subject: String) -> Bool {
        made.insert("\(rule) \(subject)").inserted
    }

    // MARK: Leaving out

    mutating func omit(_ text: String, _ reason: Omission.Reason, at span: SourceSpan?) {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !line.isEmpty { omissions.append(Omission(line, reason, span: span)) }
    }

    mutating func omit(_ text: RichText, _ reason: Omission.Reason) {
        omit(text.plainText, reason, at: text.span)
    }

    /// Every text inside a value, each with the path of keys that leads to it.
    mutating func omit(_ node: DataNode, at path: String, _ reason: Omission.Reason) {
        switch node.kind {
        case .null: break
        case .list(let elements):
            let texts = elements.compactMap(\.scalarText)
            guard texts.count < elements.count else {
                return omit("\(path): \(texts.joined(separator: ", "))", reason, at: node.span)
            }
            for element in elements { omit(element, at: path, reason) }
        case .map(let entries):
            for entry in entries { omit(entry.value, at: path.isEmpty ? entry.key : "\(path).\(entry.key)", reason) }
        case .string, .number, .integer, .bool:
            omit(path.isEmpty ? node.scalarText ?? "" : "\(path): \(node.scalarText ?? "")", reason, at: node.span)
        }
    }

    mutating func omit(_ entry: DataEntry, _ reason: Omission.Reason) {
        omit(entry.value, at: entry.key, reason)
    }
}
