import Languages
import Resumes
import SourceText
import Testing

@testable import Typesetting

@Suite("Reading pages against their source")
struct ProofTests {
    private static let source = """
        # Ada Crumb

        ada@crumb.example

        ## Work

        ### Baker, Crumb & Sons

        2019 – 2021

        - Baked bread every morning for the whole street.
        - Kept the official starter alive.

        ### Apprentice, Mill Lane

        2016 – 2018

        - Swept the floor of the mill before anyone was up.

        ## Skills

        - Rye
        - Baguettes
        """

    /// What a page of the CV says if nothing is wrong, a line a line.
    private static let page = """
        Ada Crumb
        ada@crumb.example
        WORK
        Baker Crumb & Sons
        2019–2021
        • Baked bread every morning for the whole street.
        • Kept the official starter alive.
        Apprentice Mill Lane
        2016–2018
        • Swept the floor of the mill before anyone was up.
        SKILLS
        Rye
        Baguettes
        """

    private func proof(_ change: (inout String) -> Void = { _ in }) throws -> Proof {
        var page = Self.page
        change(&page)
        return Proof(of: try Self.resume(), on: [page])
    }

    private static func resume() throws -> Resume {
        var diagnostics = Diagnostics()
        let file = SourceFile(name: "cv.md", text: source)
        return try #require(
            ResumeReading.read(file, format: .markdown, language: LanguageTag("en"), diagnostics: &diagnostics))
    }

    @Test("Capitals, dashes, bullets and dates in the theme's way are no difference")
    func clean() throws {
        let proof = try proof()
        #expect(proof.isClean && proof.lostCount == 0 && proof.wordCount == 42)
        #expect(proof.added.isEmpty)
    }

    @Test("Lost words are told with their place in the source")
    func lost() throws {
        let proof = try proof { $0 = $0.replacing("every morning ", with: "") }
        #expect(proof.lost.map(\.text) == ["every morning"])
        #expect(proof.lost.first?.span?.description == "cv.md:11:15")
        #expect(proof.lostCount == 2)
    }

    @Test("A year that is not on the page is lost")
    func lostYear() throws {
        #expect(try proof { $0 = $0.replacing("2016–2018", with: "2016") }.lost.map(\.text) == ["2018"])
    }

    @Test("A range within a year may be set as one date or two")
    func oneYear() throws {
        let file = SourceFile(name: "cv.md", text: "# Ada Crumb\n\n## Work\n\n### Baker, Crumb\n\n03/2019 – 05/2019\n")
        var diagnostics = Diagnostics()
        let resume = ResumeReading.read(file, format: .markdown, language: LanguageTag("en"), diagnostics: &diagnostics)
        for dates in ["2019", "Mar 2019 – May 2019"] {
            let proof = Proof(of: try #require(resume), on: ["Ada Crumb\nWork\nBaker, Crumb\n\(dates)"])
            #expect(proof.lost.isEmpty && proof.doubled.isEmpty, "\(dates)")
        }
    }

    @Test("What stands twice is told, a word of the theme is not")
    func doubled() throws {
        let proof = try proof { $0 += "\nBaked bread every morning for the whole street.\nPage 1" }
        #expect(proof.doubled.map(\.text) == ["Baked bread every morning for the whole street"])
        #expect(proof.added == ["Page", "1"])
        #expect(proof.lost.isEmpty && proof.moved.isEmpty)
    }

    @Test("Dates painted before everything else are read apart from their entries")
    func floatedDates() throws {
        let proof = try proof {
            $0 = "2019–2021\n2016–2018\n" + $0.replacing("2019–2021\n", with: "").replacing("2016–2018\n", with: "")
        }
        #expect(proof.moved.map(\.text) == ["2019 – 2021", "2016 – 2018"])
    }

    @Test("Two columns read line by line are mixed")
    func mixed() throws {
        let proof = try proof {
            $0 = $0.replacing("every morning for", with: "every Swept the floor morning for")
                .replacing("• Swept the floor of", with: "• of")
        }
        #expect(proof.moved.contains { $0.text.hasPrefix("Baked bread") })
    }

    @Test("Sentences in another order are moved")
    func order() throws {
        let proof = try proof {
            $0 = $0.replacing("• Kept the official starter alive.\n", with: "")
                .replacing("• Baked", with: "• Kept the official starter alive.\n• Baked")
        }
        #expect(proof.moved.count == 1)
    }

    @Test("Whole sections may stand elsewhere, as in a side column")
    func sections() throws {
        let proof = try proof {
            $0 = $0.replacing("\nSKILLS\nRye\nBaguettes", with: "").replacing(
                "WORK", with: "SKILLS\nRye\nBaguettes\nWORK")
        }
        #expect(proof.isClean)
    }

    @Test("Letters set apart are told as they are read")
    func respaced() throws {
        let proof = try proof { $0 = $0.replacing("Baguettes", with: "B a g u e t t e s") }
        #expect(proof.respaced.map(\.shown) == ["B a g u e t t e s"])
        #expect(proof.lost.isEmpty)
    }

    @Test("Words a line end divides are whole again, hyphen or not")
    func divided() throws {
        let proof = try proof {
            $0 = $0.replacing("morning", with: "morn-\ning").replacing("crumb.example", with: "crumb.exam\nple")
        }
        #expect(proof.isClean)
        #expect(proof.divided == ["exam\nple", "morn-\ning"])
    }

    @Test("Ligatures are compared as letters, and told as what they are")
    func ligatures() throws {
        #expect(try proof { $0 = $0.replacing("official", with: "o\u{FB03}cial") }.isClean)
    }

    @Test("An employer named twice belongs to its entry, whatever the order of the head")
    func twins() throws {
        var diagnostics = Diagnostics()
        let text = """
            {"basics": {"name": "Ada Crumb"}, "work": [
              {"position": "Baker", "name": "Mill Lane", "startDate": "2019", "endDate": "2021"},
              {"position": "Apprentice", "name": "Mill Lane", "startDate": "2017", "endDate": "2019"},
              {"position": "Baker", "name": "Crumb & Sons", "startDate": "2015", "endDate": "2017"},
              {"position": "Helper", "name": "Mill Lane", "startDate": "2013", "endDate": "2014"}
            ]}
            """
        let file = SourceFile(name: "cv.json", text: text)
        let resume = try #require(
            ResumeReading.read(file, format: .jsonresume, language: LanguageTag("en"), diagnostics: &diagnostics))
        let page = """
            Ada Crumb
            Experience
            Mill Lane
            Baker 2019–2021
            Apprentice 2017–2019
            Crumb & Sons
            Baker 2015–2017
            Mill Lane
            Helper 2013–2014
            """
        #expect(Proof(of: resume, on: [page]).isClean)
    }

    @Test("Words of scripts without spaces are compared by character")
    func ideographs() {
        #expect(WordKey.words(of: "東京 2021年").map(\.key) == ["東", "京", "2021", "年"])
        #expect(WordKey.words(of: "Łódź, co\u{AD}op ﬁn").map(\.key) == ["lodz", "coop", "fin"])
        #expect(WordKey.words(of: "full-stack/ops").map(\.key) == ["full", "stack", "ops"])
    }
}
