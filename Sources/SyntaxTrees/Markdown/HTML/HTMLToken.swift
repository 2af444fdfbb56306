/// A piece of HTML with its place: byte offsets (UTF-8) in the fragment that was read.
///
/// The ranges of all tokens together are the whole fragment, in order and without gaps.
public struct HTMLToken: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case tag(HTMLTag)
        /// Entities are decoded; white space is as written.
        case text(String)
        /// Without `<!--` and `-->`.
        case comment(String)
        /// What a browser does not print: the inside of `<script>` and `<style>`, `<!DOCTYPE …>`, `<?…?>`.
        case hidden(String)
    }

    public let kind: Kind
    public let range: Range<Int>

    public init(_ kind: Kind, range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}

/// `<a href="…">`, `</a>` or `<br/>`.
public struct HTMLTag: Hashable, Sendable {
    /// In lower case.
    public let name: String
    /// In the order of the text; a name that stands twice stands twice here.
    public let attributes: [HTMLAttribute]
    public let isClosing: Bool
    /// Whether it ends with `/>`.
    public let isSelfClosing: Bool

    public init(name: String, attributes: [HTMLAttribute] = [], isClosing: Bool = false, isSelfClosing: Bool = false) {
        self.name = name
        self.attributes = attributes
        self.isClosing = isClosing
        self.isSelfClosing = isSelfClosing
    }

    /// The value of the first attribute with a name (in lower case); nil if there is none, empty if it has no value.
    public subscript(name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }

    /// Whether an element of this name never has content, so that no closing tag comes (HTML, 13.1.2).
    public var isVoid: Bool {
        switch name {
        case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr":
            return true
        default: return false
        }
    }
}

public struct HTMLAttribute: Hashable, Sendable {
    /// In lower case.
    public let name: String
    /// With entities decoded.
    public let value: String
    /// Byte offsets of the value in the fragment, without its quotes.
    public let valueRange: Range<Int>

    public init(name: String, value: String, valueRange: Range<Int>) {
        self.name = name
        self.value = value
        self.valueRange = valueRange
    }
}
