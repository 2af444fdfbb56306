internal import Languages
import SourceText

/// `{.private}` after a datum, or alone on the line below the line it stands on.
enum PrivateMark {
    static func marks(_ span: SourceSpan) -> Bool {
        let file = span.file
        let line = file.line(of: span.range.upperBound)
        let end = file.range(ofLine: line).upperBound
        let behind = file.text(in: span.range.upperBound..<max(end, span.range.upperBound))
        let isBehind = behind.holds(".private}") && behind.prefix { !bars.contains($0) }.holds(".private}")
        return isBehind
            || (line < file.lineCount && isMark(file.text(in: file.range(ofLine: line + 1))))
    }

    private static let bars: SignSet = "|•·"

    private static func isMark(_ line: String) -> Bool {
        let text = line.trimmedText
        return text.hasPrefix("{") && text.hasSuffix("}") && text.contains(".private")
    }
}
