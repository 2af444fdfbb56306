internal import Languages
import SourceText

/// Emoji and colons around titles and data, booked as they go.
enum Decorations {
    /// A text without emoji and icon characters, trimmed.
    static func stripped(_ text: RichText, ledger: inout Ledger) -> RichText {
        let result = Decoration.stripped(from: text)
        guard !result.removed.isEmpty else { return result.text.trimmed() }
        notePins(in: text, ledger: &ledger)
        ledger.omit(result.removed.joined(separator: " "), .decoration, at: text.span)
        return result.text.trimmed()
    }

    /// A text without the emoji it begins with, which stand for a bullet there; others may be words to the author.
    static func unled(_ text: RichText, ledger: inout Ledger) -> RichText {
        let lead = text.plainText.prefix { Decoration.isDecoration($0) || $0.isWhitespace }
        guard lead.contains(where: { Decoration.isDecoration($0) }), lead.utf8.count < text.utf8Count else {
            return text
        }
        ledger.omit(text.slice(0..<lead.utf8.count).trimmed(), .decoration)
        return text.slice(lead.utf8.count..<text.utf8Count)
    }

    /// The first line of an entry: without emoji, without a colon at its end; its emphasis still tells something.
    static func headLine(_ text: RichText, ledger: inout Ledger) -> RichText {
        let line = stripped(text, ledger: &ledger)
        guard let last = line.plainText.last, ":：".contains(last) else { return line }
        let start = line.utf8Count - last.utf8.count
        ledger.omit(line.slice(start..<line.utf8Count), .decoration)
        return line.slice(0..<start).trimmed()
    }

    private static func notePins(in text: RichText, ledger: inout Ledger) {
        var offset = 0
        for character in text.plainText {
            let length = character.utf8.count
            if pins.contains(String(character)), let place = text.slice(offset..<offset + length).span {
                ledger.placeIcons.insert(place.range.upperBound)
            }
            offset += length
        }
    }

    /// The title of a section or an entry: without emoji, without a colon at its end.
    static func title(_ text: RichText, ledger: inout Ledger) -> RichText {
        withoutBullet(headLine(text, ledger: &ledger).withoutCommonEmphasis, ledger: &ledger)
    }

    /// `■職務要約`, `▸ Talks`: a sign before the title that other titles have as well.
    private static func withoutBullet(_ title: RichText, ledger: inout Ledger) -> RichText {
        let lead = title.plainText.prefix { bullets.contains($0) || $0.isWhitespace }
        guard lead.contains(where: { !$0.isWhitespace }), lead.utf8.count < title.utf8Count else { return title }
        ledger.omit(title.slice(0..<lead.utf8.count).trimmed(), .decoration)
        return title.slice(lead.utf8.count..<title.utf8Count)
    }

    private static let bullets: SignSet = "■□●○◆◇▪▸►▶◎※"

    /// Emoji that say "here I live".
    private static let pins: Set<String> = ["📍", "🏠", "🗺️", "🗺", "📌", "🏡", "🌍", "🌎", "🌏"]
}
