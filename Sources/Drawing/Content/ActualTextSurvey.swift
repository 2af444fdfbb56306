/// Finds what glyphs without a character of their own say where ActualText says it for a whole cluster.
///
/// Cairo writes U+FFFD for them into ToUnicode. Readers that know ActualText never see it; for all others the part of
/// the text that the cluster's other glyphs do not say is better than nothing.
struct ActualTextSurvey {
    /// By font resource and code.
    private(set) var texts: [String: [Int: String]] = [:]

    /// `fonts`: the ToUnicode maps of the stream's fonts by resource name.
    init(_ content: [UInt8], fonts: [String: ToUnicodeMap]) {
        var lexer = ContentLexer(content)
        var font = ""
        var text: String?
        var codes: [(font: String, code: Int)] = []
        while let operation = lexer.next() {
            switch operation.name {
            case "Tf": font = lexer.operands.first.flatMap { lexer.name($0) } ?? font
            case "BDC": text = Self.actualText(lexer) ?? text
            case "Tj", "TJ":
                guard text != nil, let map = fonts[font] else { continue }
                let shown = lexer.operands.compactMap { lexer.string($0) }
                codes += shown.flatMap(map.codes).map { (font, $0) }
            case "EMC":
                if let text { take(text, codes, fonts) }
                (text, codes) = (nil, [])
            default: break
            }
        }
    }

    private static func actualText(_ lexer: ContentLexer) -> String? {
        for (key, value) in zip(lexer.operands, lexer.operands.dropFirst()) where lexer.name(key) == "ActualText" {
            return lexer.string(value)?.textString
        }
        return nil
    }

    private mutating func take(
        _ text: String, _ codes: [(font: String, code: Int)], _ fonts: [String: ToUnicodeMap]
    ) {
        var rest = Array(text.unicodeScalars)
        var silent: [(font: String, code: Int)] = []
        for shown in codes {
            guard let own = fonts[shown.font]?.texts[shown.code], own != "\u{FFFD}" else {
                silent.append(shown)
                continue
            }
            for scalar in own.unicodeScalars {
                if let place = rest.firstIndex(of: scalar) { rest.remove(at: place) }
            }
        }
        if rest.isEmpty { rest = Array(text.unicodeScalars) }
        for (index, shown) in silent.enumerated() where texts[shown.font]?[shown.code] == nil {
            // Several glyphs share what is left as evenly as it goes.
            let start = min(rest.count - 1, index * rest.count / silent.count)
            let end = max(start + 1, (index + 1) * rest.count / silent.count)
            guard start >= 0 else { continue }
            texts[shown.font, default: [:]][shown.code] = String(String.UnicodeScalarView(rest[start..<end]))
        }
    }
}

extension ToUnicodeMap {
    /// The codes of a shown string.
    func codes(_ string: [UInt8]) -> [Int] {
        stride(from: 0, to: string.count - codeLength + 1, by: codeLength).map { start in
            string[start..<start + codeLength].reduce(0) { $0 << 8 | Int($1) }
        }
    }
}
