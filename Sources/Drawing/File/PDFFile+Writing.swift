extension PDFFile {
    /// The file's bytes, with an identifier made from its content. Objects are numbered anew, in the order in which the
    /// catalog and the information lead to them; a reference that leads nowhere fails the file.
    ///
    /// - Parameter compressing: streams are packed, and all other objects are packed together (ISO 32000-1, 7.5.7 and
    ///   7.5.8). False: everything can be read in an editor.
    func written(compressing: Bool) throws(DrawingError) -> [UInt8] {
        let order = try ReachableObjects(of: self)
        var writing = PDFWriting(numbers: order.newNumbers)
        var loose: [(number: Int, value: PDFValue)] = []
        for (index, object) in order.objects.enumerated() {
            switch object {
            case .value(let value) where compressing: loose.append((index + 1, value))
            case .value(let value): try writing.write(value, as: index + 1)
            case .stream(let stream): try writing.write(stream, as: index + 1, packing: compressing)
            }
        }
        for start in stride(from: 0, to: loose.count, by: PDFWriting.objectsPerStream) {
            try writing.writeTogether(loose[start..<min(start + PDFWriting.objectsPerStream, loose.count)])
        }
        let trailer: PDFValue = ["Root": .reference(root), "Info": info.map(PDFValue.reference)]
        return try writing.finish(trailer, compressing: compressing)
    }
}

/// What the catalog and the information lead to, each once, in the order in which it is met.
private struct ReachableObjects {
    private(set) var objects: [PDFObject] = []
    /// By old number; 0: nothing leads there.
    private(set) var newNumbers: [Int]
    private var pending: [Int] = []

    init(of file: PDFFile) throws(DrawingError) {
        newNumbers = Array(repeating: 0, count: file.count)
        for number in [file.root, file.info].compactMap({ $0 }) { try meet(number) }
        var next = 0
        while next < pending.count {
            guard let object = file.object(pending[next]) else {
                throw .failedCheck("object \(pending[next]) is missing")
            }
            objects.append(object)
            switch object {
            case .value(let value): try visit(value)
            case .stream(let stream): try visit(.dictionary(stream.dictionary))
            }
            next += 1
        }
    }

    private mutating func visit(_ value: PDFValue) throws(DrawingError) {
        switch value {
        case .reference(let number): try meet(number)
        case .array(let items): for item in items { try visit(item) }
        case .dictionary(let dictionary): for entry in dictionary.entries { try visit(entry.value) }
        default: break
        }
    }

    private mutating func meet(_ number: Int) throws(DrawingError) {
        guard newNumbers.indices.contains(number) else { throw .failedCheck("object \(number) is missing") }
        guard newNumbers[number] == 0 else { return }
        pending.append(number)
        newNumbers[number] = pending.count
    }
}
