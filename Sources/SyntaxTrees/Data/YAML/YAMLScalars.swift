/// What a scalar without quotes means: the core schema of YAML 1.2 (§10.3.2), less what would lose an author's text.
enum YAMLScalars {
    /// Numbers keep being what was typed: `+4512` and `007` are no `.integer`, since a CV means a telephone number by
    /// them. `yes`, `no`, dates and times are strings.
    static func kind(ofPlain text: String) -> DataNode.Kind {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        default: break
        }
        guard let first = text.utf8.first, first < 0x40, text.utf8.count < 40 else { return .string(text) }
        if let number = JSONParser.number(text) { return number }
        return isNumber(text) ? .number(text) : .string(text)
    }

    /// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
    private static func isNumber(_ text: String) -> Bool {
        var rest = Substring(text)
        func takeDigits() -> Bool {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(digits.count)
            return !digits.isEmpty
        }
        func takeSign() {
            if rest.first == "+" || rest.first == "-" { rest.removeFirst() }
        }
        takeSign()
        let hasWhole = takeDigits()
        if rest.first == "." {
            rest.removeFirst()
            guard takeDigits() || hasWhole else { return false }
        } else if !hasWhole {
            return false
        }
        if rest.first == "e" || rest.first == "E" {
            rest.removeFirst()
            takeSign()
            guard takeDigits() else { return false }
        }
        return rest.isEmpty
    }
}
