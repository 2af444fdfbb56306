import Geometry
import Glibc
import SourceText
import Testing

@testable import Themes

/// The theme files of the project, by name.
enum BuiltIn {
    static let folder = #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/\($1)" } + "/themes"

    static let names: [String] = {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".json"), !name.hasSuffix(".schema.json") { names.append(String(name.dropLast(5))) }
        }
        return names.sorted()
    }()

    static func text(_ fileName: String) -> String? {
        guard let file = fopen("\(folder)/\(fileName)", "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func read(_ name: String) -> Read {
        let files = Dictionary(uniqueKeysWithValues: names.map { ($0, text("\($0).json") ?? "") })
        return ThemesTests.read(files[name] ?? "", name: "\(name).json", files: files)
    }
}

@Suite("The built-in themes")
struct BuiltInThemeTests {
    @Test("There are some, and plain says no more than Theme.plain")
    func plain() {
        #expect(BuiltIn.names.contains("classic"))
        var plain = BuiltIn.read("plain").theme
        plain.summary = Theme.plain.summary
        #expect(plain == .plain)
    }

    @Test("They read without a finding and bear the name of their file", arguments: BuiltIn.names)
    func clean(name: String) {
        let read = BuiltIn.read(name)
        #expect(read.findings.isEmpty && read.isUsable)
        #expect(read.theme.name == name && !read.theme.summary.isEmpty)
    }

    @Test("Every style has a contrast of 4.5:1 on its ground", arguments: BuiltIn.names)
    func contrast(name: String) {
        let theme = BuiltIn.read(name).theme
        let header: Set<TextRole> = [.name, .headline, .contact, .contactLabel]
        for role in TextRole.allCases {
            let ground = header.contains(role) ? theme.header.ground : theme.page.ground
            #expect(theme.styles[role].color.contrast(with: ground) >= 4.5, "\(role)")
            guard theme.page.columns == .sidebar else { continue }
            #expect(
                theme.sideStyles[role].color.contrast(with: theme.page.side.ground) >= 4.5, "\(role) in the side column"
            )
        }
        #expect(theme.styles.linkColor.contrast(with: theme.page.ground) >= 4.5)
        #expect(theme.header.linkColor.contrast(with: theme.header.ground) >= 4.5)
    }

    @Test("They keep to two families, three weights and sizes of 8.5 points and more", arguments: BuiltIn.names)
    func restraint(name: String) {
        let theme = BuiltIn.read(name).theme
        let styles = TextRole.allCases.map { theme.styles[$0] }
        #expect(Set(styles.compactMap(\.families.first)).count <= 2)
        #expect(Set(styles.map(\.weight) + [theme.styles.strongWeight]).count <= 3)
        let side =
            theme.page.columns == .sidebar
            ? TextRole.allCases.filter { $0 != .running }.map { theme.sideStyles[$0] } : []
        for style in styles + side { #expect(style.size.points > 8.49) }
    }
}
