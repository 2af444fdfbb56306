/// A key and a value that shows in a picture what it moves.
public struct KeyExample: Hashable, Sendable {
    /// `page.margins.start`
    public let path: String
    /// As it would stand after `--set`.
    public let value: String
    /// What must be set as well to see anything, such as a side column.
    public let setting: [String]

    private init(_ path: String, _ value: String, with setting: String...) {
        self.path = path
        self.value = value
        self.setting = setting
    }

    /// The picture's file name beside the reference.
    public var picture: String { "pictures/\(path).png" }

    public static let all = [
        KeyExample("page.margins.start", "22mm"), KeyExample("page.margins.top", "14mm"),
        KeyExample("side.width", "36mm", with: "page.columns=sidebar", "side.gap=5mm", "side.width=26mm"),
        KeyExample("side.gap", "12mm", with: "page.columns=sidebar", "side.gap=5mm", "side.width=26mm"),
        KeyExample("text.body.size", "9.2pt"), KeyExample("text.body.leading", "1.6"),
        KeyExample("text.sectionTitle.tracking", "0.08em", with: "text.sectionTitle.case=upper"),
        KeyExample("paragraph.alignment", "justified"), KeyExample("paragraph.gap", "10pt"),
        KeyExample("header.alignment", "center"), KeyExample("header.contacts", "lines"),
        KeyExample("header.spaceBelow", "24pt"), KeyExample("header.icons", "true"),
        KeyExample("sections.all.spaceAbove", "26pt"), KeyExample("sections.all.inset", "24mm"),
        KeyExample("sections.all.title.rule", "after"), KeyExample("sections.all.title.spaceBelow", "14pt"),
        KeyExample(
            "sections.all.entry.margin", "{dates}", with: "sections.all.inset=24mm",
            #"sections.all.entry.rows=["{title}[, {organization}]"]"#),
        KeyExample("sections.all.entry.spaceBetween", "20pt"),
        KeyExample("sections.all.entry.spaceBelowHead", "9pt"), KeyExample("sections.all.entry.bodyIndent", "16pt"),
        KeyExample("sections.all.list", "inline"), KeyExample("sections.all.labels", "column"),
        KeyExample("lists.indent", "24pt"), KeyExample("lists.markGap", "2pt"), KeyExample("lists.itemGap", "7pt"),
    ]
}
