import CQPDF

/// A stream's data as it stands in a file.
struct StreamData: Hashable, Sendable {
    let stored: [UInt8]
    /// By the filter FlateDecode alone (ISO 32000-1, 7.4.4); else as it is.
    let isPacked: Bool

    init(stored: [UInt8], isPacked: Bool) {
        self.stored = stored
        self.isPacked = isPacked
    }

    /// Packs, with the same result as libqpdf would while it writes the file.
    init(packing bytes: [UInt8]) {
        var length = compressBound(uLong(bytes.count))
        stored = Array(unsafeUninitializedCapacity: Int(length)) { buffer, count in
            let status = compress(buffer.baseAddress, &length, bytes, uLong(bytes.count))
            precondition(status == Z_OK, "zlib packs what it has room for")
            count = Int(length)
        }
        isPacked = true
    }

    /// Unpacked; nil if it is damaged.
    var bytes: [UInt8]? {
        guard isPacked else { return stored }
        var capacity = 1024 + 4 * stored.count
        while capacity < Self.limit {
            var length = uLong(capacity)
            var status = Z_OK
            let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                status = uncompress(buffer.baseAddress, &length, stored, uLong(stored.count))
                count = status == Z_OK ? Int(length) : 0
            }
            guard status == Z_BUF_ERROR else { return status == Z_OK ? bytes : nil }
            capacity *= 4
        }
        return nil
    }

    /// In bytes; no stream of ours comes near it.
    private static let limit = 1 << 32
}
