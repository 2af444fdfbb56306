import SourceText
import SyntaxTrees

extension DataReading {
    /// A map that names something, as people write links and partners: `{name: Slides, url: …}` is a linked word, what
    /// else it says stands in brackets. Nil for a map without a name.
    mutating func namedText(_ entries: [DataEntry]) -> RichText? {
        var rest = entries.filter { !$0.value.isBlank }
        guard let name = Self.take(["name", "title", "label", "text"], from: &rest) else { return nil }
        let address = Self.take(["url", "website", "link", "href", "uri"], from: &rest)
        var text = text(name.value)
        guard !text.isEmpty else { return nil }
        var remarks: [RichText] = []
        if let address {
            if let target = ContactAddress.link(to: address.value.scalarText ?? ""), !text.hasLink {
                text = RichText(text.runs.map { TextRun($0.text, style: $0.style, link: target, span: $0.span) })
            } else {
                remarks.append(self.text(address.value))
            }
        }
        remarks += rest.map { keyedText($0) }
        guard !remarks.isEmpty else { return text }
        return .joined([text, .joined([RichText("("), .joined(remarks, by: ", "), RichText(")")], by: "")], by: " ")
    }

    private static func take(_ keys: [String], from entries: inout [DataEntry]) -> DataEntry? {
        for key in keys {
            let index = entries.firstIndex { $0.key.isSameKey(as: key) && $0.value.scalarText != nil }
            if let index { return entries.remove(at: index) }
        }
        return nil
    }
}
