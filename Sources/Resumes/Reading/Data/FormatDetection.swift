public import SourceText
public import SyntaxTrees

/// Tells what format a CV is in by what stands in it; the file's name only decides where the text cannot.
public enum FormatDetection {
    public enum Finding: Sendable {
        case markdown
        case data(DataFormat, DataNode)
        /// pandoc's tree as JSON; `PandocJSON` makes Markdown of it.
        case pandocJSON(DataNode)
        /// Nothing a CV can be read from; an error has said why.
        case nothing
    }

    /// Parses what is data on the way. Reports faults of syntax, `look-alike` and `unknown-format`.
    public static func detect(_ file: SourceFile, diagnostics: inout Diagnostics) -> Finding {
        if SyntaxGuess.isJSON(file) {
            guard let tree = parse(file, diagnostics: &diagnostics) else { return .nothing }
            return finding(tree, syntax: "JSON", diagnostics: &diagnostics)
        }
        guard SyntaxGuess.mayBeYAML(file) else { return .markdown }
        var found = Diagnostics()
        let tree = parse(file, diagnostics: &found)
        guard let tree, tree.entries != nil || tree.elements != nil else {
            if SyntaxGuess.isNamedYAML(file) {
                diagnostics.append(contentsOf: found.all)
                if tree == nil { return .nothing }
            }
            return .markdown
        }
        diagnostics.append(contentsOf: found.all)
        return finding(tree, syntax: "YAML", diagnostics: &diagnostics)
    }

    /// The tree of a file that is data: JSON if it starts like it, else YAML.
    public static func parse(_ file: SourceFile, diagnostics: inout Diagnostics) -> DataNode? {
        let all = 0..<file.bytes.count
        return SyntaxGuess.isJSON(file)
            ? DataParser.parseJSON(file, range: all, diagnostics: &diagnostics)
            : DataParser.parseYAML(file, range: all, diagnostics: &diagnostics)
    }

    private static func finding(_ tree: DataNode, syntax: String, diagnostics: inout Diagnostics) -> Finding {
        if tree["pandoc-api-version"] != nil {
            if tree["blocks"]?.elements != nil { return .pandocJSON(tree) }
            diagnostics.error(
                "wrong-type", "This is pandoc's tree, but it has no list of 'blocks'", at: tree.start,
                help: "Write it anew: `pandoc cv.docx -t json`.")
            return .nothing
        }
        if let alike = LookAlike.named(tree) {
            diagnostics.error(
                "look-alike", "This is \(alike.name), not a CV Vitaset reads", at: alike.span, help: alike.advice)
            return .nothing
        }
        if let format = format(of: tree) { return .data(format, tree) }
        if let entry = misshapen(tree) {
            diagnostics.error(
                "wrong-type", "'\(entry.key)' should hold keys with values, not \(entry.value.kindName)",
                at: entry.keySpan,
                help: "Its keys stand under it, indented (YAML) or in braces (JSON): name, email and so on.")
            return .nothing
        }
        let slip = slip(in: tree)
        diagnostics.error(
            "unknown-format", "This \(syntax) is in none of the formats Vitaset reads\(nearMiss(tree))",
            at: slip?.entry.keySpan ?? tree.start,
            help: slip.map { "Did you mean '\($0.meant)' where '\($0.entry.key)' stands?" }
                ?? "JSON Resume has 'basics', RenderCV 'cv', YAMLResume 'content' at the top.")
        return .nothing
    }

    /// The format a tree is in, by the keys at its top.
    static func format(of tree: DataNode) -> DataFormat? {
        if tree["cv"]?.entries != nil { return .renderCV }
        if tree["content"]?.entries != nil { return .yamlResume }
        if tree["basics"]?.entries != nil || tree["bio"]?.entries != nil { return .jsonResume }
        // A file without `basics` is believed if it has two sections and nothing that JSON Resume does not know: many
        // people's own formats have `education` and `skills`.
        let others = tree.entries?.filter { !isSection($0) && !["meta", "vitaset", "$schema"].contains($0.key) }
        return sections(of: tree).count >= 2 && others?.isEmpty == true ? .jsonResume : nil
    }

    /// The key that tells a format, where something else than a map stands under it.
    private static func misshapen(_ tree: DataNode) -> DataEntry? {
        let isAlone = tree.entries?.count == 1
        return tree.entries?.first { entry in
            switch entry.key {
            case "cv", "basics": entry.value.entries == nil
            // Other people's files have a content too.
            case "content": entry.value.entries == nil && (isAlone || tree["layouts"] != nil || tree["locale"] != nil)
            default: false
            }
        }
    }

    private static func isSection(_ entry: DataEntry) -> Bool {
        entry.value.elements != nil && SectionShape.all.contains { $0.keys[0] == entry.key }
    }

    private static func sections(of tree: DataNode) -> [DataEntry] {
        tree.entries?.filter(isSection) ?? []
    }

    /// A key at the top that was probably meant to be one that tells a format, and holds a map as that does.
    private static func slip(in tree: DataNode) -> (entry: DataEntry, meant: String)? {
        for entry in tree.entries ?? [] where entry.value.entries != nil {
            let meant = ["basics", "cv", "content"].first { $0.isSameKey(as: entry.key) }
            // Words of their own.
            if ["contact", "contacts", "context"].hasKey(entry.key) { continue }
            if let meant = meant ?? Suggestion.nearest(to: entry.key, among: ["basics", "content"]) {
                return (entry, meant)
            }
        }
        return nil
    }

    /// What of JSON Resume is there, for files that are not.
    private static func nearMiss(_ tree: DataNode) -> String {
        if tree["sections"]?.entries != nil { return ": it has 'sections', but no 'cv' around it" }
        let names = sections(of: tree).prefix(3).map { "'\($0.key)'" }
        guard !names.isEmpty else { return "" }
        return ": it has \(names.joined(separator: ", ")), but no 'basics'"
    }
}

extension DataNode {
    /// Its first character, for messages about the whole of it.
    var start: SourceSpan { span.part(0..<1) }
}
