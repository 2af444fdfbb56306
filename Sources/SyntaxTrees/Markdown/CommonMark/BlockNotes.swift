/// What our block rules write down while cmark reads a text line by line.
///
/// cmark tells where a paragraph starts, but not where its text goes on in the following lines (after `> ` and
/// indentation). It does tell a block rule, line by line; so the rules note it here, and all places of inlines rest on it.
final class BlockNotes {
    /// For each line (counted from 1) the byte at which the text of a paragraph starts in it, or -1 if the line
    /// was never seen as text of a paragraph.
    private(set) var textStarts: [Int]
    /// The lines that are headings only because we read `#Title` as one.
    private(set) var headingsWithoutSpace: [Int] = []
    /// Running text to be parsed as it is, in place of blocks.
    let fragment: [UInt8]?

    init(lineCount: Int, fragment: [UInt8]? = nil) {
        textStarts = Array(repeating: -1, count: lineCount + 2)
        self.fragment = fragment
    }

    func noteText(line: Int, start: Int) {
        if textStarts.indices.contains(line) { textStarts[line] = start }
    }

    func noteHeadingWithoutSpace(line: Int) {
        headingsWithoutSpace.append(line)
    }
}
