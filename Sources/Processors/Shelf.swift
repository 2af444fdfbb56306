/// Where one thread puts what it has made and another takes it.
final class Shelf<Piece: Sendable>: @unchecked Sendable {
    private let lock = Lock()
    private var pieces: [Piece] = []
    private var isClosed = false

    func add(_ piece: Piece) {
        lock.locked { pieces.append(piece) }
        lock.signal()
    }

    /// There will be no more.
    func close() {
        lock.locked { isClosed = true }
        lock.signal()
    }

    /// All that is there; waits until there are so many, or no more will come.
    func pieces(atLeast count: Int) -> [Piece] {
        lock.locked {
            while pieces.count < count, !isClosed { lock.wait() }
            return pieces
        }
    }
}
