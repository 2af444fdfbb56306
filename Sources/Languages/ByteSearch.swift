extension StringProtocol {
    /// Whether signs of ASCII stand in a text, found byte by byte.
    ///
    /// The standard library's search takes characters for what they mean, which costs some hundred times as much.
    public func holds(_ signs: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount)
        guard let first = wanted.first else { return true }
        let found = utf8.withContiguousStorageIfAvailable { bytes in
            guard bytes.count >= wanted.count else { return false }
            return (0...bytes.count - wanted.count).contains { start in
                bytes[start] == first && wanted.indices.allSatisfy { bytes[start + $0] == wanted[$0] }
            }
        }
        return found ?? String(self).contains("\(signs)")
    }
}
