import CZlib

/// The `FlateDecode` filter (ISO 32000-1, 7.4.4): zlib's format, whole buffers at a time.
enum Packing {
    static func pack(_ bytes: [UInt8]) throws(DrawingError) -> [UInt8] {
        var status = Z_OK
        let packed = [UInt8](unsafeUninitializedCapacity: Int(compressBound(UInt(bytes.count)))) { buffer, count in
            var length = uLongf(buffer.count)
            status = compress2(buffer.baseAddress, &length, bytes, uLong(bytes.count), Z_DEFAULT_COMPRESSION)
            count = status == Z_OK ? Int(length) : 0
        }
        guard status == Z_OK else { throw .zlib(code: status) }
        return packed
    }

    static func unpack(_ bytes: ArraySlice<UInt8>) throws(DrawingError) -> [UInt8] {
        var stream = z_stream()
        guard inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw .zlib(code: Z_MEM_ERROR)
        }
        defer { inflateEnd(&stream) }
        var unpacked: [UInt8] = []
        var status = Z_OK
        bytes.withUnsafeBufferPointer { input in
            // zlib only reads it.
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = uInt(input.count)
            while status == Z_OK {
                unpacked.append(
                    contentsOf: [UInt8](unsafeUninitializedCapacity: portion) { buffer, count in
                        stream.next_out = buffer.baseAddress
                        stream.avail_out = uInt(buffer.count)
                        status = inflate(&stream, Z_NO_FLUSH)
                        count = buffer.count - Int(stream.avail_out)
                    })
            }
        }
        guard status == Z_STREAM_END else { throw .zlib(code: status) }
        return unpacked
    }

    /// Bytes unpacked at a time.
    private static let portion = 32_768

    /// The version of the library on this machine.
    static var version: String { String(cString: zlibVersion()) }
}
