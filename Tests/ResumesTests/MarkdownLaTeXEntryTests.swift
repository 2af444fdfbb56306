import Testing

@Suite("Entries set by LaTeX commands in Markdown")
struct MarkdownLaTeXEntryTests {
    @Test("The arguments of an entry are read as its head, items as its list")
    func entry() {
        let reading = MarkdownReading(
            #"""
            # Jane Doe

            ## Work

            \begin{cventries}
              \cventry{Baker}{Crumb Ltd}{Ulm, Germany}{May 2019 -- June 2021}{\begin{cvitems}
            \item Baked \textbf{rye}
            \item Swept the floor
            \end{cvitems}}\vspace{-4mm}
              \cventry{Apprentice}{Mill Ltd}{Ulm, Germany}{2016 -- 2018}{}
            \end{cventries}
            """#)
        #expect(
            reading.outline(under: "section work") == """
                entry
                  title "Baker"
                  organization "Crumb Ltd"
                  place "Ulm, Germany"
                  dates 2019-05/2021-06 written "May 2019 -- June 2021"
                  list
                    - "Baked rye"
                    - "Swept the floor"
                entry
                  title "Apprentice"
                  organization "Mill Ltd"
                  place "Ulm, Germany"
                  dates 2016/2018 written "2016 -- 2018"
                """)
    }

    @Test("A date may be the first argument")
    func datesFirst() {
        let reading = MarkdownReading(
            "# Jane Doe\n\n## Work\n\n\\cventry{2019--2021}{Baker}{Crumb Ltd}{Ulm}{}{Baked bread every morning.}\n\n## Skills\n\nRye\n"
        )
        #expect(
            reading.outline(under: "section work").hasPrefix("entry\n  title \"Baker\"\n  organization \"Crumb Ltd\""))
        #expect(reading.outline(under: "section work").contains("dates 2019/2021"))
    }

    @Test("Labelled commands are lines with labels")
    func labelled() {
        let reading = MarkdownReading(
            "# Jane Doe\n\n## Skills\n\n\\cvitem{Breads}{Rye, spelt}\n\\cvitem{Tools}{Oven, peel}\n")
        #expect(
            reading.outline(under: "section skills") == """
                labelled
                  "**Breads**": "Rye, spelt"
                  "**Tools**": "Oven, peel"
                """)
    }

    @Test("A command without its closing brace stays text")
    func unclosed() {
        let reading = MarkdownReading("# Jane Doe\n\n## Work\n\n\\cventry{Baker}{Crumb\n\n## Skills\n\nRye\n")
        #expect(reading.outline(under: "section work").contains("Crumb"))
    }
}
