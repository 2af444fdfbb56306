import Breaking
import Foundation

/// A paragraph as LuaTeX saw it and what LuaTeX made of it; recorded by Goldens/record.py.
struct TeXCase: Sendable {
    var name = ""
    var items: [BreakItem] = []
    var measures = Measures.constant(0)
    var parameters = BreakParameters.tex
    /// The item at which each line ends; for the last line, that before the forced break.
    var breaks: [Int] = []
    var ratios: [Double] = []
    /// In thousandths.
    var expansions: [Int] = []
    var demerits = 0

    /// How TeX set each line: its glue set ratio, and its expansion in thousandths.
    var settings: [(ratio: Double, expansion: Int)] { Array(zip(ratios, expansions)).map { ($0.0, $0.1) } }

    var hasHangingCharacters: Bool {
        items.contains { item in
            switch item {
            case .box(let box): box.hang != .none
            case .penalty(let penalty): penalty.hang != 0
            case .glue: false
            }
        }
    }

    /// TeX's trace without the names of nodes: `via 3 b=12 p=0 d=484`, `5: line 2.1- t=3400 -> 3`.
    var trace: [String] = []

    /// All cases of a file, in order.
    static func read(_ path: String) throws -> [TeXCase] {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        return text.components(separatedBy: "\nend\n").compactMap { block in
            let lines = block.split(separator: "\n")
            return lines.isEmpty ? nil : TeXCase(lines)
        }
    }

    private init(_ lines: [Substring]) {
        var hsize = 0.0
        var isTrace = false
        for line in lines {
            if isTrace {
                trace.append(Self.plain(line))
                continue
            }
            let words = line.split(separator: " ")
            let numbers = words.dropFirst().compactMap { Double($0) }
            switch words[0] {
            case "case": name = String(words[1])
            case "hsize": hsize = numbers[0] / 65_536
            case "hang": measures = .hanging(hsize, indent: numbers[0] / 65_536, after: Int(numbers[1]))
            case "items": items = words.dropFirst().map(Self.item)
            case "breaks": breaks = numbers.map { Int($0) }
            case "ratios": ratios = numbers
            case "expansions": expansions = numbers.map { Int($0) }
            case "demerits": demerits = Int(numbers[0])
            case "trace": isTrace = true
            default: read(words[0], numbers)
            }
        }
    }

    private mutating func read(_ key: Substring, _ numbers: [Double]) {
        switch key {
        case "pretolerance": parameters.pretolerance = Int(numbers[0])
        case "tolerance": parameters.tolerance = Int(numbers[0])
        case "linepenalty": parameters.linePenalty = Int(numbers[0])
        case "hyphenpenalty": parameters.hyphenPenalty = Int(numbers[0])
        case "exhyphenpenalty": parameters.exHyphenPenalty = Int(numbers[0])
        case "adjdemerits": parameters.adjacentDemerits = Int(numbers[0])
        case "doublehyphendemerits": parameters.doubleHyphenDemerits = Int(numbers[0])
        case "finalhyphendemerits": parameters.finalHyphenDemerits = Int(numbers[0])
        case "looseness": parameters.looseness = Int(numbers[0])
        case "emergencystretch": parameters.emergencyStretch = numbers[0] / 65_536
        case "rightskip": parameters.lineGlue = Glue(width: 0, stretch: numbers[0] / 65_536)
        case "expansion":
            parameters.expansion = Expansion(
                stretch: numbers[0] / 1000, shrink: numbers[1] / 1000, step: numbers[2] / 1000)
        default: preconditionFailure("The recorded file has an unknown key: \(key)")
        }
    }

    /// `b` box, `k` box that is not expanded, `g` glue, `p` penalty, `h` and `e` hyphens; lengths in scaled points.
    private static func item(_ word: Substring) -> BreakItem {
        let numbers = word.dropFirst().split(separator: ",").compactMap { Int($0) }
        func points(_ index: Int) -> Double { Double(numbers[index]) / 65_536 }
        switch word.first {
        case "b", "k":
            let hang = Hang(start: points(1), end: points(2))
            return .box(WordBox(width: points(0), hang: hang, isRigid: word.first == "k"))
        case "g":
            let order = numbers[3]
            return .glue(Glue(width: points(0), stretch: points(1), shrink: points(2), stretchOrder: order))
        case "p":
            return .penalty(Penalty(cost: numbers[0]))
        default:
            return .penalty(
                Penalty(
                    cost: numbers[0], width: points(1), after: points(2), hang: points(3),
                    kind: word.first == "h" ? .hyphen : .explicitHyphen))
        }
    }

    /// A line of a trace, TeX's or ours, without what names items and without `@`.
    static func plain(_ line: Substring) -> String {
        let bare = line.split(separator: "via").last.map { line.contains("via") ? "via" + $0 : String($0) } ?? ""
        return bare.split(separator: "@", omittingEmptySubsequences: true).joined()
    }
}
