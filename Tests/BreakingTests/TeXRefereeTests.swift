import Breaking
import Testing

/// Hundreds of invented paragraphs broken here and by LuaTeX, at several widths.
///
/// Run only if VITASET_TEX_BREAKS names the referee's tb.py; without it the recordings of TeXGoldenTests must do.
@Suite("Lines as LuaTeX breaks them, asked now", .enabled(if: TeXReferee() != nil, "VITASET_TEX_BREAKS names no tb.py"))
struct TeXRefereeTests {
    static let font = "/usr/share/fonts/truetype/lato/Lato-Regular.ttf"
    static let widths = ["90.0", "150.0", "241.5", "345.0", "481.89"]

    struct Setting: CustomTestStringConvertible {
        var isRagged: Bool
        var isHyphenated: Bool

        var testDescription: String { "\(isRagged ? "ragged" : "justified")\(isHyphenated ? ", hyphenated" : "")" }
    }

    @Test(
        "Every line of every paragraph ends where LuaTeX ends it",
        arguments: [
            Setting(isRagged: false, isHyphenated: false), Setting(isRagged: false, isHyphenated: true),
            Setting(isRagged: true, isHyphenated: false), Setting(isRagged: true, isHyphenated: true),
        ])
    func sameLines(setting: Setting) throws {
        let referee = try #require(TeXReferee())
        let texts = (0..<120).map(Self.inventedText)
        let font = try AdvanceWidths(path: Self.font, size: 10)
        let hyphens = setting.isHyphenated ? try referee.hyphens(in: texts) : texts.map { _ in [] }
        let options = (setting.isRagged ? ["--align", "ragged"] : []) + (setting.isHyphenated ? [] : ["--no-hyph"])
        let answers = try referee.breaks(texts, widths: Self.widths, options)
        #expect(answers.count == texts.count * Self.widths.count)
        var differing: [String] = []
        for (index, text) in texts.enumerated() {
            for width in Self.widths {
                let id = "\(index)@\(width)"
                let theirs = try #require(answers[id])
                let ours = Self.firstCodePoints(text, hyphens[index], font, theirs.glue, width, setting)
                if ours != theirs.lines.map(\.first) { differing.append("\(id): \(text)") }
            }
        }
        #expect(differing == [])
    }

    /// Where our lines begin, counted in code points of the text.
    private static func firstCodePoints(
        _ text: String, _ hyphens: Set<Int>, _ font: AdvanceWidths, _ glue: TeXReferee.Paragraph.Glue, _ width: String,
        _ setting: Setting
    ) -> [Int] {
        var parameters = BreakParameters.tex
        if setting.isRagged { parameters.lineGlue = Glue(width: 0, stretch: 40) }
        let space = Glue(width: glue.space, stretch: glue.stretch, shrink: glue.shrink)
        let measured = MeasuredText(text, hyphens: hyphens, font: font, space: space, parameters: parameters)
        let broken = OptimumBreaker.breakLines(
            measured.items, measures: .constant(Double(width) ?? 0), parameters: parameters)
        return broken.lines.map { measured.places[$0.start] }
    }

    private static let words = """
        the of and to in for with on by at as from led wrote designed measured planned shipped taught halved reduced \
        improved migrated maintained reviewed coordinated negotiated documented engineering infrastructure \
        documentation manufacturing international collaboration throughput latency warehouse budget team product data \
        services platform customers weekly quarterly releases compiler typography bindery archive catalogue municipal \
        cross-functional well-known long-term state-of-the-art peer-reviewed risk cost quality defects minutes years \
        students apprentices engineers scientists Swift Budapest Lisbon telemetry calibration spectroscopy \
        semiconductors accessibility procurement 2019 10,000 3.5 (internally) first second small daily
        """.split(separator: " ").map(String.init)

    private static func inventedText(seed: Int) -> String {
        var random = SeededGenerator(seed: seed)
        let count = random.pick([6, 15, 25, 40, 60, 100])
        let text = (0..<count).map { _ in random.pick(words) + (random.once(in: 9) ? "," : "") }
        return text.joined(separator: " ") + "."
    }
}
