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

@Suite("The longest common subsequence")
struct CommonSubsequenceTests {
    @Test("Pairs ascend on both sides and are as many as can be")
    func pairs() {
        let pairs = CommonSubsequence.pairs(["a", "b", "c", "d"], ["b", "x", "d", "a", "c"])
        #expect(pairs.map(\.0) == [1, 3] && pairs.map(\.1) == [0, 2])
        #expect(CommonSubsequence.pairs([], ["a"]).isEmpty)
    }

    @Test("A letter is asked for word by word, too")
    func letter() throws {
        let text = """
            ---
            kind: letter
            name: Ada Crumb
            recipient: [Mill & Co, 1 Weir Lane]
            subject: Baker
            ---

            Dear Ms Mill,

            I bake every night.

            Yours sincerely,
            """
        var diagnostics = Diagnostics()
        let file = SourceFile(name: "letter.md", text: text)
        let resume = try #require(
            ResumeReading.read(file, format: .markdown, language: LanguageTag("en"), diagnostics: &diagnostics))
        let page =
            "Ada Crumb\nMill & Co\n1 Weir Lane\nBaker\nDear Ms Mill,\nI bake every night.\nYours sincerely,\nAda Crumb"
        #expect(Proof(of: resume, on: [page]).lost.isEmpty)
        let short = Proof(of: resume, on: [page.replacing("every ", with: "").replacing("Mill & Co\n", with: "")])
        #expect(short.lost.map(\.text) == ["Mill & Co", "every"])
    }
}

@Suite("Reading letters, dates and page ends against their source")
struct ProofOfPartsTests {
    /// What is read as Markdown, and its proof against pages.
    private func proof(of source: String, on pages: [String]) throws -> Proof {
        var diagnostics = Diagnostics()
        let file = SourceFile(name: "cv.md", text: source)
        let resume = try #require(
            ResumeReading.read(file, format: .markdown, language: LanguageTag("en"), diagnostics: &diagnostics))
        return Proof(of: resume, on: pages)
    }

    @Test("A word divided by the end of a page is one word")
    func acrossPages() throws {
        let source = "# Ada Crumb\n\nBaked at any temperature for the street.\n"
        let proof = try proof(of: source, on: ["Ada Crumb\nBaked at any temper-", "ature for the street."])
        #expect(proof.isClean && proof.divided == ["temperature"])
    }

    @Test("Year, month and day of a Japanese entry do not repeat a day that stands elsewhere")
    func japaneseDates() throws {
        let source = """
            # 見本 あおい

            2026年4月1日現在

            ## 職務経歴

            ### 株式会社みほん商会

            2020年4月1日 ～ 2021年4月1日

            - 注文基盤を移行した。
            """
        let page = """
            見本 あおい
            2026年4月1日現在
            職務経歴
            株式会社みほん商会 2020年4月1日～2021年4月1日
            • 注文基盤を移行した。
            """
        #expect(try proof(of: source, on: [page]).isClean)
        let doubled = page.replacing("移行した。", with: "移行した。2026年4月1日現在")
        #expect(try proof(of: source, on: [doubled]).doubled.count == 1)
    }

    @Test("The time a date says beside its years is the date's own, though a paragraph has the same words")
    func durations() throws {
        let source = """
            # Ada Crumb

            Baker (3.5 years at Crumb & Sons), fond of rye:

            ## Work

            ### Baker, Crumb & Sons

            Jul 2021 - Present (3.5 years)

            - Baked bread.
            """
        let page = """
            Ada Crumb
            Baker (3.5 years at Crumb & Sons), fond of rye:
            Work
            Baker, Crumb & Sons July 2021 – Present (3.5 years)
            • Baked bread.
            """
        #expect(try proof(of: source, on: [page]).isClean)
        #expect(try proof(of: source, on: [page + "\nfond of rye"]).doubled.map(\.text) == ["fond of rye"])
    }

    @Test("A word whose halves are words, too, may be divided by a line end")
    func dividedIntoWords() throws {
        let source = "# Ada Crumb\n\nProcess orders by ing lists, processing bread.\n"
        let torn = "Ada Crumb\nProcess orders by ing lists, process"
        let proof = try proof(of: source, on: [torn + "-\ning bread."])
        #expect(proof.isClean && proof.divided == ["process ing"])
        #expect(try self.proof(of: source, on: [torn + " ing bread."]).respaced.map(\.shown) == ["process ing"])
    }

    @Test("A range takes its two years from one place, not one of them from the next entry")
    func rangesBesideYears() throws {
        let source = """
            # Ada Crumb

            ## Work

            ### Baker, Mill Lane

            2008 - 2009

            - Kneaded dough.

            ### Sweeper, Crumb & Sons

            2008

            - Swept floors.
            """
        let page = """
            Ada Crumb
            Work
            2008–2009
            Mill Lane, Baker
            • Kneaded dough.
            2008
            Crumb & Sons, Sweeper
            • Swept floors.
            """
        #expect(try proof(of: source, on: [page]).isClean)
    }

    @Test("Entries that say the same word for word belong to their own dates")
    func repeatedEntries() throws {
        let entry = "### Baker, Mill Lane\n\n2008 - 2009\n\n- Kneaded dough.\n\n"
        let source = "# Ada Crumb\n\n## Work\n\n" + entry + entry + entry
        let shown = "Baker, Mill Lane 2008–2009\n• Kneaded dough.\n"
        let led = "2008–2009 Baker, Mill Lane\n• Kneaded dough.\n"
        #expect(try proof(of: source, on: ["Ada Crumb\nWork\n" + shown + shown + shown]).isClean)
        #expect(try proof(of: source, on: ["Ada Crumb\nWork\n" + led + led + led]).isClean)
    }

    @Test("A Japanese label of the theme repeats no word of the text")
    func japaneseLabels() throws {
        let source = "# 見本 あおい\n\naoi@mihon.example\n\n## 連絡\n\nメールをください。\n"
        let page = "見本 あおい\nメール aoi@mihon.example\n連絡\nメールをください。"
        #expect(try proof(of: source, on: [page]).isClean)
    }

    private static let letter = """
        ---
        kind: letter
        name: Ada Maria Crumb
        location: Mill Lane 7, Oslo
        ---

        Rye & Sons  
        Oven Street 1

        Re: Night baker

        Dear Ms. Rye:

        I bake at any hour of the night.

        Sincerely,

        Ada Maria Crumb

        Enclosures: CV, two loaves
        """

    @Test("A letter is read whole; its sender's name may stand in its head and under its signature")
    func letter() throws {
        let page = """
            Ada Maria Crumb
            Mill Lane 7, Oslo
            Rye & Sons
            Oven Street 1
            Night baker
            Dear Ms. Rye:
            I bake at any hour of the night.
            Sincerely,
            Ada Maria Crumb
            Enclosures
            CV
            two loaves
            """
        #expect(try proof(of: Self.letter, on: [page]).isClean)
        for part in ["Oven Street 1", "Night baker", "Dear Ms. Rye:", "at any hour", "Sincerely,", "two loaves"] {
            let lost = try proof(of: Self.letter, on: [page.replacing(part, with: "")]).lost
            #expect(lost.count == 1, "\(part)")
        }
        let twice = page.replacing("Sincerely,", with: "I bake at any hour of the night. Sincerely,")
        #expect(try proof(of: Self.letter, on: [twice]).doubled.count == 1)
    }
}
