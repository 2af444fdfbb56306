/// Pictures that are no content: icons before a datum, badges of build servers. And one that is: the portrait.
enum Icons {
    /// An image that only decorates the words beside it.
    static func isIcon(source: String, width: String?, height: String?) -> Bool {
        if let size = pixels(width) ?? pixels(height), size <= 48 { return true }
        let path = source.lowercased()
        return path.contains("icon") || path.contains("emoji") || path.contains("simpleicons")
            || (path.hasSuffix(".svg") && !isPortrait(source: source, alternative: ""))
    }

    /// A shield that shows the state of something on the web.
    static func isBadge(source: String) -> Bool {
        let path = source.lowercased()
        return badgeHosts.contains { path.contains($0) }
    }

    /// Named like a picture of the person.
    static func isPortrait(source: String, alternative: String) -> Bool {
        let words =
            (source.split(separator: "/").last.map(String.init) ?? source).lowercased() + " "
            + alternative.lowercased()
        return portraitWords.contains { words.contains($0) }
    }

    /// An icon that says "here I live": what follows it is a place.
    static func meansPlace(_ tag: HTMLElement) -> Bool {
        let words = [tag["class"], tag["icon"], tag["src"], tag["data-icon"]].compactMap { $0?.lowercased() }
        return words.contains { word in placeWords.contains { word.contains($0) } }
    }

    static func isAtSign(_ tag: HTMLElement) -> Bool { tag.classes.contains { $0 == "fa-at" || $0 == "bi-at" } }

    private static func pixels(_ size: String?) -> Int? {
        guard let size, !size.hasSuffix("%") else { return nil }
        let digits = size.prefix { $0.isASCII && $0.isNumber }
        let isEm = size.hasSuffix("em")
        return Int(digits).map { isEm ? $0 * 16 : $0 }
    }

    private static let badgeHosts = [
        "shields.io", "badge", "travis-ci", "circleci", "codecov", "komarev.com", "github-readme-stats", "visitor",
    ]
    private static let portraitWords = [
        "photo", "portrait", "avatar", "headshot", "profile", "profil", "selfie", "foto", "face", "passport",
        "bewerbung",
        "头像", "照片", "証明写真", "写真", "사진",
    ]
    private static let placeWords = [
        "map-marker", "map-pin", "location", "geo-alt", "place", "fa-home", "fa-house", "address",
    ]
}
