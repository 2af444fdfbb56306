internal import Languages

/// Writes the key of a text (`TitleKey`) byte by byte into room its caller has got ready.
struct KeyWriter {
    private let room: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0
    /// Something that is no letter has been read since the last one.
    private var needsSpace = false

    init(into room: UnsafeMutableBufferPointer<UInt8>) {
        self.room = room
    }

    /// What a text of so many bytes needs at most: `&` becomes ` and`, and a scalar six bytes.
    static func room(for length: Int) -> Int { 4 * length + 6 }

    /// The bytes written so far.
    var key: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: room[..<count]) }

    /// Calls with the key of each name of a script in a list parted by commas, where it has one.
    static func eachKey(
        in list: UnsafeBufferPointer<UInt8>, of script: NameScript, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room(for: list.count)) { room in
            var bytes = list.makeIterator()
            var goesOn = true
            while goesOn {
                guard isNext(script, in: bytes) else {
                    goesOn = skip(&bytes, past: UInt8(ascii: ","))
                    continue
                }
                var writer = KeyWriter(into: room)
                goesOn = writer.write(&bytes, upTo: UInt8(ascii: ","))
                guard writer.count > 0 else { continue }
                assert(NameScript(startingWith: writer.key[0]) == script, "A name does not begin as its key does.")
                body(writer.key)
            }
        }
    }

    private static func isNext(_ script: NameScript, in bytes: UnsafeBufferPointer<UInt8>.Iterator) -> Bool {
        var bytes = bytes
        while let byte = bytes.next() {
            if byte != 0x20 && byte != 0x0a { return NameScript(startingWith: byte) == script }
        }
        return false
    }

    /// Whether it came upon the end it was given.
    private static func skip(_ bytes: inout UnsafeBufferPointer<UInt8>.Iterator, past end: UInt8) -> Bool {
        while let byte = bytes.next() {
            if byte == end { return true }
        }
        return false
    }

    /// Takes the bytes of valid UTF-8, none of whose scalars is cut.
    mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
        var bytes = text.makeIterator()
        _ = write(&bytes, upTo: nil)
    }

    /// Whether it came upon the end it was given.
    private mutating func write(
        _ bytes: inout UnsafeBufferPointer<UInt8>.Iterator, upTo end: UInt8?
    ) -> Bool {
        while let byte = bytes.next() {
            let lower = byte | 0x20
            if lower >= 0x61 && lower <= 0x7a {
                putLetter(lower)
            } else if byte >= 0x30 && byte <= 0x39 {
                putLetter(byte)
            } else if byte >= 0x80 {
                write(Self.scalar(from: byte, &bytes))
            } else if byte == end {
                return true
            } else {
                writeSign(byte)
            }
        }
        return false
    }

    private mutating func write(_ scalar: Unicode.Scalar?) {
        guard let scalar else { return }
        if TitleKey.isLetterOrDigit(scalar) {
            separate()
            Folding.write(scalar, to: room, behind: &count)
        } else if scalar == "＆" {
            putAnd()
        } else if scalar.value != 0x200c && scalar.value != 0x200d && scalar.value != 0xad {
            needsSpace = true
        }
    }

    /// Of ASCII. `C++` and `C#` keep their signs.
    private mutating func writeSign(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): putAnd()
        case UInt8(ascii: "+"), UInt8(ascii: "#"):
            if !needsSpace, count > 0 { putLetter(byte) } else { needsSpace = true }
        default: needsSpace = true
        }
    }

    private mutating func putAnd() {
        if count > 0 { put(0x20) }
        for letter in "and".utf8 { put(letter) }
        needsSpace = true
    }

    @inline(__always)
    private mutating func putLetter(_ byte: UInt8) {
        separate()
        put(byte)
    }

    @inline(__always)
    private mutating func separate() {
        if needsSpace, count > 0 { put(0x20) }
        needsSpace = false
    }

    @inline(__always)
    private mutating func put(_ byte: UInt8) {
        room[count] = byte
        count += 1
    }

    /// The scalar that begins with a byte beyond ASCII.
    @inline(__always)
    private static func scalar(from lead: UInt8, _ bytes: inout UnsafeBufferPointer<UInt8>.Iterator) -> Unicode.Scalar?
    {
        let length = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3
        var code = UInt32(lead) & (0x3f >> UInt32(length))
        for _ in 0..<length { code = code << 6 | UInt32((bytes.next() ?? 0) & 0x3f) }
        return Unicode.Scalar(code)
    }
}
