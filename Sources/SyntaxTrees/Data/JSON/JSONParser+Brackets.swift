import SourceText

/// Brackets that are missing or of the wrong kind: one finding each, where the author would look for it.
extension JSONParser {
    /// Remembers where the member that begins here stands, if it begins a line.
    mutating func noteLayout() {
        var start = index
        while start > 0, file.bytes[start - 1] == 0x20 || file.bytes[start - 1] == 0x09 { start -= 1 }
        guard start == 0 || file.bytes[start - 1] == 0x0A || file.bytes[start - 1] == 0x0D else { return }
        lineIndent = index - start
        open[open.count - 1].note(memberAt: index, indent: lineIndent)
    }

    func isCloser(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
    }

    /// Takes the closing bracket that stands here, if it is the innermost's or nobody's. One that closes something
    /// further out is left for that: the brackets inside it were forgotten.
    mutating func close() {
        guard let bracket = open.last, index < end else { return }
        let found = file.bytes[index]
        if found == bracket.closer {
            if bracket.suspect != nil { suspect = suspect ?? bracket }
            return step()
        }
        // If as many brackets follow as would be open still, this one is only of the wrong kind.
        if open.dropLast().contains(where: { $0.closer == found }), closersAhead() != open.count - 1 {
            return reportUnclosed(bracket, before: index)
        }
        fault(
            "'\(Character(Unicode.Scalar(found)))' closes a \(bracket.name) that needs '\(bracket.closerText)'",
            at: index..<index + 1,
            notes: [.init("The \(bracket.name) opens here.", at: file.span(bracket.start..<bracket.start + 1))])
        step()
    }

    /// Takes the closing bracket that stands here if nothing that is open wants it, and as many follow as are open.
    mutating func skipStrayCloser() -> Bool {
        let found = file.bytes[index]
        guard !open.contains(where: { $0.closer == found }), closersAhead() >= open.count else { return false }
        fault(
            "'\(Character(Unicode.Scalar(found)))' closes nothing that is open", at: index..<index + 1,
            help: "Remove it, or look for a bracket that closes too early.")
        step()
        return true
    }

    /// Whether a map ends here without its bracket: where its next key should stand the next map of a list begins.
    mutating func endsBeforeMap() -> Bool {
        guard peek == UInt8(ascii: "{"), let bracket = open.last, bracket.kind == .map,
            open.dropLast().last?.kind == .list
        else { return false }
        reportUnclosed(bracket, before: index)
        return true
    }

    /// Whether a list ends here without its bracket: a key of the map around it begins a line that stands out as far.
    mutating func endsBeforeKey() -> Bool {
        guard let bracket = open.last, bracket.kind == .list, bracket.suspect == index, open.count > 1,
            peek == UInt8(ascii: "\""), keyEnds()
        else { return false }
        reportUnclosed(bracket, before: index)
        return true
    }

    /// The end of the file inside a list or map. Told once, for the bracket that was probably left open: the first that has
    /// members standing where they do not belong, else the innermost.
    mutating func endAtFileEnd() {
        guard !hasGivenUp, let innermost = open.last else { return }
        let suspect = suspect ?? open.first { $0.suspect != nil }
        reportUnclosed(suspect ?? innermost, before: suspect?.suspect)
        giveUp()
    }

    private mutating func reportUnclosed(_ bracket: OpenBracket, before place: Int?) {
        var notes = [Diagnostic.Note("Add '\(bracket.closerText)' where it ends.")]
        if let place {
            notes.append(.init("It probably ends before this.", at: file.span(place..<place + 1)))
        } else if open.count > 1 {
            let closers = open.reversed().map(\.closerText).joined()
            notes = [.init("The file ends before '\(closers)'; is all of it there?")]
        }
        hasClosedEarly = true
        fault(
            "The \(bracket.name) that opens here is not closed", at: bracket.start..<bracket.start + 1, notes: notes)
    }

    /// How many more brackets close than open after this one, strings aside.
    private func closersAhead() -> Int {
        var count = 0
        var isInString = false
        var place = index + 1
        while place < end {
            switch file.bytes[place] {
            case UInt8(ascii: "\\") where isInString: place += 1
            case UInt8(ascii: "\""): isInString.toggle()
            case UInt8(ascii: "{"), UInt8(ascii: "["): count -= isInString ? 0 : 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): count += isInString ? 0 : 1
            default: break
            }
            place += 1
        }
        return count
    }

    /// Whether the string that begins here is followed by a colon.
    private func keyEnds() -> Bool {
        var place = index + 1
        while place < end, file.bytes[place] != UInt8(ascii: "\"") {
            if file.bytes[place] == 0x0A { return false }
            place += file.bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        place += 1
        while place < end, file.bytes[place] == 0x20 || file.bytes[place] == 0x09 { place += 1 }
        return place < end && file.bytes[place] == UInt8(ascii: ":")
    }
}
