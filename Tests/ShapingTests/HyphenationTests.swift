import Glibc
import Glyphs
import Languages
import Shaping
import Testing

@Suite("Hyphenation")
struct HyphenationTests {
    /// Compiles a text of patterns and divides words with it.
    private func divided(_ word: String, patterns: String, minima: (Int, Int) = (2, 2)) throws -> String {
        let folder = try TemporaryFolder()
        folder.write(HyphenationPatterns(lines: patterns.split(separator: "\n")).compiled(), to: "en.hyb")
        let hyphenator = LiangHyphenator(folder: folder.path)
        return shown(word, hyphenator.divisions(of: word, language: .english, minima: minima))
    }

    private func shown(_ word: String, _ divisions: [Int]) -> String {
        var bytes = Array(word.utf8)
        for offset in divisions.reversed() { bytes.insert(0x2d, at: offset) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The patterns Liang names for this word in his thesis.
    private let liang = """
        UTF-8
        hy3ph
        he2n
        hena4
        hen5at
        1na
        n2at
        1tio
        2io
        o2n
        """

    @Test("Liang's own example")
    func thesis() throws {
        #expect(try divided("hyphenation", patterns: liang) == "hy-phen-ation")
    }

    @Test("Minima of the caller and of the file both hold")
    func minima() throws {
        #expect(try divided("hyphenation", patterns: liang, minima: (3, 3)) == "hyphen-ation")
        #expect(try divided("hyphenation", patterns: liang, minima: (3, 6)) == "hyphenation")
        let strict = liang.replacing("UTF-8", with: "UTF-8\nRIGHTHYPHENMIN 6")
        #expect(try divided("hyphenation", patterns: strict) == "hy-phenation")
    }

    @Test("A pattern that would respell the word divides nothing, nor do weaker ones there")
    func respelling() throws {
        #expect(try divided("asszony", patterns: "UTF-8\ns1s\nas5szon/sz=,2,1\n3ny") == "asszo-ny")
    }

    @Test(
        "Names, codes and words with a hyphen are not divided",
        arguments: [
            "hyPhenation", "HYPHENATION", "hyphenation2", "self-hyphenation", "hyphenation/hyphenation",
            "hyphenation.org", "a@hyphenation", "hyphen_hyphenation",
        ])
    func never(word: String) throws {
        #expect(try divided(word, patterns: liang) == word)
    }

    @Test("A capital at the start and punctuation around do not count")
    func frame() throws {
        #expect(try divided("“Hyphenation”,", patterns: liang) == "“Hy-phen-ation”,")
        #expect(try divided("(hyphenation):", patterns: liang) == "(hy-phen-ation):")
    }

    @Test("Soft hyphens are the author's word, instead of the patterns'")
    func softHyphens() throws {
        #expect(try divided("hyphe\u{ad}nation", patterns: liang) == "hyphe\u{ad}-nation")
    }

    @Test("An unknown language divides nothing")
    func unknown() throws {
        let hyphenator = LiangHyphenator(folder: "/nowhere")
        #expect(!hyphenator.knows(.english))
        #expect(hyphenator.divisions(of: "hyphenation", language: .english, minima: (2, 2)) == [])
    }

    @Test("A file cut short or of another kind is no patterns", arguments: [0, 3, 12, 21, 90])
    func broken(length: Int) throws {
        let folder = try TemporaryFolder()
        let whole = HyphenationPatterns(lines: liang.split(separator: "\n")).compiled()
        folder.write(Array(whole.prefix(length)), to: "en.hyb")
        #expect(!LiangHyphenator(folder: folder.path).knows(.english))
    }

    @Test("Words are divided as the Hyphen library divides them", arguments: WordList.all)
    func reference(list: WordList) throws {
        let file = "/usr/share/hyphen/hyph_\(list.dictionary).dic"
        let reference = try #require(HyphenReference(file: file), "install the hyphen-* packages")
        let patterns = try #require(HyphenationPatterns(file: file))
        let folder = try TemporaryFolder()
        folder.write(patterns.compiled(), to: "\(list.language).hyb")
        let hyphenator = LiangHyphenator(folder: folder.path)
        let language = try #require(LanguageTag(list.language))
        for word in list.words {
            let expected = reference.places(in: word)
            let offsets = word.unicodeScalars.indices.dropFirst().map {
                word.utf8.distance(from: word.startIndex, to: $0)
            }
            let ours = hyphenator.divisions(of: word, language: language, minima: (1, 1))
            #expect(shown(word, ours) == shown(word, expected.plain.map { offsets[$0 - 1] }))
        }
    }
}

extension HyphenationTests {
    /// The Hyphen library finds no division in most of these: it looks only at the longest pattern.
    @Test("Patterns taken from TeX as they are all count")
    func raw() throws {
        let patterns = try #require(HyphenationPatterns(file: "/usr/share/hyphen/hyph_ru_RU.dic"))
        let folder = try TemporaryFolder()
        folder.write(patterns.compiled(), to: "ru.hyb")
        let hyphenator = LiangHyphenator(folder: folder.path)
        let language = try #require(LanguageTag("ru"))
        let words = "типография подъезд образование программирование преподаватель".split(separator: " ")
        #expect(
            words.map { shown(String($0), hyphenator.divisions(of: String($0), language: language, minima: (2, 2))) }
                .joined(separator: " ")
                == "ти-по-гра-фия подъ-езд об-ра-зо-ва-ние про-грам-ми-ро-ва-ние пре-по-да-ва-тель")
    }
}

/// A folder that lives as long as the test that made it.
final class TemporaryFolder {
    let path: String

    struct Failure: Error {}

    init() throws {
        var template = Array("/tmp/vitaset-tests-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure() }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    func write(_ bytes: [UInt8], to name: String) {
        guard let file = fopen("\(path)/\(name)", "wb") else { return }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    deinit {
        guard let folder = opendir(path) else { return }
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            unlink("\(path)/\(name)")
        }
        closedir(folder)
        rmdir(path)
    }
}
