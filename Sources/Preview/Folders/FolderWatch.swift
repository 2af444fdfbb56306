import Glibc

/// Tells when files change. Folders are watched, not files: editors write a new file and give it the old one's name.
///
/// A burst of changes is told once. What was written and closed, or renamed into place, is told within milliseconds;
/// what is only half done (a file that was emptied, or taken away) after a pause, if nothing better follows.
public final class FolderWatch {
    /// What is to be told of, by absolute paths.
    public struct Targets: Hashable, Sendable {
        /// They need not exist.
        public var files: Set<String>
        /// Folders of which every file counts.
        public var folders: Set<String>

        public init(files: Set<String> = [], folders: Set<String> = []) {
            self.files = files
            self.folders = folders
        }

        /// The folders to listen at.
        var places: Set<String> { folders.union(files.map(Self.folder)) }

        func includes(_ name: String, in folder: String) -> Bool {
            folders.contains(folder) || files.contains(folder == "/" ? "/" + name : "\(folder)/\(name)")
        }

        static func folder(of path: String) -> String {
            guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
            return String(path[..<slash])
        }
    }

    private let loop: EventLoop
    private let onChange: (Set<String>) -> Void
    /// What was not told yet.
    private var changed: Set<String> = []
    private let descriptor: Int32
    private var targets = Targets()
    /// By watch number; a number is never used twice.
    private var places: [Int32: String] = [:]
    private var reading: Appointment?
    private var pause: ChangePause
    private var retry: Appointment?

    /// - Parameter onChange: gets the files that changed, or a folder of which nothing better is known.
    public init(loop: EventLoop, onChange: @escaping (_ paths: Set<String>) -> Void) {
        self.loop = loop
        self.onChange = onChange
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        pause = ChangePause(loop: loop)
        if descriptor >= 0 {
            reading = loop.whenReadable(descriptor) { [unowned self] in read() }
        }
    }

    deinit {
        reading?.cancel()
        if descriptor >= 0 { Glibc.close(descriptor) }
    }

    /// Watches these instead of what was watched before.
    public func watch(_ targets: Targets) {
        guard targets != self.targets else { return }
        self.targets = targets
        for (number, place) in places where !targets.places.contains(place) {
            inotify_rm_watch(descriptor, number)
            places[number] = nil
        }
        addPlaces()
    }

    /// A folder that is not there (any more) is looked for every second; when it comes, that is a change.
    private func addPlaces() {
        let known = Set(places.values)
        var isMissing = false
        for place in targets.places where !known.contains(place) {
            let number = inotify_add_watch(descriptor, place, Self.events)
            if number >= 0 { places[number] = place } else { isMissing = true }
        }
        retry = nil
        guard isMissing else { return }
        retry = loop.after(milliseconds: 1000) { [unowned self] in
            let before = places.count
            addPlaces()
            if places.count > before { tell(of: targets.places.subtracting(known), after: .half) }
        }
    }

    private static let events = UInt32(
        IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF
            | IN_MOVE_SELF | IN_ONLYDIR)

    private func read() {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return }
            for event in FolderEvent.events(in: buffer[..<count]) { take(event) }
        }
    }

    private func take(_ event: FolderEvent) {
        if event.has(IN_Q_OVERFLOW) {
            tell(of: targets.places, after: .half)
            return
        }
        guard let place = places[event.watch] else { return }
        if event.has(IN_DELETE_SELF) || event.has(IN_MOVE_SELF) || event.has(IN_IGNORED) {
            inotify_rm_watch(descriptor, event.watch)
            places[event.watch] = nil
            tell(of: [place], after: .half)
            addPlaces()
            return
        }
        guard targets.includes(event.name, in: place) else { return }
        let isWhole = event.has(IN_CLOSE_WRITE) || event.has(IN_MOVED_TO)
        tell(of: [place == "/" ? "/" + event.name : "\(place)/\(event.name)"], after: isWhole ? .whole : .half)
    }

    private func tell(of paths: Set<String>, after kind: ChangePause.Kind) {
        changed.formUnion(paths)
        pause.tell(after: kind) { [unowned self] in
            let paths = changed
            changed = []
            onChange(paths)
        }
    }
}
