internal import CSoup

/// GLib's main loop: everything of a preview happens on it, one thing after the other, so that nothing needs a lock.
///
/// Its methods belong to the thread that runs it, except `stop` and `post`, which any thread may call.
public final class EventLoop: @unchecked Sendable {
    private let context: OpaquePointer
    private let loop: OpaquePointer

    public init() {
        context = g_main_context_new()
        loop = g_main_loop_new(context, 0)
    }

    deinit {
        g_main_loop_unref(loop)
        g_main_context_unref(context)
    }

    /// Runs until `stop`.
    public func run() {
        within { g_main_loop_run(loop) }
    }

    /// From any thread; a loop that does not run yet ends as soon as it is started.
    public func stop() {
        post { [self] in g_main_loop_quit(loop) }
    }

    /// Does something on the loop's thread, soon. From any thread.
    public func post(_ action: @escaping @Sendable () -> Void) {
        attach(g_idle_source_new()) {
            action()
            return false
        }.forget()
    }

    /// Does something once, after a while, unless the timer is cancelled.
    public func after(milliseconds: Int, _ action: @escaping () -> Void) -> Appointment {
        attach(g_timeout_source_new(UInt32(max(0, milliseconds)))) {
            action()
            return false
        }
    }

    /// Does something whenever a descriptor has something to read.
    func whenReadable(_ descriptor: Int32, _ action: @escaping () -> Void) -> Appointment {
        let source = g_unix_fd_source_new(descriptor, G_IO_IN)
        let call: @convention(c) (Int32, GIOCondition, UnsafeMutableRawPointer?) -> gboolean = { _, _, data in
            Action.fire(data)
        }
        return attach(source, calling: unsafeBitCast(call, to: GSourceFunc.self)) {
            action()
            return true
        }
    }

    /// Does something when the process is asked to end: SIGINT (2), SIGTERM (15) or SIGHUP (1).
    public func onSignal(_ number: Int32, _ action: @escaping () -> Void) -> Appointment {
        attach(g_unix_signal_source_new(number)) {
            action()
            return true
        }
    }

    /// Lets what is started inside find this loop: GIO's asynchronous calls report to the thread's context.
    func within(_ body: () -> Void) {
        g_main_context_push_thread_default(context)
        body()
        g_main_context_pop_thread_default(context)
    }

    private func attach(
        _ source: UnsafeMutablePointer<GSource>?,
        calling function: @escaping GSourceFunc = Action.call,
        _ action: @escaping () -> Bool
    ) -> Appointment {
        let box = Unmanaged.passRetained(Action(action)).toOpaque()
        g_source_set_priority(source, 0)
        g_source_set_callback(source, function, box) { data in
            if let data { Unmanaged<Action>.fromOpaque(data).release() }
        }
        g_source_attach(source, context)
        return Appointment(source)
    }

    /// A closure as GLib carries it: says whether it wants to be called again.
    private final class Action {
        private let body: () -> Bool

        init(_ body: @escaping () -> Bool) { self.body = body }

        static let call: GSourceFunc = { fire($0) }

        static func fire(_ data: UnsafeMutableRawPointer?) -> gboolean {
            guard let data else { return 0 }
            return Unmanaged<Action>.fromOpaque(data).takeUnretainedValue().body() ? 1 : 0
        }
    }
}

/// Something a loop will do; cancelled when nobody holds it any more.
public final class Appointment {
    private var source: OpaquePointer?

    fileprivate init(_ source: UnsafeMutablePointer<GSource>?) {
        self.source = source.map { OpaquePointer($0) }
    }

    deinit { cancel() }

    /// False once it was done for good, or cancelled.
    var isPending: Bool { source.map { g_source_is_destroyed(UnsafeMutablePointer($0)) == 0 } ?? false }

    public func cancel() {
        guard let source else { return }
        self.source = nil
        let pointer = UnsafeMutablePointer<GSource>(source)
        g_source_destroy(pointer)
        g_source_unref(pointer)
    }

    /// Leaves it to the loop.
    fileprivate func forget() {
        guard let source else { return }
        self.source = nil
        g_source_unref(UnsafeMutablePointer<GSource>(source))
    }
}
