import Testing

@Suite("Definition lists")
struct DefinitionListTests {
    @Test("A line that starts with a colon makes the line above a term")
    func simple() {
        #expect(
            Parsed("2019-2021\n:   **Engineer**, Acme\n\n    Built *things*.\n").dump == """
                definitions @1:1-4:20
                  term @1:1-1:10
                    text "2019-2021" @1:1-1:10
                  definition
                    paragraph @2:5-2:23
                      strong @2:5-2:17
                        text "Engineer" @2:7-2:15
                      text ", Acme" @2:17-2:23
                    paragraph @4:5-4:20
                      text "Built " @4:5-4:11
                      emphasis @4:11-4:19
                        text "things" @4:12-4:18
                      text "." @4:19-4:20
                """)
    }

    @Test("A blank line may stand between term and definition, and terms follow each other in one list")
    func loose() {
        #expect(
            Parsed("Backend\n\n~ Go\n\nFrontend\n:\tSwift\n").outline == """
                definitions
                  term
                    text "Backend"
                  definition
                    paragraph
                      text "Go"
                  term
                    text "Frontend"
                  definition
                    paragraph
                      text "Swift"
                """)
    }

    @Test("Definitions that are indented by two spaces follow each other directly")
    func columns() {
        #expect(
            Parsed("**Engineer**\n  : **Acme**\n  : **Jul 2021 - Present**\n\n- Bullet outside\n").outline == """
                definitions
                  term
                    strong
                      text "Engineer"
                  definition
                    paragraph
                      strong
                        text "Acme"
                  definition
                    paragraph
                      strong
                        text "Jul 2021 - Present"
                bullets tight
                  item
                    paragraph
                      text "Bullet outside"
                """)
    }

    @Test("Lists and code indented by four columns or a tab belong to the definition")
    func nested() {
        #expect(
            Parsed("Acme\n:   Lead\n\n        code\n\n\t* One\n\t* Two\n").outline == """
                definitions
                  term
                    text "Acme"
                  definition
                    paragraph
                      text "Lead"
                    code "" "code\\n"
                    bullets tight
                      item
                        paragraph
                          text "One"
                      item
                        paragraph
                          text "Two"
                """)
    }

    @Test("A line without indentation goes on with the definition's paragraph; a bullet does not")
    func lazy() {
        #expect(
            Parsed("Acme\n: built\nengines\n- bullet\n").outline == """
                definitions
                  term
                    text "Acme"
                  definition
                    paragraph
                      text "built"
                      softbreak
                      text "engines"
                bullets tight
                  item
                    paragraph
                      text "bullet"
                """)
    }

    @Test("A definition list may stand in a list item and hold a list that is indented as its text")
    func inItem() {
        #expect(
            Parsed("- Role\n  : - one\n    - two\n- next\n").outline == """
                bullets tight
                  item
                    definitions
                      term
                        text "Role"
                      definition
                        bullets tight
                          item
                            paragraph
                              text "one"
                          item
                            paragraph
                              text "two"
                  item
                    paragraph
                      text "next"
                """)
    }

    @Test("Each line above a definition is a term, unless a hard break joins it to the next")
    func severalTerms() {
        #expect(
            Parsed("Go\nRust\n: known\n\nActor\\\nand dancer\n: learnt\n").outline == """
                definitions
                  term
                    text "Go"
                  term
                    text "Rust"
                  definition
                    paragraph
                      text "known"
                  term
                    text "Actor"
                    hardbreak
                    text "and dancer"
                  definition
                    paragraph
                      text "learnt"
                """)
    }

    @Test(
        "A colon without a term is text",
        arguments: [
            ": alone\n", "# Head\n: text\n", "- item\n\n: text\n", "word\n:text\n", "word\n:\n", "[a]: /u\n: text\n",
        ])
    func noTerm(source: String) {
        let outline = Parsed(source).outline
        #expect(!outline.contains("definitions"))
        #expect(outline.contains(":"))
    }

    @Test("A definition may hold another list, start on the next line or be empty")
    func inside() {
        #expect(
            Parsed("Acme\n:   Lead\n\n    Go\n    : good\n\nBeta\n: \n    next line\n\nName\n:  \n").outline == """
                definitions
                  term
                    text "Acme"
                  definition
                    paragraph
                      text "Lead"
                    definitions
                      term
                        text "Go"
                      definition
                        paragraph
                          text "good"
                  term
                    text "Beta"
                  definition
                    paragraph
                      text "next line"
                  term
                    text "Name"
                  definition
                """)
    }
}
