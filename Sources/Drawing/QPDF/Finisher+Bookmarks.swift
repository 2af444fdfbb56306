import Geometry

extension Finisher {
    /// ISO 32000-1, 12.3.3: the outline, all of it open.
    func addBookmarks(to file: QPDFFile) {
        let bookmarks = document.bookmarks
        guard !bookmarks.isEmpty else { return }
        let pages = file.pages.map(\.number)
        let outline = Outline(levels: bookmarks.map(\.level))
        let root = file.add(["Type": .name("Outlines")])
        let numbers = bookmarks.map { _ in file.add([:]) }
        for (index, bookmark) in bookmarks.enumerated() {
            precondition(pages.indices.contains(bookmark.page), "a bookmark leads to a page of the document")
            let item = file[numbers[index]]
            let top = document.pages[bookmark.page].size.height - bookmark.top
            item.set("Title", .text(bookmark.title))
            item.set("Dest", [.reference(pages[bookmark.page]), .name("XYZ"), 0, .real(top.points), 0])
            item.set("Parent", .reference(outline.parent(of: index).map { numbers[$0] } ?? root))
            let siblings = outline.children(of: outline.parent(of: index))
            if let place = siblings.firstIndex(of: index) {
                if place > 0 { item.set("Prev", .reference(numbers[siblings[place - 1]])) }
                if place + 1 < siblings.count { item.set("Next", .reference(numbers[siblings[place + 1]])) }
            }
            setChildren(of: item, outline.children(of: index), numbers, visible: outline.descendants(of: index))
        }
        setChildren(of: file[root], outline.children(of: nil), numbers, visible: bookmarks.count)
        file.root.set("Outlines", .reference(root))
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
