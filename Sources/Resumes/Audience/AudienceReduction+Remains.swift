internal import SourceText

/// What is left of private data in texts that are not private, and what nobody asked for.
extension AudienceReduction {
    /// Words the author has marked `{.private}`, and what is empty without them.
    mutating func removeMarked() {
        guard isPublic else { return }
        var marked: [RichText] = []
        resume = resume.editingTexts { text in
            guard text.runs.contains(where: \.isPrivate) else { return text }
            marked.append(RichText(text.runs.filter(\.isPrivate)))
            return RichText(text.runs.filter { !$0.isPrivate }).collapsingSpaces().trimmed().withoutIdleSeparators
        }
        for text in marked { withhold(text.trimmed(), isPhone: false) }
    }

    /// The same number or date in running text, or behind a link.
    mutating func removeRemains() {
        let scrubbed = needles.filter(\.isUnmistakable)
        let hidesPhones = fields.contains(.contact(.phone))
        var found: [RichText] = []
        resume = resume.editingTexts { text in
            var left = text
            for needle in scrubbed { left = needle.removed(from: left) }
            for index in left.runs.indices {
                guard let uri = left.runs[index].link?.uri else { continue }
                let key = PrivateNeedle.key(of: uri)
                if hidesPhones && uri.hasPrefix("tel:") || scrubbed.contains(where: { key.contains($0.key) }) {
                    left.runs[index].link = nil
                }
            }
            guard left.plainText != text.plainText else { return left }
            found.append(text)
            return left.withoutIdleSeparators
        }
        for text in found {
            findings.append(
                Diagnostic(
                    .warning, "private-in-text", "Private data stands in running text too and was taken out there",
                    at: text.span, notes: [.init("Read how the sentence sounds without it, or word it anew.")]))
        }
    }

    /// A name that fits nothing may be a slip that lets something private through.
    mutating func reportUnused() {
        for setting in names {
            guard PrivateField.fields(named: setting.value).isDisjoint(with: used) else { continue }
            findings.append(
                Diagnostic(
                    .warning, "private-unknown", "'\(setting.value)' is private, but nothing in the CV is called so",
                    at: setting.span,
                    notes: [
                        .init("Names are such as phone, address, birth date, photo, references, or a label of yours.")
                    ]
                ))
        }
    }

    /// Numbers that nobody has called private: they may be an office's, so that they stay, but never unnoticed.
    mutating func reportNumbers() {
        guard isPublic, fields.contains(.contact(.phone)) else { return }
        for text in resume.allTexts {
            guard let number = PhoneNumber.find(in: text.plainText).first else { continue }
            findings.append(
                Diagnostic(
                    .warning, "phone-in-text", "'\(text.slice(number).plainText)' stands in a text that everybody sees",
                    at: text.slice(number).span, notes: [.init("If it is private, mark it: [number]{.private}")]))
        }
    }
}
