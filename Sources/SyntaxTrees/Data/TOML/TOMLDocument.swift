internal import CTOML
import SourceText

/// A place as toml++ counts: line and column from 1, the column in code points; line 0 means nowhere.
struct TOMLPlace {
    let line: Int
    let column: Int

    init(_ place: ctoml_place) {
        line = Int(place.line)
        column = Int(place.column)
    }
}

/// A node of toml++'s flat list, copied out of C.
struct TOMLNode {
    enum Kind {
        case table(count: Int)
        case array(count: Int)
        case string(String)
        case integer(Int)
        case bool(Bool)
        /// Float, date or time: as written between the places.
        case verbatim
    }

    let kind: Kind
    let key: String?
    let keyBegin: TOMLPlace
    let keyEnd: TOMLPlace
    let begin: TOMLPlace
    let end: TOMLPlace
}

/// What toml++ made of a text: the only place that touches its types.
enum TOMLDocument {
    case nodes([TOMLNode])
    case fault(String, TOMLPlace)

    init(_ bytes: ArraySlice<UInt8>) {
        let document = bytes.withUnsafeBytes { text in
            ctoml_parse(text.baseAddress?.assumingMemoryBound(to: CChar.self), text.count)
        }
        guard let document else {
            self = .fault("no memory to read it", TOMLPlace(ctoml_place(line: 1, column: 1)))
            return
        }
        defer { ctoml_free(document) }
        var place = ctoml_place()
        if let message = ctoml_error(document, &place) {
            self = .fault(String(cString: message), TOMLPlace(place))
            return
        }
        var count = 0
        let first = ctoml_nodes(document, &count)
        self = .nodes(UnsafeBufferPointer(start: first, count: count).map(Self.copy))
    }

    private static func copy(_ node: ctoml_node) -> TOMLNode {
        let kind: TOMLNode.Kind
        switch node.kind {
        case CTOML_TABLE: kind = .table(count: node.child_count)
        case CTOML_ARRAY: kind = .array(count: node.child_count)
        case CTOML_STRING: kind = .string(text(node.text, node.text_length))
        case CTOML_INTEGER: kind = .integer(Int(node.integer))
        case CTOML_BOOLEAN: kind = .bool(node.integer != 0)
        default: kind = .verbatim
        }
        return TOMLNode(
            kind: kind, key: node.key == nil ? nil : text(node.key, node.key_length),
            keyBegin: TOMLPlace(node.key_begin), keyEnd: TOMLPlace(node.key_end), begin: TOMLPlace(node.begin),
            end: TOMLPlace(node.end))
    }

    private static func text(_ start: UnsafePointer<CChar>?, _ length: Int) -> String {
        String(decoding: UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : length), as: UTF8.self)
    }
}
