/// A page break at the end of an entry stands between it and what follows.
enum PageBreakHoist {
    static func hoist(_ blocks: [Block]) -> [Block] {
        blocks.flatMap { block -> [Block] in
            guard case .entry(var entry) = block else { return [block] }
            var breaks = 0
            while case .pageBreak? = entry.body.last, entry.roles.isEmpty {
                entry.body.removeLast()
                breaks += 1
            }
            return [.entry(entry)] + Array(repeating: .pageBreak, count: breaks)
        }
    }
}
