import Glyphs

extension Paragraph {
    /// White space, a forced break, or what stands between; every scalar is in one piece.
    struct Piece: Equatable {
        var kind: ShapedText.Atom.Kind
        var scalars: Range<Int>
        /// Scalars inside a word before which a line may end.
        var cuts: [Int] = []
    }

    /// Cuts at forced breaks and at white space where a line may end.
    func pieces() -> [Piece] {
        var pieces: [Piece] = []
        var start = 0
        while start < scalarCount {
            if isNewline(start) {
                pieces.append(Piece(kind: .lineBreak, scalars: start..<(start + 1)))
                start += 1
            } else if let end = spaceEnd(from: start) {
                pieces.append(Piece(kind: .space, scalars: start..<end))
                start = end
            } else {
                let end = wordEnd(from: start)
                pieces.append(
                    Piece(
                        kind: .word, scalars: start..<end,
                        cuts: ((start + 1)..<end).filter { lineMayEndBefore[$0] && !isSpace($0) }))
                start = end
            }
        }
        return pieces
    }

    /// Where white space that starts here ends, if a line may end in it. Space at which it may not — before French
    /// punctuation, say — belongs to the word around it.
    private func spaceEnd(from start: Int) -> Int? {
        var end = start
        while end < scalarCount, isSpace(end) { end += 1 }
        guard end > start else { return nil }
        let isAtEdge = start == 0 || end == scalarCount || isNewline(end) || isNewline(start - 1)
        return isAtEdge || lineMayEndBefore[end] ? end : nil
    }

    private func wordEnd(from start: Int) -> Int {
        var end = start
        while end < scalarCount, !isNewline(end) {
            if isSpace(end) {
                if spaceEnd(from: end) != nil { break }
                while end < scalarCount, isSpace(end) { end += 1 }
            } else {
                end += 1
            }
        }
        return end
    }

    private func isNewline(_ scalar: Int) -> Bool {
        let value = analysis.scalars[scalar]
        return value == 0x0a || value == 0x2028 || value == 0x2029
    }

    /// White space that may vanish at a line's end (UAX #14, classes SP and BA of the space separators).
    func isSpace(_ scalar: Int) -> Bool {
        switch analysis.scalars[scalar] {
        case 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200a, 0x205f, 0x3000: true
        default: false
        }
    }
}
