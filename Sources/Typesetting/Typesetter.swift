public import Drawing
import Glyphs
public import Languages
public import Layout
public import Resumes
import Shaping
public import SourceText
public import Themes

/// What a run is asked for.
public struct TypesettingRequest: Sendable {
    /// A built-in's name or a file; nil: what the source says, else plain.
    public var theme: String?
    public var overrides: [ThemeOverride] = []
    /// `A4`, `Letter` or `WxH`.
    public var paper: String?
    public var language: LanguageTag?
    public var format: SourceFormat?
    /// RenderCV's design, locale and settings where they come in files of their own.
    public var settingsFiles: [SourceFile] = []
    public var explains = false
    /// How many pages it shall be; nil: as many as it takes.
    public var pages: ClosedRange<Int>?
    /// Nil: everything is shown.
    public var audience: String?
    /// For paper: where the theme wants it, addresses behind links are printed.
    public var isForPrint = false
    public var creator = "Vitaset"
    /// A specimen of a theme: with a portrait of nobody, and the theme's values behind the CV.
    var isSpecimen = false

    public init() {}
}

/// What came of it: pages, what was found on the way, and how long each stage took.
public struct Outcome: Sendable {
    /// As the audience sees it.
    public var resume: Resume?
    /// As the pages say it: where addresses behind links are printed, with them.
    public var printed: Resume?
    /// What the audience shall not see, as it is in the source.
    public var withheld: [String] = []
    /// The files it was made from, the source first.
    public var inputs: [InputFile] = []
    public var document: DrawnDocument?
    /// What the document was drawn from, and the theme with the place of each of its values.
    public var layout: LaidOutDocument?
    public var theme: ThemeReading?
    /// By what was asked to be explained: `pages`, `lines`.
    public var explanations: [String: String] = [:]
    public var isContractBroken = false
    public var diagnostics = Diagnostics()
    /// Whether the theme could not be used.
    public var themeFault = false
    public var timings: [(stage: String, duration: Duration)] = []

    public init() {}

    /// Should there be too many pages: by how many lines, and the cheapest to win.
    public func linesToWin(pages: Int) -> [Diagnostic.Note] { layout?.linesToWin(pages: pages) ?? [] }
}

/// The façade: a source goes in, pages come out.
public struct Typesetter {
    let workspace: Workspace
    /// What it met once it knows for all sources to come.
    private let shaper: PangoShaper
    private let hyphenator: LiangHyphenator
    private let lastReading: LastReading

    public init(workspace: Workspace) {
        self.workspace = workspace
        lastReading = LastReading(log: workspace.log)
        shaper = PangoShaper(library: workspace.library)
        hyphenator = LiangHyphenator(folder: workspace.hyphenation)
    }

    /// The story of the program. No document means that an error was reported.
    public func typeset(_ source: SourceFile, _ request: TypesettingRequest) -> Outcome {
        var outcome = Outcome()
        var timer = StageTimer()
        let read = lastReading.resume(source, request, diagnostics: &outcome.diagnostics)
        timer.finish("read")
        let list = ReadingList()
        list.note(.source, source.name == "<stdin>" ? "-" : source.name)
        let companions = lastReading.companions
        for path in companions.given.map(\.name) + companions.read.map(\.path) { list.note(.settings, path) }
        let sender = LetterSender(workspace: workspace, source: source, list: list)
        let resume = read.map { sender.completed($0, &outcome.diagnostics) }
        outcome.resume = resume
        guard let whole = resume, !outcome.diagnostics.hasErrors else { return outcome }
        ResumeChecker.check(whole, today: workspace.day, diagnostics: &outcome.diagnostics)
        guard let resume = addressed(whole, request, &outcome) else { return outcome }
        timer.finish("check")
        guard
            let reading = ThemeChoice(workspace: workspace, request: request, list: list)
                .reading(for: resume, diagnostics: &outcome.diagnostics)
        else {
            outcome.themeFault = true
            return outcome
        }
        outcome.theme = reading
        timer.finish("theme")
        let showsAddresses = request.isForPrint && reading.theme.styles.linksArePrinted
        let shown = showsAddresses ? resume.showingAddresses() : resume
        outcome.printed = shown
        let illustrations = illustrations(of: resume, source, reading.theme, request, list, &outcome)
        timer.finish("pictures")
        let laidOut = layOut(shown, reading, illustrations, request, list, &outcome)
        timer.finish("layout")
        guard let laidOut else {
            outcome.isContractBroken = true
            return outcome
        }
        outcome.layout = laidOut
        outcome.diagnostics.append(
            contentsOf: ThemeFontCheck(library: workspace.library)
                .missingFeatures(of: reading, usedBy: shaper.usedStyles))
        outcome.explanations = ["pages": laidOut.explanation, "lines": laidOut.lineExplanation]
        let document = DrawnDocument(laidOut, metadata: metadata(of: resume, request))
        if let path = workspace.fontList { list.note(.fontList, path) }
        for path in document.fontFiles { list.note(.font, path) }
        outcome.inputs = list.files
        outcome.document = document
        timer.finish("draw")
        outcome.timings = timer.stages
        return outcome
    }

    /// The CV as the audience asked for may see it; nil if there is no such audience.
    private func addressed(_ resume: Resume, _ request: TypesettingRequest, _ outcome: inout Outcome) -> Resume? {
        guard let audience = request.audience else { return resume }
        let copy = resume.copy(for: audience, diagnostics: &outcome.diagnostics)
        outcome.resume = copy?.resume
        outcome.withheld = copy?.withheld ?? []
        return copy?.resume
    }

    private func illustrations(
        of resume: Resume, _ source: SourceFile, _ theme: Theme, _ request: TypesettingRequest,
        _ list: ReadingList, _ outcome: inout Outcome
    ) -> Illustrations {
        let folder = PictureFolder(of: source, log: workspace.log, list: list)
        // A letter's photo is its sender's, from the folder of the CV that names it.
        let home = PictureFolder(of: resume.person.photo?.span?.file ?? source, log: workspace.log, list: list)
        let portrait =
            request.isSpecimen
            ? SpecimenPortrait.portrait()
            : PortraitReading(theme: theme.header, folder: home).portrait(
                of: resume.person, diagnostics: &outcome.diagnostics)
        let signature = SignatureReading(theme: theme.letter, folder: folder).signature(
            of: resume.letter, diagnostics: &outcome.diagnostics)
        let code = CodeReading(theme: theme.header, isForPrint: request.isForPrint)
            .code(of: resume.person, diagnostics: &outcome.diagnostics)
        return Illustrations(
            portrait: portrait, signature: signature,
            icons: theme.header.icons ? IconReading.icons(at: workspace.icons, list: list) : .none, code: code)
    }

    private func layOut(
        _ resume: Resume, _ reading: ThemeReading, _ illustrations: Illustrations, _ request: TypesettingRequest,
        _ list: ReadingList,
        _ outcome: inout Outcome
    ) -> LaidOutDocument? {
        let theme = reading.theme
        shaper.beginDocument()
        var document: LaidOutDocument?
        if !request.isSpecimen, let pages = request.pages ?? wantedPages(resume, theme, &outcome.diagnostics) {
            let contract = PageContract(
                pages: pages, theme: theme, resume: resume, shaper: shaper, divider: hyphenator, date: workspace.date,
                illustrations: illustrations)
            document = contract.fit(explaining: request.explains, diagnostics: &outcome.diagnostics)
        } else {
            let layout = DocumentLayout(
                theme: theme, resume: resume, shaper: shaper, divider: hyphenator, date: workspace.date,
                illustrations: illustrations, appendsSheet: request.isSpecimen)
            document = layout.layOut(explaining: request.explains, diagnostics: &outcome.diagnostics)
        }
        for path in hyphenator.files { list.note(.hyphenation, path) }
        outcome.diagnostics.append(
            contentsOf: ThemeFontCheck(library: workspace.library).findings(of: shaper.substitutions, in: reading))
        outcome.diagnostics.append(contentsOf: workspace.library.sizeFaults.map(\.diagnostic))
        return document
    }

    /// What front matter says, else the theme.
    private func wantedPages(
        _ resume: Resume, _ theme: Theme, _ diagnostics: inout Diagnostics
    ) -> ClosedRange<Int>? {
        guard let setting = resume.settings.pages else { return theme.contract.pages }
        if let range = PageRange.parse(setting.value) { return range }
        diagnostics.warn(
            "setting-unknown", "'\(setting.value)' is no number of pages", at: setting.span,
            help: "Write a number (2) or a range (1-2).")
        return theme.contract.pages
    }

    /// The subject of a letter or the word CV, with the name.
    private func title(of resume: Resume) -> String {
        let name = resume.person.name?.plainText
        guard resume.letter != nil else { return name.map { "\($0) – CV" } ?? "CV" }
        return [resume.letter?.subject?.plainText, name].compactMap { $0 }.joined(separator: " – ")
    }

    private func metadata(of resume: Resume, _ request: TypesettingRequest) -> DocumentMetadata {
        let name = resume.person.name?.plainText
        return DocumentMetadata(
            title: title(of: resume), author: name,
            subject: resume.person.headline.first?.plainText, language: resume.language, date: workspace.date,
            creator: request.creator)
    }
}

/// How long each stage took, for `--timings`; never part of a result that must be the same twice.
struct StageTimer {
    private(set) var stages: [(stage: String, duration: Duration)] = []
    private var start = ContinuousClock.now

    mutating func finish(_ stage: String) {
        let now = ContinuousClock.now
        stages.append((stage, now - start))
        start = now
    }
}
