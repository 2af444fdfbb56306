import Languages
import SourceText

/// "Chur, 13 July 2016, Jane Doe": where and when a CV was signed, at its foot; a section of its own.
enum SigningLine {
    /// Takes it out of the last section if it stands there behind other things.
    static func take(
        from groups: inout [HeadingGroups.Group], name: RichText?, language: LanguageTag
    ) -> Section? {
        guard var last = groups.popLast() else { return nil }
        defer { groups.append(last) }
        guard let end = last.blocks.lastIndex(where: { !$0.isRule }), end > 0, let lines = last.blocks[end].paragraph
        else { return nil }
        let start = isName(lines, name) && last.blocks[end - 1].paragraph != nil ? end - 1 : end
        let signed = last.blocks[start...end].compactMap(\.paragraph)
        let joined = signed.flatMap(\.lines).map {
            DraftLines.Line(text: $0.text, endsHard: $0.endsHard || start < end)
        }
        guard start > 0,
            isSigned(
                DraftLines(joined), name: name, isRuledOff: last.blocks[start - 1].isRule, language)
        else { return nil }
        let span = last.blocks[start].span.union(last.blocks[end].span)
        last.blocks.removeSubrange(start...end)
        return Section(
            kind: .other, title: RichText(), content: signed.map { .paragraph($0.joined) }, span: span)
    }

    /// The name alone, below the line with the day.
    private static func isName(_ lines: DraftLines, _ name: RichText?) -> Bool {
        NameReader.sameName(name?.plainText ?? "", lines.joined.plainText)
    }

    /// A day, and besides it no more than a name and a town; without the name only below a rule.
    private static func isSigned(
        _ lines: DraftLines, name: RichText?, isRuledOff: Bool, _ language: LanguageTag
    ) -> Bool {
        let text = lines.joined
        guard lines.lines.count <= 3, text.wordCount <= 14, let found = DateReader.find(in: text, language: language),
            case .single(let date) = found.dates.value, date.day != nil
        else { return false }
        let before = text.slice(0..<found.range.lowerBound).plainText
        let after = text.slice(found.range.upperBound..<text.utf8Count).plainText
        let names = Set(TitleKey.key(of: name?.plainText ?? "").split(separator: " "))
        let words = TitleKey.key(of: before + " " + after).split(separator: " ")
        let others = words.filter { !names.contains($0) }
        let isNamed = !names.isEmpty && names.isSubset(of: words)
        return isNamed && others.count <= 3 || isRuledOff && others.count <= 6
    }
}
