internal import Languages

/// A private text to look for, whatever stands between its letters and digits.
struct PrivateNeedle: Hashable {
    /// As it was in the source.
    let text: String
    let key: String
    /// A telephone number is known by its last digits, and all that leads up to them belongs to it.
    let isPhone: Bool

    /// Long enough, and made of digits enough, to mean nothing else: such a text is looked for in running text too.
    var isUnmistakable: Bool {
        let digits = key.filter(\.isNumber).count
        return isPhone ? digits >= 6 : digits >= 4 && key.count >= 8
    }

    /// The text itself; of a number its last eight digits; of a day its usual notations.
    static func needles(for text: RichText, isPhone: Bool) -> [PrivateNeedle] {
        let plain = text.plainText
        var needles = [PrivateNeedle(text: plain, key: key(of: plain), isPhone: isPhone)]
        if isPhone {
            let digits = key(of: plain).filter(\.isNumber)
            needles.append(PrivateNeedle(text: plain, key: String(digits.suffix(8)), isPhone: true))
        } else if let dates = DateReader.find(in: text, language: nil)?.dates, case .single(let day) = dates.value,
            let month = day.month, let number = day.day
        {
            let (year, month, day) = ("\(day.year)", twoDigits(month), twoDigits(number))
            for parts in [[year, month, day], [day, month, year], [month, day, year]] {
                let key = parts.joined()
                needles.append(PrivateNeedle(text: parts.joined(separator: "-"), key: key, isPhone: false))
            }
        }
        return needles.filter { !$0.key.isEmpty }
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// Letters and digits alone, folded.
    static func key(of text: String) -> String {
        var key: [UInt8] = []
        for scalar in text.unicodeScalars { append(scalar, to: &key) }
        return String(decoding: key, as: UTF8.self)
    }

    private static func append(_ scalar: Unicode.Scalar, to key: inout [UInt8]) {
        if let digit = Folding.digit(scalar) {
            key.append(UInt8(0x30 + digit))
        } else if scalar.properties.isAlphabetic {
            Folding.append(scalar, to: &key)
        }
    }

    /// The text without every place where the needle stands.
    func removed(from text: RichText) -> RichText {
        var text = text
        while let range = range(in: text.plainText) { text = text.removing(range).collapsingSpaces() }
        return text
    }

    /// In UTF-8 offsets.
    private func range(in text: String) -> Range<Int>? {
        var letters: [UInt8] = []
        var offsets: [Int] = []
        var offset = 0
        for scalar in text.unicodeScalars {
            let before = letters.count
            Self.append(scalar, to: &letters)
            offsets += Array(repeating: offset, count: letters.count - before)
            offset += UTF8.width(scalar)
        }
        guard let found = String(decoding: letters, as: UTF8.self).byteRange(of: key) else { return nil }
        let bytes = Array(text.utf8)
        var start = offsets[found.lowerBound]
        var end = offsets[found.upperBound - 1] + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        if isPhone {
            let leading = Set("0123456789+()/.- ".utf8)
            while start > 0, leading.contains(bytes[start - 1]) { start -= 1 }
            while start < end, bytes[start] == 0x20 { start += 1 }
        }
        return start..<end
    }
}
