import Glibc
import Glyphs

/// A font file in memory, in which nobody finds the programs that fit outlines to pixels: nothing here runs them, and
/// cairo would pack them into the PDF once for each subset.
final class UnhintedFile {
    private let start: UnsafeMutableRawPointer
    let count: Int

    var bytes: UnsafePointer<UInt8> { UnsafePointer(start.assumingMemoryBound(to: UInt8.self)) }

    /// Nil for a file that cannot be read. On the disk it stays as it is.
    init?(of face: FontFace) {
        let file = open(face.path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_size > 0 else { return nil }
        count = Int(facts.st_size)
        guard let start = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0), start != MAP_FAILED else {
            return nil
        }
        self.start = start
        // Above the lowest 16 bits FreeType has the number of a variable font's instance.
        hidePrograms(ofFace: face.index & 0xFFFF)
    }

    deinit { munmap(start, count) }

    /// Takes the names of their tables from the directory (OpenType 1.9, "Table directory"; "TTC header").
    private func hidePrograms(ofFace index: Int) {
        let directory = word(at: 0) == Self.tag("ttcf") ? Int(word(at: 12 + 4 * index) ?? 0) : 0
        guard let version = word(at: directory), version == 0x0001_0000 || version == Self.tag("true"),
            let tables = word(at: directory + 4).map({ Int($0 >> 16) })
        else { return }
        let programs = ["cvt ", "fpgm", "prep"].map(Self.tag)
        for place in (0..<tables).map({ directory + 12 + 16 * $0 }) {
            guard let tag = word(at: place) else { return }
            if programs.contains(tag) { start.storeBytes(of: 0, toByteOffset: place, as: UInt32.self) }
        }
    }

    /// Big end first; nil behind the end.
    private func word(at place: Int) -> UInt32? {
        guard place + 4 <= count else { return nil }
        return UInt32(bigEndian: start.loadUnaligned(fromByteOffset: place, as: UInt32.self))
    }

    private static func tag(_ name: StaticString) -> UInt32 {
        (0..<4).reduce(0) { $0 << 8 | UInt32(name.utf8Start[$1]) }
    }
}
