import SourceText

/// A line of literal text and named fields: `{title:entryTitle}[, {organization}][ ({place})]`.
///
/// `{field}` or `{field:role}` stands for the field's text; `[…]` is a group that vanishes, literals and all, if any
/// field directly in it is missing. `{organization|title}` is the first of them that is there, and `{?organization}`
/// prints nothing, but its group stands only where the field is there. `\{`, `\[`, `\}`, `\]` and `\\` are the
/// signs themselves.
public struct Template: Hashable, Sendable {
    public indirect enum Piece: Hashable, Sendable {
        case literal(String)
        /// The name as written, with `|` and `?`; after `settled(where:)` one plain name.
        case field(String, role: TextRole?)
        case group([Piece])
    }

    public var pieces: [Piece]

    public init(_ pieces: [Piece] = []) {
        self.pieces = pieces
    }

    public var isEmpty: Bool { pieces.isEmpty }

    /// The names of all fields, in order.
    public var fields: [String] {
        func names(_ pieces: [Piece]) -> [String] {
            pieces.flatMap { piece -> [String] in
                switch piece {
                case .literal: []
                case .field(let name, _): Self.alternatives(of: name)
                case .group(let inner): names(inner)
                }
            }
        }
        return names(pieces)
    }

    private static func alternatives(of name: String) -> [String] {
        // Most names are plain.
        guard name.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "|") }) else { return [name] }
        return name.drop { $0 == "?" }.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }

    /// The template with every choice made: alternatives become the field that is there, conditions and the groups of
    /// missing fields are gone. A missing field outside a group stays.
    public func settled(where isPresent: (String) -> Bool) -> Template {
        Template(Self.settled(pieces, isPresent))
    }

    private static func settled(_ pieces: [Piece], _ isPresent: (String) -> Bool) -> [Piece] {
        pieces.compactMap { piece in
            switch piece {
            case .literal: return piece
            case .field(let name, let role):
                if name.hasPrefix("?") { return nil }
                let names = alternatives(of: name)
                return .field(names.first(where: isPresent) ?? names[0], role: role)
            case .group(let inner):
                let isWhole = inner.allSatisfy { piece in
                    guard case .field(let name, _) = piece else { return true }
                    return alternatives(of: name).contains(where: isPresent)
                }
                return isWhole ? .group(settled(inner, isPresent)) : nil
            }
        }
    }
}

extension Template: CustomStringConvertible {
    /// The notation it is read from.
    public var description: String { Self.notation(pieces) }

    private static func notation(_ pieces: [Piece]) -> String {
        pieces.map { piece in
            switch piece {
            case .literal(let text): text.map { "{}[]\\".contains($0) ? "\\\($0)" : String($0) }.joined()
            case .field(let name, let role): "{\(name)\(role.map { ":\($0.rawValue)" } ?? "")}"
            case .group(let inner): "[\(notation(inner))]"
            }
        }.joined()
    }
}

extension Template {
    /// What is wrong with a template's text, and at which UTF-8 offset of it.
    public struct Fault: Error, Hashable, Sendable {
        public let message: String
        public let offset: Int
    }

    /// Reads the notation above.
    public init(parsing text: String) throws(Fault) {
        var parser = TemplateParser(Array(text.utf8))
        pieces = try parser.pieces(until: nil)
    }
}

private struct TemplateParser {
    /// No line of a CV needs more groups inside each other; deeper is a slip or an attack on the stack.
    private static let deepestNesting = 16

    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func pieces(until close: UInt8?) throws(Template.Fault) -> [Template.Piece] {
        let opening = position
        var pieces: [Template.Piece] = []
        var literal: [UInt8] = []
        func flush() {
            if !literal.isEmpty { pieces.append(.literal(String(decoding: literal, as: UTF8.self))) }
            literal = []
        }
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == close {
                flush()
                return pieces
            }
            switch byte {
            case UInt8(ascii: "\\") where position < bytes.count:
                literal.append(bytes[position])
                position += 1
            case UInt8(ascii: "{"):
                flush()
                pieces.append(try field())
            case UInt8(ascii: "["):
                flush()
                depth += 1
                guard depth <= Self.deepestNesting else {
                    throw .init(message: "too many groups inside each other", offset: position - 1)
                }
                pieces.append(.group(try self.pieces(until: UInt8(ascii: "]"))))
                depth -= 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                throw .init(message: "'\(Character(Unicode.Scalar(byte)))' without its opening", offset: position - 1)
            default: literal.append(byte)
            }
        }
        if close != nil { throw .init(message: "'[' is never closed", offset: max(0, opening - 1)) }
        flush()
        return pieces
    }

    private mutating func field() throws(Template.Fault) -> Template.Piece {
        let start = position
        guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "}")) else {
            throw .init(message: "'{' is never closed", offset: start - 1)
        }
        position = end + 1
        let parts = String(decoding: bytes[start..<end], as: UTF8.self)
            .split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let name = parts.first, !name.isEmpty else { throw .init(message: "'{}' names no field", offset: start) }
        guard parts.count == 2 else { return .field(name, role: nil) }
        guard let role = TextRole(rawValue: parts[1]) else {
            let guess = Suggestion.nearest(to: parts[1], among: TextRole.allCases.map(\.rawValue))
            let hint = guess.map { "; did you mean '\($0)'?" } ?? ""
            throw .init(message: "unknown style '\(parts[1])'\(hint)", offset: start + name.utf8.count + 1)
        }
        return .field(name, role: role)
    }
}
