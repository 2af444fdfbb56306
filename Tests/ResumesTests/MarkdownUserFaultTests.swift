import Resumes
import SourceText
import Testing

/// What authors wrote and saw come out otherwise.
@Suite struct MarkdownUserFaultTests {
    private func contacts(_ line: String) -> [String] {
        let reading = MarkdownReading("# Ada Crumb\n\n\(line)\n\n## Skills\n\nGo\n")
        return reading.resume.person.contacts.map { "\($0.network ?? $0.kind.rawValue): \($0.text.plainText)" }
    }

    @Test("The same name on two networks is two profiles")
    func twoProfiles() {
        #expect(
            contacts("LinkedIn: Ada Crumb | GitHub: adacrumb") == ["LinkedIn: Ada Crumb", "GitHub: adacrumb"])
        #expect(contacts("GitHub: ada | Mastodon: @ada") == ["GitHub: ada", "Mastodon: @ada"])
        #expect(contacts("GitHub: ada | GitHub: ada") == ["GitHub: ada"])
    }

    @Test("A slash inside a link parts nothing", arguments: ["", "Phone: ", "Oslo | "])
    func linkedNumber(before: String) {
        let found = contacts(before + "[0451 / 123 45 67](tel:04511234567)")
        #expect(found.last == "phone: 0451 / 123 45 67")
        #expect(found.count == (before.hasPrefix("Oslo") ? 2 : 1))
    }
}
