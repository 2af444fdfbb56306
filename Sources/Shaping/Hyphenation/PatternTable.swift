/// Compiled patterns of one language, used where they lie (see `PatternCompiler` for the form).
struct PatternTable {
    let minima: (before: Int, after: Int)
    let compoundMinima: (before: Int, after: Int)
    let solid: Set<UInt32>
    private let file: MappedFile
    private let letters: [UInt32]
    private let levels: [Level]

    private struct Level {
        /// Whether shorter patterns count beside the longest that ends at a letter.
        var isRaw: Bool
        var nodeCount: Int
        var digitCount: Int
        var firstChildren: Int
        var places: Int
        var labels: Int
        var digits: Int
    }

    /// Nil if the file is not there or not of this form.
    init?(path: String) {
        guard let file = MappedFile(path: path), file.bytes.count >= 20,
            file.bytes.prefix(4).elementsEqual(PatternCompiler.magic)
        else { return nil }
        let bytes = file.bytes
        minima = (Int(bytes[4]), Int(bytes[5]))
        compoundMinima = (Int(bytes[6]), Int(bytes[7]))
        let (letterCount, solidCount, levelCount) = (
            Self.word(bytes, 8), Self.word(bytes, 12), Self.word(bytes, 16)
        )
        guard letterCount < 1 << 16, solidCount < 1 << 16, (1...2).contains(levelCount),
            bytes.count >= 20 + 4 * (letterCount + solidCount)
        else { return nil }
        letters = (0..<letterCount).map { UInt32(Self.word(bytes, 20 + 4 * $0)) }
        let solidStart = 20 + 4 * letterCount
        solid = Set((0..<solidCount).map { UInt32(Self.word(bytes, solidStart + 4 * $0)) })
        var place = solidStart + 4 * solidCount
        var levels: [Level] = []
        for _ in 0..<levelCount {
            guard place + 12 <= bytes.count else { return nil }
            let (nodes, digits) = (Self.word(bytes, place + 4), Self.word(bytes, place + 8))
            let start = place + 12
            let labels = start + 4 * (nodes + 1) + 4 * nodes
            let digitStart = labels + (2 * nodes + 3) / 4 * 4
            levels.append(
                Level(
                    isRaw: Self.word(bytes, place) == 1, nodeCount: nodes, digitCount: digits, firstChildren: start,
                    places: start + 4 * (nodes + 1),
                    labels: labels, digits: digitStart))
            place = digitStart + (digits + 3) / 4 * 4
        }
        guard place <= bytes.count else { return nil }
        self.levels = levels
        self.file = file
    }

    var hasCompoundLevel: Bool { levels.count > 1 }

    /// The greatest digit at each place of a word, the edges included: one more than letters.
    ///
    /// - Parameter level: 0 for the parts of compounds where the language has two levels, else for words.
    func digits(of word: ArraySlice<UInt32>, level: Int) -> [UInt8] {
        let edge: UInt32 = 0x2e
        let numbers = ([edge] + word + [edge]).map { number(of: $0) }
        // Places count in the word with its edges; the outer two are dropped in the end.
        var found = [UInt8](repeating: 0, count: numbers.count + 1)
        // Starts ascend, so that the first to reach an end is the longest.
        var isTaken = [Bool](repeating: false, count: numbers.count)
        for start in numbers.indices {
            match(numbers[start...], level: levels[level], isTaken: &isTaken, into: &found)
        }
        return Array(found[1..<(found.count - 1)])
    }

    private func match(
        _ letters: ArraySlice<Int>, level: Level, isTaken: inout [Bool], into found: inout [UInt8]
    ) {
        var node = 0
        for (end, letter) in zip(letters.indices, letters) {
            guard letter >= 0, let child = child(of: node, letter: letter, level: level) else { return }
            node = child
            if !level.isRaw {
                if isTaken[end] { continue }
                isTaken[end] = true
            }
            let place = Self.word(file.bytes, level.places + 4 * node)
            guard place > 0, place < level.digitCount else { continue }
            let group = level.digits + place
            let length = min(Int(file.bytes[group]), level.digitCount - place - 1, found.count - letters.startIndex)
            for offset in 0..<length {
                let digit = file.bytes[group + 1 + offset]
                let at = letters.startIndex + offset
                if digit & 0x7f > found[at] & 0x7f { found[at] = digit }
            }
        }
    }

    private func child(of node: Int, letter: Int, level: Level) -> Int? {
        var low = Self.word(file.bytes, level.firstChildren + 4 * node)
        var high = min(Self.word(file.bytes, level.firstChildren + 4 * (node + 1)), level.nodeCount)
        while low < high {
            let middle = (low + high) / 2
            let label = Int(file.bytes.loadUnaligned(fromByteOffset: level.labels + 2 * middle, as: UInt16.self))
            if label == letter { return middle }
            if label < letter { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// −1 for a character no pattern knows.
    private func number(of scalar: UInt32) -> Int {
        var (low, high) = (0, letters.count)
        while low < high {
            let middle = (low + high) / 2
            if letters[middle] == scalar { return middle }
            if letters[middle] < scalar { low = middle + 1 } else { high = middle }
        }
        return -1
    }

    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Int {
        Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
}
