import Layout
import Testing

@testable import Drawing

@Suite("Size of a file")
struct FileSizeTests {
    @Test("Two pages in two families stay below 60 kB, each font stored once")
    func small() throws {
        guard let sheet = try TestResume.document() else { return }
        let bytes = try sheet.write(.a2aAndUA1)
        #expect(bytes.count < 60_000)
        let names = try QPDFFile(reading: bytes).resources("Font").compactMap { $0["BaseFont"]?.name }
        #expect(Set(names).count == names.count)
        // A face has at most a simple font for Latin letters and a composite one for the rest.
        #expect(Set(names.map(\.withoutSubsetTag)).count == 3)
        #expect(names.count <= 6)
    }
}
