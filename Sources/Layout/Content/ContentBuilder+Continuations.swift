import Geometry
import Languages
import Resumes
import Themes

extension ContentBuilder {
    /// From here to `endContinuation` a page that begins repeats the section's title, if the theme wants it.
    mutating func addContinuation(of section: Section, in context: SectionContext) {
        let (look, inSide) = (context.section, context.inSide)
        guard look.title.repeats, !section.title.isEmpty else { return append(.continuation(.nothing), toSide: inSide) }
        let text = continued(styler(inSide: inSide).text(section.title, role: .sectionTitle), inSide: inSide)
        guard look.titleStandsInMargin else {
            return append(.continuation(ContinuedHead(blocks: standingTitle(text, in: context))), toSide: inSide)
        }
        append(.continuation(ContinuedHead(blocks: [], margin: marginTitle(text, look))), toSide: inSide)
    }

    /// The same for an entry: its head's first row, without what stands at the row's end.
    mutating func addContinuation(ofEntryWith head: InlineText?, in context: SectionContext) {
        let look = context.section.entry
        guard look.repeats, let head, !head.isEmpty else {
            return append(.continuation(.nothing), toSide: context.inSide)
        }
        let text = continued(head, inSide: context.inSide)
        let paragraph = ParagraphBlock(text: text, indent: context.indent, alignment: .start)
        append(
            .continuation(
                ContinuedHead(blocks: [
                    .paragraph(paragraph), .space(look.spaceBelowHead, from: context.key("entry.spaceBelowHead")),
                ])),
            toSide: context.inSide)
    }

    /// The text with the language's "(continued)", out of the structure tree and without links.
    private func continued(_ text: InlineText, inSide: Bool) -> InlineText {
        let rules = punctuation.rules
        let note = rules.localized(" (") + LocaleFacts(for: resume.language).continued + rules.localized(")")
        var result = text
        result.append(styler(inSide: inSide).text(note, role: .entryNote).unbreakable())
        for index in result.pieces.indices {
            result.pieces[index].leaf = nil
            result.pieces[index].link = nil
            result.pieces[index].span = nil
        }
        return result
    }
}

extension ContinuedHead {
    /// What holds the place of a heading that is not repeated.
    static var nothing: ContinuedHead { ContinuedHead(blocks: []) }
}
