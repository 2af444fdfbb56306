/// Pieces that another processor makes in order while this one goes on, and hands over as soon as each is made.
public final class Delivery<Piece: Sendable> {
    private let job: Job
    private let shelf = Shelf<Piece>()

    /// - Parameter work: is given what takes a finished piece.
    public init(_ work: @escaping @Sendable ((Piece) -> Void) -> Void) {
        job = Job { [shelf] in
            work(shelf.add)
            shelf.close()
        }
        SecondProcessor.shared.begin(job)
    }

    deinit { cancel() }

    /// The pieces made so far, at least so many of them: waits for those, if the work has not ended before. None at all if
    /// the work was not begun in time; then it never will be.
    public func pieces(atLeast count: Int) -> [Piece] {
        cancel()
        return shelf.pieces(atLeast: count)
    }

    var isBegun: Bool { !SecondProcessor.shared.isWaiting(job) }

    private func cancel() {
        if SecondProcessor.shared.takeBack(job) { shelf.close() }
    }
}
