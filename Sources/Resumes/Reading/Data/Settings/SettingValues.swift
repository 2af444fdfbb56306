/// Turns values of other programs' design options into the notation of our themes.
enum SettingValues {
    /// `2 cm` → `2cm`. RenderCV's units are all known here.
    @Sendable static func length(_ text: String) -> String? {
        let compact = text.filter { !$0.isWhitespace }.lowercased()
        let number = compact.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
        let unit = compact.dropFirst(number.count)
        guard !number.isEmpty, ["cm", "mm", "in", "pt", "em"].contains(String(unit)) else { return nil }
        return compact
    }

    /// `rgb(0, 79, 144)`, `#004f90` or a common name, as `#004f90`.
    @Sendable static func color(_ text: String) -> String? {
        let text = text.trimmedText.lowercased()
        if text.hasPrefix("#"), [4, 7].contains(text.count), text.dropFirst().allSatisfy(\.isHexDigit) { return text }
        if text.hasPrefix("rgb("), text.hasSuffix(")") {
            let parts = text.dropFirst(4).dropLast().split(separator: ",").map { String($0).trimmedText }
            let numbers = parts.compactMap { Int($0) }
            guard numbers.count == 3, parts.count == 3, numbers.allSatisfy({ (0...255).contains($0) }) else {
                return nil
            }
            return "#" + numbers.map(hex).joined()
        }
        return names[text]
    }

    @Sendable static func flag(_ text: String) -> String? {
        ["true", "false"].contains(text.lowercased()) ? text.lowercased() : nil
    }

    /// `true` is bold.
    @Sendable static func weight(_ text: String) -> String? {
        flag(text).map { $0 == "true" ? "700" : "400" }
    }

    @Sendable static func smallCaps(_ text: String) -> String? {
        flag(text).map { $0 == "true" ? "smallCaps" : "none" }
    }

    /// Left and right are where lines start and end, as far as these programs know.
    @Sendable static func alignment(_ text: String) -> String? {
        switch text.lowercased() {
        case "left": "start"
        case "right": "end"
        case "center": "center"
        default: nil
        }
    }

    @Sendable static func paper(_ text: String) -> String? {
        switch text.lowercased() {
        case "a4", "a4paper": "A4"
        case "a5", "a5paper": "A5"
        case "us-letter", "letter", "letterpaper": "Letter"
        case "us-executive", "executivepaper": "184.1mmx266.7mm"
        default: nil
        }
    }

    private static func hex(_ value: Int) -> String {
        let digits = String(value, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
    }

    private static let names = [
        "black": "#000000", "white": "#ffffff", "red": "#ff0000", "blue": "#0000ff", "green": "#008000",
        "gray": "#808080", "grey": "#808080", "navy": "#000080", "teal": "#008080", "maroon": "#800000",
    ]
}
