/// A file as far as it is written (ISO 32000-1, 7.5).
struct PDFWriting {
    /// A reader has to unpack all of them for one: few enough, and enough to pack well.
    static let objectsPerStream = 200

    /// Where an object is found.
    private enum Place {
        case offset(Int)
        case inStream(number: Int, index: Int)
    }

    private var output: PDFText
    /// By object number, from 1; nil as long as it is not written.
    private var places: [Place?]

    /// `numbers`: by old number.
    init(numbers: [Int]) {
        output = PDFText(numbers: numbers)
        places = Array(repeating: nil, count: numbers.count { $0 != 0 })
        // ISO 19005-2, 6.1.2: a comment of bytes beyond ASCII.
        output.append("%PDF-1.7\n%")
        output.append([0xBF, 0xF7, 0xA2, 0xFE, 0x0A])
    }

    mutating func write(_ value: PDFValue, as number: Int) throws(DrawingError) {
        begin(number)
        output.append(value)
        output.append("\nendobj\n")
    }

    mutating func write(_ stream: PDFStream, as number: Int, packing: Bool) throws(DrawingError) {
        var dictionary = stream.dictionary
        let data: ArraySlice<UInt8>
        switch stream.data {
        case .filtered(let bytes) where packing: data = bytes
        case .filtered(let bytes):
            let plain = try stream.unpacked()
            if plain != nil { (dictionary["Filter"], dictionary["DecodeParms"]) = (nil, nil) }
            data = plain?[...] ?? bytes
        // ISO 19005-1 asked for plain metadata, and search programs still do.
        case .plain(let bytes) where packing && dictionary["Type"] != .name("Metadata"):
            dictionary["Filter"] = .name("FlateDecode")
            data = try Packing.pack(bytes)[...]
        case .plain(let bytes): data = bytes[...]
        }
        dictionary["Length"] = .integer(data.count)
        begin(number)
        output.append(.dictionary(dictionary))
        output.append("\nstream\n")
        output.append(data)
        output.append("\nendstream\nendobj\n")
    }

    /// An object stream.
    mutating func writeTogether(_ objects: ArraySlice<(number: Int, value: PDFValue)>) throws(DrawingError) {
        let number = places.count + 1
        places.append(nil)
        var index = ""
        var texts = PDFText(numbers: output.numbers)
        for (position, object) in objects.enumerated() {
            index += "\(object.number) \(texts.bytes.count) "
            places[object.number - 1] = .inStream(number: number, index: position)
            texts.append(object.value)
            texts.append("\n")
        }
        let dictionary: PDFDictionary = [
            "Type": .name("ObjStm"), "N": .integer(objects.count), "First": .integer(index.utf8.count),
        ]
        let stream = PDFStream(dictionary: dictionary, data: .plain(Array(index.utf8) + texts.bytes))
        try write(stream, as: number, packing: true)
    }

    /// The cross-references and the trailer.
    mutating func finish(_ trailer: PDFValue, compressing: Bool) throws(DrawingError) -> [UInt8] {
        let identifier = PDFValue.bytes(output.bytes.fingerprint)
        var dictionary = trailer.dictionary ?? PDFDictionary()
        dictionary["ID"] = [identifier, identifier]
        let start = output.bytes.count
        if compressing {
            try writeReferenceStream(dictionary)
        } else {
            writeTable(dictionary)
        }
        output.append("startxref\n\(start)\n%%EOF\n")
        return output.bytes
    }

    private mutating func writeReferenceStream(_ trailer: PDFDictionary) throws(DrawingError) {
        let number = places.count + 1
        places.append(.offset(output.bytes.count))
        var rows: [UInt8] = [0, 0, 0, 0, 0, 0]
        for place in places {
            let (kind, where_, index): (Int, Int, Int) =
                switch place {
                case .offset(let offset): (1, offset, 0)
                case .inStream(let number, let index): (2, number, index)
                case nil: (0, 0, 0)
                }
            rows.append(UInt8(kind))
            rows += stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: where_ >> $0) }
            rows.append(UInt8(truncatingIfNeeded: index))
        }
        var dictionary = trailer
        dictionary["Type"] = .name("XRef")
        dictionary["Size"] = .integer(number + 1)
        dictionary["W"] = [1, 4, 1]
        try write(PDFStream(dictionary: dictionary, data: .plain(rows)), as: number, packing: true)
    }

    private mutating func writeTable(_ trailer: PDFDictionary) {
        output.append("xref\n0 \(places.count + 1)\n0000000000 65535 f \n")
        for case .offset(let offset)? in places {
            let digits = String(offset)
            output.append(String(repeating: "0", count: 10 - digits.utf8.count) + digits + " 00000 n \n")
        }
        var dictionary = trailer
        dictionary["Size"] = .integer(places.count + 1)
        output.append("trailer\n")
        output.append(.dictionary(dictionary))
        output.append("\n")
    }

    private mutating func begin(_ number: Int) {
        places[number - 1] = .offset(output.bytes.count)
        output.append("\(number) 0 obj\n")
    }
}

extension [UInt8] {
    /// Sixteen bytes that change with any of these: FNV-1a of 128 bits, which a file identifier needs no more than
    /// (ISO 32000-1, 14.4).
    fileprivate var fingerprint: [UInt8] {
        var hash: (high: UInt64, low: UInt64) = (0x6c62_272e_07bb_0142, 0x62b8_2175_6295_c58d)
        for byte in self {
            hash.low ^= UInt64(byte)
            // Times 2^88 + 0x13B.
            let product = hash.low.multipliedFullWidth(by: 0x13B)
            hash.high = hash.high &* 0x13B &+ product.high &+ hash.low << 24
            hash.low = product.low
        }
        return [hash.high, hash.low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) }
        }
    }
}
