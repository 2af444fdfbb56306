import CGlibc
import Glibc

/// A thread that begins on another processor than the one it is started on, if the process may use another.
///
/// It is told so, because a kernel may find it cheaper to let short work wait where it was started than to wake another
/// processor: then nothing is won by a second thread.
public struct OtherThread {
    private let thread: pthread_t

    /// Starts the work; nil if no thread is to be had: then it was done before this returns.
    public init?(_ work: @escaping @Sendable () -> Void) {
        let job = Unmanaged.passRetained(Job(work))
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        cglibc_avoid_this_processor(&attributes)
        var thread = pthread_t()
        let started = pthread_create(
            &thread, &attributes,
            { job in
                if let job { Unmanaged<Job>.fromOpaque(job).takeRetainedValue().run() }
                return nil
            }, job.toOpaque())
        guard started == 0 else {
            job.takeRetainedValue().run()
            return nil
        }
        self.thread = thread
    }

    /// Waits for its end.
    public func join() { pthread_join(thread, nil) }

    /// Lets it end when it likes.
    public func detach() { pthread_detach(thread) }
}

private final class Job {
    let run: () -> Void

    init(_ run: @escaping () -> Void) {
        self.run = run
    }
}
