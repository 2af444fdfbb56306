import Geometry

/// The reference of theme files in Markdown, made from the table of keys.
public enum ThemeReference {
    public static func markdown() -> String {
        let parts = [introduction] + ThemeKeys.rootInfo.keys.compactMap(part)
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// What a top-level group has; nil for the single keys, which the introduction's table holds.
    private static func part(_ group: KeyInfo) -> String? {
        switch group.name {
        case "text": return text(group)
        case "sections": return sections(group)
        case "colors": return colors(group)
        case "side":
            let rest = "`side.colors` takes the same names as `colors`, and `side.text` the same styles as `text`."
            return
                "\(heading(group))\n\n\(table("side.", ThemeKeys.side.notations("side.", Theme.plain.page.side)))\n\n\(rest)"
        default:
            guard case .group = group.content else { return nil }
            let keys = ThemeKeys.root.notations("", .plain).filter { $0.path.hasPrefix("\(group.name).") }
            return "\(heading(group))\n\n\(table("\(group.name).", keys))"
        }
    }

    private static func heading(_ group: KeyInfo) -> String {
        "## `\(group.name)`\n\n\(group.doc)"
    }

    private static func colors(_ group: KeyInfo) -> String {
        let rows = Palette.basic.map { ["`\($0.name)`", $0.doc, Palette.plain.colors[$0.name]?.description ?? ""] }
        let names = grid(["name", "what it is for", "in plain"], rows)
        let rest = "A theme may add names of its own; one may stand for another (`\"tint\": \"accent\"`)."
        return "\(heading(group))\n\n\(names)\n\n\(rest)"
    }

    private static func text(_ group: KeyInfo) -> String {
        let roles = TextRole.allCases.map { role in
            let style = Theme.plain.styles[role]
            let measures =
                "\(style.size.notation) / \(style.leading.notation), \(style.weight)\(style.isItalic ? " italic" : "")"
            return ["`\(role.rawValue)`", role.doc, measures]
        }
        let style = ThemeKeys.style.notations("", Theme.plain.styles[.body]).map { ($0.path, $0.info, $0.value) }
        let emphasis = ThemeKeys.emphasis.notations("", Theme.plain.styles)
        return """
            \(heading(group))

            \(grid(["style", "what it is for", "in plain: size / leading, weight"], roles))

            A style that says nothing follows `body`. If a theme changes the body's size, all styles of the themes below it
            grow in proportion, and if it changes the body's leading, all leadings, unless it gives them too.

            Each style has these keys; the values are those of `text.body` in plain.

            \(table("", style.map { (path: $0.0, info: $0.1, value: $0.2) }))
            \(pictures(of: ["text.body.size", "text.body.leading", "text.sectionTitle.tracking"]))

            And for emphasis in any style:

            \(table("", emphasis))
            """
    }

    private static func sections(_ group: KeyInfo) -> String {
        let kinds = SectionKinds.names.map { "`\($0)`" }.joined(separator: ", ")
        return """
            \(heading(group))

            `sections.order` is \(group["order"].map { lowered($0.doc) } ?? "")

            `sections.all` is for all sections; a kind (\(kinds)) has the same keys and says what differs. `sections.side.all`
            and `sections.side.skills` are for sections in the side column. Plain sets some kinds apart already, whatever
            `all` says: rows of their own for `languages`, `skills` and `interests`, half the space between `awards` and
            `certificates`.

            \(table("", ThemeKeys.section.notations("", Theme.plain.sections.all)))
            \(pictures(of: ThemeKeys.section.notations("sections.all.", Theme.plain.sections.all).map(\.path)))
            """
    }

    private static func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

    // MARK: Tables

    private static func table(_ prefix: String, _ keys: [(path: String, info: KeyInfo, value: String)]) -> String {
        let rows = keys.map { path, info, value in
            var form = ""
            if case .value(let known) = info.content { form = known.phrase }
            let standard = info.inherits.map { "as `\($0)`" } ?? (value.isEmpty ? "" : "`\(value)`")
            return ["`\(path)`", info.doc, form, standard]
        }
        return grid(["key", "what it does", "value", "in plain"], rows) + pictures(of: keys.map(\.path))
    }

    /// What the important keys move, three pictures a row; empty if there are none.
    private static func pictures(of paths: [String]) -> String {
        let examples = KeyExample.all.filter { example in paths.contains(example.path) }
        return stride(from: 0, to: examples.count, by: 3).map { first in
            let row = examples[first..<min(first + 3, examples.count)]
            let names = row.map { "`\($0.path)` = `\($0.value)`" }
            return "\n\n" + grid(names.map { escaped($0) }, [row.map { "![\($0.path)](\($0.picture))" }])
        }.joined()
    }

    private static func grid(_ head: [String], _ rows: [[String]]) -> String {
        let lines = [head, head.map { _ in "---" }] + rows.map { $0.map { escaped($0) } }
        return lines.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    }

    private static func escaped(_ text: String) -> String {
        text.map { $0 == "|" ? "\\|" : String($0) }.joined()
    }
}
