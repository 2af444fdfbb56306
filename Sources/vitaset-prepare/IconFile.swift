import Geometry
import Glibc
import Glyphs
import Shaping

/// The icons of contacts, taken out of Font Awesome 4.7 and written as outlines, so that no PDF holds the font.
struct IconFile {
    let font: String
    let target: String

    /// By the names the program asks for, with the characters of the font.
    static let characters: [(name: String, code: UInt32)] = [
        ("email", 0xf0e0), ("phone", 0xf095), ("place", 0xf041), ("web", 0xf0ac),
        ("500px", 0xf26e), ("angellist", 0xf209), ("behance", 0xf1b4), ("bitbucket", 0xf171), ("codepen", 0xf1cb),
        ("deviantart", 0xf1bd), ("dribbble", 0xf17d), ("etsy", 0xf2d7), ("facebook", 0xf09a), ("flickr", 0xf16e),
        ("freecodecamp", 0xf2c5), ("github", 0xf09b), ("gitlab", 0xf296), ("hackernews", 0xf1d4),
        ("instagram", 0xf16d), ("jsfiddle", 0xf1cc), ("lastfm", 0xf202), ("leanpub", 0xf212), ("linkedin", 0xf08c),
        ("medium", 0xf23a), ("meetup", 0xf2e0), ("pinterest", 0xf231), ("producthunt", 0xf288), ("qq", 0xf1d6),
        ("quora", 0xf2c4), ("reddit", 0xf281), ("renren", 0xf18b), ("skype", 0xf17e), ("slack", 0xf198),
        ("slideshare", 0xf1e7), ("soundcloud", 0xf1be), ("spotify", 0xf1bc), ("stackexchange", 0xf18d),
        ("stackoverflow", 0xf16c), ("steam", 0xf1b6), ("telegram", 0xf2c6), ("tumblr", 0xf173), ("twitch", 0xf1e8),
        ("twitter", 0xf099), ("vimeo", 0xf27d), ("vk", 0xf189), ("wechat", 0xf1d7), ("weibo", 0xf18a),
        ("whatsapp", 0xf232), ("wordpress", 0xf19a), ("xing", 0xf168), ("youtube", 0xf16a),
    ]

    /// False, with a complaint, if the font or the file cannot be used.
    func write() -> Bool {
        guard let font = IconFont(path: font) else {
            complain("\(font) is no font that can be read")
            return false
        }
        let rows = Self.characters.compactMap { name, code -> String? in
            guard let icon = Unicode.Scalar(code).flatMap(font.icon) else {
                complain("The icon font has no '\(name)'")
                return nil
            }
            return
                #"    {"name": "\#(name)", "width": \#(Self.short(icon.width)), "path": "\#(Self.path(icon.outline))"}"#
        }
        let text = "{\n  \"icons\": [\n\(rows.joined(separator: ",\n"))\n  ]\n}\n"
        unlink(target)
        guard let file = fopen(target, "wb") else {
            complain("\(target) cannot be written")
            return false
        }
        let bytes = Array(text.utf8)
        let written = fwrite(bytes, 1, bytes.count, file)
        return fclose(file) == 0 && written == bytes.count && !rows.isEmpty
    }

    /// SVG's path data, to a ten-thousandth of an em.
    private static func path(_ outline: Contour) -> String {
        func words(_ places: Contour.Place...) -> String {
            places.map { "\(short($0.x)) \(short($0.y))" }.joined(separator: " ")
        }
        return outline.steps.map { step in
            switch step {
            case .move(let place): "M\(words(place))"
            case .line(let place): "L\(words(place))"
            case .curve(let first, let second, let end): "C\(words(first, second, end))"
            case .close: "Z"
            }
        }.joined()
    }

    private static func short(_ value: Double) -> String {
        let rounded = (value * 10_000).rounded() / 10_000
        return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }
}
