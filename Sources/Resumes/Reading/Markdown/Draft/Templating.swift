/// Marks of site generators and Markdown dialects inside running text: `{{ … }}`, `{% … %}`, `{: .x}`, `[x]{.y}`.
enum Templating {
    /// What to take out of a line, by UTF-8 offsets.
    static func cuts(in bytes: [UInt8]) -> [Scrubber.Cut] {
        var cuts: [Scrubber.Cut] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "{"), let cut = braces(at: index, in: bytes) {
                if let target = linkTarget(around: cut, in: bytes) {
                    cuts += target
                } else {
                    cuts += opening(of: cut.range, in: bytes) + [cut]
                }
                index = cuts.last?.range.upperBound ?? cut.range.upperBound
            } else if bytes[index] == UInt8(ascii: "<"), let cut = filledTag(at: index, in: bytes) {
                cuts.append(cut)
                index = cut.range.upperBound
            } else if bytes[index] == UInt8(ascii: "<"), let cut = inventedTag(at: index, in: bytes) {
                cuts.append(cut)
                index = cut.range.upperBound
            } else {
                index += 1
            }
        }
        return cuts
    }

    /// `<head_>`: a tag somebody made up, with a name no parser of HTML takes for one.
    private static func inventedTag(at start: Int, in bytes: [UInt8]) -> Scrubber.Cut? {
        guard let end = bytes[start...].prefix(32).firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let name = bytes[start + 1..<end].drop { $0 == UInt8(ascii: "/") }
        let isName = name.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) || $0 == UInt8(ascii: "_")
        }
        guard name.count > 1, isName, name.contains(UInt8(ascii: "_")) else { return nil }
        return .init(range: start..<end + 1, reason: .markup)
    }

    /// `[text]({{ url }}/x)`: a link that only another program could follow. Its text stays.
    private static func linkTarget(around cut: Scrubber.Cut, in bytes: [UInt8]) -> [Scrubber.Cut]? {
        guard cut.reason == .metadata,
            let middle = bytes[..<cut.range.lowerBound].lastIndex(of: UInt8(ascii: "(")), middle > 0,
            bytes[middle - 1] == UInt8(ascii: "]"), !bytes[middle..<cut.range.lowerBound].contains(UInt8(ascii: ")")),
            let close = bytes[cut.range.upperBound...].firstIndex(of: UInt8(ascii: ")")),
            let open = opening(before: middle - 1, in: bytes)
        else { return nil }
        return [
            .init(range: open..<open + 1, reason: .markup),
            .init(range: middle - 1..<close + 1, reason: .metadata, deadLink: open + 1..<middle - 1),
        ]
    }

    /// The bracket that the one at an offset closes.
    private static func opening(before close: Int, in bytes: [UInt8]) -> Int? {
        var depth = 0
        for index in stride(from: close, through: 0, by: -1) {
            if bytes[index] == UInt8(ascii: "]") { depth += 1 }
            if bytes[index] == UInt8(ascii: "[") { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }

    /// `<img src="{{ "x" | url }}"/>`: a tag that quotes inside braces keep from being one.
    private static func filledTag(at start: Int, in bytes: [UInt8]) -> Scrubber.Cut? {
        guard start + 1 < bytes.count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[start + 1] | 0x20) else {
            return nil
        }
        var index = start + 1
        var holdsBraces = false
        while index < min(bytes.count, start + 2000) {
            if bytes[index] == UInt8(ascii: "{"), let cut = braces(at: index, in: bytes), cut.reason == .metadata {
                holdsBraces = true
                index = cut.range.upperBound
            } else if bytes[index] == UInt8(ascii: ">") {
                return holdsBraces ? .init(range: start..<index + 1, reason: .markup) : nil
            } else {
                index += 1
            }
        }
        return nil
    }

    private static func braces(at start: Int, in bytes: [UInt8]) -> Scrubber.Cut? {
        guard start + 1 < bytes.count else { return nil }
        switch bytes[start + 1] {
        case UInt8(ascii: "{"):
            return end(of: "}}", from: start + 2, in: bytes).map { .init(range: start..<$0, reason: .metadata) }
        case UInt8(ascii: "%"):
            return end(of: "%}", from: start + 2, in: bytes).map { .init(range: start..<$0, reason: .metadata) }
        case UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "."):
            guard let end = end(of: "}", from: start + 2, in: bytes), isAttributeList(bytes[start + 1..<end - 1])
            else { return nil }
            return .init(range: start..<end, reason: .markup)
        default: return nil
        }
    }

    /// `#id .class key="value"`, nothing else.
    private static func isAttributeList(_ bytes: ArraySlice<UInt8>) -> Bool {
        let words = bytes.drop { $0 == UInt8(ascii: ":") }.split(separator: UInt8(ascii: " "))
        return !words.isEmpty
            && words.allSatisfy { word in
                guard let first = word.first, word.count > 1 else { return false }
                return first == UInt8(ascii: "#") || first == UInt8(ascii: ".") || word.contains(UInt8(ascii: "="))
                    || word.elementsEqual("toc".utf8)
            }
    }

    /// The brackets of `[text]{.x}` when the braces close such a span.
    private static func opening(of braces: Range<Int>, in bytes: [UInt8]) -> [Scrubber.Cut] {
        guard braces.lowerBound > 0, bytes[braces.lowerBound - 1] == UInt8(ascii: "]"),
            let open = bytes[..<braces.lowerBound].lastIndex(of: UInt8(ascii: "["))
        else { return [] }
        let closing = braces.lowerBound - 1
        return [.init(range: open..<open + 1, reason: .markup), .init(range: closing..<closing + 1, reason: .markup)]
    }

    private static func end(of mark: String, from start: Int, in bytes: [UInt8]) -> Int? {
        let wanted = Array(mark.utf8)
        var index = start
        while index + wanted.count <= bytes.count {
            if bytes[index..<index + wanted.count].elementsEqual(wanted) { return index + wanted.count }
            index += 1
        }
        return nil
    }
}
