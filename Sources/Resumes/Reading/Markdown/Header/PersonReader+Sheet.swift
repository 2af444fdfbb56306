/// What Chinese CVs put into one item: `王小明/男/1990`.
extension PersonReader {
    /// Takes the name before the sex; the rest are personal data.
    mutating func takesNameWithSex(_ line: RichText) -> Bool {
        let parts = Self.parts(of: line)
        guard person.name == nil, (2...5).contains(parts.count), Self.sexes.contains(parts[1].plainText.lowercased()),
            NameReader.looksLikeName(parts[0].plainText)
        else { return false }
        person.name = parts[0].withoutCommonEmphasis
        for part in parts.dropFirst() {
            person.personal.append(LabelledText(label: RichText(), text: part))
        }
        return true
    }

    /// Cut at slashes without spaces.
    private static func parts(of line: RichText) -> [RichText] {
        var parts: [RichText] = []
        var (start, end) = (0, 0)
        for character in line.plainText {
            if "/／".contains(character) {
                parts.append(line.slice(start..<end).trimmed())
                start = end + character.utf8.count
            }
            end += character.utf8.count
        }
        return parts + [line.slice(start..<end).trimmed()]
    }

    private static let sexes: Set<String> = ["男", "女", "男性", "女性", "male", "female", "m", "f"]
}
