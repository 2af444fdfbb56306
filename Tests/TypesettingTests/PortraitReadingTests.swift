import Drawing
import Geometry
import Glibc
import Languages
import Layout
import Resumes
import SourceText
import Testing
import Themes

@testable import Typesetting

/// A folder with a CV's pictures, gone with the test.
private final class PhotoFolder {
    let path: String

    init() throws {
        var template = Array("/tmp/vitaset-photo-XXXXXX".utf8CString)
        let made = mkdtemp(&template)
        try #require(made != nil)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        mkdir("\(path)/cv", 0o755)
        mkdir("\(path)/cv/img", 0o755)
        let page = DrawnPage(
            size: Size(width: .pt(200), height: .pt(250)),
            content: [
                .artifact([
                    .fill(
                        Rectangle(x: .zero, y: .zero, width: .pt(200), height: .pt(250)),
                        Color(red: 0.5, green: 0.6, blue: 0.7))
                ])
            ])
        let png = try PNGPainter.paint(page, pixelsPerInch: 200)
        for name in ["cv/me.png", "cv/img/my photo.png", "secret.png"] {
            try FileSystem.write(png, to: "\(path)/\(name)")
        }
        try FileSystem.write(Array(png.prefix(200)), to: "\(path)/cv/broken.png")
        try FileSystem.write(Array("<svg/>".utf8), to: "\(path)/cv/me.svg")
        symlink("\(path)/secret.png", "\(path)/cv/link.png")
    }

    deinit {
        for name in ["cv/img/my photo.png", "cv/me.png", "cv/broken.png", "cv/me.svg", "cv/link.png", "secret.png"] {
            unlink("\(path)/\(name)")
        }
        for name in ["/cv/img", "/cv", ""] { rmdir(path + name) }
    }

    /// The portrait of a CV in this folder, and what was found.
    func read(_ photo: String, alternative: String = "") -> (portrait: Portrait?, findings: [String]) {
        let source = SourceFile(name: "\(path)/cv/cv.md", text: "![](\(photo))")
        let person = Person(
            name: RichText("Ada Crumb"), photo: Photo(path: photo, alternative: alternative, span: source.wholeSpan))
        var diagnostics = Diagnostics()
        let portrait = PortraitReading(theme: Theme.plain.header, folder: PictureFolder(of: source))
            .portrait(of: person, diagnostics: &diagnostics)
        return (portrait, diagnostics.all.map { "\($0.severity) \($0.rule)" })
    }
}

@Suite("The photo of a CV")
struct PortraitReadingTests {
    @Test("A picture beside the CV is read and made to fit; its words are the author's, else the name")
    func reads() throws {
        let folder = try PhotoFolder()
        let own = folder.read("me.png", alternative: "Ada at work")
        #expect(own.portrait?.alternative == "Ada at work" && own.findings.isEmpty)
        #expect(folder.read("./me.png").portrait?.alternative == "Ada Crumb")
        #expect(try #require(own.portrait).bytes.count < 60_000)
    }

    @Test("Spaces in the path may be written as %20")
    func encoded() throws {
        let folder = try PhotoFolder()
        #expect(folder.read("img/my%20photo.png").portrait != nil)
        #expect(folder.read("img/my photo.png").portrait != nil)
        #expect(PictureFile.percentDecoded("a%2Bb%zz%4") == "a+b%zz%4")
    }

    @Test(
        "Nothing outside of the CV's folder is read",
        arguments: ["../secret.png", "img/../../secret.png", "/etc/passwd", "link.png", "file:///etc/passwd"])
    func bounded(path: String) throws {
        let read = try PhotoFolder().read(path)
        #expect(read.portrait == nil && read.findings == ["warning photo-outside"])
    }

    @Test(
        "Nothing is fetched from the web, which is remarked upon",
        arguments: ["https://x.example/me.jpg", "//x.example/me.jpg", "data:image/png;base64,AAAA"])
    func remote(path: String) throws {
        let read = try PhotoFolder().read(path)
        #expect(read.portrait == nil && read.findings == ["note photo-remote"])
    }

    @Test(
        "A photo that cannot be used is a warning, and there is none",
        arguments: [
            ("mee.png", "photo-missing"), ("broken.png", "photo-unusable"), ("me.svg", "photo-unusable"),
            ("img", "photo-unreadable"), ("me.png/x", "photo-missing"),
        ])
    func unusable(path: String, rule: String) throws {
        let read = try PhotoFolder().read(path)
        #expect(read.portrait == nil && read.findings == ["warning \(rule)"])
    }
}
