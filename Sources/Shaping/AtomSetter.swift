import Geometry
import Glyphs

/// Makes atoms of a paragraph's pieces: finds the items in them, has them shaped, cuts them where a line may end.
struct AtomSetter {
    let paragraph: Paragraph
    let items: ItemCache
    let library: FontLibrary

    func atoms(of piece: Paragraph.Piece) -> [ShapedText.Atom] {
        switch piece.kind {
        case .lineBreak: [atom(piece.kind, piece.scalars, runs: [])]
        case .space: [atom(piece.kind, piece.scalars, runs: space(piece.scalars))]
        case .word: wordAtoms(piece)
        }
    }

    /// The runs of a word or a part of one, in logical order; cut at `cuts`, so that no run reaches over one.
    func runs(of word: Range<Int>, cuts: [Int] = []) -> [ShapedText.LevelledRun] {
        itemRanges(in: word).flatMap { range in
            runs(ofItem: range, in: word, cuts: cuts.filter { range.lowerBound < $0 && $0 < range.upperBound })
        }
    }

    private func wordAtoms(_ piece: Paragraph.Piece) -> [ShapedText.Atom] {
        let runs = runs(of: piece.scalars, cuts: piece.cuts)
        guard !piece.cuts.isEmpty else { return [atom(.word, piece.scalars, runs: runs)] }
        var next = runs.startIndex
        let edges = [piece.scalars.lowerBound] + piece.cuts + [piece.scalars.upperBound]
        return zip(edges, edges.dropFirst()).map { start, end in
            let first = next
            while next < runs.count, runs[next].range.lowerBound < paragraph.analysis.offsets[end] { next += 1 }
            return atom(
                .word, start..<end, runs: Array(runs[first..<next]), mayBreakAfter: end < piece.scalars.upperBound)
        }
    }

    private func atom(
        _ kind: ShapedText.Atom.Kind, _ scalars: Range<Int>, runs: [ShapedText.LevelledRun], mayBreakAfter: Bool = false
    ) -> ShapedText.Atom {
        ShapedText.Atom(
            kind: kind, range: bytes(scalars), runs: runs, width: runs.reduce(.zero) { $0 + $1.run.width },
            mayBreakAfter: mayBreakAfter)
    }

    // MARK: - Items

    /// Text of one style, level, script and face; a substituted character by itself.
    private func itemRanges(in word: Range<Int>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = word.lowerBound
        for scalar in word where scalar > start && !isSameItem(scalar - 1, scalar) {
            ranges.append(start..<scalar)
            start = scalar
        }
        ranges.append(start..<word.upperBound)
        return ranges.filter { paragraph.faces[$0.lowerBound] >= 0 }
    }

    private func isSameItem(_ left: Int, _ right: Int) -> Bool {
        paragraph.faces[left] == paragraph.faces[right]
            && paragraph.spanOfScalar[left] == paragraph.spanOfScalar[right]
            && paragraph.analysis.levels[left] == paragraph.analysis.levels[right]
            && paragraph.analysis.scripts[left] == paragraph.analysis.scripts[right]
            && (paragraph.substitutes.isEmpty || isSameSubstitution(left, right))
    }

    private func isSameSubstitution(_ left: Int, _ right: Int) -> Bool {
        guard paragraph.substitutes[right] == nil else { return false }
        return paragraph.startsCharacter(right) ? paragraph.isSubstituted(left) == false : true
    }

    private func runs(ofItem range: Range<Int>, in word: Range<Int>, cuts: [Int]) -> [ShapedText.LevelledRun] {
        let start = paragraph.analysis.offsets[range.lowerBound]
        let whole = shapedItem(range, in: word)
        let isCuttable = cuts.allSatisfy { whole.hasBoundary(at: paragraph.analysis.offsets[$0] - start) }
        let edges = [range.lowerBound] + cuts + [range.upperBound]
        return zip(edges, edges.dropFirst()).compactMap { lower, upper in
            // A ligature across the place where a line may end: both sides are shaped by themselves.
            let item = isCuttable ? whole : shapedItem(lower..<upper, in: word)
            let origin = isCuttable ? start : paragraph.analysis.offsets[lower]
            let part = bytes(lower..<upper)
            return run(
                item, part: (part.lowerBound - origin)..<(part.upperBound - origin), scalars: lower..<upper)
        }
    }

    private func space(_ scalars: Range<Int>) -> [ShapedText.LevelledRun] {
        let first = scalars.lowerBound
        guard paragraph.faces[first] >= 0 else { return [] }
        let isIdeographic = paragraph.analysis.scalars[first] == 0x3000
        let text = ExactText(isIdeographic ? [0xe3, 0x80, 0x80] : [0x20])
        let item = items.item(
            key(first, text: text, range: 0..<(isIdeographic ? 3 : 1)), voice: paragraph.voice(of: first))
        guard var space = run(item, part: 0..<(isIdeographic ? 3 : 1), scalars: scalars) else { return [] }
        if !space.run.glyphs.isEmpty { space.run.glyphs[0].advance += kern(of: scalars) * space.run.size.points }
        return [space]
    }

    /// What the letters on both sides of a single space take of it or add to it, in em.
    private func kern(of space: Range<Int>) -> Double {
        let (first, scalars) = (space.lowerBound, paragraph.analysis.scalars)
        guard space.count == 1, scalars[first] == 0x20, paragraph.analysis.levels[first] % 2 == 0 else { return 0 }
        return [first - 1, first + 1].reduce(0) { sum, place in
            guard scalars.indices.contains(place), place < paragraph.scalarCount,
                SpaceKerns.mayKern(scalars[place]),
                paragraph.faces[place] == paragraph.faces[first],
                paragraph.spanOfScalar[place] == paragraph.spanOfScalar[first], paragraph.substitutes[place] == nil
            else { return sum }
            return sum
                + items.spaceKerns.kern(
                    of: scalars[place], isBefore: place < first, voice: paragraph.voice(of: first).number,
                    face: paragraph.faces[first]
                ) { advance(of: $0, as: place) }
        }
    }

    /// In em, shaped as the letter at a place is.
    private func advance(of scalars: [UInt32], as place: Int) -> Double {
        let text = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
        return items.advance(
            of: key(place, text: ExactText(text.utf8), range: 0..<text.utf8.count), voice: paragraph.voice(of: place))
    }

    private func shapedItem(_ range: Range<Int>, in word: Range<Int>) -> ShapedItem {
        let first = range.lowerBound
        if let substitute = paragraph.substitutes[first] {
            let text = Array(String(substitute).utf8)
            return items.item(
                key(first, text: ExactText(text), range: 0..<text.count), voice: paragraph.voice(of: first)
            ).standing(for: bytes(range).count)
        }
        let isInContext =
            range != word && ParagraphAnalysis.joinsLetters(paragraph.analysis.scripts[first])
        let around = bytes(isInContext ? word : range)
        let inside = bytes(range)
        return items.item(
            key(
                first, text: ExactText(paragraph.bytes[around]),
                range: (inside.lowerBound - around.lowerBound)..<(inside.upperBound - around.lowerBound)),
            voice: paragraph.voice(of: first))
    }

    private func key(_ scalar: Int, text: ExactText, range: Range<Int>) -> ItemKey {
        ItemKey(
            voice: paragraph.voice(of: scalar).number, face: paragraph.faces[scalar],
            script: paragraph.analysis.scripts[scalar],
            isRightToLeft: paragraph.analysis.levels[scalar] % 2 == 1, text: text, range: range)
    }

    // MARK: - Runs

    private func run(_ item: ShapedItem, part: Range<Int>, scalars: Range<Int>) -> ShapedText.LevelledRun? {
        let first = scalars.lowerBound
        let entry = library.entries[paragraph.faces[first]]
        let style = paragraph.spans[paragraph.spanOfScalar[first]].style
        let level = Int(paragraph.analysis.levels[first])
        // Letters that join would be torn apart.
        let isJoined = ParagraphAnalysis.joinsLetters(paragraph.analysis.scripts[first])
        let run = item.run(
            part, face: FontFace(path: entry.path, index: entry.index), size: style.size,
            tracking: isJoined ? 0 : style.tracking, isRightToLeft: level % 2 == 1)
        return run.map {
            ShapedText.LevelledRun(
                run: WidePunctuation.closedUp($0, at: scalars, in: paragraph), level: level,
                span: paragraph.spanOfScalar[first], range: bytes(scalars))
        }
    }

    private func bytes(_ scalars: Range<Int>) -> Range<Int> {
        paragraph.analysis.offsets[scalars.lowerBound]..<paragraph.analysis.offsets[scalars.upperBound]
    }
}
