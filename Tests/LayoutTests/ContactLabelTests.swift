import Geometry
import Glyphs
import Languages
import Layout
import Resumes
import SourceText
import Testing
import Themes

@Suite("What contacts say")
struct ContactLabelTests {
    private func said(_ user: String, _ uri: String, icons: IconSet = .none) -> String {
        var theme = Theme.plain
        theme.header.icons = true
        let text = RichText([TextRun(user, link: LinkTarget(uri))])
        let resume = Resume(
            language: .english,
            person: Person(
                name: RichText("Ada"), contacts: [Contact(kind: .profile, text: text, network: "LinkedIn")]))
        var diagnostics = Diagnostics()
        let document = DocumentLayout(
            theme: theme, resume: resume, shaper: RulerShaper(), divider: NeverDivided(),
            illustrations: Illustrations(icons: icons)
        ).layOut(diagnostics: &diagnostics)
        let words = document.pages[0].items.compactMap { item -> String? in
            if case .glyphs(let glyphs) = item { return glyphs.run.text }
            return nil
        }
        return words.joined().replacing("\u{a0}", with: " ")
    }

    @Test("A user's name with a dot is no address: its network stands before it")
    func dotted() {
        #expect(said("john.doe", "https://www.linkedin.com/in/john.doe").contains("LinkedIn"))
        #expect(!said("linkedin.com/in/ada", "https://www.linkedin.com/in/ada").contains("LinkedIn"))
        #expect(!said("ada.example", "https://ada.example/").contains("LinkedIn"))
    }

    @Test("Beside an icon the address stands for the user's name, unless the name would be lost")
    func silentIcons() {
        let square = Contour(steps: [.move(.init(0, 0)), .line(.init(1, 0)), .line(.init(1, -1)), .close])
        let icons = IconSet(["linkedin": Icon(width: 1, outline: square)])
        #expect(
            said("john.doe", "https://www.linkedin.com/in/john.doe", icons: icons).contains("linkedin.com/in/john.doe"))
        #expect(said("adalovelace", "https://www.linkedin.com", icons: icons).contains("adalovelace"))
    }
}
