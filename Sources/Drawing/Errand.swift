import Glibc

/// Work that another processor does while this one goes on.
///
/// Where no second thread is to be had, it is done at once.
final class Errand<Outcome: Sendable> {
    private let note = Note<Outcome>()
    /// Nil as soon as it has ended.
    private var thread: pthread_t?

    init(_ work: @escaping @Sendable () -> Outcome) {
        let job = Unmanaged.passRetained(Job { [note] in note.outcome = work() })
        var thread = pthread_t()
        let started = pthread_create(
            &thread, nil,
            { job in
                if let job { Unmanaged<Job>.fromOpaque(job).takeRetainedValue().run() }
                return nil
            }, job.toOpaque())
        if started == 0 {
            self.thread = thread
        } else {
            job.takeRetainedValue().run()
        }
    }

    deinit { join() }

    /// Waits for the end of the work.
    var outcome: Outcome {
        join()
        guard let outcome = note.outcome else { preconditionFailure("work that has ended has an outcome") }
        return outcome
    }

    private func join() {
        if let thread { pthread_join(thread, nil) }
        thread = nil
    }
}

/// Where one thread leaves what the other takes after the first has ended.
private final class Note<Outcome>: @unchecked Sendable {
    var outcome: Outcome?
}

private final class Job {
    let run: () -> Void

    init(_ run: @escaping () -> Void) {
        self.run = run
    }
}
