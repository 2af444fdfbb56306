import Breaking
import Geometry
public import Glyphs
import Languages
public import Resumes
public import SourceText
public import Themes

/// Lays a CV out: content, boxes, pages.
public struct DocumentLayout {
    let theme: Theme
    let resume: Resume
    let illustrations: Illustrations
    /// Whether a sheet with the theme's styles, colours and distances follows.
    let appendsSheet: Bool
    var setter: ParagraphSetter
    let frames: PageFrames
    let date: String?
    private let punctuation: Punctuation

    /// - Parameter date: a day for running heads that show one; as it shall be printed.
    public init(
        theme: Theme, resume: Resume, shaper: any TextShaper, divider: any WordDivider, date: String? = nil,
        illustrations: Illustrations = .none, appendsSheet: Bool = false
    ) {
        self.appendsSheet = appendsSheet
        self.illustrations = illustrations
        self.resume = resume
        let theme =
            resume.letter == nil
            ? theme.withoutIdleSide(for: resume)
            : theme.fitted(to: LetterArrangement(theme.letter, page: theme.page, language: resume.language))
        self.theme = theme
        self.date = date
        setter = ParagraphSetter(shaper: shaper, divider: divider, theme: theme.paragraph)
        frames = PageFrames(theme.page)
        punctuation = Punctuation(language: resume.language, scope: theme.punctuation.scope)
    }

    /// The story. There is always at least one page. Reports lines that do not fit and characters no font has.
    public func layOut(explaining: Bool = false, diagnostics: inout Diagnostics) -> LaidOutDocument {
        if explaining, !setter.isExplaining {
            var talkative = self
            talkative.setter.isExplaining = true
            return talkative.layOut(explaining: true, diagnostics: &diagnostics)
        }
        let content = ContentBuilder.content(
            of: resume, theme: theme, punctuation: punctuation, illustrations: illustrations,
            appendsSheet: appendsSheet)
        let header = header(content)
        let arrangement = arrangement(of: content, below: header)
        let measured = columns(content, header, textTop: arrangement?.textTop)
        let fixed = arrangement?.slabs ?? []
        let (columns, count) = Paginator(frames: frames, theme: theme.pageBreaks)
            .paginate(measured, explaining: explaining)
        var bookmarks: [PlacedBookmark] = []
        var standing: [[StandingItem]] = []
        let pages = (0..<count).map { index in
            page(
                index, of: count, columns: columns, header: header, bookmarks: &bookmarks, standing: &standing
            ) { placer, bookmarks in
                guard index == 0 else { return }
                for slabs in fixed {
                    place(slabs.items[...], in: slabs.column, from: slabs.top, on: 0, &placer, &bookmarks)
                }
                for mark in content.edgeMarks { placer.addEdgeMark(at: mark) }
            }
        }
        let above = (header?.items ?? []) + fixed.flatMap(\.items)
        LayoutFindings.report(columns, header: above, to: &diagnostics)
        if let arrangement { LayoutFindings.report(arrangement, resume.letter, to: &diagnostics) }
        return LaidOutDocument(
            pages: pages, structure: content.structure, bookmarks: Self.normalized(bookmarks),
            lineCounts: Self.lineCounts(columns, pages: count), lastPageFill: Self.fill(ofPage: count, columns),
            explanation: explaining ? PageExplanation.text(columns) : "",
            lineExplanation: explaining ? LineExplanation.text(columns, header: header?.items ?? []) : "", theme: theme,
            frames: frames,
            columns: columns, standing: standing)
    }

    // MARK: Columns

    /// A header that spans the columns, with the room it takes; nil if it flows with the main text.
    private struct SpanningHeader {
        var items: [VerticalItem]
        var bandHeight: Length?
        /// Where its first line's room begins.
        var top: Length
        var picture: BandPicture?
        /// Where the columns begin on page one.
        var end: Length
    }

    /// A portrait over the band's end, beginning at a distance from the sheet's start edge.
    private struct BandPicture {
        var block: PictureBlock
        var start: Length
    }

    private func header(_ content: DocumentContent) -> SpanningHeader? {
        let flowsWithMain = frames.side == nil || theme.page.side.isFullHeight
        let hasBand =
            theme.header.ground != theme.page.ground && (!content.header.isEmpty || content.bleeding != nil)
        guard hasBand || !flowsWithMain || content.firstTop != nil else { return nil }
        let pictureStart = content.bleeding.map { frames.size.width - $0.size.width }
        let textEnd = pictureStart.map { $0 - theme.header.photoGap } ?? frames.size.width
        let items = BlockMeasurer.measured(
            content.header, setter: setter, costs: theme.pageBreaks,
            measure: min(frames.whole.width, textEnd - frames.whole.start)
        ).items.withoutPageEnds
        let height = items.height
        guard hasBand else {
            return SpanningHeader(items: items, bandHeight: nil, top: frames.top, end: frames.top + height)
        }
        let natural = frames.top + height + frames.top * 0.55
        var picture = content.bleeding
        let band = max(natural, picture?.size.height ?? .zero)
        picture?.size.height = band
        return SpanningHeader(
            items: items, bandHeight: band, top: frames.top + (band - natural) / 2,
            picture: picture.flatMap { block in pictureStart.map { BandPicture(block: block, start: $0) } },
            end: band + theme.header.spaceBelow)
    }

    /// Where a letter's address, date and text stand; nil for what has none.
    private func arrangement(of content: DocumentContent, below header: SpanningHeader?) -> StandingArrangement? {
        guard let header, let textTop = content.firstTop else { return nil }
        let slabs = StandingSlabs.measured(content.standing, setter: setter, costs: theme.pageBreaks)
        let gap = theme.styles[.body].leading * 0.75
        // White space below the contacts is no reason to leave a window.
        let slack = max(theme.header.spaceBelow - .pt(6), .zero)
        return StandingArrangement(slabs, below: header.end, slack: slack, textTop: textTop, gap: gap)
    }

    /// - Parameter textTop: where the text of a letter begins; nil: under the header.
    private func columns(_ content: DocumentContent, _ header: SpanningHeader?, textTop: Length?) -> [PagedColumn] {
        let main = header == nil ? content.header + content.main : content.main
        let top = textTop ?? header?.end ?? frames.top
        setter.announceLaterTexts(of: (frames.side == nil ? [] : content.side) + main)
        let side = frames.side.map { column(content.side, $0, top: top) }
        return [column(main, frames.main, top: top)] + (side.map { [$0] } ?? [])
    }

    private func column(_ blocks: [ContentBlock], _ column: PageFrames.Column, top: Length) -> PagedColumn {
        let grid = LineGrid(theme, setter: setter, start: top - frames.top)
        let measured = BlockMeasurer.measured(
            blocks, setter: setter, costs: theme.pageBreaks, measure: column.width, grid: grid)
        return PagedColumn(items: measured.items, column: column, firstTop: top + measured.top)
    }

    // MARK: Pages

    private func page(
        _ index: Int, of count: Int, columns: [PagedColumn], header: SpanningHeader?,
        bookmarks: inout [PlacedBookmark], standing: inout [[StandingItem]],
        adding: (inout PagePlacer, inout [PlacedBookmark]) -> Void
    ) -> Page {
        var placer = PagePlacer(frames: frames, direction: resume.language.direction)
        addGrounds(to: &placer, page: index, columns: columns, header: header)
        if index == 0, let header {
            place(header.items[...], in: frames.whole, from: header.top, on: index, &placer, &bookmarks)
            if let picture = header.picture { placer.add(picture.block, start: picture.start, top: .zero) }
        }
        for column in columns where index < column.pages.count {
            let broken = column.pages[index]
            var top = index == 0 ? column.firstTop : frames.top
            if let end = column.end(before: index) {
                place(end.carried[...], in: column.column, from: top, on: index, &placer, &bookmarks)
                top += end.head
            }
            place(
                column.items[min(broken.start, broken.breakIndex)..<broken.breakIndex], in: column.column, from: top,
                on: index, &placer, &bookmarks)
            if index + 1 < column.pages.count { placer.noteBreak(after: broken, of: column) }
        }
        adding(&placer, &bookmarks)
        addRunningText(to: &placer, page: index + 1, of: count)
        addContinuedSide(to: &placer, page: index + 1, of: count, columns: columns, &bookmarks)
        standing.append(placer.standing)
        return Page(size: frames.size, items: placer.items)
    }

    private func place(
        _ items: ArraySlice<VerticalItem>, in column: PageFrames.Column, from top: Length, on page: Int,
        _ placer: inout PagePlacer, _ bookmarks: inout [PlacedBookmark]
    ) {
        var y = top
        var lineEnd: Length?
        // The dot stands at half the height of a small letter's text.
        let dotRise = theme.styles[.body].size * 0.3
        for (index, item) in zip(items.indices, items) {
            placer.note(item, number: index, in: column, top: y)
            if case .slab(let slab) = item {
                placer.place(slab, in: column, top: y)
                if let (mark, isFirst) = slab.timeline {
                    // The line runs from the first dot of a section to the end of its last entry; on a page where an
                    // entry only goes on, it begins at the first line. Below a dot with nothing more it would be a stub.
                    let dot = isFirst ? y + slab.baseline - dotRise : nil
                    let end = items[(index + 1)...].goesOnInTimeline ? nil : dot
                    placer.addTimeline(mark, in: column, from: lineEnd ?? dot ?? y, to: end ?? (y + slab.height))
                    if let dot { placer.addTimelineDot(mark, in: column, at: dot) }
                    lineEnd = y + slab.height
                } else {
                    lineEnd = nil
                }
                bookmarks += slab.bookmarks.map {
                    PlacedBookmark(title: $0.title, level: $0.level, page: page, top: y)
                }
            }
            y += item.height
        }
    }

    private func addGrounds(
        to placer: inout PagePlacer, page: Int, columns: [PagedColumn], header: SpanningHeader?
    ) {
        if theme.page.ground != .white {
            placer.addGround(
                start: .zero, width: frames.size.width, top: .zero, height: frames.size.height,
                color: theme.page.ground)
        }
        let sideIsHere = columns.count > 1 && page < columns[1].pages.count && !columns[1].items.isEmpty
        if let ground = frames.sideGround, sideIsHere || theme.page.side.groundOnEveryPage {
            placer.addGround(
                start: ground.start, width: ground.width, top: .zero, height: frames.size.height,
                color: theme.page.side.ground)
        }
        if page == 0, let band = header?.bandHeight {
            placer.addGround(
                start: .zero, width: frames.size.width, top: .zero, height: band, color: theme.header.ground)
        }
    }

    private func addRunningText(to placer: inout PagePlacer, page: Int, of count: Int) {
        func text(_ look: RunningTheme) -> Slab? {
            runningText(look, theme.styles).slab(page: page, of: count, measure: frames.main.width)
        }
        if let head = text(theme.page.runningHead) {
            placer.placeRunning(head, in: frames.main, baseline: frames.top - theme.page.runningHead.distance)
        }
        if let foot = text(theme.page.runningFoot) {
            placer.placeRunning(foot, in: frames.main, baseline: frames.bottom + theme.page.runningFoot.distance)
        }
    }

    /// The name, or what else the theme has there, where the side column has no text left.
    private func addContinuedSide(
        to placer: inout PagePlacer, page: Int, of count: Int, columns: [PagedColumn],
        _ bookmarks: inout [PlacedBookmark]
    ) {
        guard page > 1, let side = frames.side, columns.count > 1, page > columns[1].pages.count else { return }
        let text = runningText(theme.page.runningHead, theme.sideStyles).filling(page: page, of: count)
            .fill(theme.page.side.continued)
        guard !text.isEmpty else { return }
        let items = BlockMeasurer.measured(
            [.paragraph(ParagraphBlock(text: text, indent: .zero, alignment: .start, isBalanced: true))],
            setter: setter, costs: theme.pageBreaks, measure: side.width
        ).items
        // On the line of the main column's first.
        let top = frames.top + setter.baseline(of: theme.styles[.body]) - setter.baseline(of: text.style)
        place(items[...], in: side, from: top, on: page - 1, &placer, &bookmarks)
    }

    private func runningText(_ look: RunningTheme, _ styles: TextStyles) -> RunningText {
        let styler = InlineStyler(
            styles: styles, paragraph: theme.paragraph, language: resume.language,
            punctuation: punctuation)
        return RunningText(
            theme: look, styler: styler, setter: setter, person: resume.person, date: date)
    }

    private static func lineCounts(_ columns: [PagedColumn], pages: Int) -> [Int] {
        (0..<pages).map { number in
            columns.reduce(0) { sum, column in
                guard column.pages.indices.contains(number) else { return sum }
                let page = column.pages[number]
                let lines = column.items[min(page.start, page.breakIndex)..<page.breakIndex].count { item in
                    if case .slab(let slab) = item { return !slab.lines.isEmpty }
                    return false
                }
                return sum + lines
            }
        }
    }

    /// How full the fullest column of a page is, as a share of its height.
    private static func fill(ofPage number: Int, _ columns: [PagedColumn]) -> Double {
        columns.filter { $0.pages.count == number }.compactMap(\.pages.last)
            .map { $0.height > 0 ? min($0.naturalHeight / $0.height, 1) : 1 }.max() ?? 1
    }

    /// No level is skipped, whatever the sections hold.
    private static func normalized(_ bookmarks: [PlacedBookmark]) -> [PlacedBookmark] {
        var previous = 0
        return bookmarks.filter { !$0.title.isEmpty }.map { bookmark in
            var copy = bookmark
            copy.level = min(max(bookmark.level, 1), previous + 1)
            previous = copy.level
            return copy
        }
    }
}
