import CGlibc
import Glibc

/// A thread on another processor than the first, which does one job after the other.
///
/// There is one, started with the first job, and it lasts as long as the process. Where the process may use one processor
/// only there is none: then a job is done by whoever wants what comes of it.
public final class SecondProcessor: @unchecked Sendable {
    static let shared = SecondProcessor()

    private let lock = Lock()
    private var hasThread: Bool
    private var isStarted = false
    /// What somebody waits for or will.
    private var errands: [Job] = []
    /// What is done while there is no errand.
    private var preparations: [Job] = []

    private init() {
        hasThread = cglibc_processor_count() > 1
    }

    /// Has jobs done one after the other while nothing else is to do; for what is done anyway when it is first needed.
    public static func prepare(_ jobs: [@Sendable () -> Void]) {
        shared.lock.locked { if shared.hasThread { shared.preparations += jobs.map(Job.init) } }
        shared.wake()
    }

    /// Keeps a value until nothing else is to do, so that it is usually closed there, which may take a while that nobody
    /// waits for.
    public static func release(_ value: some Sendable) {
        prepare([{ _ = value }])
    }

    func begin(_ errand: Job) {
        lock.locked { errands.append(errand) }
        wake()
    }

    /// Whether an errand has not been begun, and now will not be.
    func takeBack(_ errand: Job) -> Bool {
        lock.locked {
            guard let place = errands.firstIndex(where: { $0 === errand }) else { return false }
            errands.remove(at: place)
            return true
        }
    }

    func isWaiting(_ errand: Job) -> Bool {
        lock.locked { errands.contains { $0 === errand } }
    }

    private func wake() {
        let isFirst = lock.locked {
            defer { isStarted = true }
            return hasThread && !isStarted
        }
        if isFirst { start() } else { lock.signal() }
    }

    /// The kernel is told that the thread belongs elsewhere, and stays there: it may find it cheaper to let short work wait
    /// where it was started than to wake another processor, and then nothing is won. Without a thread all goes on as with
    /// one processor.
    private func start() {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        cglibc_avoid_this_processor(&attributes)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        var thread = pthread_t()
        let status = pthread_create(&thread, &attributes, { _ in SecondProcessor.shared.work() }, nil)
        guard status != 0 else { return }
        lock.locked {
            hasThread = false
            preparations = []
        }
    }

    private func work() -> Never {
        while true { next().run() }
    }

    private func next() -> Job {
        lock.locked {
            while true {
                if !errands.isEmpty { return errands.removeFirst() }
                if !preparations.isEmpty { return preparations.removeFirst() }
                lock.wait()
            }
        }
    }
}

final class Job: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
        self.run = run
    }
}
