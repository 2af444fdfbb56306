internal import SourceText

/// What a template left to be filled in: `{{ name }}`, "[Company Name]", "Firstname Lastname".
enum PlaceholderRule: ResumeRule {
    static let word = "placeholder"

    static func check(_ subject: CheckedResume, diagnostics: inout Diagnostics) {
        for text in subject.texts {
            for range in templates(in: text) + samples(in: text) + unfilledDates(in: text) {
                let part = text.slice(range)
                report(part.plainText, "a placeholder of a template", at: part.span, &diagnostics)
            }
        }
        // Readers leave these out of the text; Hugo's `{{<` calls a function instead of naming a value.
        for omission in subject.resume.omissions where omission.text.hasPrefix("{{") {
            guard let next = omission.text.dropFirst(2).first, !"<%/".contains(next) else { continue }
            report(omission.text, "a placeholder of a template and is left out", at: omission.span, &diagnostics)
        }
    }

    private static func report(_ text: String, _ what: String, at span: SourceSpan?, _ diagnostics: inout Diagnostics) {
        diagnostics.warn(word, "'\(text)' is \(what)", at: span, help: "Replace it by what it stands for")
    }

    /// `{{ … }}`, `{% … %}`, `<% … %>`, `${…}` outside code, which may be about just that.
    private static func templates(in text: RichText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var offset = 0
        for run in text.runs {
            if !run.style.contains(.code) {
                found += brackets(in: run.text).map { $0.lowerBound + offset..<$0.upperBound + offset }
            }
            offset += run.text.utf8.count
        }
        return found
    }

    private static func brackets(in text: String) -> [Range<Int>] {
        // Hardly a line of a CV has one, and looking for bytes is cheap.
        guard text.utf8.contains(UInt8(ascii: "{")) || text.utf8.contains(UInt8(ascii: "%")) else { return [] }
        let bytes = Array(text.utf8)
        return [("{{", "}}"), ("{%", "%}"), ("<%", "%>"), ("${", "}")].flatMap { open, close in
            ranges(from: Array(open.utf8), to: Array(close.utf8), in: bytes)
        }
    }

    /// In UTF-8 offsets, brackets included.
    private static func ranges(from open: [UInt8], to close: [UInt8], in bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var rest = bytes[...]
        while let start = rest.firstRange(of: open), let end = rest[start.upperBound...].firstRange(of: close) {
            found.append(start.lowerBound..<end.upperBound)
            rest = rest[end.upperBound...]
        }
        return found
    }

    /// `20xx.xx`, `yyyy/mm`: the first of a text speaks for both ends of a range.
    private static func unfilledDates(in text: RichText) -> [Range<Int>] {
        guard text.runs.contains(where: { mayHoldUnfilledDate($0.text) }) else { return [] }
        let first = text.plainText.split(separator: " ").first { word in
            let letters = word.lowercased()
            return letters.hasPrefix("20xx") || letters.hasPrefix("19xx") || letters.contains("yyyy")
        }
        return first.flatMap { text.firstRange(of: String($0)) }.map { [$0] } ?? []
    }

    /// Two equal letters of those that stand for digits.
    private static func mayHoldUnfilledDate(_ text: String) -> Bool {
        var previous: UInt8 = 0
        return text.utf8.contains { byte in
            let letter = byte | 0x20
            defer { previous = letter }
            return letter == previous && (letter == UInt8(ascii: "x") || letter == UInt8(ascii: "y"))
        }
    }

    /// Texts that are nothing but a sample's words, brackets aside.
    private static func samples(in text: RichText) -> [Range<Int>] {
        guard text.runs.reduce(0, { $0 + $1.text.utf8.count }) <= longestSample else { return [] }
        let trimmed = text.trimmed()
        let key = TitleKey.key(of: trimmed.plainText)
        let isSample = sampleTexts.contains(key) || (key.hasPrefix("your ") && isBracketed(trimmed.plainText))
        guard isSample, let range = text.firstRange(of: trimmed.plainText) else { return [] }
        return [range]
    }

    private static func isBracketed(_ text: String) -> Bool {
        (text.hasPrefix("[") && text.hasSuffix("]")) || (text.hasPrefix("<") && text.hasSuffix(">"))
    }

    /// In UTF-8, with room for brackets and spaces.
    private static let longestSample = 60

    private static let sampleTexts: Set<String> = [
        "firstname lastname", "first name last name", "first last", "your name", "your full name", "name surname",
        "full name",
        "vorname nachname", "max mustermann", "erika mustermann", "prenom nom", "nombre apellido", "nombre apellidos",
        "nome sobrenome", "nome cognome", "imie nazwisko", "jmeno prijmeni", "имя фамилия", "фамилия имя отчество",
        "your title",
        "your email", "your email example com", "your phone", "your address", "your city", "your job title",
        "company name",
        "job title", "your company", "company name here", "job title here", "school name", "university name",
        "project name",
        "city state", "your website", "your linkedin", "your github", "insert text here", "text here",
        "your profession",
    ]
}
