import Glibc
import Testing
import Typesetting

@Suite("Where a program finds its resources")
struct ResourceLocatorTests {
    /// Makes the folders and empty files of a list in a new folder and gives the folder.
    private func tree(_ paths: String...) throws -> String {
        var template = Array("/tmp/vitaset-tests-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let root = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        for path in paths {
            var place = root
            let parts = path.split(separator: "/")
            for part in parts.dropLast() {
                place += "/" + part
                mkdir(place, 0o755)
            }
            if let name = parts.last { fclose(fopen(place + "/" + name, "w")) }
        }
        return root
    }

    @Test("Installed: in share beside bin")
    func installed() throws {
        let root = try tree("bin/vitaset", "share/vitaset/fonts/manifest.json")
        let locator = ResourceLocator(executable: root + "/bin/vitaset")
        #expect(locator.path(of: "fonts/manifest.json") == root + "/share/vitaset/fonts/manifest.json")
        #expect(locator.path(of: "fonts/other.json") == nil)
    }

    @Test("Unpacked: beside the program")
    func unpacked() throws {
        let root = try tree("vitaset", "share/vitaset/icc/sRGB.icc")
        #expect(ResourceLocator(executable: root + "/vitaset").folder() == root + "/share/vitaset")
    }

    @Test("Built in the checkout: at its top")
    func checkout() throws {
        let root = try tree("Package.swift", ".build/arch/release/vitaset", "share/vitaset/icc/sRGB.icc")
        #expect(
            ResourceLocator(executable: root + "/.build/arch/release/vitaset").folder() == root + "/share/vitaset")
    }

    @Test("Without set-up there is none")
    func none() throws {
        let root = try tree("Package.swift", ".build/debug/vitaset")
        #expect(ResourceLocator(executable: root + "/.build/debug/vitaset").folder() == nil)
    }
}
