/// Numbers things from 0 by their 64-bit hashes.
///
/// A power of two of slots, at most half of them taken; a hash stands in the slot its last bits name or in the next
/// free one. `Dictionary` would hash the hashes again, which takes longer than all the rest of a look-up.
struct HashIndex: Sendable {
    /// 0 where a slot is free.
    private var hashes: [UInt64]
    /// The number of the thing with the hash in the same slot.
    private var numbers: [Int32]
    private(set) var count = 0

    /// With room for so many things before it must grow.
    init(capacity: Int = 8) {
        var slots = 16
        while slots < 2 * capacity { slots *= 2 }
        hashes = Array(repeating: 0, count: slots)
        numbers = Array(repeating: 0, count: slots)
    }

    /// Nil for hashes that are not in it.
    func number(of hash: UInt64) -> Int? {
        let slot = slot(of: hash)
        return hashes[slot] == 0 ? nil : Int(numbers[slot])
    }

    /// The number a hash has, or the next one.
    mutating func insert(_ hash: UInt64) -> Int {
        let slot = slot(of: hash)
        if hashes[slot] != 0 { return Int(numbers[slot]) }
        hashes[slot] = hash
        numbers[slot] = Int32(count)
        count += 1
        if 2 * count > hashes.count { grow() }
        return count - 1
    }

    /// Where a hash stands, or the free slot it would get.
    private func slot(of hash: UInt64) -> Int {
        let mask = hashes.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        var larger = HashIndex(capacity: hashes.count)
        for (hash, number) in zip(hashes, numbers) where hash != 0 {
            let slot = larger.slot(of: hash)
            larger.hashes[slot] = hash
            larger.numbers[slot] = number
        }
        larger.count = count
        self = larger
    }
}
