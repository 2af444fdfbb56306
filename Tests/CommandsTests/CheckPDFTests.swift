import Drawing
import SourceText
import Testing
import Typesetting

@testable import Commands

@Suite("vitaset check FILE.pdf", .enabled(if: Bench.isSetUp, "scripts/setup has not been run in this checkout"))
struct CheckPDFTests {
    /// A page of Helvetica without tags, as foreign programs write it.
    static let foreign = """
        %PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>> endobj
        4 0 obj <</Length 62>> stream
        BT /F 12 Tf 20 250 Td (Ada Crumb) Tj 0 -20 Td (Baker) Tj ET    
        endstream endobj
        5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>> endobj
        trailer <</Root 1 0 R /Size 6>>

        """

    @Test("What build writes is what its source says; another source is another CV")
    func own() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        #expect(bench.run("build", source, "-q", "--verify") == .done)
        #expect(bench.run("check", bench.path("cv.pdf"), "-q", "--source", source) == .done)
        let other = try bench.write(smallCV.replacing("every morning", with: "at night"), to: "other.md")
        #expect(bench.run("check", bench.path("cv.pdf"), "-q", "--source", other) == .outputCheck)
    }

    @Test("A PDF is told by its content, whatever its name")
    func name() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        #expect(bench.run("build", source, "-q", "-o", bench.path("cv.pdf")) == .done)
        try bench.write(try #require(bench.bytes(of: "cv.pdf")), to: "cv.md.txt")
        #expect(bench.run("check", bench.path("cv.md.txt"), "-q", "--source", source) == .done)
        #expect(bench.run("check", source, "-q", "--source", source) == .usage)
    }

    @Test("A foreign PDF without tags is read all the same, and said to be untagged")
    func foreign() throws {
        let bench = try Bench()
        let file = try bench.write(Self.foreign, to: "foreign.pdf")
        let source = try bench.write("# Ada Crumb\n\nBaker\n", to: "cv.md")
        #expect(bench.run("check", file, "-q", "--source", source) == .done)
        #expect(bench.run("check", file, "-q", "--strict") == .outputCheck)
        let proof = try PDFProof(reading: Array(Self.foreign.utf8), against: nil)
        #expect(proof.inspection.pages == ["Ada Crumb\nBaker"])
        #expect(proof.findings(named: "f.pdf").map(\.rule) == ["pdf-untagged"])
        #expect(!proof.inspection.fonts[0].isEmbedded)
    }

    @Test("Characters without meaning and missing text are faults")
    func characters() throws {
        let bench = try Bench()
        let odd = try bench.write(Self.foreign.replacing("(Baker)", with: "(Ba\u{1}er)"), to: "odd.pdf")
        #expect(bench.run("check", odd, "-q") == .outputCheck)
        let empty = try bench.write(Self.foreign.replacing("Tj", with: "% "), to: "empty.pdf")
        #expect(bench.run("check", empty, "-q") == .outputCheck)
    }

    @Test("What only begins like a PDF is refused with 1")
    func damaged() throws {
        let bench = try Bench()
        let file = try bench.write("%PDF-1.7\nnothing", to: "cv.pdf")
        #expect(bench.run("check", file, "-q") == .input)
    }

    @Test("A password that is asked for and a file cut short are told apart")
    func closed() throws {
        let bench = try Bench()
        // Standard security, 40 bits, its keys all zero: no password opens it.
        let zeros = String(repeating: "0", count: 64)
        let locked = Self.foreign.replacing(
            "<</Root 1 0 R /Size 6>>",
            with: "<</Root 1 0 R /Size 7 /Encrypt <</Filter /Standard /V 1 /R 2 /P -4 /O <\(zeros)> /U <\(zeros)>>> "
                + "/ID [<00> <00>]>>")
        func message(_ text: String) -> String? {
            do throws(DrawingError) {
                _ = try PDFProof(reading: Array(text.utf8), against: nil)
                return nil
            } catch {
                if case .qpdf(let fault) = error { return fault.asksForPassword ? "password" : "damaged" }
                return "other"
            }
        }
        #expect(message(locked) == "password")
        #expect(message("%PDF-1.7\nnothing") == "damaged")
        #expect(bench.run("check", try bench.write(locked, to: "locked.pdf"), "-q") == .input)
    }

    @Test("The report names the file's facts, its structure, its text and its source")
    func report() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        #expect(bench.run("build", source, "-q") == .done)
        let proof = try PDFProof(reading: try #require(bench.bytes(of: "cv.pdf")), against: nil)
        let text = ProofText.text(proof, of: "cv.pdf")
        #expect(text.hasPrefix("cv.pdf: PDF 1.7, 1 page, tagged, PDF/A-2A, PDF/UA-1\n"))
        #expect(text.contains("\nlinks\n  page 1: mailto:ada@crumb.example – ada@crumb.example\n"))
        #expect(text.contains("H1 \"Ada Crumb\"@1"))
        #expect(text.contains("  Ada Crumb\n  Baker of bread\n"))
        let json = ProofJSON.text(proof, of: "cv.pdf")
        #expect(json.contains("\"claims\": [\n    \"PDF/A-2A\",\n    \"PDF/UA-1\"\n  ]"))
        #expect(json.contains("\"comparison\": null"))
    }

    @Test("--verify has nothing to read in a picture")
    func pictures() throws {
        let bench = try Bench()
        let source = try bench.write(smallCV, to: "cv.md")
        #expect(bench.run("build", source, "-q", "--verify", "-f", "png") == .usage)
    }
}
