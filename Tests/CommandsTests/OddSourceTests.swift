import Drawing
import Testing

@testable import Commands

/// Sources that leave out what others have, or have what others leave out.
private let sources = [
    "no name": "- Baked bread every morning\n\n## Work\n\n### Baker, Rye & Sons\n\n2019 – 2021\n\n- Baked bread.\n",
    "nothing but a name": "# Ada Crumb\n",
    "no name, no contacts, one paragraph": "I bake bread at any hour.\n",
    "empty sections": "# Ada Crumb\n\n## Work\n\n## Education\n\n### Oven School\n\n2010 – 2012\n\n## Skills\n",
    "tables": """
    # Ada Crumb

    ## Work

    | Years | Employer | Role |
    |---|---|---|
    | 2019–2021 | Rye & Sons | Baker |
    | 2015–2018 | Mill Ltd | [Miller](https://mill.example/ä b) |

    ## Levels

    | Skill | Level |
    |:--|--:|
    | Bread | 5 |
    """,
    "footnotes and nested lists": """
    # Ada Crumb

    ## Talks

    1. First talk[^1]
    2. Second talk
       - with a demonstration
         1. of kneading

    [^1]: Held in [Vienna](https://vienna.example/(1)).
    """,
]

@Suite("Sources few people write", .enabled(if: Bench.isSetUp, "scripts/setup has not been run in this checkout"))
struct OddSourceTests {
    @Test(
        "Every theme makes a sound, tagged PDF of it that says what the source says", arguments: sources.keys.sorted())
    func themes(name: String) throws { try checkSound(name, in: Bench().themeNames(), []) }

    @Test(
        "So do print and the public's copy with data", arguments: sources.keys.sorted(),
        [["--profile", "print"], ["--attach-data", "--audience", "public"]])
    func options(name: String, options: [String]) throws { try checkSound(name, in: ["sidebar"], options) }

    private func checkSound(_ name: String, in themes: [String], _ options: [String]) throws {
        let bench = try Bench()
        let source = try bench.write(try #require(sources[name]), to: "cv.md")
        for theme in themes {
            let words = ["build", source, "-q", "-t", theme, "--verify"] + options
            #expect(bench.run(words) == .done, "\(theme)")
            let bytes = try #require(bench.bytes(of: "cv.pdf"))
            #expect(try TagFaults.find(in: bytes) == [], "\(theme)")
            let pdf = try PDFInspection(reading: bytes)
            #expect(pdf.title?.isEmpty == false && pdf.claims.contains("PDF/UA-1"), "\(theme)")
            var last = 0
            for level in pdf.structure.flatMap(\.headingLevels) {
                #expect(level <= last + 1, "\(theme): H\(level) after H\(last)")
                last = level
            }
        }
    }
}

extension TaggedElement {
    /// Of itself and of all below it, in reading order.
    fileprivate var headingLevels: [Int] {
        let own = type.count == 2 && type.first == "H" ? [Int(type.dropFirst())].compactMap(\.self) : []
        return own
            + kids.flatMap { kid -> [Int] in
                if case .element(let element) = kid { element.headingLevels } else { [] }
            }
    }
}
