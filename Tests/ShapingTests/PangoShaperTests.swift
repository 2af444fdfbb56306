import Geometry
import Glyphs
import Languages
import Shaping
import SourceText
import Testing

/// Dumps read: kind, width, then per run the face, the bidi level and the clusters in logical order.
@Suite("Shaping of paragraphs")
struct PangoShaperTests {
    let shaper = TestFonts.shaper()

    private func dump(
        _ text: String, _ style: FontStyle = TestFonts.style(), language: String = "en",
        direction: WritingDirection = .leftToRight
    ) -> String {
        let shaped = shaper.shape(StyledText(text, style, language: language), direction: direction)
        #expect(shaped.missing.isEmpty)
        return shaped.dump()
    }

    @Test("Words, spaces and forced breaks become atoms that cover the text")
    func atoms() {
        let text = "One  office\nself-made "
        #expect(
            dump(text) == """
                word 18.77 Lato-Regular@0 O·n·e
                space 2.56 Lato-Regular@0 \(" ")
                word 24.40 Lato-Regular@0 o·ffi·c·e
                break
                word 19.04 Lato-Regular@0 s·e·l·f·- /
                word 24.08 Lato-Regular@0 m·a·d·e
                space 2.56 Lato-Regular@0 \(" ")
                """)
        let atoms = shaper.shape(StyledText(text, TestFonts.style()), direction: .leftToRight).atoms
        #expect(atoms.first?.range.lowerBound == 0 && atoms.last?.range.upperBound == text.utf8.count)
        for (left, right) in zip(atoms, atoms.dropFirst()) { #expect(left.range.upperBound == right.range.lowerBound) }
    }

    @Test("Kerning is on: AVATAR is narrower than its letters")
    func kerning() {
        let width = shaper.shape(StyledText("AVATAR", TestFonts.style()), direction: .leftToRight).atoms[0].width
        let letters = "AVATAR".map { letter in
            shaper.shape(StyledText(String(letter), TestFonts.style()), direction: .leftToRight).atoms[0].width
        }
        #expect(width < letters.reduce(.zero, +) - .pt(2))
    }

    @Test("What a text looks like does not depend on what was shaped before it")
    func order() {
        let plain = TestFonts.style()
        let unkerned = TestFonts.style(features: ["kern": 0])
        func widths(_ texts: [(String, FontStyle)]) -> [[Length]] {
            let shaper = TestFonts.shaper()
            return texts.map { text, style in
                shaper.shape(StyledText(text, style), direction: .leftToRight).atoms.map(\.width)
            }
        }
        let texts = [("Type V at T y AV", plain), ("Type V at T y AV", unkerned)]
        #expect(widths(texts) == widths(texts.reversed()).reversed())
    }

    @Test("Texts that were announced look as they do otherwise, and are shaped once")
    func announced() {
        let style = TestFonts.style()
        let texts = (1...60).map { StyledText("Line \($0) of a text that is long enough for another processor", style) }
        let ahead = TestFonts.shaper()
        ahead.announce { texts.map { AnnouncedText($0, direction: .leftToRight) } }
        let usual = TestFonts.shaper()
        for text in texts {
            let shaped = ahead.shape(text, direction: .leftToRight)
            #expect(shaped.atoms.map(\.width) == usual.shape(text, direction: .leftToRight).atoms.map(\.width))
        }
        #expect(ahead.shapedTextCount == texts.count)
        #expect(ahead.usedStyles == usual.usedStyles)
    }

    @Test("A word is shaped once for all places and sizes")
    func cache() {
        _ = dump("again and again and", TestFonts.style(size: 10))
        #expect(shaper.shapedItemCount == 3, "again, and, the space")
        _ = dump("and again", TestFonts.style(size: 12.5))
        #expect(shaper.shapedItemCount == 3)
        _ = dump("and", TestFonts.style(weight: 700))
        #expect(shaper.shapedItemCount == 4)
    }

    @Test("A text is put together once for a document and the next, as long as it is the same to the byte")
    func texts() {
        let composed = "r\u{e9}sum\u{e9}"
        func set(_ text: String, size: Double = 10) -> Int {
            _ = dump(text, TestFonts.style(size: size))
            return shaper.shapedTextCount
        }
        #expect(set(composed) == 1)
        #expect(set(composed) == 1)
        #expect(set("re\u{301}sume\u{301}") == 2, "other bytes, other offsets")
        #expect(set(composed, size: 12) == 3)
        shaper.beginDocument()
        #expect(set(composed) == 3)
        shaper.beginDocument()
        #expect(set(composed) == 3)
        #expect(set(composed, size: 12) == 4, "the document before had no such text")
    }

    @Test("What one document had to do without is not reported of the next")
    func documents() {
        shaper.beginDocument()
        _ = dump("and", TestFonts.style(weight: 600))
        #expect(shaper.substitutions.map(\.diagnostic.message) == ["'Lato' has no weight 600; set in weight 700"])
        shaper.beginDocument()
        _ = dump("and", TestFonts.style(weight: 700))
        #expect(shaper.substitutions.isEmpty)
        shaper.beginDocument()
        _ = dump("and", TestFonts.style(weight: 600))
        #expect(shaper.substitutions.count == 1, "though the words were shaped before")
    }

    @Test("Widths grow exactly with the size")
    func linear() {
        func width(_ size: Double) -> Double {
            shaper.shape(StyledText("Typographer", TestFonts.style(size: size)), direction: .leftToRight)
                .atoms[0].width.points
        }
        #expect(abs(width(30) - 3 * width(10)) < 1e-9)
    }

    @Test("A no-break space holds its words together and reads as a plain space")
    func noBreakSpace() {
        #expect(dump("5\u{a0}km") == "word 21.67 Lato-Regular@0 5· ·k·m")
    }

    @Test("A soft hyphen has no glyph, no text and breaks no ligature")
    func softHyphen() {
        #expect(dump("of\u{ad}fice") == "word 24.40 Lato-Regular@0 o·ffi·c·e")
    }

    @Test("Tracking opens the letters and their ligatures, marks stay on their letters")
    func tracking() {
        let plain = shaper.shape(
            StyledText("office", TestFonts.style(features: ["liga": 0])), direction: .leftToRight)
        let tracked = shaper.shape(StyledText("office", TestFonts.style(tracking: 0.05)), direction: .leftToRight)
        #expect(tracked.dump().contains("o·f·f·i·c·e"))
        #expect(abs(tracked.atoms[0].width.points - plain.atoms[0].width.points - 6 * 0.5) < 1e-9)
        let marked = shaper.shape(StyledText("b\u{301}b", TestFonts.style(tracking: 0.05)), direction: .leftToRight)
        let bare = shaper.shape(
            StyledText("b\u{301}b", TestFonts.style(features: ["liga": 0])), direction: .leftToRight)
        #expect(marked.atoms[0].runs[0].run.glyphs[0].advance == bare.atoms[0].runs[0].run.glyphs[0].advance)
        #expect(abs(marked.atoms[0].width.points - bare.atoms[0].width.points - 2 * 0.5) < 1e-9)
    }

    @Test("Arabic joins its letters and runs to the left; its figures run to the right")
    func arabic() {
        #expect(
            dump("مرحبا 123", language: "ar", direction: .rightToLeft) == """
                word 20.41 NotoNaskhArabic-Regular@1 م·ر·ح·ب·ا
                space 2.56 Lato-Regular@1 \(" ")
                word 17.40 Lato-Regular@2 1·2·3
                """)
    }

    @Test("Hebrew with a Latin word in it keeps both directions")
    func hebrew() {
        #expect(
            dump("שלום abc עולם", language: "he", direction: .rightToLeft) == """
                word 22.27 NotoSansHebrew-Regular@1 ש·ל·ו·ם
                space 2.56 Lato-Regular@1 \(" ")
                word 15.35 Lato-Regular@2 a·b·c
                space 2.56 Lato-Regular@1 \(" ")
                word 21.00 NotoSansHebrew-Regular@1 ע·ו·ל·ם
                """)
    }

    @Test("Japanese breaks between characters, not before a full stop, and takes the face of its language")
    func japanese() {
        #expect(
            dump("東京です。", language: "ja") == """
                word 10.00 NotoSansCJK-Regular@0 東 /
                word 10.00 NotoSansCJK-Regular@0 京 /
                word 10.00 NotoSansCJK-Regular@0 で /
                word 20.00 NotoSansCJK-Regular@0 す·。
                """)
        #expect(dump("骨", language: "zh-Hans") == "word 10.00 NotoSansCJK-Regular#2@0 骨")
    }

    @Test("Devanagari reorders its vowel signs within a cluster")
    func devanagari() {
        #expect(dump("हिन्दी", language: "hi") == "word 18.78 NotoSansDevanagari-Regular@0 हि×2·न्·द·ी")
    }

    @Test("A character no face has is shown, counted and said where")
    func missing() {
        let shaped = shaper.shape(StyledText("a \u{e000}b", TestFonts.style()), direction: .leftToRight)
        #expect(shaped.missing == [MissingGlyph(character: "\u{e000}", offset: 2)])
        #expect(shaped.dump().hasSuffix("word 11.60 Lato-Regular@0 □ Lato-Regular@0 b"))
    }

    @Test("A part of a word is shaped anew, with its hyphen")
    func part() {
        let text = StyledText("an office", TestFonts.style("Linux Libertine O"))
        let runs = shaper.shapePart(3..<5, of: text, level: 0, appendHyphen: true)
        #expect(runs.map { $0.dump() } == ["LinLibertine_R@0 o·f·-"])
        #expect(runs.map(\.range) == [3..<5])
    }

    @Test("Styles inside a word make several runs of one atom")
    func spans() {
        var text = StyledText("half", TestFonts.style())
        text.spans = [
            .init(range: 0..<2, style: TestFonts.style(), language: .english),
            .init(range: 2..<4, style: TestFonts.style(weight: 700), language: .english),
        ]
        let atoms = shaper.shape(text, direction: .leftToRight).atoms
        #expect(atoms.count == 1)
        #expect(atoms[0].runs.map { $0.dump() } == ["Lato-Regular@0 h·a", "Lato-Bold@0 l·f"])
        #expect(atoms[0].runs.map(\.span) == [0, 1])
    }

    @Test("Metrics come from the font's own tables")
    func metrics() {
        let metrics = shaper.metrics(of: TestFonts.style(size: 20))
        let values = [
            metrics.ascent, metrics.descent, metrics.capHeight, metrics.xHeight, metrics.space, metrics.hyphen,
        ]
        // Lato's own units are two thousandths of the em.
        #expect(values.map { ($0.points * 100).rounded() } == [1610, 390, 1433, 1013, 512, 743])
    }
}
