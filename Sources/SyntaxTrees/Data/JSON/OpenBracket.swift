/// A list or map whose end has not been reached, and what its layout says about where it was meant to end.
struct OpenBracket {
    /// What it holds, in the words of messages.
    enum Kind: String {
        case list, map
    }

    let start: Int
    let kind: Kind
    /// How far the line stands in that it opens on.
    let indent: Int
    /// How far its first member stands in, if it begins a line.
    private var memberIndent: Int?
    /// The first member that begins a line no further in than the line the bracket opens on, though others before it
    /// stood further in: where the closing bracket was probably forgotten.
    private(set) var suspect: Int?

    init(_ start: Int, _ kind: Kind, indent: Int) {
        self.start = start
        self.kind = kind
        self.indent = indent
    }

    var name: String { kind.rawValue }

    var closer: UInt8 { kind == .list ? UInt8(ascii: "]") : UInt8(ascii: "}") }

    var closerText: String { String(Character(Unicode.Scalar(closer))) }

    mutating func note(memberAt place: Int, indent: Int) {
        guard let memberIndent else {
            memberIndent = indent
            return
        }
        if suspect == nil, indent <= self.indent, memberIndent > self.indent { suspect = place }
    }
}
