import Glibc
import Shaping

/// A folder of the Hyphen library's dictionaries (`hyph_de_AT.dic`), compiled file by file into another
/// (`de-AT.hyb`).
///
/// Debian links the files of countries that share patterns; the links are kept. A language that has only files of
/// countries gets a link of its own name to the first of them.
struct PatternFolder {
    let source: String
    let target: String

    /// Says which languages were compiled; false if any file could not be read or written.
    func compile() -> Bool {
        let names = dictionaries()
        guard !names.isEmpty else {
            complain("No pattern files in \(source)")
            return false
        }
        var isComplete = true
        for name in names {
            if let original = linkTarget(of: "\(source)/hyph_\(name).dic"), names.contains(original) {
                link(tag(name), to: tag(original))
            } else {
                isComplete = compile(name) && isComplete
            }
        }
        linkBareLanguages(names)
        return isComplete
    }

    private func compile(_ name: String) -> Bool {
        let path = "\(source)/hyph_\(name).dic"
        guard let patterns = HyphenationPatterns(file: path) else {
            complain("\(path) cannot be read")
            return false
        }
        let file = "\(target)/\(tag(name)).hyb"
        guard write(patterns.compiled(), to: file) else {
            complain("\(file) cannot be written")
            return false
        }
        print(tag(name))
        return true
    }

    private func linkBareLanguages(_ names: [String]) {
        let languages = Set(names.compactMap { $0.split(separator: "_").first.map(String.init) })
        for language in languages.sorted() where !names.contains(language) {
            // The country named like the language is its home: es_ES, pl_PL.
            let countries = names.filter { $0.hasPrefix(language + "_") }
            let home = countries.first { $0 == "\(language)_\(language.uppercased())" } ?? countries.first
            if let home { link(language, to: tag(home)) }
        }
        // Norwegian without more said is Bokmål (CLDR, likely subtags).
        if languages.contains("nb"), !languages.contains("no") { link("no", to: "nb") }
    }

    private func dictionaries() -> [String] {
        guard let folder = opendir(source) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasPrefix("hyph_"), name.hasSuffix(".dic") { names.append(String(name.dropFirst(5).dropLast(4))) }
        }
        return names.sorted()
    }

    private func linkTarget(of path: String) -> String? {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink(path, &buffer, buffer.count)
        guard count > 0 else { return nil }
        let file =
            String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self).split(separator: "/").last
            ?? ""
        guard file.hasPrefix("hyph_"), file.hasSuffix(".dic") else { return nil }
        return String(file.dropFirst(5).dropLast(4))
    }

    private func link(_ name: String, to original: String) {
        let path = "\(target)/\(name).hyb"
        unlink(path)
        symlink("\(original).hyb", path)
    }

    private func write(_ bytes: [UInt8], to path: String) -> Bool {
        unlink(path)
        guard let file = fopen(path, "wb") else { return false }
        let written = fwrite(bytes, 1, bytes.count, file)
        return fclose(file) == 0 && written == bytes.count
    }

    private func tag(_ name: String) -> String { String(name.map { $0 == "_" ? "-" : $0 }) }
}
