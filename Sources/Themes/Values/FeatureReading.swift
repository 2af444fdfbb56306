import SourceText
import SyntaxTrees

/// OpenType features as a list (`["onum", "tnum=0"]`) or as a map (`{ "onum": true, "ss01": 2 }`).
enum FeatureReading {
    static func features(_ node: DataNode) throws(ValueFault) -> [String: Int] {
        var features: [String: Int] = [:]
        if let entries = node.entries {
            for entry in entries {
                features[try tag(entry.key, at: entry.keySpan)] = try value(entry.value)
            }
            return features
        }
        for node in node.elements ?? [node] {
            guard case .string(let text) = node.kind else { throw wanted(node) }
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let setting = parts.count == 2 ? Int(parts[1]) : 1
            guard let setting, (0...99).contains(setting) else { throw wanted(node) }
            features[try tag(parts[0], at: node.span)] = setting
        }
        return features
    }

    private static func value(_ node: DataNode) throws(ValueFault) -> Int {
        switch node.kind {
        case .bool(let isOn): return isOn ? 1 : 0
        case .integer(let value) where (0...99).contains(value): return value
        default: throw wanted(node)
        }
    }

    /// OpenType 1.9, "feature tags": four letters or digits.
    private static func tag(_ text: String, at span: SourceSpan) throws(ValueFault) -> String {
        guard text.utf8.count == 4, text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
            throw ValueFault(
                "'\(text.shortened)' is no OpenType feature",
                help: "A feature is a tag of four letters, such as onum, tnum, smcp, liga", at: span)
        }
        return text
    }

    private static func wanted(_ node: DataNode) -> ValueFault {
        ValueFault(
            "\(node.described) stands where OpenType features are wanted", help: "[\"onum\", \"tnum=0\"]", at: node.span
        )
    }
}
