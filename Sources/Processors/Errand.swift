/// Work that another processor does while this one goes on.
///
/// Where no second thread is to be had, it is done at once.
public final class Errand<Outcome: Sendable> {
    private let note = Note<Outcome>()
    /// Nil as soon as it has ended.
    private var thread: OtherThread?

    public init(_ work: @escaping @Sendable () -> Outcome) {
        thread = OtherThread { [note] in note.outcome = work() }
    }

    deinit { join() }

    /// Waits for the end of the work.
    public var outcome: Outcome {
        join()
        guard let outcome = note.outcome else { preconditionFailure("work that has ended has an outcome") }
        return outcome
    }

    private func join() {
        thread?.join()
        thread = nil
    }
}

/// Where one thread leaves what the other takes after the first has ended.
private final class Note<Outcome>: @unchecked Sendable {
    var outcome: Outcome?
}
