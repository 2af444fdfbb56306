/// Where the dates of entries stand: themes set them in many ways, so only their years are asked for.
extension ProofReading {
    /// Ranges first: two years side by side are surer than one, which may be half of another entry's range.
    mutating func placeDates() {
        let dates = copy.passages.indices.filter { copy.passages[$0].isDate }
        for passage in dates where copy.passages[passage].words.count > 1 { placeRange(passage) }
        for passage in dates where places[passage].contains(nil) { placeYears(passage) }
    }

    /// So many words may lie between the years of a range: `2021 to the end of September 2023`.
    private static let rangeLength = 8

    /// All years of a range in order and close together, as near to its entry as can be.
    private mutating func placeRange(_ passage: Int) {
        let words = copy.passages[passage].words
        let nearby = placesOfGroup(of: passage)
        let found = keys.indices.compactMap { start -> [Int]? in
            guard isFree(start, for: words[0]) else { return nil }
            var positions = [start]
            for word in words.dropFirst() {
                let room = (positions[positions.count - 1] + 1)..<keys.count
                let next = room.prefix(Self.rangeLength).prefix { owners[$0] == nil }.first { isFree($0, for: word) }
                guard let next else { return nil }
                positions.append(next)
            }
            return positions
        }
        let best = found.min { Self.gap(Self.stretch($0), nearby) < Self.gap(Self.stretch($1), nearby) }
        for (offset, position) in (best ?? []).enumerated() { take(position, for: passage, offset) }
        if let best { takeOwnWords(of: passage, around: best) }
    }

    /// Each year at the free place nearest to its entry.
    private mutating func placeYears(_ passage: Int) {
        let nearby = placesOfGroup(of: passage)
        for (offset, word) in copy.passages[passage].words.enumerated() {
            let free = keys.indices.filter { isFree($0, for: word) }
            let best = free.min { Self.gap($0..<($0 + 1), nearby) < Self.gap($1..<($1 + 1), nearby) }
            guard let best else { continue }
            take(best, for: passage, offset)
            takeOwnWords(of: passage, around: [best])
        }
    }

    private static func stretch(_ positions: [Int]) -> Range<Int> {
        (positions.first ?? 0)..<((positions.last ?? 0) + 1)
    }

    private func isFree(_ position: Int, for year: ProofCopy.Word) -> Bool {
        owners[position] == nil && Self.isYear(year.key, shownAs: keys[position])
    }

    /// `2021` may be set as `21`, or within `042021` and the like where a date has no spaces.
    private static func isYear(_ year: String, shownAs key: String) -> Bool {
        key == year || key == String(year.suffix(2)) || (key.count > 4 && key.contains(year))
    }

    /// What a date says besides its years is its own and no other passage's: `(3.5 years)` as it was written, and
    /// in `2026年4月1日` the signs and numbers after the year.
    private mutating func takeOwnWords(of passage: Int, around years: [Int]) {
        let written = copy.passages[passage].written
        func isOwn(_ position: Int) -> Bool {
            owners[position] == nil && (written.contains(keys[position]) || Self.signs.contains(keys[position]))
        }
        for year in years {
            var position = year + 1
            while position < keys.count, isOwn(position) {
                owners[position] = passage
                position += 1
            }
            position = year - 1
            while position >= 0, isOwn(position) {
                owners[position] = passage
                position -= 1
            }
        }
    }

    private static let signs: Set<String> = ["年", "月", "日", "년", "월", "일"]
}
