import Commands
import Drawing
import Layout
import SourceText
import Themes
import Typesetting

/// What a look came to: the newest findings, and the last pages that could be made.
struct Rendition: Sendable {
    /// Counts the builds of this look.
    private(set) var version = 0
    /// Of the last build that made pages; empty as long as none did.
    private(set) var sheets: [Sheet] = []
    private(set) var document: DrawnDocument?
    private(set) var layout: LaidOutDocument?
    private(set) var theme: ThemeReading?
    /// Of the newest build.
    private(set) var findings: [Diagnostic] = []
    private(set) var exit = ExitCode.done
    /// Whether the newest build made no pages, so that older ones are shown.
    private(set) var isStale = false
    /// Of the newest build, as a whole and by stages.
    private(set) var duration = Duration.zero
    private(set) var timings: [(stage: String, duration: Duration)] = []

    init() {}

    /// A page with a name that changes whenever anything on it does.
    struct Sheet: Sendable {
        let id: String
        let page: DrawnPage

        init(_ page: DrawnPage) {
            var hasher = Hasher()
            hasher.combine(page.size)
            hasher.combine(page.content)
            id = String(UInt(bitPattern: hasher.finalize()), radix: 36)
            self.page = page
        }
    }

    mutating func follow(_ outcome: Outcome, exit: ExitCode, took duration: Duration) {
        version += 1
        self.exit = exit
        findings = outcome.diagnostics.all
        timings = outcome.timings
        self.duration = duration
        isStale = outcome.document == nil
        guard let document = outcome.document else { return }
        self.document = document
        layout = outcome.layout
        theme = outcome.theme
        sheets = document.pages.map(Sheet.init)
    }
}
