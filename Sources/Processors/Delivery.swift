import Glibc

/// Pieces that another processor makes in order while this one goes on, and hands over as soon as each is made.
public final class Delivery<Piece: Sendable> {
    private let shelf = Shelf<Piece>()
    private let thread: OtherThread?

    /// - Parameter work: is given what takes a finished piece.
    public init(_ work: @escaping @Sendable ((Piece) -> Void) -> Void) {
        thread = OtherThread { [shelf] in
            work(shelf.add)
            shelf.close()
        }
    }

    deinit { thread?.join() }

    /// The pieces made so far, at least so many of them: waits for those, if the work has not ended before.
    public func pieces(atLeast count: Int) -> [Piece] { shelf.pieces(atLeast: count) }
}

/// Where one thread puts what the other takes.
private final class Shelf<Piece>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var pieces: [Piece] = []
    private var isClosed = false

    init() {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(change, nil)
    }

    deinit {
        pthread_cond_destroy(change)
        pthread_mutex_destroy(mutex)
        change.deallocate()
        mutex.deallocate()
    }

    func add(_ piece: Piece) {
        locked { pieces.append(piece) }
        pthread_cond_signal(change)
    }

    func close() {
        locked { isClosed = true }
        pthread_cond_signal(change)
    }

    func pieces(atLeast count: Int) -> [Piece] {
        locked {
            while pieces.count < count, !isClosed { pthread_cond_wait(change, mutex) }
            return pieces
        }
    }

    private func locked<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }
}
