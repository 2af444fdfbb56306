/// The entries of a dictionary in the order they were made; a key, without its slash, stands there once.
///
/// A list, since dictionaries of PDF are small and there are hundreds of them in a structure tree.
struct PDFDictionary: Hashable, Sendable {
    private(set) var entries: [Entry] = []

    struct Entry: Hashable, Sendable {
        var key: String
        var value: PDFValue
    }

    var values: [PDFValue] { entries.map(\.value) }

    /// Nil: there is no such entry; setting nil removes it.
    subscript(key: String) -> PDFValue? {
        get { entries.first { $0.key == key }?.value }
        set {
            let place = entries.firstIndex { $0.key == key }
            switch (place, newValue) {
            case (let place?, let value?): entries[place].value = value
            case (let place?, nil): entries.remove(at: place)
            case (nil, let value?): entries.append(Entry(key: key, value: value))
            case (nil, nil): break
            }
        }
    }
}

extension PDFDictionary: ExpressibleByDictionaryLiteral {
    /// Entries whose value is nil are left out.
    init(dictionaryLiteral elements: (String, PDFValue?)...) {
        self.init(elements)
    }

    init(_ elements: [(String, PDFValue?)]) {
        entries.reserveCapacity(elements.count)
        for (key, value) in elements { self[key] = value }
    }
}
