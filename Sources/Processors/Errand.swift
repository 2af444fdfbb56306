/// Work that another processor does while this one goes on.
///
/// What the other has not begun when the outcome is wanted is done at once, by whoever wants it.
public final class Errand<Outcome: Sendable> {
    private let job: Job
    private let shelf = Shelf<Outcome>()

    public init(_ work: @escaping @Sendable () -> Outcome) {
        job = Job { [shelf] in shelf.add(work()) }
        SecondProcessor.shared.begin(job)
    }

    /// Given up, it is not begun any more.
    deinit { _ = SecondProcessor.shared.takeBack(job) }

    var isBegun: Bool { !SecondProcessor.shared.isWaiting(job) }

    /// Waits for the end of the work.
    public var outcome: Outcome {
        if SecondProcessor.shared.takeBack(job) { job.run() }
        return shelf.pieces(atLeast: 1)[0]
    }
}
