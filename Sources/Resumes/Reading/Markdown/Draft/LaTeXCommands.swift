/// LaTeX in running text: commands that only lay out vanish, commands around words leave the words.
enum LaTeXCommands {
    /// What to take out of a line, by UTF-8 offsets.
    static func cuts(in bytes: [UInt8]) -> [Scrubber.Cut] {
        var cuts: [Scrubber.Cut] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "$"), let cut = math(at: index, in: bytes) {
                cuts.append(cut)
                index = cut.range.upperBound
            } else if bytes[index] == UInt8(ascii: "\\") {
                let found = command(at: index, in: bytes)
                cuts += found.cuts
                index = found.next
            } else {
                index += 1
            }
        }
        return cuts
    }

    /// The `&` between the columns of a LaTeX table, as gaps.
    static func columnCuts(in bytes: [UInt8]) -> [Scrubber.Cut] {
        bytes.indices.filter { bytes[$0] == UInt8(ascii: "&") }.map {
            .init(range: $0..<$0 + 1, reason: .markup, replacement: LineBuilder.gap)
        }
    }

    // MARK: Commands

    private static func command(at start: Int, in bytes: [UInt8]) -> (cuts: [Scrubber.Cut], next: Int) {
        var end = start + 1
        while end < bytes.count, letters.contains(bytes[end]) { end += 1 }
        if end < bytes.count, bytes[end] == UInt8(ascii: "*"), end > start + 1 { end += 1 }
        let name = String(decoding: bytes[start + 1..<end], as: UTF8.self).filter { $0 != "*" }
        if name.isEmpty {
            // "\LaTeX\ macros": a space that must not be swallowed.
            let isSpace =
                end < bytes.count && bytes[end] == UInt8(ascii: " ") && start > 0 && letters.contains(bytes[start - 1])
            if isSpace { return ([.init(range: start..<end, reason: .markup)], end) }
            return ([lineBreak(at: start, in: bytes)].compactMap { $0 }, start + 1)
        }
        if let symbol = symbols[name] {
            let brace = group(at: end, "{", "}", in: bytes)
            let close = brace.map { $0.isEmpty ? $0.upperBound + 1 : end } ?? end
            return ([.init(range: start..<close, reason: .markup, replacement: symbol)], close)
        }
        if let count = layout[name] { return dropped(start, end, arguments: count, in: bytes) }
        if let count = wrappers[name] { return unwrapped(start, end, skipping: count, in: bytes) }
        return ([], end)
    }

    /// `\vspace{2mm}`: the command and its arguments go, and a brace that opened right before it.
    private static func dropped(
        _ start: Int, _ nameEnd: Int, arguments: Int, in bytes: [UInt8]
    ) -> ([Scrubber.Cut], Int) {
        var end = nameEnd
        if let option = group(at: end, "[", "]", in: bytes) { end = option.upperBound + 1 }
        for _ in 0..<arguments {
            guard let argument = group(at: end, "{", "}", in: bytes) else { break }
            end = argument.upperBound + 1
            if let option = group(at: end, "[", "]", in: bytes) { end = option.upperBound + 1 }
        }
        var cuts = [Scrubber.Cut(range: start..<end, reason: .markup)]
        // "\textbf{\Large words}": that brace belongs to the command before it.
        let isOwn = start < 2 || !letters.contains(bytes[start - 2])
        if arguments == 0, isOwn, start > 0, bytes[start - 1] == UInt8(ascii: "{"),
            let whole = group(at: start - 1, "{", "}", in: bytes)
        {
            cuts[0].range = start - 1..<end
            cuts.append(.init(range: whole.upperBound..<whole.upperBound + 1, reason: .markup))
        }
        return (cuts, end)
    }

    /// `\textcolor{red}{words}`: all goes but the last argument's words.
    private static func unwrapped(
        _ start: Int, _ nameEnd: Int, skipping: Int, in bytes: [UInt8]
    ) -> ([Scrubber.Cut], Int) {
        var end = nameEnd
        for _ in 0..<skipping {
            guard let argument = group(at: end, "{", "}", in: bytes) else { return ([], nameEnd) }
            end = argument.upperBound + 1
        }
        guard let words = group(at: end, "{", "}", in: bytes) else { return ([], nameEnd) }
        let closing = words.upperBound..<words.upperBound + 1
        let cuts = [
            Scrubber.Cut(range: start..<words.lowerBound, reason: .markup), .init(range: closing, reason: .markup),
        ]
        return (cuts, words.lowerBound)
    }

    /// `\[10px]`, which is what Markdown leaves of `\\[10px]`.
    private static func lineBreak(at start: Int, in bytes: [UInt8]) -> Scrubber.Cut? {
        guard let length = group(at: start + 1, "[", "]", in: bytes), let first = bytes[length].first,
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) || first == UInt8(ascii: "-")
        else { return nil }
        return .init(range: start..<length.upperBound + 1, reason: .markup)
    }

    /// `$\cdot$` and the like, where a formula stands for one sign.
    private static func math(at start: Int, in bytes: [UInt8]) -> Scrubber.Cut? {
        guard let end = bytes[(start + 1)...].firstIndex(of: UInt8(ascii: "$")), end - start <= 14 else { return nil }
        let formula = String(decoding: bytes[start + 1..<end], as: UTF8.self).filter { $0 != " " }
        let symbol = formula.hasPrefix("\\") ? symbols[String(formula.dropFirst())] : formula == "|" ? "|" : nil
        return symbol.map { .init(range: start..<end + 1, reason: .markup, replacement: $0) }
    }

    /// What stands between a pair of brackets that opens at an offset; nested ones are counted.
    static func group(at start: Int, _ open: Character, _ close: Character, in bytes: [UInt8]) -> Range<Int>? {
        guard start < bytes.count, bytes[start] == open.asciiValue else { return nil }
        var depth = 0
        for index in start..<bytes.count {
            if bytes[index] == open.asciiValue { depth += 1 }
            if bytes[index] == close.asciiValue { depth -= 1 }
            if depth == 0 { return start + 1..<index }
        }
        return nil
    }

    static let letters = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)

    private static let symbols: [String: String] = [
        "LaTeX": "LaTeX", "TeX": "TeX", "cdot": "·", "bullet": "•", "textbullet": "•", "sim": "~", "times": "×",
        "rightarrow": "→", "to": "→", "textbar": "|", "quad": LineBuilder.gap, "qquad": LineBuilder.gap,
        "hfill": LineBuilder.gap, "diamond": "⋄", "star": "★", "textendash": "–", "textemdash": "—", "ldots": "…",
        "dots": "…", "textbackslash": "\\", "mid": "|", "vert": "|", "textperiodcentered": "·",
    ]

    /// Commands without words and how many arguments each takes.
    private static let layout: [String: Int] = [
        "vspace": 1, "hspace": 1, "vskip": 0, "hskip": 0, "centering": 0, "raggedright": 0, "raggedleft": 0,
        "newpage": 0, "pagebreak": 0, "clearpage": 0, "linebreak": 0, "newline": 0, "noindent": 0, "indent": 0,
        "vfill": 0, "hrule": 0, "hrulefill": 0, "smallskip": 0, "medskip": 0, "bigskip": 0, "tiny": 0,
        "scriptsize": 0, "footnotesize": 0, "small": 0, "normalsize": 0, "large": 0, "Large": 0, "LARGE": 0, "huge": 0,
        "Huge": 0, "bf": 0, "it": 0, "begin": 2, "end": 1, "pagestyle": 1, "thispagestyle": 1, "setlength": 2,
        "renewcommand": 2, "newcommand": 2, "usepackage": 1, "documentclass": 1, "columnbreak": 0, "par": 0,
        "maketitle": 0, "pagenumbering": 1, "label": 1, "toprule": 0, "midrule": 0, "bottomrule": 0, "hline": 0,
        "endhead": 0, "endfirsthead": 0, "endfoot": 0, "endlastfoot": 0, "tabularnewline": 0, "color": 1, "item": 0,
        "bfseries": 0, "itshape": 0, "scshape": 0, "sffamily": 0, "ttfamily": 0, "selectfont": 0, "fontsize": 2,
        "geometry": 1, "rule": 2, "thinspace": 0, "parindent": 0, "parskip": 0, "flushleft": 0, "flushright": 0,
    ]

    /// Commands around words and how many arguments stand before the words.
    private static let wrappers: [String: Int] = [
        "textbf": 0, "textit": 0, "emph": 0, "textsc": 0, "texttt": 0, "underline": 0, "uline": 0, "rightline": 0,
        "leftline": 0, "centerline": 0, "textcolor": 1, "href": 1, "mbox": 0, "textsf": 0, "textrm": 0, "section": 0,
        "subsection": 0, "url": 0, "text": 0, "colorbox": 1,
    ]
}
