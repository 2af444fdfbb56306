import Glibc
import Synchronization

@testable import Preview

/// A loop on a thread of its own, for as long as a test lasts.
final class RunningLoop: Sendable {
    let loop = EventLoop()
    private let thread = Mutex<pthread_t?>(nil)

    /// `prepare` runs on the loop's thread, before anything else there.
    init() {
        let retained = Unmanaged.passRetained(loop).toOpaque()
        var thread = pthread_t()
        pthread_create(
            &thread, nil,
            { data in
                if let data { Unmanaged<EventLoop>.fromOpaque(data).takeRetainedValue().run() }
                return nil
            }, retained)
        let started = thread
        self.thread.withLock { $0 = started }
    }

    /// Does something on the loop's thread and waits for it.
    func sync<Value: Sendable>(_ body: @escaping @Sendable () -> Value) -> Value {
        let result = Mutex<Value?>(nil)
        loop.post {
            let value = body()
            result.withLock { $0 = value }
        }
        while true {
            if let value = result.withLock({ $0 }) { return value }
            usleep(200)
        }
    }

    func end() {
        loop.stop()
        let started = thread.withLock { thread in
            defer { thread = nil }
            return thread
        }
        if let started { pthread_join(started, nil) }
    }
}

/// Waits until something holds; false if it does not within ten seconds.
func eventually(_ condition: () -> Bool) -> Bool {
    for _ in 0..<2000 {
        if condition() { return true }
        usleep(5000)
    }
    return false
}
