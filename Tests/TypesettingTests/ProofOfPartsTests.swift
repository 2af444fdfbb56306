import Languages
import Resumes
import SourceText
import Testing

@testable import Typesetting

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

    @Test("A letter is asked for word by word, too")
    func wordsOfLetter() throws {
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
