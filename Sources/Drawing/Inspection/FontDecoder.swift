/// Turns the bytes of shown strings into text and width (ISO 32000-1, 9.10.2): by ToUnicode, else by the encoding.
struct FontDecoder {
    private var codeLength = 1
    private var map: ToUnicodeMap?
    /// By code, in ems.
    private var widths: [Int: Double] = [:]
    private var defaultWidth = 0.5

    struct Shown {
        var text = ""
        /// In ems.
        var width = 0.0
        var codes = 0
        /// Single-byte codes 32, which word spacing widens.
        var spaces = 0
    }

    init(_ font: QPDFObject?) {
        guard let font else { return }
        codeLength = font["Subtype"]?.name == "Type0" ? 2 : 1
        map = font["ToUnicode"]?.streamData.map(ToUnicodeMap.init)
        if let descendant = font["DescendantFonts"]?.items.first {
            defaultWidth = (descendant["DW"]?.real ?? 1000) / 1000
            readComposite(descendant["W"]?.items ?? [])
        } else {
            let first = font["FirstChar"]?.integer ?? 0
            for (index, width) in (font["Widths"]?.items ?? []).enumerated() {
                widths[first + index] = (width.real ?? 0) / 1000
            }
        }
    }

    func decode(_ bytes: [UInt8]) -> Shown {
        var shown = Shown()
        for start in stride(from: 0, to: bytes.count - codeLength + 1, by: codeLength) {
            let code = bytes[start..<start + codeLength].reduce(0) { $0 << 8 | Int($1) }
            shown.text += map?.texts[code] ?? fallback(code)
            shown.width += widths[code] ?? defaultWidth
            shown.codes += 1
            if codeLength == 1, code == 32 { shown.spaces += 1 }
        }
        return shown
    }

    /// `c [w1 w2 …]` or `first last w` (ISO 32000-1, 9.7.4.3).
    private mutating func readComposite(_ items: [QPDFObject]) {
        var rest = items[...]
        while let first = rest.popFirst()?.integer, let second = rest.popFirst() {
            if let last = second.integer, let width = rest.popFirst()?.real {
                guard first <= last, last - first < 65_536 else { continue }
                for code in first...last { widths[code] = width / 1000 }
            } else {
                for (offset, width) in second.items.enumerated() { widths[first + offset] = (width.real ?? 0) / 1000 }
            }
        }
    }

    /// Simple fonts: Windows code page 1252 as the most common encoding; composite ones: unknown.
    private func fallback(_ code: Int) -> String {
        guard codeLength == 1 else { return "\u{FFFD}" }
        if (0x80...0x9F).contains(code) { return String(Self.windows[code - 0x80]) }
        return Unicode.Scalar(UInt32(code)).map { String($0) } ?? "\u{FFFD}"
    }

    private static let windows = Array(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ")
}
