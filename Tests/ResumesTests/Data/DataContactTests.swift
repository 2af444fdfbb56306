import Resumes
import Testing

@Suite("Contacts and dates of data, as people write them")
struct DataContactTests {
    private func contacts(_ keys: String) -> [String] {
        let sample = DataSample("cv:\n  name: Ada\n\(keys)")
        return sample.outline.split(separator: "\n").dropFirst().map(String.init) + sample.omissions
    }

    private func profile(_ network: String, _ user: String) -> [String] {
        contacts("  social_networks:\n    - {network: \(network), username: \(user)}\n")
    }

    @Test("A user's name that is a code gives way to the network's name and is left out knowingly")
    func codes() {
        #expect(
            profile("Google Scholar", "DEF456") == [
                "profile [Google Scholar]: Google Scholar<https://scholar.google.com/citations?user=DEF456>",
                "DEF456 (metadata)",
            ])
        #expect(
            profile("StackOverflow", "12345/ada") == [
                "profile [StackOverflow, Stack Overflow]: ada<https://stackoverflow.com/users/12345/ada>",
                "12345/ada (metadata)",
            ])
    }

    @Test("A scheme without a number is no phone")
    func emptyPhone() {
        #expect(contacts("  phone: 'tel:'\n") == ["tel: (metadata)"])
    }

    @Test("An entry of which a template says only that it goes on is none")
    func unfilled() {
        let sample = DataSample("cv:\n  sections:\n    work:\n      - {company: '', position: '', end_date: present}\n")
        #expect(sample.outline.isEmpty && sample.omissions == ["end_date: present (metadata)"])
    }

    @Test("Flags and words for programs are left out, places by a theme's own names are places")
    func programs() {
        let sample = DataSample(
            #"{"basics": {"name": "Ada"}, "metaTheme": "professional", "work": [{"name": "Span", "jobLocation": "Gijón", "pinned": true}]}"#
        )
        #expect(sample.outline == "# Ada\n== Experience (work)\n* organization Span | place Gijón")
        #expect(sample.omissions == ["metaTheme: professional (metadata)", "pinned: true (metadata)"])
    }

    @Test("A summary that is a list of one item is a list")
    func oneItem() {
        let sample = DataSample(
            "content:\n  basics: {name: Ada}\n  work:\n    - name: Span\n      summary: |\n        - Leads\n")
        #expect(sample.outline.hasSuffix("* organization Span\n  - Leads"))
    }

    @Test("A duration behind an end date stays")
    func duration() {
        let sample = DataSample(
            #"{"basics": {"name": "王小明"}, "work": [{"name": "公司", "startDate": "2013-10", "endDate": "2015-03（1年6个月）"}]}"#
        )
        guard case .entry(let entry)? = sample.resume.sections.first?.content.first else {
            Issue.record("no entry")
            return
        }
        #expect(entry.dates?.duration?.plainText == "1年6个月")
    }
}
