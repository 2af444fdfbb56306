/// Divides one word with the patterns of one language: Liang's algorithm, twice where the language has compounds.
///
/// The order of the steps is that of the Hyphen library, which the pattern files are written for: first the seams of
/// compounds, then each part as a word of its own, then the minima.
struct WordDivision {
    let table: PatternTable

    /// Places between letters (1 ..< count) at which the word may be divided without a change of letters, ascending.
    ///
    /// - Parameter letters: lower case, apostrophes as U+0027.
    func places(in letters: [UInt32], minima: (before: Int, after: Int)) -> [Int] {
        var allowed = [Bool](repeating: false, count: letters.count + 1)
        if table.hasCompoundLevel {
            divideCompound(letters, into: &allowed)
        } else {
            divideAtApostrophes(letters, into: &allowed)
        }
        let before = max(minima.before, table.minima.before)
        let after = max(minima.after, table.minima.after)
        return letters.indices.filter { place in
            allowed[place] && place >= before && letters.count - place >= after && !isSolid(place, letters)
        }
    }

    private func divideCompound(_ letters: [UInt32], into allowed: inout [Bool]) {
        let seams = table.digits(of: letters[...], level: 0)
        let cuts = letters.indices.dropFirst().filter { seams[$0] % 2 == 1 }
        for cut in cuts where seams[cut] & PatternCompiler.respelling == 0 { allowed[cut] = true }
        divideParts(letters, edges: [0] + cuts + [letters.count], level: 1, into: &allowed)
    }

    /// What the Hyphen library does with a file that names no compounds: an apostrophe is a seam without a division.
    private func divideAtApostrophes(_ letters: [UInt32], into allowed: inout [Bool]) {
        let apostrophes = letters.indices.filter { letters[$0] == 0x27 }
        var start = 0
        for end in apostrophes + [letters.count] {
            dividePart(start..<end, of: letters, level: 0, into: &allowed)
            start = end + 1
        }
        for place in apostrophes {
            allowed[place] = false
            allowed[place + 1] = false
        }
    }

    private func divideParts(_ letters: [UInt32], edges: [Int], level: Int, into allowed: inout [Bool]) {
        for (start, end) in zip(edges, edges.dropFirst()) {
            dividePart(start..<end, of: letters, level: level, into: &allowed)
        }
    }

    private func dividePart(_ part: Range<Int>, of letters: [UInt32], level: Int, into allowed: inout [Bool]) {
        guard part.count > 1 else { return }
        let digits = table.digits(of: letters[part], level: level)
        let before = part.lowerBound == 0 ? 1 : table.compoundMinima.before
        let after = part.upperBound == letters.count ? 1 : table.compoundMinima.after
        for place in 1..<part.count where place >= before && part.count - place >= after {
            allowed[part.lowerBound + place] = digits[place] % 2 == 1 && digits[place] & PatternCompiler.respelling == 0
        }
    }

    private func isSolid(_ place: Int, _ letters: [UInt32]) -> Bool {
        table.solid.contains(letters[place - 1]) || table.solid.contains(letters[place])
    }
}
