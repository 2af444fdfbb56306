import Layout
import Testing

@testable import Drawing

/// A profile with header and tags as a press's has them, and nothing in its table.
private func profile(
    deviceClass: String = "prtr", colors: String = "CMYK", version: UInt8 = 2, table: String = "A2B0",
    description: [UInt8] = Array("desc".utf8) + [0, 0, 0, 0, 0, 0, 0, 12] + Array("Test press 1".utf8)
) -> [UInt8] {
    func number(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
    let start = 128 + 4 + 24
    let length = start + description.count + 8
    var bytes = number(length) + [0, 0, 0, 0, version, 0, 0, 0] + Array((deviceClass + colors + "Lab ").utf8)
    bytes += [UInt8](repeating: 0, count: 12) + Array("acsp".utf8) + [UInt8](repeating: 0, count: 88)
    bytes += number(2) + Array("desc".utf8) + number(start) + number(description.count)
    bytes += Array(table.utf8) + number(start + description.count) + number(8)
    return bytes + description + [UInt8](repeating: 0, count: 8)
}

@Suite("Black ink alone")
struct PressTests {
    @Test(
        "Greys become black ink, colours stay",
        arguments: [
            ("0 0 0 rg 1 2 m", "0 0 0 1 k 1 2 m"), ("1 1 1 RG", "0 0 0 0 K"), ("0.25 0.25 0.25 rg", "0 0 0 0.75 k"),
            ("0.3333 0.3334 0.3333 RG", "0 0 0 0.667 K"), ("0.5 g", "0 0 0 0.5 k"), ("0 G", "0 0 0 1 K"),
            ("0.07 0.27 0.5 rg", "0.07 0.27 0.5 rg"), ("BT (0 0 0 rg) Tj ET", "BT (0 0 0 rg) Tj ET"),
            ("/Pattern cs 0 0 0 rg", "/Pattern cs 0 0 0 1 k"), ("0 0 rg", "0 0 rg"),
        ])
    func greys(before: String, after: String) {
        #expect(String(decoding: PressColors.rewrite(Array(before.utf8)), as: UTF8.self) == after)
    }

    @Test("A press's profile says its name, in the form of either version")
    func names() throws {
        #expect(try PressProfile(profile()).name == "Test press 1")
        let text = "Prüfdruck"
        let units = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let record: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 12] + Array("deDE".utf8)
        let tag = Array("mluc".utf8) + record + [0, 0, 0, UInt8(units.count), 0, 0, 0, 28] + units
        #expect(try PressProfile(profile(version: 4, description: tag)).name == text)
        #expect(try PressProfile(profile(description: [1, 2])).name == "CMYK")
    }

    @Test(
        "A profile that is not whole or of no press says what is wrong with it",
        arguments: [
            ([], "it is not an ICC profile"), (Array(profile().dropLast()), "it is not as long as it says"),
            (profile(deviceClass: "mntr", colors: "RGB "), "its colours are RGB , not those of four inks (CMYK)"),
            (profile(deviceClass: "spac"), "it describes a device of class 'spac', not a press ('prtr')"),
            (profile(version: 5), "it is of version 5 of the format; a PDF takes up to 4"),
            (profile(table: "B2A0"), "it has no table from inks to colours (A2B0)"),
        ] as [([UInt8], String)])
    func faults(bytes: [UInt8], reason: String) {
        #expect(throws: DrawingError.colorProfile(reason)) { try PressProfile(bytes) }
    }

    @Test("Whatever byte of a profile is wrong, it is read within its bounds")
    func damaged() {
        let whole = profile()
        for place in whole.indices {
            for byte: UInt8 in [0, 0x7F, 0xFF] {
                var copy = whole
                copy[place] = byte
                _ = try? PressProfile(copy)
            }
        }
    }

    @Test("The file names the press, prints greys with black ink, and says what its other colours are")
    func file() throws {
        guard let sheet = try TestResume.document() else { return }
        let screen = try TestFiles.colorProfile()
        for standard in [PDFStandard.a2aAndUA1, .none] {
            let options = PDFOptions(
                colorProfile: screen, standard: standard, sheet: PrintSheet(), press: try PressProfile(profile()))
            let bytes = try PDFWriter.write(sheet.document.printed(on: PrintSheet()), options: options)
            let file = try QPDFFile(reading: bytes)
            let intents = file.root["OutputIntents"]?.items ?? []
            let kinds = standard == .none ? ["GTS_PDFX"] : ["GTS_PDFX", "GTS_PDFA1"]
            #expect(intents.compactMap { $0["S"]?.name } == kinds)
            #expect(Set(intents.map { $0["DestOutputProfile"]?.number }).count == 1)
            #expect(intents[0]["Info"]?.text == "Test press 1" && intents[0]["DestOutputProfile"]?["N"]?.integer == 4)
            for page in file.pages {
                let content = String(decoding: page.pageContent ?? [], as: UTF8.self)
                #expect(content.contains("0 0 0 1 k") && !content.contains(" rg"))
                let space = page["Resources"]?["ColorSpace"]?["DefaultRGB"]?.items
                #expect(space?.first?.name == "ICCBased" && space?.last?["N"]?.integer == 3)
                #expect(page["Group"].map { $0["CS"]?.name == "DeviceCMYK" } ?? true)
            }
        }
    }
}
