import SourceText

extension JSONParser {
    /// Skips white space and comments, reporting the latter once each.
    mutating func skipSpace() {
        while let byte = peek {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): index += 1
            case UInt8(ascii: "/"), UInt8(ascii: "#"):
                guard skipComment() else { return }
            case 0xC2 where index + 1 < end && file.bytes[index + 1] == 0xA0: index += 2  // a no-break space
            default: return
            }
        }
    }

    /// `// …`, `/* … */` or `# …`; false if this is none.
    private mutating func skipComment() -> Bool {
        let start = index
        let second = index + 1 < end ? file.bytes[index + 1] : 0
        if file.bytes[index] == UInt8(ascii: "#") || second == UInt8(ascii: "/") {
            index = endOfLine(from: start)
        } else if second == UInt8(ascii: "*") {
            index = endOfBlockComment(from: start)
        } else {
            return false
        }
        warn("json-comment", "JSON has no comments; this one is skipped", at: start..<index)
        return true
    }

    func endOfLine(from start: Int) -> Int {
        file.bytes[start..<end].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? end
    }

    private mutating func endOfBlockComment(from start: Int) -> Int {
        var position = start + 2
        while position + 1 < end {
            if file.bytes[position] == UInt8(ascii: "*"), file.bytes[position + 1] == UInt8(ascii: "/") {
                return position + 2
            }
            position += 1
        }
        fault("The comment that starts here has no end", at: start..<start + 2, help: "End it with '*/'.")
        return end
    }
}
