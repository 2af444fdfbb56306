import SourceText
import SyntaxTrees

/// How much a data file may hold to be taken for a CV. What is far beyond any is refused before work grows with it.
///
/// A list of a thousand publications with five authors each has some ten thousand values and 300 kB of text.
struct DataBounds {
    /// Texts, numbers, flags and nulls.
    static let mostValues = 20_000
    /// UTF-8 bytes of one text: more than thirty pages without a break.
    static let longestText = 100_000
    /// UTF-8 bytes of all texts and keys.
    static let mostText = 1 << 20

    /// pandoc's trees have several values a word: only the length of each counts there.
    private let isTreeOfWords: Bool
    private var values = 0
    private var text = 0

    /// The first value that is too much, with the error `data-too-large`; nil for anything a CV might be.
    static func fault(in tree: DataNode, isTreeOfWords: Bool = false) -> Diagnostic? {
        var bounds = DataBounds(isTreeOfWords: isTreeOfWords)
        return bounds.fault(tree)
    }

    private init(isTreeOfWords: Bool) {
        self.isTreeOfWords = isTreeOfWords
    }

    private mutating func fault(_ node: DataNode) -> Diagnostic? {
        switch node.kind {
        case .list(let elements):
            for element in elements {
                if let fault = fault(element) { return fault }
            }
            return nil
        case .map(let entries):
            for entry in entries {
                text += entry.key.utf8.count
                if let fault = fault(entry.value) { return fault }
            }
            return nil
        case .null, .bool, .integer, .number, .string: return scalarFault(node)
        }
    }

    private mutating func scalarFault(_ node: DataNode) -> Diagnostic? {
        let length = node.scalarText?.utf8.count ?? 0
        values += 1
        text += length
        if length > Self.longestText {
            return Self.fault("One text of \(length / 1000) kB is longer than any in a CV", at: node.start)
        }
        if isTreeOfWords { return nil }
        if values > Self.mostValues {
            return Self.fault("More than \(Self.mostValues) values are more than any CV has", at: node.start)
        }
        if text > Self.mostText {
            return Self.fault("More than \(Self.mostText >> 20) MB of text is more than any CV has", at: node.start)
        }
        return nil
    }

    private static func fault(_ message: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .error, "data-too-large", message, at: span,
            notes: [.init("Give the CV alone; pictures, logs and other people's data stay outside of it.")])
    }
}
