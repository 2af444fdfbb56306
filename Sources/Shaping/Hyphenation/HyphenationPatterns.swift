/// Hyphenation patterns as a dictionary file of the Hyphen library states them, ready to be compiled.
///
/// The patterns are those of F. M. Liang, "Word Hy-phen-a-tion by Com-put-er" (Stanford, 1983), as TeX uses them: letters
/// with digits between them; at each place of a word the greatest digit counts, and an odd one allows a division.
public struct HyphenationPatterns: Equatable, Sendable {
    public struct Pattern: Equatable, Sendable {
        /// A full stop is the edge of a word.
        public var letters: [Unicode.Scalar]
        /// One more than letters: the digit before each and after the last.
        public var digits: [UInt8]
        /// Whether a division here changes the spelling (Hungarian `asszony`, `asz-szony`).
        public var changesSpelling: Bool
    }

    /// The words' patterns last; before them, if the file has them, those that find the parts of compounds.
    public var levels: [[Pattern]] = [[]]
    /// Letters that stay before and after a division at least.
    public var minima: (before: Int, after: Int) = (0, 0)
    /// The same at the seams of a compound.
    public var compoundMinima: (before: Int, after: Int) = (0, 0)
    /// Characters beside which nothing is divided.
    public var solid: [Unicode.Scalar] = []

    /// Reads the lines of a file. Its first line, the encoding, and comments are passed over.
    public init(lines: some Sequence<Substring>) {
        for line in lines.dropFirst() { read(line) }
        // The defaults of the Hyphen library.
        if compoundMinima.before == 0 { compoundMinima.before = minima.before > 0 ? minima.before : 3 }
        if compoundMinima.after == 0 { compoundMinima.after = minima.after > 0 ? minima.after : 3 }
        if minima.before == 0 { minima.before = 2 }
        if minima.after == 0 { minima.after = 2 }
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.levels == right.levels && left.minima == right.minima && left.compoundMinima == right.compoundMinima
            && left.solid == right.solid
    }

    private mutating func read(_ line: Substring) {
        let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" })
        guard let first = words.first, let initial = first.first, initial != "%", initial != "#" else { return }
        let number = words.count > 1 ? Int(words[1]) ?? 0 : 0
        switch first {
        case "LEFTHYPHENMIN": minima.before = max(number, 1)
        case "RIGHTHYPHENMIN": minima.after = max(number, 1)
        case "COMPOUNDLEFTHYPHENMIN": compoundMinima.before = number
        case "COMPOUNDRIGHTHYPHENMIN": compoundMinima.after = number
        case "NOHYPHEN": solid = words.dropFirst().joined().unicodeScalars.filter { $0 != "," }
        case "NEXTLEVEL": levels.append([])
        default: Pattern(first).map { levels[levels.count - 1].append($0) }
        }
    }
}

extension HyphenationPatterns.Pattern {
    /// `.ach4`, `s1s/ss=,1,1`. Nil if there are no letters.
    ///
    /// Of a non-standard pattern, the part before the slash counts like any other; that a division there would change
    /// letters is only marked, and such divisions are not made: the line breaker cannot respell words.
    init?(_ text: Substring) {
        letters = []
        digits = [0]
        changesSpelling = false
        for scalar in text.unicodeScalars {
            if scalar == "/" {
                changesSpelling = true
                break
            }
            if let digit = Self.digit(scalar) {
                digits[digits.count - 1] = digit
            } else {
                letters.append(scalar)
                digits.append(0)
            }
        }
        if letters.isEmpty { return nil }
    }

    private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        ("0"..."9").contains(scalar) ? UInt8(scalar.value - 0x30) : nil
    }
}
