import SourceText

/// `{.private}` after a datum, or alone on the line below the line it stands on.
enum PrivateMark {
    static func marks(_ span: SourceSpan) -> Bool {
        let file = span.file
        let line = file.position(of: span.range.upperBound).line
        let end = file.range(ofLine: line).upperBound
        let behind = file.text(in: span.range.upperBound..<max(end, span.range.upperBound))
        let fragment = behind.prefix { !"|•·".contains($0) }
        return fragment.contains(".private}")
            || (line < file.lineCount && isMark(file.text(in: file.range(ofLine: line + 1))))
    }

    private static func isMark(_ line: String) -> Bool {
        let text = line.trimmedText
        return text.hasPrefix("{") && text.hasSuffix("}") && text.contains(".private")
    }
}
