import Resumes
import SourceText

/// What a page must say: the model's texts in the author's order, as words with their places.
///
/// Named after the copy a proof is read against.
struct ProofCopy {
    struct Word: Hashable {
        var key: String
        /// In UTF-8 bytes of the passage's text.
        var range: Range<Int>
    }

    /// A text that stays together: a paragraph, a field of an entry's head, a contact.
    struct Passage {
        var text: RichText
        var words: [Word]
        /// Passages of one group belong side by side: an entry with its head and body, a section's own text.
        var group: Int
        /// The text flow it is a link of; within a group such passages follow each other. Nil for fields of a head,
        /// whose order is the theme's affair.
        var order: Int?
        /// Years are asked for one by one, in any place of the passage: themes set dates in many ways.
        var isDate = false
        /// Of a date: its words as the author wrote them, which a theme may set beside the years.
        var written: Set<String> = []
        /// A letter says its sender's name and address in its head, above the window and under the signature.
        var mayRepeat = false
    }

    /// A stretch of a passage as it is written, from one word to another.
    func stretch(_ passage: Int, _ words: Range<Int>, shown: String? = nil, page: Int? = nil) -> Proof.Stretch {
        let passage = passages[passage]
        guard let first = words.first, let last = words.last else { return Proof.Stretch(text: "") }
        let slice = passage.text.slice(passage.words[first].range.lowerBound..<passage.words[last].range.upperBound)
        return Proof.Stretch(text: slice.plainText, span: slice.span, shown: shown, page: page)
    }

    private(set) var passages: [Passage] = []
    /// By group: the one it is within, as an entry is within its section; group 0 holds all.
    private(set) var outerGroups = [0]
    private var group = 0

    init(_ resume: Resume) {
        let person = resume.person
        if let name = person.name { addGroup(name) }
        for line in person.headline { addGroup(line) }
        for contact in person.contacts { addGroup(contact.text) }
        for datum in person.personal {
            group = 0
            openGroup()
            add(datum.label, ordered: true)
            add(datum.text, ordered: true)
        }
        group = 0
        openGroup()
        add(person.summary)
        if resume.letter != nil { for index in passages.indices { passages[index].mayRepeat = true } }
        for section in resume.sections { add(section) }
        if let letter = resume.letter { add(letter) }
    }

    var wordCount: Int { passages.reduce(0) { $0 + $1.words.count } }

    private mutating func addGroup(_ text: RichText) {
        group = 0
        openGroup()
        add(text, ordered: true)
    }

    /// Its date is set in many ways, and not asked for unless it stands there as it was written.
    private mutating func add(_ letter: Letter) {
        for line in letter.recipient { addGroup(line) }
        if case .written(let date)? = letter.date { addGroup(date) }
        let parts = [letter.place, letter.subject, letter.salutation, letter.closing, letter.signature]
        for text in parts.compactMap({ $0 }) { addGroup(text) }
        for item in letter.enclosures?.items ?? [] { addGroup(item) }
        group = 0
        openGroup()
        add(letter.body)
    }

    private mutating func add(_ section: Section) {
        group = 0
        openGroup()
        add(section.title, ordered: true)
        add(section.content)
    }

    /// Entries and sub-sections are groups of their own; what follows them goes on with the outer one.
    private mutating func add(_ blocks: [Block]) {
        let outer = group
        for block in blocks {
            switch block {
            case .paragraph(let text): add(text, ordered: true)
            case .list(let list): for item in list.items { add(item) }
            case .quote(let inner): add(inner)
            case .verbatim(let text, let span): add(RichText(text, span: span), ordered: true)
            case .table(let table): for cell in table.header + table.rows.joined() { add(cell, ordered: true) }
            case .labelled(let texts):
                for text in texts {
                    add(text.label, ordered: true)
                    add(text.text, ordered: true)
                }
            case .entry(let entry):
                openGroup()
                add(entry)
                group = outer
            case .subsection(let section):
                openGroup()
                add(section.title, ordered: true)
                add(section.content)
                group = outer
            case .pageBreak: break
            }
        }
    }

    private mutating func openGroup() {
        outerGroups.append(group)
        group = outerGroups.count - 1
    }

    /// Whether a group is another one or within it.
    func isGroup(_ inner: Int, within outer: Int) -> Bool {
        var group = inner
        while group != outer {
            guard group > 0 else { return false }
            group = outerGroups[group]
        }
        return true
    }

    private mutating func add(_ entry: Entry) {
        for field in Entry.Field.allCases {
            if let text = entry[field] { add(text, ordered: false) }
        }
        if let dates = entry.dates { add(dates) }
        add(entry.body)
        let outer = group
        for role in entry.roles {
            openGroup()
            add(role)
            group = outer
        }
    }

    /// Years as numbers; words nobody can calculate with as they are.
    private mutating func add(_ dates: EntryDates) {
        let years: [Int] =
            switch dates.value {
            case .single(let date), .since(let date, _), .until(let date): [date.year]
            // A range within a year may be set as one date.
            case .range(let start, let end): start.year == end.year ? [start.year] : [start.year, end.year]
            case .text: []
            }
        guard !years.isEmpty else { return add(dates.written, ordered: false) }
        let text = RichText(years.map(String.init).joined(separator: " – "), span: dates.written.span)
        let words = WordKey.words(of: text.plainText).map { Word(key: $0.key, range: $0.range) }
        let said = [dates.written.plainText, dates.duration?.plainText ?? ""].joined(separator: " ")
        let written = Set(WordKey.words(of: said).map(\.key))
        passages.append(
            Passage(text: text, words: words, group: group, order: nil, isDate: true, written: written))
    }

    private mutating func add(_ text: RichText, ordered: Bool) {
        let plain = text.plainText
        let words = WordKey.words(of: plain).map { Word(key: $0.key, range: $0.range) }
        guard !words.isEmpty else { return }
        passages.append(Passage(text: text, words: words, group: group, order: ordered ? passages.count : nil))
    }
}
