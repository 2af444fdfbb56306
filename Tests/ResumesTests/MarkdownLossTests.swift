import Foundation
import Resumes
import SourceText
import Testing

/// Nothing lost, nothing invented: on texts cut and mixed at random, and on files from outside.
@Suite struct MarkdownLossTests {
    private static let sample = """
        # Jane **Doe** - Engineer

        Leeds, UK | <jane@doe.org> | [site](https://doe.org)

        > A *quiet* person of `few` words.

        ## Work

        ### Engineer, [Acme](todo) (2019 – 2021)
        *Remote* | **Team:** five

        - one
          1. two
        - three

        **Stack:** Go, Rust

        **Lead** | Apex | 2017 - 2019

        2010-2012
        :   **BSc**; College (Bath)

            More

        | Year | What |
        |---|---|
        | 2018 | began |

        <div align="center"><b>Bold</b> <i class="fa fa-x"></i> &amp; plain<br>next</div>

        ---

        Summary
        -------

        `2014` __Smith__, Forge

        ```
        code here
        ```
        """

    @Test("No cut of a CV loses a word")
    func cuts() {
        let lines = Self.sample.split(separator: "\n", omittingEmptySubsequences: false)
        for start in lines.indices {
            for length in [1, 2, 3, 5, 8, 13, 21] {
                let text = lines[start..<min(start + length, lines.count)].joined(separator: "\n")
                let reading = MarkdownReading(text + "\n")
                #expect(MarkdownWords.faults(reading).isEmpty, "\(text)\n---\n\(reading.outline)")
                #expect(!reading.diagnostics.all.contains { $0.rule == "text-unplaced" }, "\(text)")
            }
        }
    }

    @Test("No mixture of lines loses a word or stops the reader")
    func mixtures() {
        let lines = Self.sample.split(separator: "\n", omittingEmptySubsequences: false)
        var state: UInt64 = 20_260_101
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<300 {
            let text = (0..<(3 + next(20))).map { _ in String(lines[next(lines.count)]) }.joined(separator: "\n")
            let reading = MarkdownReading(text + "\n")
            // Fences and tags that are cut apart change what is markup; the reader's own account still holds.
            #expect(!reading.diagnostics.all.contains { $0.rule == "text-unplaced" }, "\(text)")
        }
    }

    @Test("The same text gives the same dump")
    func sameTwice() {
        let first = MarkdownReading(Self.sample)
        let second = MarkdownReading(Self.sample)
        #expect(ResumeInspection.text(first.resume) == ResumeInspection.text(second.resume))
        #expect(ResumeInspection.json(first.resume) == ResumeInspection.json(second.resume))
    }

    @Test("No word of the reference CVs is lost", .enabled(if: Self.folder != nil, "VITASET_REFERENCE_CVS is not set"))
    func referenceFiles() throws {
        let folder = try #require(Self.folder)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".md") }.sorted()
        #expect(!paths.isEmpty)
        for path in paths {
            let bytes = try #require(FileManager.default.contents(atPath: "\(folder)/\(path)"))
            let reading = MarkdownReading(SourceFile(name: path, bytes: Array(bytes)))
            let faults = MarkdownWords.faults(reading)
            #expect(faults.isEmpty, "\(path): \(faults.joined(separator: "; "))")
            #expect(!reading.diagnostics.all.contains { $0.rule == "text-unplaced" }, "\(path)")
        }
    }

    static var folder: String? { ProcessInfo.processInfo.environment["VITASET_REFERENCE_CVS"] }
}
