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
                for (open, close) in [("{{", "}}"), ("{%", "%}"), ("<%", "%>"), ("${", "}")] {
                    found += ranges(from: open, to: close, in: run.text).map {
                        $0.lowerBound + offset..<$0.upperBound + offset
                    }
                }
            }
            offset += run.text.utf8.count
        }
        return found
    }

    private static func ranges(from open: String, to close: String, in text: String) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var rest = text[...]
        while let start = rest.firstRange(of: open), let end = rest[start.upperBound...].firstRange(of: close) {
            let lower = text.utf8.distance(from: text.startIndex, to: start.lowerBound)
            found.append(lower..<text.utf8.distance(from: text.startIndex, to: end.upperBound))
            rest = rest[end.upperBound...]
        }
        return found
    }

    /// `20xx.xx`, `yyyy/mm`: the first of a text speaks for both ends of a range.
    private static func unfilledDates(in text: RichText) -> [Range<Int>] {
        let first = text.plainText.split(separator: " ").first { word in
            let letters = word.lowercased()
            return letters.hasPrefix("20xx") || letters.hasPrefix("19xx") || letters.contains("yyyy")
        }
        return first.flatMap { text.firstRange(of: String($0)) }.map { [$0] } ?? []
    }

    /// Texts that are nothing but a sample's words, brackets aside.
    private static func samples(in text: RichText) -> [Range<Int>] {
        let trimmed = text.trimmed()
        let key = TitleKey.key(of: trimmed.plainText)
        let isSample = sampleTexts.contains(key) || (key.hasPrefix("your ") && isBracketed(trimmed.plainText))
        guard isSample, let range = text.firstRange(of: trimmed.plainText) else { return [] }
        return [range]
    }

    private static func isBracketed(_ text: String) -> Bool {
        (text.hasPrefix("[") && text.hasSuffix("]")) || (text.hasPrefix("<") && text.hasSuffix(">"))
    }

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
