extension ThemeReference {
    static let introduction = """
        # Keys of a theme

        Written by `vitaset theme reference -o themes`; change the table of keys, not this file. How to make a theme is told in
        [README.md](README.md). In the pictures red is what plain does, blue-green what it does with the key changed.

        A theme is a JSON file. Every key may be left out: then the theme it extends has the value, or plain. The first line of
        a theme may name the schema, so that an editor completes and explains the keys: `"$schema": "theme.schema.json"`.

        | key | what it does |
        | --- | --- |
        \(single)

        **Lengths** have a unit: `10pt`, `18mm`, `2cm`, `0.5in`, `1.2em`; a bare number is points. An em is the size of the
        body, inside a style's `leading` the style's own. `%` is of the width of the text.

        **Colours** are `#rgb`, `#rrggbb` or a name of the palette.

        <a id="templates"></a>**Templates** are text with fields: `{title}[, {organization}]`. `{title:entryTitle}` sets a style. What stands in
        brackets vanishes, literals and all, if a field in it is missing. `{organization|title}` is the first of them that is
        there; `{?organization}` prints nothing, but the group it is in stands only where the field is there. Fields of
        entries: \(names(.entry)). Fields of running lines: \(names(.running)). `\\{` is a brace.

        **null** gives a key back the value that plain has.

        A key that does not exist, or a value that makes no sense, is reported with its place and left out; the theme is used
        all the same. `--set page.margins.start=22mm` sets one key for one run.
        """

    private static var single: String {
        ThemeKeys.rootInfo.keys.compactMap { key in
            guard case .value = key.content else { return nil }
            return "| `\(key.name)` | \(key.doc) |"
        }.joined(separator: "\n")
    }

    private static func names(_ fields: TemplateFields) -> String {
        fields.names.map { "`\($0)`" }.joined(separator: ", ")
    }
}
