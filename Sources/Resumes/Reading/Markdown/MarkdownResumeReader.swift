public import Languages
public import SourceText
public import SyntaxTrees

/// Reads a CV written in Markdown, in any of the shapes people write it in.
///
/// It understands by meaning: where nothing tells what a line is, the line stays text. Every word of the
/// source's body stands in the model once, or among its omissions with the reason why not.
public enum MarkdownResumeReader {
    /// Always gives a model; what the author should know goes to `diagnostics`.
    ///
    /// `language` overrules the front matter, which overrules a guess from the text.
    public static func read(
        _ tree: MarkdownTree, file: SourceFile, language: LanguageTag?, diagnostics: inout Diagnostics
    ) -> Resume {
        var ledger = Ledger(file: file)
        let matter = FrontMatterReader.read(tree.frontMatter, ledger: &ledger)
        let draft = Manuscript.blocks(of: tree, ledger: &ledger)
        ledger.language = language ?? matter.language ?? Manuscript.language(of: draft)
        var reader = PersonReader(matter, language: ledger.language)
        if let letter = matter.letter {
            return readLetter(letter.letter, draft, matter, person: &reader, ledger: &ledger, &diagnostics)
        }
        let outline = Outline(draft, names: reader.names)
        let hasSections = !outline.sections.isEmpty || !matter.sections.isEmpty
        let text = reader.readHeader(outline.header, hasSections: hasSections, ledger: &ledger)
        var sections = SectionList.read(outline.sections, person: &reader, ledger: &ledger)
        sections += FrontMatterSections.read(
            matter.sections, hasBody: !outline.sections.isEmpty, ledger: &ledger)
        sections += SectionList.untitled(text, language: ledger.language, ledger: &ledger)
        sections += Manuscript.footnotes(of: tree, ledger: &ledger)
        reader.settle(matter, ledger: &ledger)
        var resume = Resume(
            language: ledger.language, person: reader.person, sections: sections, omissions: ledger.omissions,
            settings: matter.settings)
        Sweep.restore(Sweep.losses(of: draft, in: resume), to: &resume, ledger: &ledger)
        diagnostics.append(contentsOf: ledger.findings)
        return Tidying.tidy(resume)
    }

    /// A letter's person is all in the front matter; its text is the letter's.
    private static func readLetter(
        _ letter: Letter, _ draft: [DraftBlock], _ matter: FrontMatterReader, person: inout PersonReader,
        ledger: inout Ledger, _ diagnostics: inout Diagnostics
    ) -> Resume {
        let read = LetterReader.read(draft, matter: letter, language: ledger.language, ledger: &ledger)
        person.settle(matter, ledger: &ledger)
        var resume = Resume(
            language: ledger.language, person: person.person, omissions: ledger.omissions, settings: matter.settings)
        resume.letter = read
        diagnostics.append(contentsOf: ledger.findings)
        return resume
    }
}
