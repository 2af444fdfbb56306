import SourceText

/// The place of a fault in the author's own bytes, and what stands around it.
struct YAMLFaultScene {
    /// Where libyaml stopped, and where the thing began that it was reading.
    let place: Int
    let contextPlace: Int
    private let file: SourceFile
    private let range: Range<Int>

    init(_ fault: YAMLFault, mask: YAMLMask, file: SourceFile, range: Range<Int>) {
        self.file = file
        self.range = range
        place = mask.offset(ofCharacter: fault.problemMark)
        contextPlace = mask.offset(ofCharacter: fault.contextMark)
    }

    var character: Character { character(at: place) }
    var contextCharacter: Character { character(at: contextPlace) }

    private func character(at position: Int) -> Character {
        file.text(in: position..<min(position + 4, range.upperBound)).first ?? " "
    }

    func span(from place: Int, width: Int) -> SourceSpan {
        let start = min(place, range.upperBound)
        return file.span(start..<min(start + max(width, 0), range.upperBound))
    }

    func lineStart(of position: Int) -> Int {
        let before = file.bytes[range.lowerBound..<max(range.lowerBound, min(position, range.upperBound))]
        return (before.lastIndex { $0 == 0x0A || $0 == 0x0D }).map { $0 + 1 } ?? range.lowerBound
    }

    func lineEnd(of position: Int) -> Int {
        let rest = file.bytes[min(position, range.upperBound)..<range.upperBound]
        return rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? range.upperBound
    }

    func widthToLineEnd(_ position: Int) -> Int { max(1, lineEnd(of: position) - position) }

    /// The first byte of the line that is no space.
    func textStart(ofLineAt position: Int) -> Int {
        let line = file.bytes[lineStart(of: position)..<lineEnd(of: position)]
        return line.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? line.startIndex
    }

    /// A tab among the spaces before the text, on the line of the fault or the line before it.
    var indentingTab: Int? {
        for position in [place, max(range.lowerBound, lineStart(of: place) - 1)] {
            let start = lineStart(of: position)
            let indent = file.bytes[start..<textStart(ofLineAt: position)]
            if let tab = indent.firstIndex(of: 0x09) { return tab }
        }
        return nil
    }

    /// The `[` of a Markdown link that begins a value on the line of the fault: `- [text](target) more`.
    var linkAtValueStart: Int? {
        let end = lineEnd(of: place)
        var start = textStart(ofLineAt: place)
        while start < end, file.bytes[start] == UInt8(ascii: "-") || file.bytes[start] == 0x20 { start += 1 }
        if start < end, file.bytes[start] != UInt8(ascii: "["), let colon = keyColon(in: start..<end) {
            start = colon + 1
            while start < end, file.bytes[start] == 0x20 { start += 1 }
        }
        guard start < end, file.bytes[start] == UInt8(ascii: "[") else { return nil }
        let line = file.bytes[start..<end]
        let isLink = zip(line, line.dropFirst()).contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: "(") }
        return isLink ? start : nil
    }

    /// Whether an earlier `key: ` stands on the line of a colon.
    func hasKeyBefore(_ colon: Int) -> Bool {
        keyColon(in: textStart(ofLineAt: colon)..<max(textStart(ofLineAt: colon), colon)) != nil
    }

    private func keyColon(in part: Range<Int>) -> Int? {
        part.first { position in
            guard file.bytes[position] == UInt8(ascii: ":") else { return false }
            return position + 1 == range.upperBound || file.bytes[position + 1] == 0x20
        }
    }

    /// A closing quote directly before a place on its line, spaces aside.
    func quoteBefore(_ position: Int) -> Int? {
        let start = lineStart(of: position)
        let before = file.bytes[start..<max(start, min(position, range.upperBound))]
        guard let last = before.lastIndex(where: { $0 != 0x20 }) else { return nil }
        return [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(before[last]) ? last : nil
    }

    func line(of position: Int) -> Int { file.line(of: position) }

    /// Where a text in quotes begins that goes over lines and ends with this quote; nil if it ends on its own line.
    func opening(ofQuoteAt closing: Int) -> Int? {
        let mark = file.bytes[closing]
        let count = file.bytes[lineStart(of: closing)..<closing].count { $0 == mark }
        guard count.isMultiple(of: 2) else { return nil }
        var start = lineStart(of: closing)
        while start > range.lowerBound {
            let end = start
            start = lineStart(of: end - 1)
            let line = file.bytes[start..<end]
            guard let found = line.firstIndex(of: mark) else { continue }
            let before = file.bytes[start..<found].last { $0 != 0x20 }
            let beginsValue = before.map { [UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "[")].contains($0) }
            return beginsValue == true && !line.count { $0 == mark }.isMultiple(of: 2) ? found : nil
        }
        return nil
    }

    /// The `-` that begins the line before with a letter right after it: `-company: Acme`.
    func dashWithoutSpace(beforeLineOf position: Int) -> Int? {
        let start = lineStart(of: position)
        guard start > range.lowerBound else { return nil }
        let dash = textStart(ofLineAt: start - 1)
        guard dash + 1 < range.upperBound, file.bytes[dash] == UInt8(ascii: "-"),
            isLetter(file.bytes[dash + 1])
        else { return nil }
        return dash
    }

    /// The colon on the line before that lacks its space, `company:Acme`; nil for addresses, `9:30` and other text.
    func colonWithoutSpace(beforeLineOf position: Int) -> Int? {
        let start = lineStart(of: position)
        guard start > range.lowerBound else { return nil }
        var place = textStart(ofLineAt: start - 1)
        while place < start, file.bytes[place] == UInt8(ascii: "-") || file.bytes[place] == 0x20 { place += 1 }
        let word = place
        guard word < start, isLetter(file.bytes[word]) else { return nil }
        while place < start, isWordByte(file.bytes[place]) { place += 1 }
        guard place > word, place + 1 < start, file.bytes[place] == UInt8(ascii: ":") else { return nil }
        return [0x20, 0x0A, 0x0D, UInt8(ascii: "/"), UInt8(ascii: ":")].contains(file.bytes[place + 1]) ? nil : place
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
    }
}
