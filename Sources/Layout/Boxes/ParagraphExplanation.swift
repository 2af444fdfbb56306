import Breaking
import Geometry
import Glyphs
import SourceText

/// How a paragraph was broken: its lines, and every line that was considered on the way, as a person can read it.
struct ParagraphExplanation {
    let text: InlineText
    let broken: BrokenText
    let lines: [SetLine]
    let lists: PassLists

    /// Marks of lists and page numbers are no paragraphs to speak of.
    var hasWords: Bool { text.plainText.contains { $0.isWhitespace } }

    /// The story: what it is, the lines it has, and, if there was a choice, the lines it could have had.
    func dump() -> String {
        var parts = [title] + lines.map(row)
        let considered = broken.consideredLines
        if considered.count > 1 {
            parts.append("    considered:")
            parts.append("      no from line class      badness penalty demerits    total ends with")
            var pass: BreakPass?
            for line in considered {
                if line.pass != pass { parts.append("    \(Self.words(line.pass))") }
                pass = line.pass
                parts.append(row(line))
            }
        }
        return parts.joined(separator: "\n")
    }

    private var title: String {
        let count = lines.count == 1 ? "1 line" : "\(lines.count) lines"
        let start = String(text.plainText.prefix(32)).debugDescription
        let place = lines.first?.span.map { "\($0.start): " } ?? ""
        let measure = Length.pt(broken.lines.first?.measure ?? 0)
        return "\(place)\(start), \(count) of \(measure), \(Self.words(broken.pass)), \(broken.demerits) demerits"
    }

    private static func words(_ pass: BreakPass) -> String {
        switch pass {
        case .first: "first pass, without hyphens"
        case .second: "second pass, with hyphens"
        case .emergency: "third pass, with emergency stretch"
        }
    }

    /// Ratio, gap, expansion, class, badness and demerits of a line of the paragraph, then its text.
    private func row(_ line: SetLine) -> String {
        let fit = line.fit
        let columns = [
            (fit.glueOrder > 0 ? "last" : Self.signed(fit.ratio), 6), (Self.signed(gap(of: fit), isSigned: false), 5),
            (fit.expansion == 0 ? "" : Self.signed(fit.expansion * 100) + "%", 7), ("\(fit.fitness)", -10),
            ("\(Self.words(badness: fit.badness))", 6), ("\(fit.demerits)", 8),
        ]
        return "  " + Self.row(columns) + "  " + line.runs.map(\.run.text).joined()
    }

    /// The word spaces of a line as a share of their natural width.
    private func gap(of line: BrokenLine) -> Double {
        let spaces = line.items.compactMap { index -> Glue? in
            guard case .space = lists.list(of: broken.pass).sources[index], case .glue(let glue) = broken.items[index]
            else {
                return nil
            }
            return glue
        }
        let natural = spaces.reduce(0) { $0 + $1.width }
        return natural > 0 ? spaces.reduce(0) { $0 + $1.width(on: line) } / natural : 1
    }

    private func row(_ line: ConsideredLine) -> String {
        let columns = [
            (line.isChosen ? "*" : "", 4), (line.number.map(String.init) ?? "-", 3), ("\(line.from)", 4),
            ("\(line.line)", 4), ("\(line.fitness)", -10), (Self.words(badness: line.badness), 7),
            (line.penalty <= -Penalty.infinite ? "forced" : "\(line.penalty)", 7),
            (line.demerits.map(String.init) ?? "*", 8), ("\(line.total)", 8),
        ]
        return Self.row(columns) + " " + ending(of: line)
    }

    /// The last words before a break.
    private func ending(of line: ConsideredLine) -> String {
        let list = lists.list(of: line.pass)
        guard line.item < list.items.count else { return "the end" }
        var end = 0
        for index in stride(from: line.item - 1, through: 0, by: -1) {
            guard case .word(_, let range) = list.sources[index] else { continue }
            end = range.upperBound
            break
        }
        var hyphen = ""
        if case .penalty(let penalty) = list.items[line.item], penalty.kind == .hyphen { hyphen = "-" }
        let before = String(decoding: Array(text.plainText.utf8)[..<end], as: UTF8.self)
        return (before.count > 24 ? "…" : "") + before.suffix(24) + hyphen
    }

    // MARK: Columns

    /// Texts in columns of these widths, a negative one for text that begins at the column's start.
    private static func row(_ columns: [(text: String, width: Int)]) -> String {
        columns.map { text, width in
            let space = String(repeating: " ", count: max(0, abs(width) - text.count))
            return width < 0 ? text + space : space + text
        }.joined(separator: " ")
    }

    private static func words(badness: Int) -> String {
        badness > 10_000 ? "over" : "\(badness)"
    }

    private static func signed(_ value: Double, isSigned: Bool = true) -> String {
        let scaled = Int((min(max(value, -99), 99) * 100).rounded())
        let digits = String(abs(scaled) % 100)
        let sign = scaled < 0 ? "-" : isSigned ? "+" : ""
        return "\(sign)\(abs(scaled) / 100).\(digits.count == 1 ? "0" : "")\(digits)"
    }
}
