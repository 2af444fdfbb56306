/// Tells YAML's aliases from the stars of Markdown.
///
/// RenderCV takes every star for text, other YAML takes `*name` for an alias. Here it is an alias if it stands where
/// a value may begin, ends where a word ends, and the text has the anchor `&name` somewhere before it.
enum YAMLAliases {
    /// Names of anchors with the offset of their first `&`.
    static func anchorNames(in text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>: Int] {
        var names: [ArraySlice<UInt8>: Int] = [:]
        var position = text.startIndex
        while let next = text[position...].firstIndex(of: UInt8(ascii: "&")) {
            position = next + 1
            guard beginsValue(next, in: text) else { continue }
            let name = self.name(after: next, in: text)
            if !name.isEmpty, names[name] == nil { names[name] = next }
        }
        return names
    }

    static func isAlias(at star: Int, in text: ArraySlice<UInt8>, anchors: [ArraySlice<UInt8>: Int]) -> Bool {
        guard !anchors.isEmpty, beginsValue(star, in: text) else { return false }
        let name = self.name(after: star, in: text)
        guard let anchor = anchors[name], anchor < star else { return false }
        guard name.endIndex < text.endIndex else { return true }
        return [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")]
            .contains(text[name.endIndex])
    }

    private static func beginsValue(_ position: Int, in text: ArraySlice<UInt8>) -> Bool {
        guard position > text.startIndex else { return true }
        return [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "{")]
            .contains(text[position - 1])
    }

    /// Letters, digits, `_` and `-`: what libyaml takes for a name.
    private static func name(after position: Int, in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        text[(position + 1)...].prefix { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                return true
            default: return false
            }
        }
    }
}
