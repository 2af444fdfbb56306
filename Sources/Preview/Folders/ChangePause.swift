import Glibc

/// Waits for a burst of changes to end before it is told.
struct ChangePause {
    enum Kind {
        /// A file was written and closed, or came whole by a new name.
        case whole
        /// Something began that will go on.
        case half
    }

    /// Editors write a file in one go; a version control system changes files for longer than that, and two tellings
    /// do no harm. 4 ms joins what one save does and cannot be felt.
    static let whole = 4
    /// Between the emptying of a file and the writing of its text, on a busy machine.
    static let half = 120
    /// However long the burst goes on, it is told by then.
    static let longest = 60

    private let loop: EventLoop
    private var appointment: Appointment?
    private var kind = Kind.half
    private var began: Int?

    init(loop: EventLoop) {
        self.loop = loop
    }

    mutating func tell(after kind: Kind, _ action: @escaping () -> Void) {
        // A half-done change waits for what completes it, but not beyond a telling that is due anyway.
        if kind == .half, appointment?.isPending == true { return }
        let now = Self.milliseconds
        if kind == .whole, self.kind == .half || appointment?.isPending != true { began = now }
        self.kind = kind
        let delay = kind == .half ? Self.half : max(0, min(Self.whole, (began ?? now) + Self.longest - now))
        appointment = loop.after(milliseconds: delay, action)
    }

    private static var milliseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}
