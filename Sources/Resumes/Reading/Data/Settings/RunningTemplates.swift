/// RenderCV's footers as running lines of ours.
enum RunningTemplates {
    private static let fields = [
        ("NAME", "{name}"), ("PAGE_NUMBER", "{page}"), ("TOTAL_PAGES", "{pages}"), ("TODAY", "{date}"),
        ("CURRENT_DATE", "{date}"),
    ]

    /// `*NAME -- PAGE_NUMBER/TOTAL_PAGES*` → `{name} – {page}/{pages}`, in the middle of the foot; nil for templates
    /// with other placeholders or markup inside. Its style is the theme's.
    @Sendable static func foot(_ template: String) -> [(path: String, value: String)]? {
        var rest = template.trimmedText[...]
        while let first = rest.first, first == "*" || first == "_", rest.last == first, rest.count > 1 {
            rest = rest.dropFirst().dropLast()
        }
        var text = ""
        while let first = rest.first {
            if let (name, field) = fields.first(where: { rest.hasPrefix($0.0) }) {
                text += field
                rest = rest.dropFirst(name.count)
            } else if rest.hasPrefix("--") {
                text += "–"
                rest = rest.dropFirst(2)
            } else if "*_[]{}#$|".contains(first) || isPlaceholder(rest) {
                return nil
            } else {
                text.append(first)
                rest = rest.dropFirst()
            }
        }
        guard !text.isEmpty else { return [("page.foot", "none")] }
        // Empty, not null: that would leave what the theme has there.
        return [("page.foot.start", "\"\""), ("page.foot.center", text), ("page.foot.end", "\"\"")]
    }

    /// Two capitals begin a placeholder nobody knows here.
    private static func isPlaceholder(_ text: Substring) -> Bool {
        let start = text.prefix(2)
        return start.count == 2 && start.allSatisfy(\.isUppercase)
    }
}
