import Testing

@testable import Resumes

@Suite struct VocabularyTableTests {
    @Test("A table that outgrows its room finds everything it held before")
    func growing() {
        var index = HashIndex(capacity: 2)
        let hashes = (1...500).map { NameHash.of("word \($0)".utf8) }
        #expect(hashes.map { index.insert($0) } == Array(0..<500))
        #expect(hashes.map { index.number(of: $0) } == Array(0..<500))
        #expect(index.insert(hashes[7]) == 7)
        #expect(index.number(of: NameHash.of("word 501".utf8)) == nil)
    }

    @Test("Hashes that want one slot stand side by side")
    func sharedSlot() {
        var index = HashIndex(capacity: 8)
        #expect([index.insert(3), index.insert(16 + 3), index.insert(32 + 3)] == [0, 1, 2])
        #expect([3, 19, 35, 51].map { index.number(of: $0) } == [0, 1, 2, nil])
    }

    @Test("Of a name in two lists the first meaning counts, whatever its accents and its case")
    func firstMeaning() {
        let table = NameTable([("drink", "Café au lait, thé"), ("other", "the, cafe au lait, R&D")])
        #expect(table["cafe au lait"] == "drink")
        #expect(table["the"] == "drink")
        #expect(table["r and d"] == "other")
        #expect(table["cafe"] == nil)
    }

    @Test("Names of other scripts stand in one table with Latin ones, whatever is asked first")
    func twoScripts() {
        let table = NameTable([("drink", "ｔｅａ, чай, お茶, sữa, τσάι"), ("other", "milk, Чай, 茶, ứng, ชา")])
        func meaning(_ name: String) -> String? { table[TitleKey.key(of: name)] }
        #expect(["чай", "お茶", "τσάι", "tea", "sua"].allSatisfy { meaning($0) == "drink" })
        #expect(["milk", "茶", "ung", "ชา"].allSatisfy { meaning($0) == "other" })
        #expect(meaning("μilk") == nil)
    }

    @Test("A set of words holds each of them and no part of one")
    func words() {
        let set = WordSet("oat rye\nбулка")
        #expect(["oat", "rye", "булка"].allSatisfy { set.contains($0) })
        #expect(!["", "oa", "oat rye", "булк"].contains { set.contains($0) })
    }

    @Test("An ending is found behind other letters and alone, not at the start of a word")
    func endings() {
        let set = EndingSet(["leiter", "ologe", "kehittaja"])
        #expect(["projektleiter", "leiter", "geologe", "ohjelmistokehittaja"].allSatisfy { set.holdsEnding(of: $0) })
        #expect(!["leiterin", "eiter", "ologen", ""].contains { set.holdsEnding(of: $0) })
    }

    @Test(
        "The key of a text is its words in small letters without accents",
        arguments: [
            ("## 1. Work Experience:", "work experience"), ("R&D", "r and d"), ("& Co", "co"),
            ("C++ / C#", "c++ c#"), ("# C", "c"), ("Straße – Łódź", "strasse lodz"), ("Ｅメール", "eメール"),
            ("Dob\u{ad}rý  den", "dobry den"), ("IV. Projekte", "projekte"), ("職 務 経 歴", "職務経歴"), ("•", ""),
        ])
    func key(title: String, key: String) {
        #expect(TitleKey.key(of: title) == key)
    }

    @Test(
        "Runs of letters are the same whether characters or bytes are looked at",
        arguments: [
            "d'Amico & Co.", "Ålesund, Norge 2", "Zu\u{308}rich", "São Paulo/SP", "१ नगर", "", "a×b÷c", "日本語 text",
        ])
    func letterRuns(text: String) {
        #expect(text.letterRuns == text.split { !$0.isLetter })
    }
}
