import SourceText
import SyntaxTrees
import Testing

@testable import Resumes

@Suite("Addresses for readers of paper")
struct AddressPrintingTests {
    private func printed(_ text: String) -> [String] {
        var diagnostics = Diagnostics()
        let file = SourceFile(name: "cv.md", text: "# Ada Crumb\n\n## Work\n\n\(text)\n")
        let tree = MarkdownParser.parse(file, diagnostics: &diagnostics)
        let resume = MarkdownResumeReader.read(tree, file: file, language: nil, diagnostics: &diagnostics)
        return resume.showingAddresses().sections.flatMap(\.content).flatMap(\.texts).map(\.plainText)
    }

    @Test("An address the text does not say follows it, without what nobody types")
    func hidden() {
        #expect(printed("See [my site](https://www.crumb.example/).") == ["See my site (crumb.example)."])
        #expect(printed("[**Crumb** & Sons](https://crumb.example/a)") == ["Crumb & Sons (crumb.example/a)"])
    }

    @Test("Letters of an address are printed as letters; an address that has them is not said twice")
    func letters() {
        #expect(printed("[site](https://crumb.example/%C3%A4%20b)") == ["site (crumb.example/ä%20b)"])
        #expect(printed("[site](https://crumb.example/%FF%C3)") == ["site (crumb.example/%FF%C3)"])
        #expect(printed("[crumb.example/zoë](https://crumb.example/zo%C3%AB)") == ["crumb.example/zoë"])
    }

    @Test("An address that is there is not said twice")
    func shown() {
        #expect(printed("[crumb.example](https://crumb.example/)") == ["crumb.example"])
        #expect(printed("[ada@crumb.example](mailto:ada@crumb.example)") == ["ada@crumb.example"])
    }
}
