public import Glyphs
public import Resumes
public import SourceText
public import Themes

/// A number of pages, met by the smallest distortion of the theme that its contract allows.
///
/// The search is over real layouts: how much the theme must give is found by halving, to a 32nd of a lever, so that
/// a small edit changes little. Words are shaped once for all of them.
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

    /// A layout that has so many pages, with a note of what was changed; nil, with an error, if there is none.
    public func fit(explaining: Bool, diagnostics: inout Diagnostics) -> LaidOutDocument? {
        let natural = layOut(Distortion(amount: 0))
        if pages.contains(natural.pages.count) { return finish(Distortion(amount: 0), explaining, &diagnostics) }
        let mustClose = natural.pages.count > pages.upperBound
        let most = Double(theme.contract.order.count) * (mustClose ? 1 : -1)
        let end = layOut(Distortion(amount: most))
        guard meets(end, closing: mustClose) else {
            report(natural, atLimit: end, to: &diagnostics)
            return nil
        }
        let distortion = least(between: 0, and: most, closing: mustClose)
        guard pages.contains(layOut(distortion).pages.count) else {
            report(natural, atLimit: end, to: &diagnostics)
            return nil
        }
        diagnostics.note(
            "pages-fitted",
            "Fitted to \(Self.words(pages)) from \(natural.pages.count): \(theme.changes(by: distortion))")
        return finish(distortion, explaining, &diagnostics)
    }

    private func finish(
        _ distortion: Distortion, _ explaining: Bool, _ diagnostics: inout Diagnostics
    ) -> LaidOutDocument {
        layout(distortion).layOut(explaining: explaining, diagnostics: &diagnostics)
    }

    private func layout(_ distortion: Distortion) -> DocumentLayout {
        DocumentLayout(
            theme: theme.distorted(by: distortion), resume: resume, shaper: shaper, divider: divider, date: date,
            illustrations: illustrations)
    }

    private func layOut(_ distortion: Distortion) -> LaidOutDocument {
        var ignored = Diagnostics()
        return layout(distortion).layOut(diagnostics: &ignored)
    }

    private func meets(_ document: LaidOutDocument, closing: Bool) -> Bool {
        closing ? document.pages.count <= pages.upperBound : document.pages.count >= pages.lowerBound
    }

    private func least(between low: Double, and high: Double, closing: Bool) -> Distortion {
        var (low, high) = (low, high)
        while abs(high - low) > 1.0 / 32 {
            let middle = (low + high) / 2
            if meets(layOut(Distortion(amount: middle)), closing: closing) { high = middle } else { low = middle }
        }
        return Distortion(amount: high)
    }

    private func report(_ natural: LaidOutDocument, atLimit end: LaidOutDocument, to diagnostics: inout Diagnostics) {
        let count = end.pages.count
        var notes: [Diagnostic.Note] = []
        if count > pages.upperBound {
            let lines = end.lineCounts.dropFirst(pages.upperBound).reduce(0, +)
            notes.append(.init("\(lines) lines are too many with everything the theme allows to give."))
            notes += end.shortLines.prefix(5).map {
                .init("Cut \($0.characters) characters here to win a line: \($0.text.debugDescription)", at: $0.span)
            }
        } else {
            notes.append(.init("Even opened as far as the theme allows, it does not fill them."))
        }
        diagnostics.append(
            Diagnostic(
                .error, "page-contract",
                "The CV has \(natural.pages.count) pages and cannot be fitted to \(Self.words(pages))", notes: notes))
    }

    static func words(_ pages: ClosedRange<Int>) -> String {
        if pages.lowerBound != pages.upperBound { return "\(pages.lowerBound) to \(pages.upperBound) pages" }
        return pages.lowerBound == 1 ? "1 page" : "\(pages.lowerBound) pages"
    }
}
