internal import CYAML
import SourceText

/// One event of libyaml, with its marks as character counts.
struct YAMLEvent {
    enum Kind {
        case documentStart
        case documentEnd
        case streamEnd
        case mapStart
        case mapEnd
        case listStart
        case listEnd
        case alias(String)
        case scalar(String, isPlain: Bool)
        case other
    }

    let kind: Kind
    let start: Int
    let end: Int
    var anchor: String?
    /// `!name` or `!!name`; nil for most.
    var tag: String?
    /// Written with brackets.
    var isFlow = false
}

/// What libyaml could not read.
struct YAMLFault: Error {
    /// In libyaml's words, such as "did not find expected key".
    let problem: String
    let context: String
    /// In characters.
    let problemMark: Int
    let contextMark: Int
}

/// libyaml at work on one text: the only place that touches its types.
final class YAMLEvents {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeMutableBufferPointer<UInt8>

    static var version: String { yaml_get_version_string().map { String(cString: $0) } ?? "unknown" }

    init(_ bytes: [UInt8]) {
        parser = .allocate(capacity: 1)
        input = .allocate(capacity: bytes.count)
        _ = input.initialize(from: bytes)
        let isReady = yaml_parser_initialize(parser) == 1
        precondition(isReady, "no memory for a YAML parser")
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        input.deallocate()
    }

    func next() throws(YAMLFault) -> YAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw fault }
        defer { yaml_event_delete(&event) }
        return Self.copy(event)
    }

    private var fault: YAMLFault {
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
        let context = parser.pointee.context.map { String(cString: $0) } ?? ""
        return YAMLFault(
            problem: problem, context: context, problemMark: Int(parser.pointee.problem_mark.index),
            contextMark: Int(parser.pointee.context_mark.index))
    }

    private static func copy(_ event: yaml_event_t) -> YAMLEvent {
        func made(
            _ kind: YAMLEvent.Kind, anchor: UnsafeMutablePointer<yaml_char_t>? = nil,
            tag: UnsafeMutablePointer<yaml_char_t>? = nil, isFlow: Bool = false
        ) -> YAMLEvent {
            YAMLEvent(
                kind: kind, start: Int(event.start_mark.index), end: Int(event.end_mark.index),
                anchor: anchor.map { String(cString: $0) }, tag: tag.map { String(cString: $0) }, isFlow: isFlow)
        }
        switch event.type {
        case YAML_DOCUMENT_START_EVENT: return made(.documentStart)
        case YAML_DOCUMENT_END_EVENT: return made(.documentEnd)
        case YAML_STREAM_END_EVENT: return made(.streamEnd)
        case YAML_MAPPING_START_EVENT:
            let data = event.data.mapping_start
            return made(
                .mapStart, anchor: data.anchor, tag: data.tag, isFlow: data.style == YAML_FLOW_MAPPING_STYLE)
        case YAML_MAPPING_END_EVENT: return made(.mapEnd)
        case YAML_SEQUENCE_START_EVENT:
            let data = event.data.sequence_start
            return made(
                .listStart, anchor: data.anchor, tag: data.tag, isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE)
        case YAML_SEQUENCE_END_EVENT: return made(.listEnd)
        case YAML_ALIAS_EVENT: return made(.alias(data(event.data.alias.anchor)))
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let text = String(
                decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
            return made(.scalar(text, isPlain: isPlain), anchor: scalar.anchor, tag: scalar.tag)
        default: return made(.other)
        }
    }

    private static func data(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String {
        text.map { String(cString: $0) } ?? ""
    }
}
