import Breaking
import Foundation
import Testing

/// What LuaTeX did with invented paragraphs under many parameters, step by step.
///
/// A larger recording is read as well if VITASET_TEX_GOLDENS names one.
@Suite("Lines as LuaTeX breaks them, from recordings")
struct TeXGoldenTests {
    static let cases: [TeXCase] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Goldens")
        let larger = ProcessInfo.processInfo.environment["VITASET_TEX_GOLDENS"]
        let paths = [folder.appendingPathComponent("luatex.txt").path] + (larger.map { [$0] } ?? [])
        return paths.flatMap { (try? TeXCase.read($0)) ?? [] }
    }()

    @Test("The recording is there")
    func recordingIsThere() {
        #expect(Self.cases.count >= 40)
    }

    @Test("Every line TeX considers is considered, in its order and at its cost")
    func traces() {
        let differing = Self.cases.compactMap { recorded -> String? in
            var ours = (broken(recorded).trace?.dump() ?? "").split(separator: "\n").map(TeXCase.plain)
            // TeX does not announce a second pass that comes first.
            if recorded.parameters.pretolerance < 0 { ours.removeFirst() }
            if ours == recorded.trace { return nil }
            // Where text is expanded TeX rounds glyph by glyph, we box by box: numbers may differ in the last place.
            let isExpanded = recorded.parameters.expansion != Expansion(stretch: 0, shrink: 0)
            if isExpanded && ours.map(Self.shape) == recorded.trace.map(Self.shape) { return nil }
            return recorded.name + firstDifference(ours, recorded.trace)
        }
        #expect(differing == [])
    }

    /// An event without badness and demerits.
    private static func shape(_ event: String) -> [Substring] {
        event.split(separator: " ").filter { word in !["b=", "d=", "t="].contains { word.hasPrefix($0) } }
    }

    private func firstDifference(_ ours: [String], _ theirs: [String]) -> String {
        let count = max(ours.count, theirs.count)
        let index = (0..<count).first { $0 >= ours.count || $0 >= theirs.count || ours[$0] != theirs[$0] } ?? 0
        func line(_ lines: [String]) -> String { index < lines.count ? lines[index] : "nothing" }
        return ", event \(index): \(line(ours)) where TeX has \(line(theirs))"
    }

    @Test("Lines end where TeX's end")
    func lines() {
        let differing = Self.cases.compactMap { recorded -> String? in
            let breaks = broken(recorded).lines.dropLast().map(\.breakIndex)
            let theirs = Array(recorded.breaks.dropLast())
            return breaks == theirs ? nil : "\(recorded.name): \(breaks) where TeX has \(theirs)"
        }
        #expect(differing == [])
    }

    /// Not where characters hang: LuaTeX lets some hang when it sets a line that it did not let hang when it broke it.
    @Test("Glue and text are set as wide as TeX sets them")
    func setting() {
        let differing = Self.cases.filter { !$0.hasHangingCharacters }.flatMap { recorded -> [String] in
            let lines = broken(recorded).lines
            guard lines.count == recorded.settings.count else { return [] }
            return zip(lines, recorded.settings).compactMap { line, theirs in
                // TeX rounds the width of every expanded glyph, and says 1 of glue that shrinks all it can.
                let isOverfull = abs(theirs.ratio) == 1
                let isAlike =
                    abs(line.expansion * 1000 - Double(theirs.expansion)) < 1.01
                    && abs(line.ratio - theirs.ratio) < 0.05
                return isOverfull || isAlike ? nil : "\(recorded.name), \(theirs): \(line)"
            }
        }
        #expect(differing == [])
    }

    private func broken(_ recorded: TeXCase) -> BrokenText {
        OptimumBreaker.breakLines(
            recorded.items, measures: recorded.measures, parameters: recorded.parameters, tracing: true)
    }
}
