/// Lines of an entry that are nothing but an address on the web.
enum EntryLinks {
    /// The line if it is one bare URL, shown as such and linked.
    static func bareURL(_ line: RichText) -> RichText? {
        let text = line.plainText
        guard !text.contains(where: \.isWhitespace), text.contains(".") else { return nil }
        let isAddress =
            text.hasPrefix("http") || text.hasPrefix("www.") || (text.contains("/") && WebAddress.looksLikeHost(text))
        guard isAddress else { return nil }
        if line.commonLink != nil { return line }
        guard let target = LinkMender.mend(text) else { return nil }
        return RichText(
            line.runs.map { run in
                var run = run
                run.link = target
                return run
            })
    }
}
