import CPango
import Languages

/// What Unicode says of a paragraph before any font is chosen, character by character.
///
/// The arrays have one element a Unicode scalar, in logical order; `offsets` and `lineMayEndBefore` one more, for the end.
struct ParagraphAnalysis {
    /// UTF-8 offset of each scalar.
    var offsets: [Int] = []
    var scalars: [UInt32] = []
    /// Embedding levels (UAX #9): odd is right to left.
    var levels: [UInt8] = []
    /// Pango's number of the script (UAX #24); marks and punctuation take that of their surroundings.
    var scripts: [UInt8] = []
    /// UAX #14.
    var lineMayEndBefore: [Bool] = []
    /// Where a user-perceived character begins (UAX #29).
    var startsCluster: [Bool] = []

    /// - Parameter isolates: parts of the text, in bytes, that stand as one thing among text of the other direction.
    init(
        bytes: UnsafeBufferPointer<UInt8>, direction: WritingDirection, language: LanguageTag?,
        isolates: [Range<Int>] = []
    ) {
        decode(bytes)
        guard !scalars.isEmpty else {
            (offsets, lineMayEndBefore) = ([0], [false])
            return
        }
        bytes.withMemoryRebound(to: CChar.self) { text in
            guard let start = text.baseAddress else { return }
            readBreaks(start, length: Int32(text.count), language: language, direction: direction)
            readLevels(bytes, direction: direction, isolates: isolates)
            readScripts(start, length: Int32(text.count))
        }
    }

    /// The scripts' number that `readScripts` gives a paragraph in which no letter shows one.
    static let latin = UInt8(truncatingIfNeeded: PANGO_SCRIPT_LATIN.rawValue)

    /// Whether letters of this script take their shape from their neighbours, so that a part of a word must be
    /// shaped with the rest in view.
    static func joinsLetters(_ script: UInt8) -> Bool {
        [PANGO_SCRIPT_ARABIC, PANGO_SCRIPT_SYRIAC, PANGO_SCRIPT_MONGOLIAN, PANGO_SCRIPT_NKO]
            .contains { UInt8(truncatingIfNeeded: $0.rawValue) == script }
    }

    /// Whether characters of this script all take the same room.
    static func isOnGrid(_ script: UInt8) -> Bool {
        [PANGO_SCRIPT_HAN, PANGO_SCRIPT_HIRAGANA, PANGO_SCRIPT_KATAKANA]
            .contains { UInt8(truncatingIfNeeded: $0.rawValue) == script }
    }

    private mutating func decode(_ bytes: UnsafeBufferPointer<UInt8>) {
        offsets.reserveCapacity(bytes.count + 1)
        scalars.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let lead = bytes[index]
            let length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
            var scalar = length == 1 ? UInt32(lead) : UInt32(lead & (0x7f >> UInt8(length)))
            for next in bytes[min(index + 1, bytes.count)..<min(index + length, bytes.count)] {
                scalar = scalar << 6 | UInt32(next & 0x3f)
            }
            offsets.append(index)
            scalars.append(scalar)
            index += length
        }
        offsets.append(bytes.count)
    }

    private mutating func readBreaks(
        _ text: UnsafePointer<CChar>, length: Int32, language: LanguageTag?, direction: WritingDirection
    ) {
        let count = scalars.count + 1
        var attributes = [PangoLogAttr](repeating: PangoLogAttr(), count: count)
        pango_get_log_attrs(
            text, length, direction == .rightToLeft ? 1 : 0, pango_language_from_string(language?.tag ?? "en"),
            &attributes, Int32(count))
        lineMayEndBefore = attributes.map { $0.is_line_break != 0 }
        lineMayEndBefore[0] = false
        startsCluster = attributes.map { $0.is_cursor_position != 0 }
        startsCluster[0] = true
    }

    private mutating func readLevels(
        _ bytes: UnsafeBufferPointer<UInt8>, direction: WritingDirection, isolates: [Range<Int>]
    ) {
        // Hebrew is the first script that runs to the left; below it only the base direction counts.
        if direction == .leftToRight, scalars.allSatisfy({ $0 < 0x590 }) {
            levels = [UInt8](repeating: 0, count: scalars.count)
            return
        }
        levels = BidiLevels(scalars: scalars, offsets: offsets, direction: direction, isolates: isolates)
            .levels(of: bytes)
    }

    private mutating func readScripts(_ text: UnsafePointer<CChar>, length: Int32) {
        scripts = [UInt8](repeating: Self.latin, count: scalars.count)
        // Below Greek all letters are Latin.
        if scalars.allSatisfy({ $0 < 0x370 || (0x2000..<0x2c00).contains($0) }) { return }
        guard let iterator = pango_script_iter_new(text, length) else { return }
        defer { pango_script_iter_free(iterator) }
        var scalar = 0
        repeat {
            var end: UnsafePointer<CChar>?
            var script = PANGO_SCRIPT_COMMON
            pango_script_iter_get_range(iterator, nil, &end, &script)
            let limit = end.map { $0 - text } ?? Int(length)
            let known = script != PANGO_SCRIPT_COMMON && script != PANGO_SCRIPT_INHERITED
            let number = known ? UInt8(truncatingIfNeeded: script.rawValue) : Self.latin
            while scalar < scalars.count, offsets[scalar] < limit {
                scripts[scalar] = number
                scalar += 1
            }
        } while pango_script_iter_next(iterator) != 0
    }
}
