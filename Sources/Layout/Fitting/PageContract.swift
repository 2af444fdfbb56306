import Geometry
public import Glyphs
public import Resumes
public import SourceText
public import Themes

/// A number of pages, met by the smallest distortion of the theme that its contract allows.
///
/// The search is over real layouts. It closes a CV that is too long, opens one that is too short, and where the last
/// page would be nearly empty it does whichever of both costs less: a page and a quarter becomes one page or looks
/// meant. Words are shaped once and paragraphs broken once for all layouts that do not change their measure or size.
public struct PageContract {
    let pages: ClosedRange<Int>
    let theme: Theme
    let resume: Resume
    let shaper: any TextShaper
    let divider: any WordDivider
    let date: String?
    let illustrations: Illustrations

    public init(
        pages: ClosedRange<Int>, theme: Theme, resume: Resume, shaper: any TextShaper, divider: any WordDivider,
        date: String? = nil, illustrations: Illustrations = .none
    ) {
        self.illustrations = illustrations
        self.pages = pages
        self.theme = theme
        self.resume = resume
        self.shaper = shaper
        self.divider = divider
        self.date = date
    }

    /// The cheapest layout that has so many pages, with a note of what was changed; nil, with an error, if there is none.
    public func fit(explaining: Bool, diagnostics: inout Diagnostics) -> LaidOutDocument? {
        var search = makeSearch()
        guard let best = search.best() else {
            let natural = search.trial(at: 0)
            let end = search.trial(at: natural.document.pages.count > pages.upperBound ? search.limit : -search.limit)
            report(natural.document, atLimit: end.document, to: &diagnostics)
            return nil
        }
        if best.distortion.amount != 0 {
            diagnostics.note("pages-fitted", note(from: search.trial(at: 0).document, to: best))
        }
        if explaining { return layout(best.distortion).layOut(explaining: true, diagnostics: &diagnostics) }
        diagnostics.append(contentsOf: best.findings)
        return best.document
    }

    // MARK: Layouts

    func makeSearch() -> FittingSearch { FittingSearch(pages: pages, contract: theme.contract) { layOut($0) } }

    private let memory = ParagraphMemory()

    private func layout(_ distortion: Distortion) -> DocumentLayout {
        var layout = DocumentLayout(
            theme: theme.distorted(by: distortion), resume: resume, shaper: shaper, divider: divider, date: date,
            illustrations: illustrations)
        layout.setter.memory = memory
        return layout
    }

    private func layOut(_ distortion: Distortion) -> (LaidOutDocument, [Diagnostic]) {
        var findings = Diagnostics()
        let document = layout(distortion).layOut(diagnostics: &findings)
        return (document, findings.all)
    }

    // MARK: Words

    /// `Fitted to 2 pages from 3: entry gap 9 → 5.4 pt, leading 1.36 → 1.29; the last page is 94 % full`
    private func note(from natural: LaidOutDocument, to best: FittingSearch.Trial) -> String {
        let count = best.document.pages.count
        let change =
            natural.pages.count == count
            ? "Opened, so that the last of \(Self.words(count...count)) looks meant"
            : "Fitted to \(Self.words(count...count)) from \(natural.pages.count)"
        let last = count > 1 ? "; the last page is \(Self.percent(best.document.lastPageFill)) full" : ""
        return "\(change): \(theme.changes(by: best.distortion).joined(separator: ", "))\(last)"
    }

    private func report(_ natural: LaidOutDocument, atLimit end: LaidOutDocument, to diagnostics: inout Diagnostics) {
        let count = natural.pages.count
        diagnostics.append(
            Diagnostic(
                .error, "page-contract",
                "The CV has \(Self.words(count...count)) and cannot be fitted to " + Self.words(pages),
                notes: count > pages.upperBound
                    ? end.linesToWin(pages: pages.upperBound, " with everything the theme allows to give")
                    : [note(ofTooFew: end)]))
    }

    /// How far it reaches, and how many lines it would take.
    private func note(ofTooFew end: LaidOutDocument) -> Diagnostic.Note {
        let length = Double(end.pages.count - 1) + end.lastPageFill
        let linesOfPage: Double = end.frames.height / end.theme.styles[.body].leading
        let lines = Int((max(Double(pages.lowerBound - 1) - length, 0) * linesOfPage).rounded(.down)) + 1
        return .init(
            "Opened as far as the theme allows, it fills \(Self.words(length: length)); about "
                + "\(lines == 1 ? "1 line" : "\(lines) lines") more would reach page \(pages.lowerBound).")
    }

    /// `1.9 pages`
    private static func words(length: Double) -> String {
        let tenths = max(Int((length * 10).rounded(.down)), 1)
        if tenths < 10 { return "0.\(tenths) of a page" }
        if tenths == 10 { return "1 page" }
        return (tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)") + " pages"
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

    static func words(_ pages: ClosedRange<Int>) -> String {
        if pages.lowerBound != pages.upperBound { return "\(pages.lowerBound) to \(pages.upperBound) pages" }
        return pages.lowerBound == 1 ? "1 page" : "\(pages.lowerBound) pages"
    }
}
