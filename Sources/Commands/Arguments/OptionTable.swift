import Drawing

/// One option: its names, what it takes, what it does. Parsing, help and completion all read this.
struct Option: Sendable {
    /// The name findings and code use, without dashes.
    let name: String
    let short: Character?
    /// What follows it, as help shows it; nil for a flag.
    let value: String?
    let help: String
    /// What may follow, where that is a closed set.
    let choices: [String]
    /// The verbs that take it; empty for all.
    let verbs: [Verb]
    /// Whether it may stand several times.
    let repeats: Bool

    init(
        _ name: String, short: Character? = nil, value: String? = nil, _ help: String, choices: [String] = [],
        verbs: [Verb] = [], repeats: Bool = false
    ) {
        self.name = name
        self.short = short
        self.value = value
        self.help = help
        self.choices = choices
        self.verbs = verbs
        self.repeats = repeats
    }
}

/// What the program can do.
enum Verb: String, CaseIterable, Sendable {
    case build, check, watch, inspect, convert, new, theme, fonts, doctor, schema, completions

    /// Other words people are used to.
    static let aliases = ["render": Verb.build, "compile": .build, "init": .new, "themes": .theme]

    var usage: String {
        switch self {
        case .build: "SOURCE… [-o FILE|DIR/|-]"
        case .check: "SOURCE… | FILE.pdf [--source SOURCE]"
        case .watch: "SOURCE [--open] [--port N]"
        case .inspect: "SOURCE [--format text|json]"
        case .convert: "SOURCE --to FORMAT [-o FILE|-]"
        case .new: "[NAME OF THE PERSON] [--from FORMAT]"
        case .theme: "list | new | check | specimen | gallery | diff …"
        case .fonts, .doctor: ""
        case .schema: "theme"
        case .completions: "bash|zsh|fish"
        }
    }

    var summary: String {
        switch self {
        case .build: "set a CV in type and write the PDF (also: render, compile)"
        case .check: "read, lay out and report, write nothing; show what a parser sees in a PDF"
        case .watch: "rebuild on every change, with a preview in the browser"
        case .inspect: "show what was understood, and what was left out and why"
        case .convert: "write the CV in another format, and report what that does not carry"
        case .new: "write a CV to start from"
        case .theme: "list the themes; make, check, show and compare them"
        case .fonts: "list the font families themes can name"
        case .doctor: "say what is there and what is missing"
        case .schema: "print the JSON Schema of theme files"
        case .completions: "print completions for a shell"
        }
    }
}

enum OptionTable {
    static let setting: [Verb] = [.build, .check, .watch]

    static let all: [Option] = [
        Option(
            "output", short: "o", value: "FILE|DIR/|-", "where to write; - is standard output",
            verbs: [.build, .convert, .watch, .new, .theme]),
        Option(
            "format", short: "f", value: "FORM",
            "pdf, png or svg for build; pdf or png for theme; text or json for inspect",
            choices: ["pdf", "png", "svg", "text", "json"], verbs: [.build, .inspect, .theme]),
        Option(
            "theme", short: "t", value: "NAME|FILE", "the look; `vitaset theme list` shows the names", verbs: setting),
        Option(
            "set", value: "PATH=VALUE", "change one value of the theme for this run", verbs: setting + [.theme],
            repeats: true),
        Option("paper", value: "A4|Letter|WxH", "the sheet, such as 148mmx210mm", verbs: setting + [.theme]),
        Option(
            "lang", value: "TAG", "the CV's language, such as en or pt-BR",
            verbs: [.build, .check, .watch, .inspect, .convert, .new, .theme]),
        Option(
            "from", value: "FORMAT", "read the source as this format, whatever it looks like",
            choices: ["markdown", "jsonresume", "rendercv", "yamlresume", "pandoc"],
            verbs: [.build, .check, .watch, .inspect, .convert, .new]),
        Option(
            "to", value: "FORMAT", "what to write", choices: ["jsonresume", "rendercv", "markdown", "text"],
            verbs: [.convert]),
        Option("from", value: "THEME", "the theme a new one extends (default plain)", verbs: [.theme]),
        Option("source", value: "FILE", "the CV `theme diff` compares with, instead of a specimen", verbs: [.theme]),
        Option(
            "threshold", value: "PERCENT", "`theme diff` fails (exit 3) if more of the pixels differ", verbs: [.theme]),
        Option(
            "background", value: "COLOR", "behind PNG and SVG pages (default white)",
            choices: ["white", "transparent"],
            verbs: [.build]),
        Option("pages", value: "N|M-N", "fit the CV to so many pages, within the theme's limits", verbs: setting),
        Option("max-pages", value: "N", "fail (exit 2) if the CV has more pages; changes nothing", verbs: setting),
        Option(
            "font-path", value: "DIR", "use the fonts of this folder too",
            verbs: [.build, .check, .watch, .fonts, .theme], repeats: true),
        Option(
            "system-fonts", "use the fonts installed on this machine too",
            verbs: [.build, .check, .watch, .fonts, .theme]),
        Option(
            "date", value: "YYYY-MM-DD", "the date in the file; else SOURCE_DATE_EPOCH, else none",
            verbs: setting + [.theme]),
        Option(
            "pdf-standard", value: "NAME", "what the PDF declares (default a-2a: PDF/A-2a and PDF/UA-1)",
            choices: PDFStandard.allCases.map(\.rawValue), verbs: [.build]),
        Option("attach-data", "put the CV as data (JSON Resume) into the PDF, which then is PDF/A-3a", verbs: [.build]),
        Option(
            "profile", value: "print", "for a printer: bleed, crop marks, addresses of links printed",
            choices: ["print"], verbs: [.build, .check]),
        Option(
            "output-intent", value: "FILE",
            "for --profile print: the press's ICC profile (CMYK); greys are then black ink alone", verbs: [.build]),
        Option(
            "audience", value: "NAME", "leave out what this audience shall not see; 'public' is there by default",
            verbs: [.build, .check, .inspect, .convert]),
        Option(
            "manifest", value: "FILE", "write which files and libraries went into the build, with their hashes",
            verbs: [.build]),
        Option("deps", value: "FILE", "write what the output depends on, for make and ninja", verbs: [.build]),
        Option("source", value: "FILE", "the CV a PDF was made from, to compare it with", verbs: [.check]),
        Option(
            "verify", "read the PDF back before it is written; where it differs from the CV, fail (exit 3)",
            verbs: [.build]),
        Option("ppi", value: "N", "pixels per inch of PNG pages (default 110)", verbs: [.build, .theme]),
        Option("strict", "warnings fail the run (exit 1), nothing is written", verbs: setting + [.convert]),
        Option(
            "diagnostics", value: "FORM", "how findings are printed",
            choices: ["human", "json", "sarif"], verbs: [.build, .check, .inspect, .convert, .theme]),
        Option(
            "explain", value: "WHAT", "tell why lines or pages end where they do",
            choices: ["lines", "pages"], verbs: [.build, .check]),
        Option("timings", "tell how long each stage took", verbs: setting),
        Option("open", "open the preview in the browser", verbs: [.watch]),
        Option("port", value: "N", "the preview's port (default: the first free one from 8420 on)", verbs: [.watch]),
        Option("force", "overwrite an existing file", verbs: [.new, .theme]),
        Option("quiet", short: "q", "print only findings"),
        Option("verbose", "print notes too"),
        Option("no-color", "no colours on the terminal; NO_COLOR does the same"),
        Option("version", short: "V", "print the version"),
        Option("help", short: "h", "print this help"),
    ]

    static func options(for verb: Verb) -> [Option] {
        all.filter { $0.verbs.isEmpty || $0.verbs.contains(verb) }
    }
}
