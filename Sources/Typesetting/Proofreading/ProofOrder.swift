/// Finds passages that a parser reads in the wrong place.
///
/// Sections may stand in any order, and so may the fields of an entry's head: that is the theme's affair. What
/// belongs together must be read together, and running text in the author's order. Page breaks excuse: there a
/// column beside the text may come between.
struct ProofOrder {
    private let copy: ProofCopy
    private let page: ProofPage
    private let reading: ProofReading
    private let ranges: [ClosedRange<Int>?]

    init(_ copy: ProofCopy, _ page: ProofPage, _ reading: ProofReading) {
        self.copy = copy
        self.page = page
        self.reading = reading
        ranges = reading.places.map { places in
            let found = places.compactMap(\.self)
            guard let first = found.min(), let last = found.max() else { return nil }
            return first...last
        }
    }

    var moved: [Proof.Stretch] {
        var wrong: Set<Int> = []
        let groups = Dictionary(grouping: copy.passages.indices.filter { ranges[$0] != nil }) {
            copy.passages[$0].group
        }
        for (group, members) in groups {
            wrong.formUnion(members.filter(isMixed))
            wrong.formUnion(outOfOrder(members))
            wrong.formUnion(apart(members, group))
        }
        return wrong.sorted().map { passage in
            let place = ranges[passage]?.lowerBound
            let words = copy.passages[passage].words.indices
            return copy.stretch(passage, words, page: place.map { page.words[$0].page })
        }
    }

    /// Words of other passages stand between its own.
    private func isMixed(_ passage: Int) -> Bool {
        guard let range = ranges[passage] else { return false }
        let own = reading.places[passage].compactMap(\.self).sorted()
        return zip(own, own.dropFirst()).contains { left, right in
            page.words[left].page == page.words[right].page
                && (left + 1..<max(left + 1, right)).contains { reading.owners[$0].map { $0 != passage } ?? false }
        } && range.count > 1
    }

    /// Running text that is not on the longest way forward.
    private func outOfOrder(_ members: [Int]) -> [Int] {
        let text = members.filter { copy.passages[$0].order != nil }.sorted()
        var lengths: [(length: Int, before: Int?)] = []
        for (index, member) in text.enumerated() {
            let start = ranges[member]?.lowerBound ?? 0
            let best = (0..<index).filter { (ranges[text[$0]]?.lowerBound ?? 0) < start }
                .max { lengths[$0].length < lengths[$1].length }
            lengths.append(((best.map { lengths[$0].length } ?? 0) + 1, best))
        }
        var kept: Set<Int> = []
        var next = lengths.indices.max { lengths[$0].length < lengths[$1].length }
        while let index = next {
            kept.insert(text[index])
            next = lengths[index].before
        }
        return text.filter { !kept.contains($0) }
    }

    /// Members between which, on one page, something stands that is not of the group: of the two parts the smaller.
    private func apart(_ members: [Int], _ group: Int) -> [Int] {
        let sorted = members.sorted { (ranges[$0]?.lowerBound ?? 0) < (ranges[$1]?.lowerBound ?? 0) }
        for split in sorted.indices.dropFirst() {
            guard let before = ranges[sorted[split - 1]]?.upperBound, let after = ranges[sorted[split]]?.lowerBound,
                before + 1 < after, page.words[before].page == page.words[after].page
            else { continue }
            let isForeign = (before + 1..<after).contains { position in
                reading.owners[position].map { !copy.isGroup(copy.passages[$0].group, within: group) } ?? false
            }
            guard isForeign else { continue }
            let parts = [sorted[..<split], sorted[split...]]
            let smaller = parts.min { wordCount($0) < wordCount($1) } ?? []
            return Array(smaller)
        }
        return []
    }

    private func wordCount(_ passages: ArraySlice<Int>) -> Int {
        passages.reduce(0) { $0 + copy.passages[$1].words.count }
    }
}
