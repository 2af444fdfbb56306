extension Resume {
    /// With the address after each link whose text does not say it, for readers on paper.
    ///
    /// Of an address, what a person types is shown: without scheme, `www.` and a slash at the end. Mail addresses and
    /// numbers are left alone if their text is theirs.
    public func showingAddresses() -> Resume {
        editingTexts { text in
            var runs: [TextRun] = []
            for (index, run) in text.runs.enumerated() {
                runs.append(run)
                let isLast = index + 1 == text.runs.count || text.runs[index + 1].link?.uri != run.link?.uri
                guard isLast, let link = run.link else { continue }
                let linked = text.runs[...index].reversed().prefix { $0.link?.uri == link.uri }.reversed().map(\.text)
                    .joined()
                guard let address = link.addressOnPaper, !linked.says(address) else { continue }
                runs.append(TextRun(" (\(address))", link: link, language: run.language, span: run.span))
            }
            return RichText(runs)
        }
    }
}

extension LinkTarget {
    /// Nil for what cannot be typed or dialled.
    fileprivate var addressOnPaper: String? {
        for scheme in ["https://", "http://", "mailto:", "tel:"] where uri.lowercased().hasPrefix(scheme) {
            var address = uri.dropFirst(scheme.count)
            if scheme.hasPrefix("http"), address.lowercased().hasPrefix("www.") { address = address.dropFirst(4) }
            if scheme == "mailto:" { address = address.prefix { $0 != "?" } }
            while address.last == "/" { address = address.dropLast() }
            return address.isEmpty ? nil : String(address).withLettersDecoded
        }
        return nil
    }
}

extension String {
    /// `zo%C3%AB` is `zoë` to a person, and to a browser; what is not a letter stays as it is.
    fileprivate var withLettersDecoded: String {
        let bytes = Array(utf8)
        var decoded: [UInt8] = []
        var place = 0
        while place < bytes.count {
            var letter: [UInt8] = []
            var end = place
            while end + 2 < bytes.count, bytes[end] == UInt8(ascii: "%"),
                let byte = UInt8(String(decoding: bytes[end + 1...end + 2], as: UTF8.self), radix: 16), byte > 0x7F
            {
                letter.append(byte)
                end += 3
            }
            if let text = String(validating: letter, as: UTF8.self), !text.isEmpty, text.allSatisfy(\.isLetter) {
                decoded += letter
                place = end
            } else {
                decoded.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    /// Whether a reader finds the address in the text, spaces and case aside.
    fileprivate func says(_ address: String) -> Bool {
        func key(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
        return key(self).contains(key(address))
    }
}
