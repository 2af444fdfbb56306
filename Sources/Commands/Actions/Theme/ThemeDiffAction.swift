import Geometry
import SourceText
import Typesetting

/// `vitaset theme diff A B`: what moved between two themes, in numbers, and as pictures with `-o`.
///
/// With `--threshold` the run fails (3) if a greater share of the pixels differs, in per cent.
struct ThemeDiffAction {
    let run: Run

    func perform() throws -> ExitCode {
        let names = try run.themeOperands(2, 2, usage: "diff THEME THEME [--source cv.md] [-o FILE.png]")
        let threshold = try run.number("threshold", in: 0...100, else: 100)
        let ppi = try run.number("ppi", in: 10...600, else: 110)
        if let output = run.arguments.value("output"), !output.lowercased().hasSuffix(".png") {
            throw Arguments.Fault(message: "The overlay is a PNG; name it so, unlike '\(output)'")
        }
        let workspace = try run.workspace()
        var diagnostics = Diagnostics()
        let path = run.arguments.value("source")
        let source = try path.map { try SourceReading.source(at: $0, diagnostics: &diagnostics) }
        guard let source = source ?? Typesetter.specimenSource else {
            run.reportTheme(diagnostics, exit: .input)
            return .input
        }
        let result = try Typesetter(workspace: workspace).difference(
            of: source, between: names[0], and: names[1], try run.request(), pixelsPerInch: ppi)
        guard let difference = result.difference else {
            run.reportTheme(result.diagnostics, exit: .theme)
            return .theme
        }
        run.reportTheme(result.diagnostics, exit: .done)
        run.console.print(DifferenceText.text(difference, names[0], names[1]))
        try writeOverlays(of: difference)
        guard difference.share * 100 > threshold else { return .done }
        run.console.complain(
            "\(DifferenceText.percent(difference.share)) of the pixels differ; \(threshold) % are allowed")
        return .outputCheck
    }

    private func writeOverlays(of difference: ThemeDifference) throws {
        guard let output = run.arguments.value("output") else { return }
        for (index, page) in difference.pages.enumerated() {
            let name = difference.pages.count == 1 ? output : "\(output.dropLast(4))-\(index + 1).png"
            try FileSystem.write(page.overlay, to: name)
            run.console.tell("\(name): red is only in the first, blue-green only in the second")
        }
    }
}

/// A difference in words and numbers.
enum DifferenceText {
    static func text(_ difference: ThemeDifference, _ first: String, _ second: String) -> String {
        var lines = ["pages: \(difference.pageCounts.first) → \(difference.pageCounts.second)"]
        let count = difference.commonWords
        if difference.moves.isEmpty, difference.onlyFirst.isEmpty, difference.onlySecond.isEmpty {
            lines.append("words: \(count), none moved")
        } else {
            lines.append("words: \(count) in both, \(difference.moves.count) moved")
        }
        if difference.resized > 0 { lines.append("sizes: \(difference.resized) words are of another size") }
        lines += difference.moves.prefix(5).map { move in
            let pages = move.pages.map(String.init).joined(separator: " → ")
            return "  \(tenths(move.distance.millimetres)) mm  \(move.word)  (page \(pages))"
        }
        lines += only(difference.onlyFirst, first) + only(difference.onlySecond, second)
        lines += difference.pages.enumerated().map { index, page in
            "page \(index + 1): \(percent(page.share)) of the pixels differ"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func only(_ words: [String], _ name: String) -> [String] {
        guard !words.isEmpty else { return [] }
        let more = words.count > 8 ? ", …" : ""
        return ["only in \(name): \(words.count) (\(words.prefix(8).joined(separator: ", "))\(more))"]
    }

    static func percent(_ share: Double) -> String {
        let hundredths = Int((share * 10_000).rounded())
        return "\(hundredths / 100).\(String(hundredths % 100 + 100).dropFirst()) %"
    }

    private static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
