internal import Languages
import SourceText

/// Takes out of a paragraph what is meant for another program: templating, kramdown attributes, LaTeX.
///
/// Each piece goes to the ledger with its reason. Commands it does not know stay as text.
enum Scrubber {
    static func clean(_ lines: DraftLines, ledger: inout Ledger) -> DraftLines {
        var cleaned: [DraftLines.Line] = []
        let isTabular = lines.lines.contains { line in
            line.text.runs.contains { $0.text.holds("\\begin{longtable") || $0.text.holds("\\begin{tabular") }
        }
        for line in lines.lines {
            let before = line.text
            var text = clean(before, isTabular: isTabular, ledger: &ledger)
            let hadBackslash = text.plainText.hasSuffix("\\")
            if hadBackslash { text = text.removing(text.plainText.utf8.count - 1..<text.plainText.utf8.count) }
            text = text.trimmed()
            if text.isEmpty, !before.isEmpty {
                if !cleaned.isEmpty { cleaned[cleaned.count - 1].endsHard = true }
                continue
            }
            cleaned.append(.init(text: text, endsHard: line.endsHard || hadBackslash))
        }
        if !cleaned.isEmpty { cleaned[cleaned.count - 1].endsHard = false }
        return DraftLines(cleaned)
    }

    static func clean(_ text: RichText, isTabular: Bool = false, ledger: inout Ledger) -> RichText {
        let bytes = Array(text.plainText.utf8)
        guard isTabular || bytes.count < 24 || bytes.contains(where: isSuspicious) else { return text }
        if let reason = reasonToDropLine(text.plainText) {
            ledger.omit(text, reason)
            return RichText()
        }
        var cuts = Templating.cuts(in: bytes)
        cuts += LaTeXCommands.cuts(in: bytes).filter { cut in !cuts.contains { $0.range.overlaps(cut.range) } }
        if isTabular { cuts += LaTeXCommands.columnCuts(in: bytes) }
        let settled = PrivateWords.settle(&cuts, of: text, ledger: &ledger)
        let rest = apply(cuts.sorted { $0.range.lowerBound < $1.range.lowerBound }, to: settled, ledger: &ledger)
        guard !cuts.isEmpty, rest.plainText.allSatisfy({ "|•·｜‖".contains($0) || $0.isWhitespace }) else { return rest }
        // Separators of what went.
        ledger.omit(rest, .decoration)
        return RichText()
    }

    /// A range of UTF-8 offsets to take out; `replacement` stands for a symbol the command draws.
    struct Cut {
        var range: Range<Int>
        var reason: Omission.Reason
        var replacement: String?
        /// The text of a link whose target is in `range`.
        var deadLink: Range<Int>?
    }

    private static func apply(_ cuts: [Cut], to text: RichText, ledger: inout Ledger) -> RichText {
        var result = RichText()
        var position = 0
        for cut in cuts where cut.range.lowerBound >= position {
            result = result + text.slice(position..<cut.range.lowerBound)
            let gone = text.slice(cut.range)
            if let link = cut.deadLink, let place = text.slice(link).span { ledger.deadLinks.append(place) }
            if let replacement = cut.replacement {
                result.runs.append(TextRun(replacement, style: gone.runs.first?.style ?? [], span: gone.span))
            } else if gone.plainText.utf8.count > 1 {
                ledger.omit(gone, cut.reason)
            }
            position = cut.range.upperBound
        }
        return result + text.slice(position..<text.plainText.utf8.count)
    }

    private static func isSuspicious(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "$"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: ":"), UInt8(ascii: "~"), UInt8(ascii: "@"), UInt8(ascii: "<"):
            true
        default: false
        }
    }

    /// Lines that are nothing but a word to a program.
    private static func reasonToDropLine(_ line: String) -> Omission.Reason? {
        if Furniture.isPageNumber(line) { return .pageFurniture }
        // What is dropped begins with a sign, and nearly all lines with a letter.
        guard line.first(where: { !$0.isBlank })?.isLetter != true else { return nil }
        let text = line.filter { !$0.isBlank }.lowercased()
        switch text {
        case "[toc]", "[[toc]]", "[[_toc_]]", "{:toc}", "*{:toc}", "@[toc]": return .pageFurniture
        case "[aside]", "[/aside]", "\\", "~", ":::", "::::": return .markup
        default: break
        }
        if !text.isEmpty, text.allSatisfy({ "|•·｜‖".contains($0) }) { return .decoration }
        if text.hasPrefix(":::") || (text.hasPrefix("{:") && text.hasSuffix("}")) { return .markup }
        if text.hasPrefix("@import\"") || text.hasPrefix("@import'") || text.hasPrefix("@importurl") {
            return .metadata
        }
        return nil
    }
}
