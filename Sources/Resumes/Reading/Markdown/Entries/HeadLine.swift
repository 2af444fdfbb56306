import Languages

/// One line of an entry's head: its dates taken out, the rest cut into parts.
struct HeadLine {
    var parts: [Separators.Part]
    /// The line without its dates, as written.
    var text: RichText

    init(_ text: RichText) {
        self.text = text
        parts = Separators.parts(of: text, at: .heads).map { part in
            var part = part
            part.text = part.text.withoutDanglingBrackets
            return part
        }
    }
}

extension RichText {
    /// Without a bracket that lost its other half when a date was taken out.
    fileprivate var withoutDanglingBrackets: RichText {
        let text = plainText
        let opens = text.count { "(（".contains($0) }
        let closes = text.count { ")）".contains($0) }
        if opens == closes { return self }
        if closes > opens, let last = text.last, ")）".contains(last) {
            return slice(0..<text.utf8.count - last.utf8.count).trimmed()
        }
        if opens > closes, let first = text.first, "(（".contains(first) {
            return slice(first.utf8.count..<text.utf8.count).trimmed()
        }
        return self
    }
}
