import Glyphs
import Languages
import Shaping
import Testing

/// The pieces between places where a line may end, divided by strokes.
@Suite("Where lines may end")
struct BreakRulesTests {
    let shaper = TestFonts.shaper()

    private func pieces(_ text: String) -> String {
        shaper.shape(StyledText(text, TestFonts.style()), direction: .leftToRight).pieces.joined(separator: "|")
    }

    @Test(
        "Words with a slash, a plus or a hash hold together while they are short",
        arguments: [
            ("uses C++ and C# daily", "uses|C++|and|C#|daily"),
            ("CI/CD and TCP/IP", "CI/CD|and|TCP/IP"),
            ("client/server", "client/server"),
            ("instrumentation/observability", "instrumentation/|observability"),
            (".NET and Node.js", ".NET|and|Node.js"),
        ])
    func slashes(text: String, expected: String) { #expect(pieces(text) == expected) }

    @Test(
        "A hyphen ends a line only between parts of two letters and more",
        arguments: [
            ("a well-known e-mail", "a|well-|known|e-mail"),
            ("T-shirt, A-Z, gcc -Wall --help", "T-shirt,|A-Z,|gcc|-Wall|--help"),
            ("2019-03-01", "2019-03-01"),
        ])
    func hyphens(text: String, expected: String) { #expect(pieces(text) == expected) }

    @Test(
        "Dashes end lines, do not begin them, and leave number ranges whole",
        arguments: [
            ("late—but here", "late—|but|here"),
            ("2019–2021", "2019–2021"),
            ("Berlin–Warszawa", "Berlin–|Warszawa"),
        ])
    func dashes(text: String, expected: String) { #expect(pieces(text) == expected) }

    @Test(
        "E-mail addresses and telephone numbers are never divided",
        arguments: [
            ("ada.lovelace-byron@analytical-engine.example.org", "ada.lovelace-byron@analytical-engine.example.org"),
            ("call +44 20 7946 0958 now", "call|+44 20 7946 0958|now"),
            ("(030) 901820 or (555) 010-9999,", "(030) 901820|or|(555) 010-9999,"),
            ("call 555-0100-23/24", "call|555-0100-23/24"),
        ])
    func contacts(text: String, expected: String) { #expect(pieces(text) == expected) }

    @Test(
        "Addresses divide after slashes and before other marks, not near their ends",
        arguments: [
            (
                "https://example.org/research/notes?year=2024&sort=new#top",
                "https://|example|.org/|research/|notes|?year|=2024|&sort|=new|#top"
            ),
            ("www.example.org", "www.example.org"),
            ("code.example.org/ada/engine", "code.example|.org/|ada/|engine"),
            ("(see example.org/x)", "(see|example.org/x)"),
        ])
    func addresses(text: String, expected: String) { #expect(pieces(text) == expected) }

    @Test(
        "A number keeps its unit and an initial its name",
        arguments: [
            ("about 5 km, 1,5 Mio. users", "about|5 km,|1,5 Mio.|users"),
            ("saved € 500 or 20 % of it", "saved|€ 500|or|20 %|of|it"),
            ("D. E. Knuth and Knuth, D.", "D. E. Knuth|and|Knuth,|D."),
            ("in 2020 the team", "in|2020|the|team"),
        ])
    func ties(text: String, expected: String) { #expect(pieces(text) == expected) }

    @Test(
        "A number written in groups of digits is one thing, neighbouring numbers are not",
        arguments: [
            ("grew to 400 000 users", "grew|to|400 000|users"),
            ("(1 000 000 km) for €12 500,75.", "(1 000 000 km)|for|€12 500,75."),
            ("in 2020 500 people left", "in|2020|500|people|left"),
            ("room 12 555-0100", "room|12|555-0100"), ("J. K. Rowling sold 4 books", "J. K. Rowling|sold|4|books"),
        ])
    func groups(text: String, expected: String) { #expect(pieces(text) == expected) }

    @Test("Space before French punctuation belongs to the word")
    func french() { #expect(pieces("vraiment ! oui") == "vraiment !|oui") }
}
