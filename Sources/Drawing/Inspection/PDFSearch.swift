/// Looks for texts everywhere in a PDF: on the pages, in the structure, in every string and every stream.
///
/// In text and strings case, spaces and punctuation do not count, so that `+43 (0)1 23` is found in `tel:+43(0)123`.
/// In streams and in the bytes themselves, where numbers without meaning stand side by side, a text counts as it
/// is written or with nothing but its letters and digits.
public struct PDFSearch {
    private let wanted: [Wanted]
    /// Where each text is found, in words for people; texts found nowhere have no entry.
    private var found: [String: [String]] = [:]

    private struct Wanted {
        let text: String
        let key: String
        /// In lower case.
        let literals: [String]

        init?(_ text: String) {
            self.text = text
            key = text.searchKey
            literals = [text.lowercased(), key]
            if key.isEmpty { return nil }
        }
    }

    public static func places(of texts: [String], in bytes: [UInt8]) throws(DrawingError) -> [String: [String]] {
        var search = PDFSearch(wanted: texts.compactMap(Wanted.init))
        guard !search.wanted.isEmpty else { return [:] }
        let file = try QPDFFile(reading: bytes, isLenient: true)
        for (index, page) in file.pages.enumerated() {
            search.look(into: PageTextReader.read(page).text, at: "the text of page \(index + 1)")
        }
        for number in file.objectNumbers {
            let object = file[number]
            for text in object.value?.strings ?? [] { search.look(into: text, at: "object \(number)") }
            if object.isStream, let data = object.streamData { search.look(into: data, at: "stream \(number)") }
        }
        for text in file.trailer.value?.strings ?? [] { search.look(into: text, at: "the trailer") }
        search.look(into: bytes, at: "the bytes")
        try file.check()
        return search.found
    }

    private mutating func look(into text: String, at place: String) {
        let key = text.searchKey
        for wanted in wanted where key.contains(wanted.key) { report(wanted, at: place) }
    }

    private mutating func look(into bytes: [UInt8], at place: String) {
        for text in bytes.readings.map({ $0.lowercased() }) {
            for wanted in wanted where wanted.literals.contains(where: { text.contains($0) }) {
                report(wanted, at: place)
            }
        }
    }

    private mutating func report(_ wanted: Wanted, at place: String) {
        if found[wanted.text]?.contains(place) != true { found[wanted.text, default: []].append(place) }
    }
}

extension PDFValue {
    /// All strings in it, as text; names are of the file's own making.
    fileprivate var strings: [String] {
        switch self {
        case .text(let text): [text]
        case .bytes(let bytes): bytes.readings + [bytes.textString]
        case .array(let items): items.flatMap(\.strings)
        case .dictionary(let entries): entries.all.flatMap(\.value.strings)
        case .bool, .name, .integer, .real, .reference: []
        }
    }
}

extension [UInt8] {
    /// As UTF-8 and, where there are zero bytes, as UTF-16 from either byte.
    fileprivate var readings: [String] {
        let plain = String(decoding: self, as: UTF8.self)
        guard contains(0) else { return [plain] }
        return [plain, utf16Text, Array(dropFirst()).utf16Text]
    }
}

extension String {
    /// Letters and digits alone, in lower case.
    var searchKey: String {
        lowercased().unicodeScalars.reduce(into: "") { key, scalar in
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                key.unicodeScalars.append(scalar)
            }
        }
    }
}
