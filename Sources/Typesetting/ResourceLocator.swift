import Glibc

/// Finds the folder of themes, fonts, hyphenation patterns and colour profiles that belongs to a program file.
///
/// An installed program has it beside itself or one floor up, as `bin` and `share` stand; a program built in the checkout
/// has it at the checkout's top, where set-up fills it.
public struct ResourceLocator: Sendable {
    /// The absolute path of the program file, links resolved.
    public let executable: String

    public init(executable: String) {
        self.executable = executable
    }

    /// The folder `share/vitaset` that belongs to the program; nil if there is none, which set-up mends.
    public func folder() -> String? {
        let places = [parent(of: executable), parent(of: parent(of: executable)), checkout()]
        return places.compactMap { $0 }.map { $0 + "/share/vitaset" }.first(where: exists)
    }

    /// A file or folder in it, such as `fonts/manifest.json`; nil if it is not there.
    public func path(of resource: String) -> String? {
        folder().map { $0 + "/" + resource }.flatMap { exists($0) ? $0 : nil }
    }

    /// The nearest folder above the program with a `Package.swift`.
    private func checkout() -> String? {
        var folder = parent(of: executable)
        while let place = folder {
            if exists(place + "/Package.swift") { return place }
            folder = parent(of: place)
        }
        return nil
    }

    private func parent(of path: String?) -> String? {
        guard let path, let slash = path.lastIndex(of: "/"), path != "" else { return nil }
        return String(path[..<slash])
    }

    private func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
