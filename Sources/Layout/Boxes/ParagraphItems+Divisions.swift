import Breaking
import Geometry
import Glyphs
import Languages
import Themes

/// Where a word may be divided: at hyphens of its own, by patterns, and where nothing else helps.
extension ParagraphItems {
    /// Whether a line had better not end at a space: before a separator that stands alone (`Oslo · Bergen`), but where
    /// the text begins with that sign, which then marks items; and after the dash of a range of numbers.
    func isTie(at space: Int) -> Bool {
        let range = shaped.atoms[space].range
        guard let next = character(at: range.upperBound), let last = character(before: range.lowerBound) else {
            return false
        }
        if Self.isSeparator(next) {
            let end = range.upperBound + String(next).utf8.count
            return character(at: end).map { $0 == " " || $0 == "\u{a0}" } == true && character(at: 0) != next
        }
        guard Self.isDash(last), next.isNumber else { return false }
        let dash = range.lowerBound - String(last).utf8.count
        guard let space = character(before: dash), space == " " || space == "\u{a0}" else { return false }
        return character(before: dash - String(space).utf8.count)?.isNumber == true
    }

    private static func isSeparator(_ character: Character) -> Bool {
        switch character.sign {
        case "·", "•", "∙", "|", "/": true
        default: false
        }
    }

    private static func isDash(_ character: Character) -> Bool {
        switch character.sign {
        case "–", "—", "-": true
        default: false
        }
    }

    func hyphen(in atom: ShapedText.Atom, at place: Int, previous: Int) -> BreakItem {
        let level = atom.runs.first?.level ?? 0
        let head = previous..<place
        let tail = place..<atom.range.upperBound
        let withHyphen = width(shaper.shapePart(head, of: styled, level: level, appendHyphen: true))
        let rest = width(shaper.shapePart(tail, of: styled, level: level, appendHyphen: false))
        let hyphen = shaper.metrics(of: style(at: place)).hyphen.points
        return .penalty(
            Penalty(
                cost: theme.breaking.hyphenPenalty, width: withHyphen - share(of: head, in: atom),
                after: rest - share(of: tail, in: atom), hang: hyphen * Protrusion.end(of: "-") * theme.protrusion,
                kind: .hyphen))
    }

    /// Where a word that is wider than the measure may be broken without a hyphen: an address before its `@`, anything
    /// after a stop, a stroke or a line, and what still has no such place between any two characters.
    func emergencies(in atom: ShapedText.Atom) -> [Int] {
        guard atom.range.count < 2_000 else { return [] }
        let word = String(Substring(bytes(of: atom.range)))
        var signs: [Int] = []
        var all: [Int] = []
        var offset = atom.range.lowerBound
        var previous: Character?
        for character in word {
            if let previous {
                all.append(offset)
                if character == "@" || "./_-=&".contains(previous) { signs.append(offset) }
            }
            previous = character
            offset += String(character).utf8.count
        }
        let widest =
            zip([atom.range.lowerBound] + signs, signs + [atom.range.upperBound])
            .map { share(of: $0..<$1, in: atom) }.max() ?? 0
        return widest <= measure.points ? signs : all
    }

    /// Whether an atom belongs to a word with an `@` that is wider than the measure.
    func isPartOfTooWideEmail(_ index: Int) -> Bool {
        let word = wholeWord(index)
        guard word.reduce(Length.zero, { $0 + $1.width }) > measure * Self.squeezable else { return false }
        return bytes(of: word).contains(UInt8(ascii: "@"))
    }

    /// Whether an atom belongs to a word with a stop between letters or figures, such as `example.org`.
    private func isPartOfAddress(_ index: Int) -> Bool {
        let bytes = bytes(of: wholeWord(index))
        guard bytes.dropFirst().dropLast().contains(UInt8(ascii: ".")) else { return false }
        let signs = Array(String(Substring(bytes)))
        func isPart(_ sign: Character) -> Bool { sign.isLetter || sign.isNumber }
        return signs.indices.dropFirst().dropLast().contains {
            signs[$0] == "." && isPart(signs[$0 - 1]) && isPart(signs[$0 + 1])
        }
    }

    func endsBeforeHyphen(_ atom: ShapedText.Atom) -> Bool {
        atom.mayBreakAfter && character(before: atom.range.upperBound + 1) == "-"
    }

    /// Whether what an atom and its neighbours form with hyphens, between two strokes or stops of an address, is so long
    /// that a line which ends before it would be short by more than a third. Contacts stand in lines of their own, which
    /// may be short.
    func isPartOfLongName(_ index: Int) -> Bool {
        let word = wholeWord(index)
        let start = word[..<index].lastIndex { !endsBeforeHyphen($0) }.map { $0 + 1 } ?? word.startIndex
        let end = word[index...].firstIndex { !endsBeforeHyphen($0) } ?? word.endIndex - 1
        let isContact = text.piece(at: shaped.atoms[index].range.lowerBound)?.role == .contact
        return word[start...end].reduce(.zero) { $0 + $1.width } > (isContact ? measure : measure / 3)
    }

    /// The atoms without white space around one.
    private func wholeWord(_ index: Int) -> ArraySlice<ShapedText.Atom> {
        var (first, last) = (index, index)
        while first > 0, shaped.atoms[first - 1].kind == .word { first -= 1 }
        while last + 1 < shaped.atoms.count, shaped.atoms[last + 1].kind == .word { last += 1 }
        return shaped.atoms[first...last]
    }

    private func bytes(of word: ArraySlice<ShapedText.Atom>) -> Substring.UTF8View {
        let start = word.first?.range.lowerBound ?? 0
        return bytes(of: start..<(word.last?.range.upperBound ?? start))
    }

    private func bytes(of range: Range<Int>) -> Substring.UTF8View {
        styled.text.utf8.dropFirst(range.lowerBound).prefix(range.count)
    }

    /// After its `@` and before its stops; where a part between them is wider than the measure, wherever one can.
    func emailPlaces(in atom: ShapedText.Atom) -> [Int] {
        let bytes = Array(bytes(of: atom.range))
        let places = bytes.indices.dropFirst()
            .filter { bytes[$0] == UInt8(ascii: ".") || bytes[$0 - 1] == UInt8(ascii: "@") }
            .map { atom.range.lowerBound + $0 }
        let edges = [atom.range.lowerBound] + places + [atom.range.upperBound]
        let widest = zip(edges, edges.dropFirst()).map { share(of: $0..<$1, in: atom) }.max() ?? 0
        return widest <= measure.points ? places : emergencies(in: atom)
    }

    /// Where the word in an atom may be divided; punctuation around it is not part of the word. Titles are divided only
    /// where a word is wider than the measure, addresses never.
    func divisions(of atom: ShapedText.Atom, _ index: Int, isTooWide: Bool) -> [Int] {
        guard isTooWide || atom.range.count >= Self.longPart || !isPartOfCompound(index) else { return [] }
        let whole = String(Substring(bytes(of: atom.range)))
        if isPartOfAddress(index) { return [] }
        let isWord = isTooWide && !whole.contains { "@./_=&".contains($0) }
        guard isWord || text.piece(at: atom.range.lowerBound)?.allowsHyphens == true else { return [] }
        guard let first = whole.firstIndex(where: \.isLetter), let last = whole.lastIndex(where: \.isLetter) else {
            return []
        }
        let leading = whole[..<first].utf8.count
        let core = String(whole[first...last])
        guard core.count > theme.hyphenMinBefore + theme.hyphenMinAfter - 1 else { return [] }
        let language = text.piece(at: atom.range.lowerBound)?.language ?? text.language
        let minima = (theme.hyphenMinBefore, theme.hyphenMinAfter)
        return Self.words(in: core).flatMap { start, word in
            divider.divisions(of: word, language: language, minima: minima)
                .map { atom.range.lowerBound + leading + start + $0 }
        }
    }

    /// Words that brackets join are divided each for itself: `orchestration(Kubernetes)`.
    private static func words(in core: String) -> [(start: Int, word: String)] {
        core.split { "()[]".contains($0) }.map { part in
            (core.utf8.distance(from: core.startIndex, to: part.startIndex), String(part))
        }
    }

    /// As in TeX a word that has a hyphen of its own gets no other: `com-pany-wide` reads badly. Very long parts do.
    func isPartOfCompound(_ index: Int) -> Bool {
        func endsInHyphen(_ index: Int) -> Bool {
            shaped.isCut(after: index, in: styled.text)
                && character(before: shaped.atoms[index].range.upperBound).map { "-\u{2010}".contains($0) } == true
        }
        return endsInHyphen(index) || endsInHyphen(index - 1)
    }
}
