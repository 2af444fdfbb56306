import Glibc

/// One thing that happened in a watched folder, as inotify(7) tells it.
struct FolderEvent: Hashable {
    let watch: Int32
    let mask: UInt32
    /// Of the file inside the folder; empty for the folder itself.
    let name: String

    func has(_ event: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: event) != 0 }

    /// The events of one read: watch, mask, cookie and the length of the name, then the name padded with zeros.
    static func events(in bytes: ArraySlice<UInt8>) -> [FolderEvent] {
        var events: [FolderEvent] = []
        var rest = bytes
        while rest.count >= 16 {
            let fields = rest.prefix(16).withUnsafeBytes { raw in
                (0..<4).map { raw.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self) }
            }
            let name = rest.dropFirst(16).prefix(Int(fields[3])).prefix { $0 != 0 }
            events.append(
                FolderEvent(
                    watch: Int32(bitPattern: fields[0]), mask: fields[1], name: String(decoding: name, as: UTF8.self)))
            rest = rest.dropFirst(16 + Int(fields[3]))
        }
        return events
    }
}
