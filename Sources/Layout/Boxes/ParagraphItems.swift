import Breaking
import Geometry
import Glyphs
import Languages
import Themes

/// A shaped text as the breaker wants it: boxes, glue and penalties, each knowing which text it stands for.
///
/// Deviations from the lists LuaTeX makes of the same text, in the same font and with the same patterns; with these
/// made good in LuaTeX (`Benchmarks/lines --our-way`) the lines are its lines:
/// - the kern between a letter and the space after it belongs to the space and goes with it at a line's end, where TeX
///   leaves a quarter of a point missing or too much;
/// - a word with a capital inside (`PostgreSQL`) is never divided;
/// - a line may end after a dash or a stroke that `BreakRules` allow, which TeX never does of itself;
/// - words that brackets join are divided each for itself;
/// - a line had better not begin with a dot or stroke between spaces, nor end inside a range of numbers.
struct ParagraphItems {
    let text: InlineText
    let styled: StyledText
    let shaped: ShapedText
    let shaper: any TextShaper
    let divider: any WordDivider
    let theme: ParagraphTheme
    let isJustified: Bool
    let measure: Length

    /// Items and, at the same index, what they stand for.
    struct List {
        var items: [BreakItem] = []
        var sources: [Source] = []

        enum Source {
            /// A part of a word; the whole of it if the range is the atom's.
            case word(atom: Int, range: Range<Int>)
            case space(atom: Int)
            /// Room between ideographs and letters, or nothing that can stretch.
            case seam
            /// Where the author broke the line.
            case lineBreak(atom: Int)
            case other
        }

        init(count: Int) {
            items.reserveCapacity(count)
            sources.reserveCapacity(count)
        }

        mutating func append(_ item: BreakItem, _ source: Source = .other) {
            items.append(item)
            sources.append(source)
        }

        mutating func finishLine(_ source: Source = .other) {
            if case .glue = items.last {
                items.removeLast()
                sources.removeLast()
            }
            append(.forbiddenBreak)
            append(.glue(Glue(width: 0, stretch: 1, stretchOrder: 1)))
            append(.forcedBreak, source)
        }
    }

    /// With hyphens where the language allows them, if `divided`.
    func items(divided: Bool) -> List {
        var list = List(count: shaped.atoms.count * 2 + 4)
        var space: (font: FontStyle, width: Double)?
        let seams = WideSpacing.seams(of: shaped, in: styled)
        for (index, atom) in shaped.atoms.enumerated() {
            switch atom.kind {
            case .word: append(atom, index, divided: divided, seam: seams[index], to: &list)
            case .space:
                if isUnbreakable(at: atom.range.lowerBound) {
                    list.append(.forbiddenBreak)
                } else if isTie(at: index) {
                    list.append(.penalty(Penalty(cost: Self.tiedBreak)))
                }
                let font = style(at: atom.range.lowerBound)
                let own = space.flatMap { $0.font == font ? $0.width : nil } ?? shaper.metrics(of: font).space.points
                space = (font, own)
                list.append(.glue(glue(for: atom, space: own)), .space(atom: index))
            case .lineBreak: list.finishLine(.lineBreak(atom: index))
            }
        }
        list.finishLine()
        return list
    }

    private func isUnbreakable(at offset: Int) -> Bool {
        text.pieceIndex(at: offset).map { text.pieces[$0].isUnbreakable } == true
    }

    /// A space kerned with its neighbours gives way as much as any other of its font.
    private func glue(for atom: ShapedText.Atom, space: Double) -> Glue {
        let width = atom.width.points
        guard isJustified else { return Glue(width: width) }
        let base = abs(width - space) < space / 3 ? space : width
        return Glue(width: width, stretch: base * theme.spaceStretch, shrink: base * theme.spaceShrink)
    }

    private func append(
        _ atom: ShapedText.Atom, _ index: Int, divided: Bool, seam: Glue?, to list: inout List
    ) {
        let isTooWide = atom.width > measure * Self.squeezable
        let isEmail = isPartOfTooWideEmail(index)
        let divisions = !isEmail && (divided || isTooWide) ? divisions(of: atom, index, isTooWide: isTooWide) : []
        let places =
            isEmail ? emailPlaces(in: atom) : isTooWide && divisions.isEmpty ? emergencies(in: atom) : divisions
        var start = atom.range.lowerBound
        for place in places {
            appendBox(atom, index, start..<place, to: &list)
            list.append(
                isEmail
                    ? .penalty(Penalty(cost: character(before: place) == "@" ? Self.afterAtSign : Self.addressBreak))
                    : divisions.isEmpty ? Self.emergencyBreak : hyphen(in: atom, at: place, previous: start))
            start = place
        }
        appendBox(atom, index, start..<atom.range.upperBound, to: &list)
        guard atom.mayBreakAfter else { return }
        let isTied = isUnbreakable(at: atom.range.upperBound - 1)
        if let seam {
            if isTied { list.append(.forbiddenBreak) }
            list.append(.glue(isJustified ? seam : Glue(width: seam.width)), .seam)
            return
        }
        guard !isTied else { return }
        var cut = cut(after: atom, index)
        // A hyphen at a line's end looks like one of ours, which no reader would type.
        if isEmail { cut.cost = max(cut.cost, Self.emailHyphen) }
        list.append(.penalty(cut))
    }

    /// A place after a sign at which a line may end. The letters on both sides are spaced as neighbours; at the ends of
    /// lines they are none.
    private func cut(after atom: ShapedText.Atom, _ index: Int) -> Penalty {
        var penalty = penalty(after: atom, index)
        guard shaped.isCut(after: index, in: styled.text), let level = atom.runs.first?.level else { return penalty }
        let next = shaped.atoms[index + 1]
        let head = width(shaper.shapePart(atom.range, of: styled, level: level, appendHyphen: false))
        let tail = width(shaper.shapePart(next.range, of: styled, level: level, appendHyphen: false))
        penalty.width = head - atom.width.points
        penalty.after = tail - next.width.points
        penalty.hang = hang(atom.range, in: atom).end
        return penalty
    }

    func penalty(after atom: ShapedText.Atom, _ index: Int) -> Penalty {
        let last = character(before: atom.range.upperBound)
        switch last {
        case "-", "\u{2010}":
            let isName = text.piece(at: atom.range.upperBound - 1)?.isName == true
            let cost = max(theme.breaking.explicitHyphenPenalty, isName ? Self.nameBreak : 0)
            return Penalty(cost: cost, kind: .explicitHyphen)
        case "/" where character(before: atom.range.upperBound - 1) == "/": return Penalty(cost: Self.addressBreak)
        case "–", "—", "/": return Penalty(cost: theme.breaking.explicitHyphenPenalty)
        // An address had better stay whole; ideographs may be parted anywhere.
        case let sign? where sign.isASCII:
            guard endsBeforeHyphen(atom) else { return Penalty(cost: Self.addressBreak) }
            return Penalty(cost: isPartOfLongName(index) ? Self.addressHyphen : Penalty.infinite)
        default: return Penalty(cost: 0)
        }
    }

    private func appendBox(_ atom: ShapedText.Atom, _ index: Int, _ range: Range<Int>, to list: inout List) {
        let width = range == atom.range ? atom.width.points : share(of: range, in: atom)
        list.append(.box(WordBox(width: width, hang: hang(range, in: atom))), .word(atom: index, range: range))
    }

    /// The advance of the glyphs of a part of a word, as shaped in the whole.
    func share(of range: Range<Int>, in atom: ShapedText.Atom) -> Double {
        var sum = 0.0
        for levelled in atom.runs {
            for cluster in levelled.run.clusters {
                let start = levelled.range.lowerBound + cluster.text.lowerBound
                guard range.contains(start) else { continue }
                for glyph in cluster.glyphs { sum += levelled.run.glyphs[glyph].advance }
            }
        }
        return sum
    }

    /// What is wider than the measure by no more than this is squeezed by the placer, not broken.
    static let squeezable = 1.035
    /// Inside an address, but for its strokes.
    private static let addressBreak = 1_000
    /// Before one of its hyphens: a name is torn there, not only an address.
    private static let addressHyphen = 3_000
    /// The best place to part an e-mail address.
    private static let afterAtSign = 100
    /// At a hyphen of an e-mail address: only where nothing else is possible.
    private static let emailHyphen = 5_000
    /// "Smith-Jones" is parted only where no space does as well.
    private static let nameBreak = 1_000
    /// Before a separator, or inside `2019 – 2021`: only where nothing else is near as good.
    private static let tiedBreak = 2_000
    /// Dear enough to be taken only where the word fits in no other way.
    private static let emergencyBreak = BreakItem.penalty(Penalty(cost: 2_000))

    func width(_ runs: [ShapedText.LevelledRun]) -> Double {
        runs.reduce(0) { $0 + $1.run.width.points }
    }

    /// In bytes; such a part would leave a hole in a narrow column.
    static let longPart = 16

    func style(at offset: Int) -> FontStyle {
        text.pieceIndex(at: offset).map { text.pieces[$0].font } ?? text.style.font
    }

    private func hang(_ range: Range<Int>, in atom: ShapedText.Atom) -> Hang {
        guard theme.protrusion > 0 else { return .none }
        var hang = Hang.none
        if range.lowerBound == atom.range.lowerBound, let first = character(at: range.lowerBound) {
            hang.start = overhang(of: first, Protrusion.start(of: first), at: range.lowerBound, in: atom)
        }
        if range.upperBound == atom.range.upperBound, let last = character(before: range.upperBound) {
            let offset = range.upperBound - String(last).utf8.count
            hang.end = overhang(of: last, Protrusion.end(of: last), at: offset, in: atom)
        }
        return hang
    }

    private func overhang(of sign: Character, _ share: Double, at offset: Int, in atom: ShapedText.Atom) -> Double {
        guard share > 0 else { return 0 }
        let advance = advance(at: offset, in: atom)
        return self.share(share, sign, advance, offset) * advance * theme.protrusion
    }

    /// A wide sign that lost its empty half to a neighbour has none to hang.
    func share(_ share: Double, _ sign: Character, _ advance: Double, _ offset: Int) -> Double {
        guard let scalar = sign.unicodeScalars.first?.value, WideSpacing.hasOwnRoom(scalar) else { return share }
        return advance > style(at: offset).size.points * 0.9 ? share : 0
    }

    private func advance(at offset: Int, in atom: ShapedText.Atom) -> Double {
        share(of: offset..<(offset + 1), in: atom)
    }

    func character(at offset: Int) -> Character? { styled.text.character(at: offset) }

    func character(before offset: Int) -> Character? { styled.text.character(before: offset) }
}

extension String {
    /// The character that begins at a UTF-8 offset; nil at the end.
    fileprivate func character(at offset: Int) -> Character? {
        guard let start = utf8.index(startIndex, offsetBy: offset, limitedBy: endIndex), start < endIndex else {
            return nil
        }
        let next = utf8.index(after: start)
        return lone(utf8[start], beside: next < endIndex ? utf8[next] : nil) ?? self[start...].first
    }

    /// The character that ends at a UTF-8 offset; nil at the beginning.
    fileprivate func character(before offset: Int) -> Character? {
        guard let end = utf8.index(startIndex, offsetBy: offset, limitedBy: endIndex), end > startIndex else {
            return nil
        }
        let last = utf8.index(before: end)
        return lone(utf8[last], beside: last > startIndex ? utf8[utf8.index(before: last)] : nil) ?? self[..<end].last
    }

    /// A sign of ASCII beside another one is a character by itself: the quick way for most text. Not so a line's two ends.
    private func lone(_ byte: UInt8, beside other: UInt8?) -> Character? {
        guard byte < 0x80, (other ?? 0) < 0x80, byte != 0x0d, byte != 0x0a else { return nil }
        return Self.signs[Int(byte)]
    }

    /// Of ASCII.
    private static let signs = (0..<0x80).map { Character(Unicode.Scalar(UInt8($0))) }
}

extension ShapedText {
    /// Whether a line may end between an atom and the next, after a hyphen, a dash or a stroke: words shaped as one.
    func isCut(after index: Int, in text: String) -> Bool {
        guard atoms.indices.contains(index), atoms.indices.contains(index + 1), atoms[index].mayBreakAfter,
            atoms[index + 1].kind == .word
        else { return false }
        let bytes = Array(text.utf8)[atoms[index].range]
        return String(decoding: bytes, as: UTF8.self).last.map { "-\u{2010}–—/".contains($0) } ?? false
    }
}
