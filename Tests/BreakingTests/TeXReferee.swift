import Breaking
import Foundation

/// LuaTeX's own paragraph builder, asked through the tool that VITASET_TEX_BREAKS names (its tb.py).
struct TeXReferee {
    struct Paragraph: Decodable {
        struct Line: Decodable {
            /// Code points of the text, from 0; `last` is one past the last of the line.
            var first: Int
            var last: Int
            var end: String

            enum CodingKeys: String, CodingKey {
                case first
                case last
                case end = "break"
            }
        }

        struct Glue: Decodable {
            var space: Double
            var stretch: Double
            var shrink: Double
        }

        var id: String
        var lines: [Line]
        var demerits: Int
        var glue: Glue
    }

    let tool: String

    /// Nil if there is no tool to ask.
    init?() {
        guard let tool = ProcessInfo.processInfo.environment["VITASET_TEX_BREAKS"] else { return nil }
        self.tool = tool
    }

    /// How it breaks each text at each width, by "number of the text@width".
    func breaks(_ texts: [String], widths: [String], _ options: [String]) throws -> [String: Paragraph] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("referee-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appendingPathComponent("texts.txt")
        let output = folder.appendingPathComponent("breaks.jsonl")
        try texts.joined(separator: "\n").write(to: input, atomically: true, encoding: .utf8)
        _ = FileManager.default.createFile(atPath: output.path, contents: nil)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            ["python3", tool, "--widths", widths.joined(separator: ","), "--lang", "plain"]
            + ["-p", "feats=\"-kern;-liga;-clig;-calt\""] + options + [input.path]
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        let lines = try Data(contentsOf: output).split(separator: UInt8(ascii: "\n"))
        let paragraphs = try lines.map { try JSONDecoder().decode(Paragraph.self, from: $0) }
        return Dictionary(paragraphs.map { ($0.id, $0) }) { first, _ in first }
    }

    /// The code points before which a hyphen may appear, text by text: what it breaks at if every hyphen is forced.
    func hyphens(in texts: [String]) throws -> [Set<Int>] {
        let forced = ["-p", "hyphenpenalty=-10000", "-p", "pretolerance=-1", "-p", "tolerance=10000"]
        let answers = try breaks(texts, widths: ["300.0"], forced)
        return texts.indices.map { index in
            let lines = answers["\(index)@300.0"]?.lines ?? []
            return Set(lines.filter { $0.end == "hyphen" }.map(\.last))
        }
    }
}

/// A text as items, with the code point at which each item begins.
struct MeasuredText {
    private(set) var items: [BreakItem] = []
    private(set) var places: [Int] = []

    init(_ text: String, hyphens: Set<Int>, font: AdvanceWidths, space: Glue, parameters: BreakParameters) {
        var width = 0.0
        var start = 0
        func endBox(_ next: Int) {
            if width > 0 { append(.box(width: width), start) }
            (width, start) = (0, next)
        }
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if hyphens.contains(index) {
                endBox(index)
                append(parameters.hyphen(width: font.width(of: "-")), index)
            }
            if scalar == " " {
                endBox(index + 1)
                append(.glue(space), index)
                continue
            }
            width += font.width(of: scalar)
            if scalar == "-" {
                endBox(index + 1)
                append(parameters.explicitHyphen(), index + 1)
            }
        }
        endBox(scalars.count)
        items.finishParagraph()
    }

    private mutating func append(_ item: BreakItem, _ place: Int) {
        items.append(item)
        places.append(place)
    }
}
