/// The characters of a text whose signs are being set, each with the part it belongs to.
struct PunctuatedText {
    /// What stands in each place now: one character as written, or what was put for it; may be empty.
    private(set) var signs: [String] = []
    /// As written.
    let characters: [Character]
    private let owners: [Int]
    private let partCount: Int
    /// Whether a place is of code or an address, and stays.
    private let isFixed: [Bool]

    init(_ parts: [Punctuation.Part]) {
        var characters: [Character] = []
        var owners: [Int] = []
        var isFixed: [Bool] = []
        for (index, part) in parts.enumerated() {
            for character in part.text {
                characters.append(character)
                owners.append(index)
                isFixed.append(part.isFixed)
            }
        }
        Self.fixAddresses(in: characters, &isFixed)
        self.characters = characters
        self.owners = owners
        self.isFixed = isFixed
        partCount = parts.count
        signs = characters.map { String($0) }
    }

    var count: Int { characters.count }

    /// The texts of the parts as they are now.
    var parts: [String] {
        var texts = [String](repeating: "", count: partCount)
        for (sign, owner) in zip(signs, owners) { texts[owner] += sign }
        return texts
    }

    /// Nil before the beginning and after the end.
    func character(_ index: Int) -> Character? { characters.indices.contains(index) ? characters[index] : nil }

    func mayChange(_ index: Int) -> Bool { characters.indices.contains(index) && !isFixed[index] }

    /// Puts a sign, with spaces that belong to it, in a place.
    mutating func put(_ sign: String, at index: Int) { if mayChange(index) { signs[index] = sign } }

    /// Words with an `@`, a scheme or a path in them are addresses or code, whoever wrote them.
    private static func fixAddresses(in characters: [Character], _ isFixed: inout [Bool]) {
        var start = 0
        while start < characters.count {
            guard !characters[start].isBlank else {
                start += 1
                continue
            }
            var end = start
            while end < characters.count, !characters[end].isBlank { end += 1 }
            if isAddress(characters[start..<end]) { for index in start..<end { isFixed[index] = true } }
            start = end
        }
    }

    private static func isAddress(_ word: ArraySlice<Character>) -> Bool {
        word.contains { signsOfCode.contains($0) } || word.starts(with: "www.")
            || word.contains(":") && String(word).contains("://")
    }

    private static let signsOfCode: SignSet = "@\\=_"
}

extension Character? {
    /// The edge of the text counts as white space.
    var isSpaceOrEdge: Bool { self?.isBlank ?? true }
    var isLetter: Bool { self?.isLetter ?? false }
    var isDigit: Bool { self?.isNumber ?? false }
}
