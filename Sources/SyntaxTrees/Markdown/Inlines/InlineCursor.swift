/// Walks through the text of a leaf block in step with cmark's inlines and tells how far each one reaches.
///
/// cmark's own columns are wrong after line prefixes and missing for bare links; its tree, though, follows the text
/// from left to right and leaves nothing out, so every inline can be found again. Should one not be found, the rest
/// of the block is taken as its place (`isLost`; the tests ask that this never happens).
struct InlineCursor {
    let bytes: [UInt8]
    private let links: LinkScanner
    private(set) var offset = 0
    private(set) var isLost = false

    init(_ text: LeafText) {
        bytes = text.content
        links = LinkScanner(bytes: text.content)
    }

    /// A piece of text as found: `isVerbatim` unless it is an entity or an escaped character.
    struct TextPiece {
        let text: String
        let range: Range<Int>
        let isVerbatim: Bool
    }

    private func byte(at index: Int) -> UInt8? {
        index >= 0 && index < bytes.count ? bytes[index] : nil
    }

    /// Where the cursor was, to where it is after `step`; to the end of the text if the step failed.
    private mutating func move(_ step: (inout InlineCursor) -> Bool) -> Range<Int> {
        let start = offset
        if isLost || !step(&self) {
            isLost = true
            return start..<bytes.count
        }
        return start..<offset
    }

    /// Steps over one or more of these bytes, exactly `count` of them.
    mutating func markers(_ count: Int, of allowed: String) -> Range<Int> {
        move { cursor in
            let end = cursor.offset + count
            guard end <= cursor.bytes.count else { return false }
            guard cursor.bytes[cursor.offset..<end].allSatisfy({ allowed.utf8.contains($0) }) else { return false }
            cursor.offset = end
            return true
        }
    }

    var runLength: Int {
        guard let first = byte(at: offset) else { return 0 }
        return bytes[offset...].prefix { $0 == first }.count
    }

    mutating func skip(bytes count: Int) -> Range<Int> {
        move { cursor in
            guard cursor.offset + count <= cursor.bytes.count else { return false }
            cursor.offset += count
            return true
        }
    }

    /// A tag as it stands, but for its line ends and the white space after them.
    mutating func html(_ tag: String) -> Range<Int> {
        move { cursor in
            var isLineStart = false
            for byte in tag.utf8 where !(isLineStart && byte.isBlank) {
                guard let here = cursor.byte(at: cursor.offset) else { return false }
                let isPair = here == 0x0D && cursor.byte(at: cursor.offset + 1) == 0x0A
                guard here == byte || byte == 0x0A && here == 0x0D else { return false }
                cursor.offset += isPair ? 2 : 1
                isLineStart = byte == 0x0A
            }
            return true
        }
    }

    /// A line end with the white space around it; the range is that of the line end alone.
    mutating func lineEnd(isHard: Bool) -> Range<Int> {
        var lineEnd = offset
        var start = offset
        let whole = move { cursor in
            start = cursor.offset
            while cursor.byte(at: cursor.offset)?.isBlank == true { cursor.offset += 1 }
            if isHard, cursor.byte(at: cursor.offset) == UInt8(ascii: "\\") { cursor.offset += 1 }
            lineEnd = cursor.offset
            guard cursor.byte(at: cursor.offset)?.isLineEnd == true else { return false }
            let isPair = cursor.bytes[cursor.offset...].starts(with: [0x0D, 0x0A])
            cursor.offset += isPair ? 2 : 1
            return true
        }
        let end = whole.upperBound
        while byte(at: offset)?.isBlank == true { offset += 1 }
        return isHard ? start..<end : min(lineEnd, end)..<end
    }

    mutating func codeSpan() -> Range<Int> {
        move { cursor in
            let length = cursor.runLength
            guard cursor.byte(at: cursor.offset) == UInt8(ascii: "`") else { return false }
            cursor.offset += length
            while cursor.offset < cursor.bytes.count {
                if cursor.bytes[cursor.offset] != UInt8(ascii: "`") {
                    cursor.offset += 1
                    continue
                }
                let run = cursor.runLength
                cursor.offset += run
                if run == length { return true }
            }
            return false
        }
    }

    mutating func footnoteReference() -> Range<Int> {
        move { cursor in
            guard let end = cursor.links.endOfLabel(at: cursor.offset) else { return false }
            cursor.offset = end
            return true
        }
    }

    /// The closing bracket of a link or image and what follows it.
    mutating func linkTail() -> Range<Int> {
        move { cursor in
            guard cursor.byte(at: cursor.offset) == UInt8(ascii: "]") else { return false }
            cursor.offset = cursor.links.endOfTail(at: cursor.offset + 1)
            return true
        }
    }

    /// What kind of link stands here.
    enum LinkForm {
        case bracketed, pointed, bare
    }

    var linkForm: LinkForm {
        switch byte(at: offset) {
        case UInt8(ascii: "["): .bracketed
        case UInt8(ascii: "<"): .pointed
        default: .bare
        }
    }

    /// Text that was taken as it stands (bare links); false, and nothing done, if it does not stand here.
    mutating func skipVerbatim(_ text: String) -> Range<Int>? {
        let utf8 = Array(text.utf8)
        guard bytes[offset...].starts(with: utf8) else { return nil }
        return skip(bytes: utf8.count)
    }

    /// Finds text again in which entities and escapes were undone, split at these.
    mutating func text(_ text: String, entities: inout EntityTable) -> [TextPiece] {
        var wanted = Array(text.utf8)[...]
        // cmark forgets to drop white space at the start of a line after a hard break or a link definition.
        if byte(at: offset - 1)?.isLineEnd ?? true { wanted = wanted.drop { $0.isBlank } }
        var pieces: [TextPiece] = []
        while !wanted.isEmpty {
            let length = lengthOfPlainRun(wanted)
            if length > 0 {
                let range = offset..<offset + length
                pieces.append(
                    TextPiece(text: String(decoding: bytes[range], as: UTF8.self), range: range, isVerbatim: true))
                offset += length
                wanted = wanted.dropFirst(length)
            } else if let found = unusual(at: offset, entities: &entities), wanted.starts(with: found.meaning.utf8) {
                let range = offset..<offset + found.length
                pieces.append(TextPiece(text: found.meaning, range: range, isVerbatim: false))
                offset += found.length
                wanted = wanted.dropFirst(found.meaning.utf8.count)
            } else if !isLost, byte(at: offset) == wanted.first {
                // A backslash or ampersand that is only that.
                pieces.append(
                    TextPiece(text: String(UnicodeScalar(bytes[offset])), range: offset..<offset + 1, isVerbatim: true))
                offset += 1
                wanted = wanted.dropFirst()
            } else {
                isLost = true
                let rest = String(decoding: wanted, as: UTF8.self)
                return pieces + [TextPiece(text: rest, range: offset..<bytes.count, isVerbatim: false)]
            }
        }
        return pieces
    }

    /// How far the text stands here as it is, without a backslash or ampersand.
    private func lengthOfPlainRun(_ wanted: ArraySlice<UInt8>) -> Int {
        guard !isLost else { return 0 }
        return bytes.withUnsafeBufferPointer { here in
            wanted.withUnsafeBufferPointer { wanted in
                let longest = min(here.count - offset, wanted.count)
                var length = 0
                while length < longest, here[offset + length] == wanted[length],
                    wanted[length] != UInt8(ascii: "\\"), wanted[length] != UInt8(ascii: "&")
                {
                    length += 1
                }
                return length
            }
        }
    }

    /// Source bytes that stand for something else.
    private struct Unusual {
        let length: Int
        /// What cmark made of them.
        let meaning: String
    }

    /// An entity or an escaped character.
    private func unusual(at offset: Int, entities: inout EntityTable) -> Unusual? {
        guard let first = byte(at: offset) else { return nil }
        switch first {
        case UInt8(ascii: "\\"):
            guard let next = byte(at: offset + 1), next.isASCIIPunctuation else { return nil }
            return Unusual(length: 2, meaning: String(UnicodeScalar(next)))
        case UInt8(ascii: "&"):
            return entities.entity(in: bytes, at: offset).map { Unusual(length: $0.length, meaning: $0.text) }
        default: return nil
        }
    }
}
