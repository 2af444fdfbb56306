/// The files a run asked for, whether they were there or not: what it has to be run again for when they change.
public final class FileLog {
    /// As they were asked for, each once.
    public private(set) var paths: Set<String> = []

    init() {}

    func note(_ path: String) { paths.insert(path) }

    public func clear() { paths = [] }
}
