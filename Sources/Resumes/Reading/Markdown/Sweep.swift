import SourceText

/// The last look for losses: every word of the draft must stand in the model or in the ledger.
///
/// All steps before it keep that law by themselves. Should one of them fail, the words come back as a paragraph of the section
/// they stood in, so that a fault of ours costs the author their layout but never their text.
enum Sweep {
    /// The runs of the draft whose words are found nowhere.
    static func losses(of draft: [DraftBlock], in resume: Resume) -> [TextRun] {
        var covered = ModelSpans.ranges(of: resume)
        covered.sort { $0.lowerBound < $1.lowerBound }
        let merged = merge(covered)
        return draft.flatMap(\.texts).flatMap(\.runs).filter { run in
            guard let range = run.span?.range, run.text.contains(where: { $0.isLetter || $0.isNumber }) else {
                return false
            }
            return !isCovered(range, merged)
        }
    }

    static func restore(_ losses: [TextRun], to resume: inout Resume, ledger: inout Ledger) {
        for run in losses {
            ledger.diagnostics.note(
                "text-unplaced", "Text that found no place stands at the end of its section", at: run.span)
            let start = run.span?.range.lowerBound ?? 0
            let paragraph = Block.paragraph(RichText([run]))
            let index = resume.sections.lastIndex { ($0.span?.range.lowerBound ?? .max) <= start }
            if let index {
                resume.sections[index].content.append(paragraph)
            } else {
                resume.person.summary.append(paragraph)
            }
        }
    }

    private static func merge(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for range in ranges {
            if let last = result.last, range.lowerBound <= last.upperBound {
                result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }

    /// Some of it stands in one of the ranges; a run is cut at most at separators, which are no loss.
    private static func isCovered(_ range: Range<Int>, _ ranges: [Range<Int>]) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].lowerBound < range.upperBound
    }
}
