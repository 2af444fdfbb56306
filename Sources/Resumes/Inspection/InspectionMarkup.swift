/// Running text on one line, with its emphasis and links as Markdown would write them.
enum InspectionMarkup {
    /// In double quotes, line breaks as `\n`.
    static func quoted(_ text: RichText) -> String {
        text.joiningAlikeRuns.runs.map(marked).joined().debugDescription
    }

    private static func marked(_ run: TextRun) -> String {
        var text = run.text
        for (style, mark) in marks where run.style.contains(style) { text = mark + text + mark }
        if let link = run.link { text = "[\(text)](\(link.uri))" }
        if let language = run.language { text = "[\(text)]{lang=\(language)}" }
        if run.isPrivate { text = "[\(text)]{.private}" }
        return text
    }

    private static let marks: [(TextStyle, String)] = [
        (.code, "`"), (.superscript, "^"), (.subscripted, "~"), (.underline, "__"), (.strikethrough, "~~"),
        (.emphasis, "*"), (.strong, "**"),
    ]
}

extension RichText {
    /// With one run where several that look alike stand side by side.
    var joiningAlikeRuns: RichText {
        var joined: [TextRun] = []
        for run in runs {
            if let last = joined.last, last.style == run.style, last.link == run.link, last.language == run.language,
                last.isPrivate == run.isPrivate
            {
                joined[joined.count - 1].text += run.text
            } else {
                joined.append(run)
            }
        }
        return RichText(joined)
    }
}

extension TextStyle {
    /// The names of what is set, in a fixed order.
    var names: [String] {
        let all: [(TextStyle, String)] = [
            (.strong, "strong"), (.emphasis, "emphasis"), (.code, "code"), (.strikethrough, "strikethrough"),
            (.underline, "underline"), (.superscript, "superscript"), (.subscripted, "subscript"),
        ]
        return all.filter { contains($0.0) }.map(\.1)
    }
}

extension EntryDates.Value {
    /// The dates in ISO 8601, an interval with a slash: `2017-12/2019-08`, `2020/…`.
    var inspected: String {
        switch self {
        case .single(let date): "\(date)"
        case .range(let start, let end): "\(start)/\(end)"
        case .since(let start, _): "\(start)/…"
        case .until(let end): "…/\(end)"
        case .text: "as text"
        }
    }
}
