import Geometry
import Glyphs

/// Makes atoms of a paragraph's pieces: finds the items in them, has them shaped, cuts them where a line may end.
struct AtomSetter {
    let paragraph: Paragraph
    let items: ItemCache
    let library: FontLibrary

    func atoms() -> [ShapedText.Atom] {
        let pieces = paragraph.pieces()
        var atoms: [ShapedText.Atom] = []
        atoms.reserveCapacity(pieces.count)
        for piece in pieces { add(piece, to: &atoms) }
        return atoms
    }

    private func add(_ piece: Paragraph.Piece, to atoms: inout [ShapedText.Atom]) {
        switch piece.kind {
        case .lineBreak: atoms.append(atom(piece.kind, piece.scalars, runs: []))
        case .space: atoms.append(atom(piece.kind, piece.scalars, runs: space(piece.scalars)))
        case .word: addWord(piece, to: &atoms)
        }
    }

    /// The runs of a word or a part of one, in logical order; cut at `cuts`, so that no run reaches over one.
    func runs(of word: Range<Int>, cuts: [Int] = []) -> [ShapedText.LevelledRun] {
        var runs: [ShapedText.LevelledRun] = []
        var start = word.lowerBound
        while start < word.upperBound {
            var end = start + 1
            while end < word.upperBound, isSameItem(end - 1, end) { end += 1 }
            if paragraph.faces[start] >= 0 { addItem(start..<end, in: word, cuts: cuts, to: &runs) }
            start = end
        }
        return runs
    }

    private func addWord(_ piece: Paragraph.Piece, to atoms: inout [ShapedText.Atom]) {
        let runs = runs(of: piece.scalars, cuts: piece.cuts)
        guard !piece.cuts.isEmpty else { return atoms.append(atom(.word, piece.scalars, runs: runs)) }
        var next = runs.startIndex
        let edges = [piece.scalars.lowerBound] + piece.cuts + [piece.scalars.upperBound]
        for (start, end) in zip(edges, edges.dropFirst()) {
            let first = next
            while next < runs.count, runs[next].range.lowerBound < paragraph.analysis.offsets[end] { next += 1 }
            atoms.append(
                atom(
                    .word, start..<end, runs: Array(runs[first..<next]), mayBreakAfter: end < piece.scalars.upperBound))
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

    /// Whether two neighbours are of one style, level, script and face; a substituted character stands by itself.
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

    private func addItem(
        _ range: Range<Int>, in word: Range<Int>, cuts: [Int], to runs: inout [ShapedText.LevelledRun]
    ) {
        let start = paragraph.analysis.offsets[range.lowerBound]
        let whole = shapedItem(range, in: word)
        let inner = cuts.filter { range.lowerBound < $0 && $0 < range.upperBound }
        guard !inner.isEmpty else {
            if let run = run(whole, part: 0..<bytes(range).count, scalars: range) { runs.append(run) }
            return
        }
        let isCuttable = inner.allSatisfy { whole.hasBoundary(at: paragraph.analysis.offsets[$0] - start) }
        var lower = range.lowerBound
        for upper in inner + [range.upperBound] {
            // A ligature across the place where a line may end: both sides are shaped by themselves.
            let item = isCuttable ? whole : shapedItem(lower..<upper, in: word)
            let origin = isCuttable ? start : paragraph.analysis.offsets[lower]
            let part = bytes(lower..<upper)
            let run = run(item, part: (part.lowerBound - origin)..<(part.upperBound - origin), scalars: lower..<upper)
            if let run { runs.append(run) }
            lower = upper
        }
    }

    private func space(_ scalars: Range<Int>) -> [ShapedText.LevelledRun] {
        let first = scalars.lowerBound
        guard paragraph.faces[first] >= 0 else { return [] }
        let isIdeographic = paragraph.analysis.scalars[first] == 0x3000
        let text = ExactText(isIdeographic ? "\u{3000}" : " ")
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
                SpaceKerns.mayKern(scalars[place]), let letter = Unicode.Scalar(scalars[place]),
                paragraph.faces[place] == paragraph.faces[first],
                paragraph.spanOfScalar[place] == paragraph.spanOfScalar[first], paragraph.substitutes[place] == nil
            else { return sum }
            return sum
                + items.spaceKerns.kern(
                    of: letter, isBefore: place < first, setting(of: place), paragraph.voice(of: place))
        }
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
        ItemKey(setting: setting(of: scalar), text: text, range: range)
    }

    private func setting(of scalar: Int) -> ItemKey.Setting {
        ItemKey.Setting(
            voice: paragraph.voice(of: scalar).number, face: paragraph.faces[scalar],
            script: paragraph.analysis.scripts[scalar], isRightToLeft: paragraph.analysis.levels[scalar] % 2 == 1)
    }

    // MARK: - Runs

    private func run(_ item: ShapedItem, part: Range<Int>, scalars: Range<Int>) -> ShapedText.LevelledRun? {
        let first = scalars.lowerBound
        let span = paragraph.spanOfScalar[first]
        let level = Int(paragraph.analysis.levels[first])
        // Letters that join would be torn apart.
        let isJoined = ParagraphAnalysis.joinsLetters(paragraph.analysis.scripts[first])
        let run = item.run(
            part, face: library.files[paragraph.faces[first]], size: paragraph.spans[span].style.size,
            tracking: isJoined ? 0 : paragraph.spans[span].style.tracking, isRightToLeft: level % 2 == 1)
        guard var run else { return nil }
        WidePunctuation.closeUp(&run, at: scalars, in: paragraph)
        return ShapedText.LevelledRun(run: run, level: level, span: span, range: bytes(scalars))
    }

    private func bytes(_ scalars: Range<Int>) -> Range<Int> {
        paragraph.analysis.offsets[scalars.lowerBound]..<paragraph.analysis.offsets[scalars.upperBound]
    }
}
