import SourceText

/// Finds each passage of the copy among the words of the pages, and what is left on either side.
///
/// Long passages are looked for first, since they stand once only; the short ones then go to the free place nearest to
/// their neighbours. What is not found whole is aligned word by word in the room its neighbours leave.
struct ProofReading {
    let copy: ProofCopy
    let page: ProofPage
    let keys: [String]
    private var index: [String: [Int]] = [:]
    /// By passage, by word: where on the pages; nil for words not found.
    private(set) var places: [[Int?]]
    /// By word of the pages: which passage it belongs to.
    var owners: [Int?]

    init(_ copy: ProofCopy, _ page: ProofPage) {
        self.copy = copy
        self.page = page
        keys = page.words.map(\.key)
        owners = Array(repeating: nil, count: keys.count)
        places = copy.passages.map { Array(repeating: nil, count: $0.words.count) }
        for (position, key) in keys.enumerated() { index[key, default: []].append(position) }
        let bySize = copy.passages.indices.sorted {
            (-copy.passages[$0].words.count, $0) < (-copy.passages[$1].words.count, $1)
        }
        for passage in bySize where !copy.passages[passage].isDate { placeWhole(passage) }
        settleTwins()
        placeDates()
        for passage in copy.passages.indices where places[passage].contains(nil) { placeWordByWord(passage) }
        for passage in copy.passages.indices where places[passage].contains(nil) { placeRespaced(passage) }
        settleTwins()
    }

    /// The passage word after word, unbroken but for words nobody asked for.
    private mutating func placeWhole(_ passage: Int) {
        let wanted = copy.passages[passage].words.map(\.key)
        let nearby = placesOfGroup(of: passage)
        let starts = (index[wanted[0]] ?? []).filter { start in
            start + wanted.count <= keys.count
                && wanted.indices.allSatisfy { keys[start + $0] == wanted[$0] && owners[start + $0] == nil }
        }
        let start = starts.min {
            Self.gap($0..<($0 + wanted.count), nearby) < Self.gap($1..<($1 + wanted.count), nearby)
        }
        guard let start else { return }
        for offset in wanted.indices { take(start + offset, for: passage, offset) }
    }

    /// How many words lie between a stretch and the nearest of some others.
    static func gap(_ stretch: Range<Int>, _ others: [ClosedRange<Int>]) -> Int {
        others.map { max($0.lowerBound - stretch.upperBound, stretch.lowerBound - $0.upperBound - 1, 0) }.min() ?? 0
    }

    /// Where the other passages of its group stand; where none has a place, behind those before it.
    func placesOfGroup(of passage: Int) -> [ClosedRange<Int>] {
        let group = copy.passages[passage].group
        let near = copy.passages.indices.filter { abs($0 - passage) < 200 && copy.passages[$0].group == group }
        let ranges = near.compactMap { member -> ClosedRange<Int>? in
            let found = places[member].compactMap(\.self)
            guard let first = found.min(), let last = found.max() else { return nil }
            return first...last
        }
        let expected = expectedPlace(of: passage)
        return ranges.isEmpty ? [expected...expected] : ranges
    }

    /// The longest part of the passage that stands in order among the free words near its neighbours.
    private mutating func placeWordByWord(_ passage: Int) {
        let wanted = copy.passages[passage].words
        for room in rooms(for: passage) {
            let missing = wanted.indices.filter { places[passage][$0] == nil }
            guard !missing.isEmpty else { return }
            let free = room.filter { owners[$0] == nil }
            let common = CommonSubsequence.pairs(missing.map { wanted[$0].key }, free.map { keys[$0] })
            for (left, right) in common { take(free[right], for: passage, missing[left]) }
        }
    }

    /// Words torn apart or run together: the letters are there, the spaces are not.
    private mutating func placeRespaced(_ passage: Int) {
        let missing = places[passage].indices.filter { places[passage][$0] == nil }
        guard let first = missing.first else { return }
        let wanted = missing.map { copy.passages[passage].words[$0].key }.joined()
        let room = rooms(for: passage).last ?? 0..<keys.count
        for start in room where owners[start] == nil && wanted.hasPrefix(keys[start]) {
            var end = start
            var letters = ""
            while end < room.upperBound, owners[end] == nil, letters.utf8.count < wanted.utf8.count {
                letters += keys[end]
                end += 1
            }
            guard letters == wanted else { continue }
            for position in start..<end { owners[position] = passage }
            for offset in missing { places[passage][offset] = start }
            let shown = page.words[start..<end].map(\.text).joined(separator: " ")
            // "process-\ning" where the source has both halves as words, too.
            if missing.count == 1, page.words[(start + 1)..<end].allSatisfy(\.startsLine) {
                divided.append(shown)
            } else {
                respaced.append((passage, first, shown))
            }
            return
        }
    }

    /// Passage, its first word concerned, and what stands on the page.
    private(set) var respaced: [(passage: Int, word: Int, shown: String)] = []
    /// Words that line ends divide and whose halves are words themselves.
    private(set) var divided: [String] = []

    mutating func take(_ position: Int, for passage: Int, _ word: Int) {
        owners[position] = passage
        places[passage][word] = position
    }

    /// Beside the nearest passage of its group that has a place; else behind the nearest of all before it.
    private func expectedPlace(of passage: Int) -> Int {
        let group = copy.passages[passage].group
        for before in (0..<passage).reversed().prefix(20) where copy.passages[before].group == group {
            if let end = places[before].compactMap(\.self).max() { return end + 1 }
        }
        for after in copy.passages.indices.dropFirst(passage + 1).prefix(20) where copy.passages[after].group == group {
            guard let start = places[after].compactMap(\.self).min() else { continue }
            return max(0, start - copy.passages[passage].words.count)
        }
        for before in (0..<passage).reversed() {
            if let end = places[before].compactMap(\.self).max() { return end + 1 }
        }
        return 0
    }

    /// Passages that say the same, such as the employer of two entries, take their places in the order of their groups.
    private mutating func settleTwins() {
        let whole = copy.passages.indices.filter { !copy.passages[$0].isDate && !places[$0].contains(nil) }
        let twins = Dictionary(grouping: whole) { passage in copy.passages[passage].words.map(\.key) }
        var anchors: [Int: Int] = [:]
        for passage in twins.values.filter({ $0.count == 1 }).joined().sorted() {
            let group = copy.passages[passage].group
            let size = copy.passages[passage].words.count
            if let known = anchors[group], copy.passages[known].words.count >= size { continue }
            anchors[group] = passage
        }
        for members in twins.values where members.count > 1 {
            let starts = members.map { passage in
                (anchors[copy.passages[passage].group] ?? passage, passage)
            }.map { (anchor, passage) in (places[anchor].first.flatMap(\.self) ?? 0, passage) }
            let sorted = members.map { places[$0] }.sorted { ($0[0] ?? 0) < ($1[0] ?? 0) }
            for ((_, passage), places) in zip(starts.sorted { $0 < $1 }, sorted) {
                self.places[passage] = places
                for position in places.compactMap(\.self) { owners[position] = passage }
            }
        }
    }

    /// First the room between its neighbours, then a wider one around it, last all the pages.
    private func rooms(for passage: Int) -> [Range<Int>] {
        let own = places[passage].compactMap(\.self)
        let start = own.min() ?? expectedPlace(of: passage)
        var end = own.max().map { $0 + 1 } ?? start
        for after in copy.passages.indices.dropFirst(passage + 1) {
            guard let next = places[after].compactMap(\.self).min(), next >= start else { continue }
            end = max(end, next)
            break
        }
        let margin = copy.passages[passage].words.count + 40
        let wide = max(0, start - margin)..<min(keys.count, max(start, min(end, start + 4 * margin)) + margin)
        let narrow = min(start, keys.count)..<min(keys.count, max(start, min(end, start + 4 * margin)))
        return [narrow, wide, 0..<keys.count]
    }
}
