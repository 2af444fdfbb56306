import SyntaxTrees

/// What was understood of a CV, told to a person or to a program.
///
/// Both forms hold everything of the model: the person, the sections with their blocks, the settings, and
/// what was left out with the reason for it. The same model gives the same text, byte for byte.
public enum ResumeInspection {
    /// A tree, one thing a line, indented by two spaces; each line ends with the place it was read from.
    ///
    /// Emphasis and links are shown as Markdown would write them. Dates stand as parsed and as written.
    public static func text(_ resume: Resume) -> String {
        var outline = InspectionOutline()
        outline.add(resume)
        return outline.lines.joined(separator: "\n") + "\n"
    }

    /// The same as JSON.
    ///
    /// The shape: `{language, settings, person, sections, letter, omissions}`. What is absent has no key.
    /// - A *text* is `{text, line, column, runs}`; lines and columns count from 1, and both are missing where
    ///   the text has no place. `runs` stands only where something is emphasised, linked, private or in another
    ///   language: `[{text, style, link, language, private}]`, `style` a list of words such as `strong`.
    /// - `person` is `{name, headline, contacts, personal, summary, photo}`; a contact is
    ///   `{kind, label, text, network, private}`.
    /// - A *section* is `{kind, title, private, line, column, content}`, its content a list of *blocks*.
    /// - A *block* has a `type`: `paragraph` {text}, `list` {start, reversed, items}, `quote` {content}, `verbatim` {text},
    ///   `table` {header, alignments, rows}, `labelled` {lines: [{label, text}]}, `entry`, `subsection`, `pageBreak`.
    /// - An *entry* is `{line, column, private, fields, dates, body, roles}`; `dates` is
    ///   `{kind, start, end, word, written, duration}` with dates as ISO 8601 writes them, as precise as known.
    /// - `letter` is `{cv, recipient, place, date, subject, salutation, body, closing, signature, signaturePicture,
    ///   enclosures}`.
    /// - An omission is `{text, reason, line, column}`.
    public static func json(_ resume: Resume) -> String {
        InspectionData.data(of: resume).written() + "\n"
    }
}
