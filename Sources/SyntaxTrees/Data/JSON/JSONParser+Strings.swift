import SourceText

extension JSONParser {
    /// A string at its opening quote, escapes undone. Ends at the line end if its quote is missing.
    mutating func parseString() -> (String, SourceSpan) {
        let start = index
        let quote = file.bytes[index]
        if quote == UInt8(ascii: "'") {
            warnOnce("json-single-quotes", "Single quotes; JSON wants double ones", at: start..<start + 1)
        }
        index += 1
        let plainEnd = endOfPlainText(quote: quote)
        if plainEnd < end, file.bytes[plainEnd] == quote {
            defer { index = plainEnd + 1 }
            return (String(decoding: file.bytes[index..<plainEnd], as: UTF8.self), file.span(start..<plainEnd + 1))
        }
        var text = Array(file.bytes[index..<plainEnd])
        index = plainEnd
        while let byte = peek, byte != quote {
            switch byte {
            case UInt8(ascii: "\\"): parseEscape(into: &text)
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                guard continuesOnNextLine(quote: quote) else { return endUnclosed(text, from: start) }
                fault(
                    "Line break inside a string", at: index..<index + 1,
                    help: "Write \\n for it, or put the text on one line.")
                text.append(byte)
                step()
            default:
                text.append(byte)
                index += 1
            }
        }
        guard index < end else { return endUnclosed(text, from: start) }
        index += 1
        return (String(decoding: text, as: UTF8.self), file.span(start..<index))
    }

    /// Where a string's first quote, escape or line end stands: nearly all strings end there.
    private func endOfPlainText(quote: UInt8) -> Int {
        file.bytes.withUnsafeBufferPointer { bytes in
            var place = index
            while place < end {
                let byte = bytes[place]
                if byte == quote || byte == UInt8(ascii: "\\") || byte == 0x0A || byte == 0x0D { break }
                place += 1
            }
            return place
        }
    }

    /// A comma at the end of the line separates, if it is not the text's own after all.
    private mutating func endUnclosed(_ text: [UInt8], from start: Int) -> (String, SourceSpan) {
        var text = text
        if text.last == UInt8(ascii: ","), index < end, file.bytes[index - 1] == UInt8(ascii: ",") {
            text.removeLast()
            index -= 1
        }
        let span = file.span(start..<index)
        let quote = Character(Unicode.Scalar(file.bytes[start]))
        fault("The string that starts here is not closed", at: start..<start + 1, help: "End it with \(quote).")
        // At the end of the file everything else is open too.
        if index >= end { giveUp() }
        return (String(decoding: text, as: UTF8.self), span)
    }

    /// Whether a string with a line end inside goes on: its next quote ends a value rather than opening one.
    private func continuesOnNextLine(quote: UInt8) -> Bool {
        var position = index
        while position < end, file.bytes[position] != quote {
            position += file.bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        position += 1
        while position < end, [0x20, 0x09].contains(file.bytes[position]) { position += 1 }
        guard position < end else { return false }
        return [UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0x0A, 0x0D].contains(file.bytes[position])
    }

    /// What an escape stands for; one that JSON does not have stays as it is, with a fault.
    mutating func parseEscape(into text: inout [UInt8]) {
        let start = index
        guard index + 1 < end else {
            index = end
            return
        }
        let letter = file.bytes[index + 1]
        index += 2
        switch letter {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "'"): text.append(letter)
        case UInt8(ascii: "u"): text.append(contentsOf: parseUnicodeEscape(from: start))
        default:
            fault(
                "JSON has no escape like this one", at: start..<index,
                help: "Write \\\\ for a backslash that is meant.")
            text.append(contentsOf: file.bytes[start..<index])
        }
    }

    /// After `\u`: one code point of four digits or a surrogate pair of two escapes (RFC 8259 §7), as UTF-8.
    private mutating func parseUnicodeEscape(from start: Int) -> [UInt8] {
        guard let unit = takeHexDigits() else {
            fault("\\u without four hexadecimal digits", at: start..<index, help: "Write for example \\u00e9.")
            return Array(file.bytes[start..<index])
        }
        if let scalar = Unicode.Scalar(unit) { return Array(String(Character(scalar)).utf8) }
        let afterFirst = index
        if UTF16.isLeadSurrogate(UInt16(unit)), index + 1 < end, file.bytes[index] == UInt8(ascii: "\\"),
            file.bytes[index + 1] == UInt8(ascii: "u")
        {
            index += 2
            if let second = takeHexDigits(), UTF16.isTrailSurrogate(UInt16(second)) {
                return Array(String(decoding: [UInt16(unit), UInt16(second)], as: UTF16.self).utf8)
            }
        }
        index = afterFirst
        fault(
            "Half of a surrogate pair", at: start..<index,
            help: "Characters beyond U+FFFF need two \\u escapes; or write the character itself.")
        return Array("\u{FFFD}".utf8)
    }

    private mutating func takeHexDigits() -> UInt32? {
        guard index + 4 <= end else { return nil }
        var value: UInt32 = 0
        for byte in file.bytes[index..<index + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else { return nil }
            value = value * 16 + UInt32(digit)
        }
        index += 4
        return value
    }
}
