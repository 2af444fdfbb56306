/// Small raised text between carets, as pandoc has it: `δ^18^O`, `m^2^`.
///
/// Of one piece of text only, no spaces in it and a letter or digit among its signs, so that `a^2 + b^2` and `^_^`
/// stay what they are. The lowered text between single tildes comes from the parser, which takes it for struck out.
extension InlineRefinement {
    func withSuperscripts(_ inlines: [MarkdownInline]) -> [MarkdownInline] {
        inlines.flatMap { inline -> [MarkdownInline] in
            guard case .text(let text) = inline.kind else { return [inline] }
            let bytes = Array(text.utf8)
            guard bytes.count(where: { $0 == Self.caret }) > 1 else { return [inline] }
            return parts(of: inline, bytes)
        }
    }

    private func parts(of inline: MarkdownInline, _ bytes: [UInt8]) -> [MarkdownInline] {
        var result: [MarkdownInline] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            guard bytes[index] == Self.caret, let close = close(of: index, in: bytes) else {
                index += 1
                continue
            }
            if start < index { result.append(inline.textPart(start..<index)) }
            let whole = inline.textPart(index..<close + 1).span
            result.append(MarkdownInline(.superscript([inline.textPart(index + 1..<close)]), span: whole))
            start = close + 1
            index = start
        }
        if start < bytes.count { result.append(inline.textPart(start..<bytes.count)) }
        return result
    }

    /// The caret that ends what one at an offset begins.
    private func close(of open: Int, in bytes: [UInt8]) -> Int? {
        let inner = bytes[(open + 1)...].prefix { $0 != Self.caret }
        guard inner.endIndex < bytes.count, String(decoding: inner, as: UTF8.self).isScript else { return nil }
        return inner.endIndex
    }

    private static let caret = UInt8(ascii: "^")
}

extension [MarkdownInline] {
    /// What may stand between single tildes and be lowered, not struck out.
    var isScript: Bool { plainText.isScript }
}

extension String {
    fileprivate var isScript: Bool {
        !contains(where: \.isWhitespace) && contains { $0.isLetter || $0.isNumber }
    }
}
