public import Resumes
public import SourceText

/// What reading a file's pages against its source has shown.
public struct Proof: Sendable {
    /// A stretch of words with its place in the source.
    public struct Stretch: Hashable, Sendable {
        /// As the source has it, markup aside.
        public var text: String
        public var span: SourceSpan?
        /// As the page has it, where that differs; from 0.
        public var shown: String?
        public var page: Int?
    }

    /// Words of the source the pages do not have.
    public private(set) var lost: [Stretch] = []
    /// Letters that are there, but with other spaces: torn apart or run together.
    public private(set) var respaced: [Stretch] = []
    /// Stretches of three words and more (of nine characters where words have no spaces) that stand once in the source
    /// and again on the pages.
    public private(set) var doubled: [Stretch] = []
    /// Read apart from what it belongs to, out of order, or mixed with other text.
    public private(set) var moved: [Stretch] = []
    /// Words of the pages that are not in the source: labels, months, page numbers. No fault.
    public private(set) var added: [String] = []
    /// Words that a line end divides and that were put together again. No fault.
    public private(set) var divided: [String] = []
    /// Words of the source, and those of them that are not on the pages.
    public private(set) var wordCount: Int
    public private(set) var lostCount: Int

    public var isClean: Bool { lost.isEmpty && respaced.isEmpty && doubled.isEmpty && moved.isEmpty }

    /// `pages`: the text of each page in the order it is painted.
    public init(of resume: Resume, on pages: [String]) {
        let copy = ProofCopy(resume)
        let page = ProofPage(pages: pages, known: Set(copy.passages.flatMap { $0.words.map(\.key) }))
        let reading = ProofReading(copy, page)
        wordCount = copy.wordCount
        lostCount = reading.places.joined().count { $0 == nil }
        divided = page.divided + reading.divided
        lost = copy.lost(in: reading)
        respaced = reading.respaced.map { passage, word, shown in
            copy.stretch(passage, word..<copy.passages[passage].words.count, shown: shown)
        }
        moved = ProofOrder(copy, page, reading).moved
        (doubled, added) = copy.surplus(of: page, in: reading)
    }
}

extension ProofCopy {
    /// Runs of words without a place.
    fileprivate func lost(in reading: ProofReading) -> [Proof.Stretch] {
        var stretches: [Proof.Stretch] = []
        for (passage, places) in reading.places.enumerated() {
            var start: Int?
            for index in 0...places.count {
                if index < places.count, places[index] == nil {
                    start = start ?? index
                } else if let first = start {
                    stretches.append(stretch(passage, first..<index))
                    start = nil
                }
            }
        }
        return stretches
    }

    /// What of the pages belongs to no passage: said again, or added.
    fileprivate func surplus(of page: ProofPage, in reading: ProofReading) -> (
        doubled: [Proof.Stretch], added: [String]
    ) {
        var doubled: [Proof.Stretch] = []
        var added: [String] = []
        var position = 0
        while position < page.words.count {
            guard reading.owners[position] == nil else {
                position += 1
                continue
            }
            var end = position
            while end < page.words.count, reading.owners[end] == nil { end += 1 }
            if let (passage, words) = longestRepeat(page.words[position..<end].map(\.key)),
                ProofCopy.saysMuch(passages[passage].words[words])
            {
                let shown = page.words[position..<(position + words.count)].map(\.text).joined(separator: " ")
                doubled.append(stretch(passage, words, shown: shown, page: page.words[position].page))
                position += words.count
            } else {
                added.append(page.words[position].text)
                position += 1
            }
        }
        return (doubled, added)
    }

    /// Three words and more are no chance; where each character is a word, nine: `メール` is a single one, and a label.
    private static func saysMuch(_ words: ArraySlice<Word>) -> Bool {
        words.reduce(0) { $0 + (WordKey.isIdeographic($1.key) ? 1 : 3) } >= 9
    }

    /// The passage whose words say the most of the beginning of `keys`.
    private func longestRepeat(_ keys: [String]) -> (passage: Int, words: Range<Int>)? {
        var best: (passage: Int, words: Range<Int>)?
        for (index, passage) in passages.enumerated() where !passage.isDate && !passage.mayRepeat {
            for start in passage.words.indices where passage.words[start].key == keys[0] {
                let count = zip(passage.words[start...], keys).prefix { $0.key == $1 }.count
                if count > best?.words.count ?? 0 { best = (index, start..<(start + count)) }
            }
        }
        return best
    }
}
