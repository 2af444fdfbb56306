/// Words with which profiles on the web begin: `Hi 👋, I'm Jane Doe`, `Hola, soy Ana Ruiz`.
enum Greeting {
    /// The name, and the words before it; nil if no name follows a greeting.
    static func cut(from text: RichText) -> (rest: RichText, words: [RichText])? {
        let plain = text.plainText
        let folded = plain.lowercased()
        guard folded.utf8.count == plain.utf8.count else { return nil }
        for phrase in phrases {
            guard let range = folded.byteRange(of: phrase), isOpening(folded.utf8.prefix(range.lowerBound)) else {
                continue
            }
            let name = text.slice(range.upperBound..<plain.utf8.count)
                .trimmed(of: { $0.isWhitespace || "!.".contains($0) })
            guard NameReader.looksLikeName(name.plainText), !NameReader.holdsTitleWords(name.plainText) else {
                continue
            }
            // Sono and Sou are given names, too.
            if range.lowerBound == 0, verbs.contains(phrase), name.wordCount < 2 { continue }
            return (name, [text.slice(0..<range.upperBound).trimmed()])
        }
        return nil
    }

    /// Nothing, or a word of greeting and a few more.
    private static func isOpening(_ bytes: Substring.UTF8View.SubSequence) -> Bool {
        let words = String(decoding: bytes, as: UTF8.self).split { !$0.isLetter }
        guard let first = words.first else { return true }
        return words.count <= 3 && greetings.contains(String(first))
    }

    private static let greetings: Set<String> = [
        "hi", "hello", "hey", "hola", "bonjour", "salut", "hallo", "olá", "ola", "oi", "ciao", "hej", "moi", "cześć",
        "привет", "merhaba", "你好",
    ]

    private static let verbs = ["soy ", "sou ", "sono "]

    private static let phrases = [
        "i'm ", "i am ", "my name is ", "soy ", "me llamo ", "je suis ", "je m'appelle ", "ich bin ",
        "mein name ist ", "eu sou ", "sou ", "sono ", "mi chiamo ", "ik ben ", "jag är ", "jag heter ", "jestem ",
        "меня зовут ", "我是", "我叫", "i’m ", "je m’appelle ",
    ]
}
