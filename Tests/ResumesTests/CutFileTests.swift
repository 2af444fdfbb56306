import Resumes
import Testing

@Suite("Files that end anywhere")
struct CutFileTests {
    private static let whole = """
        ---
        name: Kim Example
        ---
        kim@example.org | +47 555 01 234

        ## Work

        <div class="job">
        - **Oven hand**, Crumb & Co
        <b>2019 - 2021</b> [Site](https://crumb.example)
        </div>

        2016 - 2018
        : **Mill Lane** - Apprentice
            - swept the `floor`

        | Skill | Level |
        |-------|------:|
        | Rye   | good  |

        <!-- a note --> <br

        ```text
        Baguettes
        """

    @Test("However much of a CV is there, it is read, and no word of it is lost")
    func prefixes() {
        let bytes = Array(Self.whole.utf8)
        for count in 0...bytes.count {
            let text = String(decoding: bytes[..<count], as: UTF8.self)
            // Words of a tag that is not closed are no words.
            if (text.lastIndex(of: "<") ?? text.startIndex) > (text.lastIndex(of: ">") ?? text.startIndex) {
                _ = MarkdownReading(text)
                continue
            }
            #expect(MarkdownWords.faults(MarkdownReading(text)).isEmpty, "cut after \(text.suffix(20))")
        }
    }
}
