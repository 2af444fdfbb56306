/// The text of a page.
struct PageText: Sendable {
    /// In the order of painting; a new line where the baseline changes, a space where a gap asks for one.
    var text = ""
    /// The same without artifacts.
    var content = ""
    /// By number of the marked content.
    var marked: [Int: String] = [:]
}

/// Reads a page's content stream for text as ISO 32000-1, 9.4 and 14.9.4 say, with the simplest idea of lines and words.
struct PageTextReader {
    private var page = PageText()
    private var state = TextState()
    private var marks: [Mark] = []
    /// From where to where the text reaches that was shown since the last space, in the page's units.
    private var chunk: (start: Double, end: Double, y: Double, size: Double)?

    /// A space put before text that began some way to the left of the last, for it may be the far end of a word to the
    /// right that will reach back: where the space stands in the texts, and where that room ends.
    private var leftGap: (text: Int, content: Int, end: Double)?

    /// What parts the next content from the last, artifacts between them passed over.
    private var pending: Character?

    private enum Mark {
        case numbered(Int)
        /// Text that stands for what is painted until the mark ends.
        case actual(String)
        case artifact
        case other
    }

    static func read(_ object: QPDFObject) -> PageText {
        var reader = PageTextReader()
        reader.run(object.pageContent ?? [], resources: object["Resources"], depth: 0)
        return reader.page
    }

    private mutating func run(_ bytes: [UInt8], resources: QPDFObject?, depth: Int) {
        var lexer = ContentLexer(bytes)
        var fonts: [String: FontDecoder] = [:]
        var saved: [TextState] = []
        while let operation = lexer.next() {
            let operands = lexer.operands
            switch operation.name {
            case "q": saved.append(state)
            case "Q": state = saved.popLast() ?? state
            case "BDC", "BMC": marks.append(mark(lexer, resources))
            case "EMC": endMark()
            case "Tf":
                guard let name = operands.first.flatMap({ lexer.name($0) }) else { continue }
                let font = fonts[name] ?? FontDecoder(resources?["Font"]?[name])
                fonts[name] = font
                state.font = font
                state.size = operands.last.flatMap { lexer.number($0) } ?? state.size
            case "Do":
                guard depth < 8, let name = operands.first.flatMap({ lexer.name($0) }),
                    let object = resources?["XObject"]?[name], object["Subtype"]?.name == "Form"
                else { continue }
                let outside = state
                state.apply("cm", object["Matrix"]?.items.compactMap(\.real) ?? [])
                run(object.streamData ?? [], resources: object["Resources"] ?? resources, depth: depth + 1)
                state = outside
            case "Tj", "TJ", "'", "\"":
                if operation.name != "Tj", operation.name != "TJ" { state.nextLine() }
                show(operands, lexer)
            default:
                state.apply(operation.name, operands.compactMap { lexer.number($0) })
            }
        }
    }

    /// A string that was shown, from where to where it reaches.
    private struct Shown {
        var text: String
        var start: Double
        var end: Double
        var y: Double
    }

    /// Shows strings and moves by the numbers between them.
    ///
    /// Text to the left is shown character by character, backwards, and a word to the right in it begins at its far end: so
    /// what counts is the room between what is shown and all that was shown since the last space.
    private mutating func show(_ tokens: [ContentToken], _ lexer: ContentLexer) {
        for string in tokens.compactMap({ shown($0, lexer) }) {
            separate(from: string.start, to: string.end, y: string.y)
            append(string.text)
            let known = chunk ?? (string.start, string.end, string.y, size)
            let reached = max(known.end, string.end)
            chunk = (min(known.start, string.start), reached, string.y, size)
            if let gap = leftGap, abs(gap.end - reached) < size * 0.18 { close(gap.text, gap.content) }
        }
    }

    /// Takes a space out again: what followed has filled the room it stood for.
    private mutating func close(_ text: Int, _ content: Int) {
        page.text.removeSpace(at: text)
        page.content.removeSpace(at: content)
        leftGap = nil
    }

    private mutating func shown(_ token: ContentToken, _ lexer: ContentLexer) -> Shown? {
        if let number = lexer.number(token) {
            state.advance(by: -number / 1000 * state.size)
            return nil
        }
        guard let bytes = lexer.string(token), !bytes.isEmpty else { return nil }
        let decoded = state.font.decode(bytes)
        let spaces = Double(decoded.spaces) * state.wordSpacing + Double(decoded.codes) * state.characterSpacing
        let start = state.position
        state.advance(by: decoded.width * state.size + spaces)
        return Shown(text: decoded.text, start: start.x, end: state.position.x, y: start.y)
    }

    private var size: Double { max(state.visibleSize, 0.1) }

    /// A line break or a space between what was shown before and what is shown now, on whichever side of it that stands.
    private mutating func separate(from start: Double, to end: Double, y: Double) {
        guard let last = chunk, let character = page.text.last else { return }
        // A raised figure is small, and no line of its own.
        if abs(y - last.y) > max(size, last.size) * 0.4 {
            addSpace("\n")
            chunk = nil
        } else if max(start - last.end, last.start - end) > size * 0.18 {
            let isLeft = last.start - end > size * 0.18
            if !character.isWhitespace {
                let place = (page.text.utf8.count, page.content.utf8.count)
                addSpace(" ")
                if isLeft { leftGap = (place.0, place.1, last.start) }
            }
            chunk = nil
        }
    }

    private mutating func addSpace(_ space: Character) {
        page.text.append(space)
        leftGap = nil
        if pending != "\n" { pending = space }
    }

    private mutating func append(_ text: String) {
        for mark in marks { if case .actual = mark { return } }
        record(text)
    }

    private mutating func record(_ text: String) {
        page.text += text
        if !isArtifact {
            if let pending, !page.content.isEmpty { page.content.append(pending) }
            page.content += text
            pending = nil
        }
        for case .numbered(let number) in marks.reversed() {
            page.marked[number, default: ""] += text
            return
        }
    }

    private var isArtifact: Bool {
        marks.contains { if case .artifact = $0 { true } else { false } }
    }

    private func mark(_ lexer: ContentLexer, _ resources: QPDFObject?) -> Mark {
        let operands = lexer.operands
        if operands.first.flatMap({ lexer.name($0) }) == "Artifact" { return .artifact }
        if let number = lexer.integer(after: "MCID") { return .numbered(number) }
        for (key, value) in zip(operands, operands.dropFirst()) where lexer.name(key) == "ActualText" {
            return .actual(lexer.string(value)?.textString ?? "")
        }
        guard operands.count == 2, let name = lexer.name(operands[1]), let list = resources?["Properties"]?[name] else {
            return .other
        }
        if let number = list["MCID"]?.integer { return .numbered(number) }
        return list["ActualText"]?.text.map { .actual($0) } ?? .other
    }

    private mutating func endMark() {
        if case .actual(let text) = marks.popLast() { append(text) }
    }
}

extension [UInt8] {
    /// A text string: UTF-16 with its mark, else Latin-1 as the common part of PDFDocEncoding.
    var textString: String {
        if starts(with: [0xFE, 0xFF]) { return utf16Text }
        return String(String.UnicodeScalarView(map { Unicode.Scalar($0) }))
    }
}

extension String {
    /// Removes the space at a UTF-8 offset; anything else there stays.
    fileprivate mutating func removeSpace(at offset: Int) {
        guard offset < utf8.count else { return }
        let place = utf8.index(startIndex, offsetBy: offset)
        if self[place] == " " { remove(at: place) }
    }
}
