import Geometry

extension Finisher {
    /// ISO 32000-1, 12.3.3: the outline, all of it open.
    func addBookmarks(to file: QPDFFile) {
        let bookmarks = document.bookmarks
        guard !bookmarks.isEmpty else { return }
        let pages = file.pages.map(\.number)
        let outline = Outline(levels: bookmarks.map(\.level))
        let root = file.addDictionary()
        root.set("Type", .name("Outlines"))
        let items = bookmarks.map { _ in file.addDictionary() }
        let numbers = items.map(\.number)
        for (index, bookmark) in bookmarks.enumerated() {
            precondition(pages.indices.contains(bookmark.page), "a bookmark leads to a page of the document")
            let top = document.pages[bookmark.page].size.height - bookmark.top
            let siblings = outline.children(of: outline.parent(of: index))
            let place = siblings.firstIndex(of: index) ?? 0
            items[index].set([
                "Title": .text(bookmark.title),
                "Dest": [.reference(pages[bookmark.page]), .name("XYZ"), 0, .real(top.points), 0],
                "Parent": .reference(outline.parent(of: index).map { numbers[$0] } ?? root.number),
                "Prev": place > 0 ? .reference(numbers[siblings[place - 1]]) : nil,
                "Next": place + 1 < siblings.count ? .reference(numbers[siblings[place + 1]]) : nil,
            ])
            setChildren(of: items[index], outline.children(of: index), numbers, visible: outline.descendants(of: index))
        }
        setChildren(of: root, outline.children(of: nil), numbers, visible: bookmarks.count)
        file.root.set("Outlines", .reference(root.number))
    }

    private func setChildren(of item: QPDFObject, _ children: [Int], _ numbers: [Int], visible: Int) {
        guard let first = children.first, let last = children.last else { return }
        item.set("First", .reference(numbers[first]))
        item.set("Last", .reference(numbers[last]))
        // ISO 32000-1, tables 152 and 153: what is open is counted, and cairo's own count is negative.
        if fixes(.outlineCount) { item.set("Count", .integer(visible)) }
    }
}

/// Who is below whom in a list of levels, worked out once.
struct Outline: Hashable, Sendable {
    /// From 1; each at most one deeper than the one before.
    let levels: [Int]
    private var parents: [Int?] = []
    private var roots: [Int] = []
    private var below: [[Int]]
    private var ends: [Int]

    init(levels: [Int]) {
        self.levels = levels
        below = levels.map { _ in [] }
        ends = levels.map { _ in levels.count }
        /// Those whose descendants may still come, outermost first.
        var open: [Int] = []
        for (index, level) in levels.enumerated() {
            while let last = open.last, levels[last] >= level {
                ends[last] = index
                open.removeLast()
            }
            parents.append(open.last)
            if let parent = open.last { below[parent].append(index) } else { roots.append(index) }
            open.append(index)
        }
    }

    func parent(of index: Int) -> Int? { parents[index] }

    /// Nil: the outline's root.
    func children(of index: Int?) -> [Int] {
        index.map { below[$0] } ?? roots
    }

    func descendants(of index: Int) -> Int { ends[index] - index - 1 }
}
