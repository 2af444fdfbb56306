/// An operator's name in one machine word, of a longer one its last eight letters: a content stream has thousands of
/// them, and each is compared with many.
struct ContentOperator: Hashable, Sendable, ExpressibleByStringLiteral {
    private var letters: UInt64

    init(_ name: some Sequence<UInt8>) {
        letters = 0
        for byte in name { letters = letters << 8 | UInt64(byte) }
    }

    init(stringLiteral name: StaticString) {
        letters = 0
        for index in 0..<name.utf8CodeUnitCount { letters = letters << 8 | UInt64(name.utf8Start[index]) }
    }
}
