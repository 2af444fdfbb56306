import Languages
import SourceText

/// Labels that stand in brackets behind what they are about: `+47 22 85 50 50 (home)`.
extension PersonReader {
    /// `(LinkedIn)` on the line below the address it names.
    mutating func takeBracketedLabel(_ line: RichText, ledger: inout Ledger) -> Bool {
        let text = line.plainText
        guard text.first == "(", text.last == ")", line.wordCount <= 2, let last = person.contacts.indices.last else {
            return false
        }
        let label = line.slice(1..<text.utf8.count - 1).trimmed()
        if person.contacts[last].network?.lowercased() == label.plainText.lowercased() {
            ledger.omit(label, .labelOfField)
        } else if person.contacts[last].label == nil, ContactLabels.meaning(of: label.plainText) != nil {
            person.contacts[last].label = label
        } else {
            return false
        }
        return true
    }

    /// `blog.example.org (Blog)`, as profiles saved as PDF have it.
    static func withBracketedLabel(_ fragment: RichText) -> Contact? {
        let text = fragment.plainText
        guard text.last == ")", let open = text.lastIndex(of: "(") else { return nil }
        let start = text.utf8.distance(from: text.startIndex, to: open)
        let label = fragment.slice(start + 1..<text.utf8.count - 1).trimmed()
        guard (1...2).contains(label.wordCount), start > 0,
            var contact = ContactReader.read(fragment.slice(0..<start).trimmed(), label: nil),
            contact.kind != .location, contact.kind != .other
        else { return nil }
        if contact.network?.lowercased() == label.plainText.lowercased() { return contact }
        if contact.label == nil, ContactLabels.meaning(of: label.plainText) != nil {
            contact.label = label
        } else {
            // "(evenings only)": not a label, and to be read.
            contact.text = contact.text + RichText(" ") + fragment.slice(start..<text.utf8.count)
        }
        return contact
    }
}
