/// The heading level at which a document's sections stand.
enum SectionLevel {
    /// The level with the most different kinds of known names; where two are near, the upper one.
    ///
    /// Kinds are counted, not headings: three jobs that each have a "Projects" part make no level of sections.
    /// Without any known name it is the topmost level below a lone title.
    static func level(of blocks: [DraftBlock]) -> Int {
        let headings = blocks.compactMap(\.heading)
        if let level = belowTitle(headings) { return level }
        var found: [(level: Int, kinds: [SectionKind])] = []
        for heading in filled(blocks) {
            guard let kind = SectionTitle.match(heading.title)?.kind, kind != .other else { continue }
            if let place = found.firstIndex(where: { $0.level == heading.level }) {
                if !found[place].kinds.contains(kind) { found[place].kinds.append(kind) }
            } else {
                found.append((heading.level, [kind]))
            }
        }
        let most = found.map(\.kinds.count).max() ?? 0
        let upper = found.filter { $0.kinds.count * 2 >= most && ($0.kinds.count > 1 || most == 1) }.map(\.level).min()
        return upper ?? topmostBelowTitle(headings.map(\.level))
    }

    /// Sections stand right below a heading such as "Resume" that is not the first one.
    private static func belowTitle(_ headings: [(level: Int, title: RichText)]) -> Int? {
        for (heading, next) in zip(headings.dropFirst(), headings.dropFirst(2)) {
            guard SectionNames.isDocumentTitle(heading.title.plainText), next.level > heading.level else { continue }
            let below = headings.filter { $0.level == next.level && SectionTitle.isKnown($0.title.plainText) }
            if below.count > 1 { return next.level }
        }
        return nil
    }

    /// Headings with something under them; all of them where none has.
    private static func filled(_ blocks: [DraftBlock]) -> [(level: Int, title: RichText)] {
        let all = blocks.enumerated().compactMap { index, block in block.heading.map { (index, $0) } }
        let filled = all.filter { index, heading in
            guard let next = blocks[(index + 1)...].first(where: { !$0.isRule }) else { return false }
            return next.heading.map { $0.level > heading.level } ?? true
        }
        return (filled.isEmpty ? all : filled).map(\.1)
    }

    private static func topmostBelowTitle(_ levels: [Int]) -> Int {
        guard let first = levels.first, let top = levels.min() else { return 2 }
        let isTitle = first == top && levels.count { $0 == top } == 1
        return isTitle ? levels.dropFirst().min() ?? top + 1 : top
    }
}
