import Drawing
import Languages
import Resumes
import Shaping
import SourceText
import Testing
import Themes
import Typesetting

/// The samples set in every theme, read back from the PDF's own structure.
@Suite("Nothing is lost on the way to the page", .enabled(if: Checkout.isSetUp, "scripts/setup has not been run here"))
struct NothingLostTests {
    @Test("Every text of the model stands in the PDF once, whole, whatever the theme", arguments: Checkout.cases)
    func texts(sample: String, theme: String) throws {
        let (resume, pdf) = try Checkout.set(sample, theme: theme)
        let page = Self.normalized(pdf.structure.map(Self.text).joined())
        var wanted: [String: Int] = [:]
        for text in ModelTexts.all(in: resume) {
            let text = Self.normalized(text)
            if !text.isEmpty { wanted[text, default: 0] += 1 }
        }
        for (text, count) in wanted.sorted(by: { $0.key < $1.key }) {
            let found = page.components(of: text)
            // A short text may be part of a longer one; a whole sentence may not stand twice.
            let isSentence = text.split(separator: " ").count > 6
            #expect(isSentence ? found == count : found >= count, "\(text.debugDescription) stands \(found) times")
        }
    }

    @Test(
        "Words are whole on the page, but for addresses and compounds that lines may divide", arguments: Checkout.cases)
    func pages(sample: String, theme: String) throws {
        let (resume, pdf) = try Checkout.set(sample, theme: theme)
        let page = Self.normalized(pdf.pages.joined(separator: " "))
        let seen = Set(page.split(separator: " ").map(String.init))
        let unspaced = page.filter { $0 != " " }
        for text in ModelTexts.all(in: resume) {
            for word in Self.normalized(text).split(separator: " ")
            where word.count > 3 && !word.contains(where: { "/-@".contains($0) }) {
                // Ideographs and kana have no words: their lines end anywhere.
                let isUnspaced = word.unicodeScalars.contains { (0x2e80...0x9fff).contains($0.value) }
                #expect(isUnspaced ? unspaced.contains(word) : seen.contains { $0.contains(word) }, "\(word)")
            }
        }
    }

    @Test("Every PDF says its title, its language and what it conforms to", arguments: Checkout.samples)
    func claims(sample: String) throws {
        let (resume, pdf) = try Checkout.set(sample, theme: "plain")
        #expect(pdf.language == resume.language.tag)
        #expect(pdf.title?.contains(resume.person.name?.plainText ?? "CV") == true)
        #expect(pdf.claims.contains { $0.contains("2") } && pdf.claims.contains { $0.contains("UA") })
        #expect(!pdf.bookmarks.isEmpty)
    }

    /// All text of an element, blocks parted by spaces.
    private static func text(of element: TaggedElement) -> String {
        let text = element.kids.map { kid in
            switch kid {
            case .element(let inner): self.text(of: inner)
            case .text(let text, _): text
            case .annotation: ""
            }
        }.joined()
        return ["Span", "Link"].contains(element.type) ? text : " \(text) "
    }

    /// Upper and lower case, punctuation and no-break spaces are a matter of style.
    private static func normalized(_ text: String) -> String {
        Punctuation.folded(text.lowercased()).split { $0.isWhitespace || $0 == "\u{a0}" }.joined(separator: " ")
    }
}

extension String {
    /// How often a text stands in this one, not overlapping.
    fileprivate func components(of text: String) -> Int {
        var count = 0
        var rest = self[...]
        while let range = rest.firstRange(of: text) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}

/// The texts of a model that stand on the page as they are: all but dates, which are set in the language's way.
enum ModelTexts {
    static func all(in resume: Resume) -> [String] {
        var texts = [resume.person.name?.plainText ?? ""] + resume.person.headline.map(\.plainText)
        texts += resume.person.contacts.map(\.text.plainText)
        texts += resume.person.personal.flatMap { [$0.label.plainText, $0.text.plainText] }
        texts += resume.person.summary.flatMap(all)
        if let letter = resume.letter { texts += all(in: letter) }
        return texts + resume.sections.flatMap { [$0.title.plainText] + $0.content.flatMap(all) }
    }

    private static func all(in letter: Letter) -> [String] {
        let parts = [letter.place, letter.subject, letter.salutation, letter.closing, letter.signature]
        let texts = letter.recipient + parts.compactMap { $0 } + (letter.enclosures?.items ?? [])
        return texts.map(\.plainText) + letter.body.flatMap(all)
    }

    private static func all(in block: Block) -> [String] {
        switch block {
        case .paragraph(let text): [text.plainText]
        case .list(let list): list.items.flatMap { $0.flatMap(all) }
        case .quote(let blocks): blocks.flatMap(all)
        case .verbatim(let text, _): [text]
        case .table(let table): (table.header + table.rows.flatMap(\.self)).map(\.plainText)
        case .labelled(let texts): texts.flatMap { [$0.label.plainText, $0.text.plainText] }
        case .entry(let entry): all(in: entry)
        case .subsection(let section): [section.title.plainText] + section.content.flatMap(all)
        case .pageBreak: []
        }
    }

    private static func all(in entry: Entry) -> [String] {
        entry.fields.values.map(\.plainText) + entry.body.flatMap(all) + entry.roles.flatMap(all)
    }
}

/// What set-up has made of the checkout these tests were built in.
enum Checkout {
    static let folder = String(#filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 })
    static let isSetUp = FileSystem.exists("\(folder)/share/vitaset/fonts/manifest.json")
    static let samples = FileSystem.names(in: "\(folder)/samples")
        .filter { [".md", ".json", ".yaml"].contains(where: $0.hasSuffix) }.map { "\(folder)/samples/\($0)" }
    static let themes = FileSystem.names(in: "\(folder)/themes")
        .filter { $0.hasSuffix(".json") && $0 != "theme.schema.json" }.map { String($0.dropLast(5)) }
    static let cases = samples.flatMap { sample in themes.map { (sample, $0) } }

    /// Without hyphens, so that words can be found as they are written.
    static func set(_ sample: String, theme: String) throws -> (Resume, PDFInspection) {
        let (resume, bytes) = try bytes(of: sample, theme: theme, ["paragraph.hyphenate=false"])
        return (resume, try PDFInspection(reading: bytes))
    }

    /// What a sample is read as, and its PDF.
    static func bytes(of sample: String, theme: String, _ settings: [String] = []) throws -> (Resume, [UInt8]) {
        let workspace = try Workspace.standard(
            resources: "\(folder)/share/vitaset", fontFolders: [], usesSystemFonts: false, today: nil)
        var diagnostics = Diagnostics()
        let source = try #require(try SourceReading.source(at: sample, diagnostics: &diagnostics))
        var request = TypesettingRequest()
        request.theme = theme
        request.overrides = settings.compactMap { ThemeOverride(argument: $0) }
        let outcome = Typesetter(workspace: workspace).typeset(source, request)
        #expect(outcome.diagnostics.all.filter { $0.severity != .note }.isEmpty)
        let document = try #require(outcome.document)
        let bytes = try PDFWriter.write(document, options: PDFOptions(colorProfile: workspace.colorProfile))
        return (try #require(outcome.resume), bytes)
    }
}
