/// Options of other programs that are several of ours, or none where they say what is so anyway.
extension SettingValues {
    @Sendable static func foot(_ isShown: String) -> [(path: String, value: String)]? {
        isShown == "false" ? [("page.foot", "none")] : []
    }

    @Sendable static func paragraphAlignment(_ name: String) -> [(path: String, value: String)]? {
        switch name {
        case "justified": [("paragraph.alignment", "justified")]
        case "left", "left-aligned": [("paragraph.alignment", "ragged")]
        case "justified-with-no-hyphenation":
            [("paragraph.alignment", "justified"), ("paragraph.hyphenate", "false")]
        default: nil
        }
    }

    @Sendable static func titleRule(_ name: String) -> [(path: String, value: String)]? {
        let words = String(name.map { $0 == "-" ? "_" : $0 })
        let rule: String? =
            if words.contains("full_line") { "below" } else if words.contains("partial_line") {
                "after"
            } else if words.contains("without_line") { "none" } else { nil }
        guard let rule else { return nil }
        let centered = words.hasPrefix("centered") ? [("sections.all.title.alignment", "center")] : []
        return [("sections.all.title.rule", rule)] + centered
    }

    /// Nothing between connections is a gap, which ours is anyway. Version 1 wrote signs as formulas of TeX, `$|$`.
    @Sendable static func separator(_ text: String) -> [(path: String, value: String)]? {
        var sign = text.trimmedText
        if sign.count > 1, sign.hasPrefix("$"), sign.hasSuffix("$") { sign = String(sign.dropFirst().dropLast()) }
        sign = texSigns[sign.trimmedText] ?? sign.trimmedText
        if sign.isEmpty { return [] }
        return sign.contains(where: { "\\$#".contains($0) }) ? nil : [("header.separator", " \(sign) ")]
    }

    private static let texSigns = [
        "\\mid": "|", "\\vert": "|", "\\cdot": "·", "\\bullet": "•", "\\diamond": "⋄", "\\textbullet": "•",
        "\\textbar": "|",
    ]

    /// An option that one value turns into what is so anyway; any other has no counterpart.
    static func holds(_ value: String) -> @Sendable (String) -> [(path: String, value: String)]? {
        { $0.lowercased() == value ? [] : nil }
    }

    /// YAMLResume's words for leading, as factors of the type's size; `normal` is the theme's own.
    @Sendable static func lineSpacing(_ name: String) -> [(path: String, value: String)]? {
        switch name.lowercased() {
        case "normal": []
        case "tight": [("text.body.leading", "1.2")]
        case "snug": [("text.body.leading", "1.3")]
        case "relaxed": [("text.body.leading", "1.5")]
        case "loose": [("text.body.leading", "1.65")]
        default: nil
        }
    }

    /// `Lining` or `OldStyle` figures, by their OpenType features.
    @Sendable static func figures(_ name: String) -> [(path: String, value: String)]? {
        switch name.lowercased() {
        case "auto": []
        case "lining": [("text.body.features", "[\"lnum\"]")]
        case "oldstyle": [("text.body.features", "[\"onum\"]")]
        default: nil
        }
    }

    /// The room between lines as Typst has it, from a baseline to the capitals below: 0.7 em of them make it a leading.
    @Sendable static func typstLeading(_ text: String) -> [(path: String, value: String)]? {
        let compact = text.filter { !$0.isWhitespace }.lowercased()
        guard compact.hasSuffix("em"), let room = Double(compact.dropLast(2)), (0...3).contains(room) else {
            return nil
        }
        let hundredths = Int(((room + 0.7) * 100).rounded())
        let digits = String(hundredths % 100 + 100).dropFirst()
        return [("text.body.leading", "\(hundredths / 100).\(digits)")]
    }
}
