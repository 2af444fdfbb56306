/// Something worth telling the author about their text, their theme or the page that came of it.
public struct Diagnostic: Hashable, Sendable {
    public enum Severity: String, Sendable, Comparable, CaseIterable {
        case note, warning, error

        public static func < (left: Severity, right: Severity) -> Bool {
            let order = Severity.allCases
            return order.firstIndex(of: left)! < order.firstIndex(of: right)!
        }
    }

    public let severity: Severity
    /// A stable word for machines, such as `date-reversed`; lower case, words joined by hyphens.
    public let rule: String
    /// A headline: specific words first, no full stop. `End date 2019-03 is before start date 2021-01`
    public let message: String
    /// Nil only for what has no place in a text, such as a file that does not exist.
    public let span: SourceSpan?
    /// What helps to understand or mend it, one sentence each; may point elsewhere.
    public let notes: [Note]

    public struct Note: Hashable, Sendable {
        public let message: String
        public let span: SourceSpan?

        public init(_ message: String, at span: SourceSpan? = nil) {
            self.message = message
            self.span = span
        }
    }

    public init(
        _ severity: Severity, _ rule: String, _ message: String, at span: SourceSpan? = nil, notes: [Note] = []
    ) {
        self.severity = severity
        self.rule = rule
        self.message = message
        self.span = span
        self.notes = notes
    }

    /// The same with one more note.
    public func noting(_ message: String) -> Diagnostic {
        Diagnostic(severity, rule, self.message, at: span, notes: notes + [Note(message)])
    }
}

/// The bag that goes through all stages as `inout`; keeps the order in which things were found.
public struct Diagnostics: Sendable {
    public private(set) var all: [Diagnostic] = []

    public init() {}

    public mutating func append(_ diagnostic: Diagnostic) {
        all.append(diagnostic)
    }

    public mutating func append(contentsOf other: some Sequence<Diagnostic>) {
        all.append(contentsOf: other)
    }

    public mutating func note(
        _ rule: String, _ message: String, at span: SourceSpan? = nil, help: String? = nil
    ) {
        append(Diagnostic(.note, rule, message, at: span, notes: help.map { [.init($0)] } ?? []))
    }

    public mutating func warn(
        _ rule: String, _ message: String, at span: SourceSpan? = nil, help: String? = nil
    ) {
        append(Diagnostic(.warning, rule, message, at: span, notes: help.map { [.init($0)] } ?? []))
    }

    public mutating func error(
        _ rule: String, _ message: String, at span: SourceSpan? = nil, help: String? = nil
    ) {
        append(Diagnostic(.error, rule, message, at: span, notes: help.map { [.init($0)] } ?? []))
    }

    public var hasErrors: Bool { all.contains { $0.severity == .error } }
    public var hasWarnings: Bool { all.contains { $0.severity == .warning } }
}
